import { css, type CSSResult } from 'lit'

/** A practice as `practiceView` draws it, beside `entryStyles`. */
export const practiceStyles: CSSResult = css`
  .entry > .lead {
    margin-block-end: 1.25em;
    font-size: 1.1875em;
    line-height: 1.45;
    white-space: pre-line;
  }

  .entry .note {
    margin-block-end: 1.25em;
  }

  .facts {
    display: grid;
    gap: 0.55em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(8em, 12em) minmax(0, 1fr);
    gap: 0.15em 1.5em;
  }

  .facts dt {
    color: var(--_quiet);
  }

  .entry > .facts {
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }

  .entry > .missing {
    margin-block-start: 1.75em;
  }

  .entry h4 {
    margin: 1em 0 0.3em;
    font: inherit;
    font-weight: 600;
  }

  .editorial {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
`
