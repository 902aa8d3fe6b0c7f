import { css, type CSSResult } from 'lit'

/** The sheets of a submission. */
export const details: CSSResult = css`
  dialog {
    inline-size: min(46em, calc(100vw - 2em));
  }

  dialog h3 {
    margin-block: 1.25em 0.35em;
    font-size: 1.0625em;
  }

  dialog article {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  dialog h4 {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-variant-numeric: tabular-nums;
  }

  dialog article .meta {
    font-variant-numeric: tabular-nums;
  }

  dialog dl {
    margin-block-start: 0.5em;
  }

  dialog dl div {
    grid-template-columns: 1fr max-content;
    gap: 0.1em 1em;
    padding-block: 0.3em;
    border: 0;
  }

  dialog dt {
    color: inherit;
  }

  dialog dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  dialog .comment {
    grid-column: 1 / -1;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    text-align: start;
    color: var(--_quiet);
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  dialog .total {
    padding-block: 0.5em;
    border-block-start: 1px solid currentColor;
    font-weight: 650;
  }
`
