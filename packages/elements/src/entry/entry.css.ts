import { css, type CSSResult } from 'lit'

/** A submission to be read: a column of text at a comfortable measure. */
export const entryStyles: CSSResult = css`
  .entry {
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }

  .entry section {
    margin-block-start: 1.75em;
  }

  .entry section:focus {
    outline: none;
  }

  .entry h3 {
    margin-block-end: 0.35em;
    font-size: 1.0625em;
  }

  .entry .text {
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .entry p,
  .entry li {
    line-height: 1.6;
    overflow: clip;
    overflow-clip-margin: 0.35em;
  }

  .entry li {
    padding-inline-start: 1.1em;
    position: relative;
  }

  .entry li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_quiet);
  }

  .entry li + li {
    margin-block-start: 0.25em;
  }

  .entry a {
    display: inline-block;
    padding-block: 0.3em;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .entry .wide {
    overflow-x: auto;
  }

  .entry table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  .entry th,
  .entry td {
    padding-block: 0.45em;
    padding-inline-end: 1em;
    text-align: start;
    vertical-align: baseline;
    font-weight: normal;
    border-block-end: 1px solid var(--_line);
  }

  .entry thead th {
    font-size: 0.875em;
    color: var(--_quiet);
  }
`
