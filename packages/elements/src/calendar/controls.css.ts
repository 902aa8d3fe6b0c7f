import { css, type CSSResult } from 'lit'

/** The toolbar, the filters and the footer. */
export const controls: CSSResult = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
  }

  .heading {
    flex: 1 1 9em;
  }

  .heading h2 {
    font-size: 1.75em;
  }

  .steps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }

  label {
    flex: 0 1 14em;
    min-inline-size: 0;
  }

  label span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  label input,
  label select {
    inline-size: 100%;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .kinds button {
    border-radius: 2em;
  }

  .legend {
    display: none;
    margin-block-start: 0.75em;
  }

  .legend span {
    margin-inline-end: 1.5em;
  }

  @media print {
    .legend {
      display: block;
    }
  }

  .view {
    margin-block-start: 1.75em;
  }

  footer {
    margin-block-start: 2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }

  @container (inline-size < 34em) {
    header {
      gap: 0.5em;
    }

    .kinds {
      gap: 0.35em;
    }

    .heading {
      display: contents;
    }

    .heading small {
      flex-basis: 100%;
    }

    .heading h2 {
      flex: 1;
      align-self: center;
      font-size: 1.375em;
    }

    .steps button:nth-child(2) {
      padding-inline: 0.5em;
    }

    .steps .icon {
      min-inline-size: 44px;
    }

    .views {
      flex: 1 1 100%;
    }

    .views button {
      flex: 1;
      text-align: center;
      padding-inline: 0.5em;
    }

    .kinds button {
      padding-inline: 0.55em;
      font-size: 0.9375em;
    }

    label {
      flex: 1 1 8em;
    }
  }
`
