import { css, type CSSResult } from 'lit'

/** The search, the map, and under each heading its cities in columns. */
export const members: CSSResult = css`
  .find {
    display: block;
    max-inline-size: 28em;
    margin-block-end: 1em;
  }

  .find span {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .find input {
    inline-size: 100%;
  }

  .told {
    min-block-size: 1.5em;
    margin-block: 0.5em 1em;
  }

  .group {
    margin-block-start: 2em;
  }

  .group h2 {
    padding-block-end: 0.4em;
    font-size: 1.375em;
    border-block-end: 2px solid currentColor;
  }

  h3 {
    margin-block: 1.1em 0.4em;
  }

  .group h2 + ul {
    margin-block-start: 0.6em;
  }

  h2 small,
  h3 small {
    margin-inline-start: 0.3em;
    font-weight: 400;
  }

  .group ul {
    columns: 13em;
    column-gap: 2em;
  }

  @container (inline-size < 28em) {
    .group ul {
      columns: 9em;
      column-gap: 1em;
    }
  }

  .group li {
    padding-block: 0.2em;
    break-inside: avoid;
  }

  [aria-current] {
    font-weight: 650;
    text-decoration: underline var(--_accent) 2px;
    text-underline-offset: 0.25em;
  }

  .partner ul {
    columns: 22em;
  }

  @media print {
    .find,
    .map figcaption {
      display: none;
    }

    section.group {
      break-inside: auto;
    }
  }
`
