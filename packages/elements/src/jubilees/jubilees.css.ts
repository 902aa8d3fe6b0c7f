import { css, type CSSResult } from 'lit'

/** The age first, then the city, then how long to wait. */
export const rows: CSSResult = css`
  h2 {
    padding-block-end: 0.35em;
    border-block-end: 2px solid currentColor;
    font-size: 1.25em;
  }

  section + section {
    margin-block-start: 2.25em;
  }

  li {
    display: grid;
    grid-template-columns: 6.5em 1fr auto;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .age {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  .city {
    font-size: 1.125em;
    font-weight: 650;
  }

  .date {
    grid-column: 2;
    color: var(--_quiet);
  }

  .wait {
    text-align: end;
  }

  .next .wait {
    padding: 0.1em 0.6em;
    border-radius: 2em;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    font-weight: 600;
  }

  @container (inline-size < 30em) {
    li {
      grid-template-columns: 1fr auto;
    }

    .age {
      grid-area: 2 / 1;
      font-size: 1em;
    }

    .wait {
      grid-area: 1 / 2;
    }

    .date {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 18em) {
    li {
      grid-template-columns: 1fr;
    }

    .age,
    .wait,
    .date {
      grid-area: auto;
    }

    .wait {
      text-align: start;
    }

    .next .wait {
      justify-self: start;
    }
  }

  @media print {
    .wait {
      display: none;
    }
  }
`
