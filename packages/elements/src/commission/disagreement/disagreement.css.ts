import { css, type CSSResult } from 'lit'

/** The room of disagreement: what two ends said stands side by side where there is room. */
export const disagreement: CSSResult = css`
  .nomination > section {
    margin-block-start: 2.5em;
  }

  .nomination > section > h3 {
    margin-block-end: 0.5em;
  }

  .nomination > section > .chart {
    margin-block-start: 1.25em;
  }

  .entries > li {
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
    overflow-wrap: anywhere;
  }

  .head {
    display: grid;
    gap: 0.25em 2em;
    align-items: start;
  }

  .head .strip {
    margin: 0;
    max-inline-size: 24em;
  }

  .sides {
    display: grid;
    gap: 1em 2em;
    margin-block-start: 0.75em;
  }

  blockquote {
    margin: 0.35em 0 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }

  blockquote p {
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .more {
    margin-block-start: 1em;
  }

  .jurors td,
  .jurors thead th + th {
    min-inline-size: 6em;
    font-variant-numeric: tabular-nums;
  }

  .jurors .severity {
    white-space: nowrap;
  }

  .jurors .flags {
    min-inline-size: 14em;
  }

  .jurors .name {
    white-space: nowrap;
  }

  section .chart + .scroller {
    margin-block-start: 1.5em;
  }

  dialog .facts dd {
    text-align: end;
  }

  @media print {
    .jurors {
      font-size: 0.875em;
    }

    .jurors :is(td, thead th + th, .flags) {
      min-inline-size: 0;
    }

    .jurors .severity {
      white-space: normal;
    }
  }

  @container (inline-size >= 38em) {
    .head {
      grid-template-columns: 1fr minmax(12em, 24em);
    }

    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`
