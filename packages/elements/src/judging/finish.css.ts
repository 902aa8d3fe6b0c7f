import { css, type CSSResult } from 'lit'

/** All sheets on one page, on the screen and on paper. */
export const finishStyles: CSSResult = css`
  .left h3,
  .review h3 {
    margin-block-end: 0.5em;
    font-size: 1.1875em;
  }

  .left li button {
    min-inline-size: 4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .left,
  .review {
    margin-block-end: 2.5em;
  }

  .review .wide {
    overflow-x: auto;
  }

  .review table {
    inline-size: 100%;
    border-collapse: collapse;
    border-block: 2px solid currentColor;
  }

  .review th,
  .review td {
    padding: 0.5em 0.6em;
    text-align: start;
    vertical-align: baseline;
    font-weight: normal;
    border-block-end: 1px solid var(--_line);
  }

  .review thead th {
    vertical-align: bottom;
    padding: 0;
  }

  .review thead button {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font-size: 0.8125em;
    line-height: 1.25;
    border: 0;
    color: var(--_quiet);
    text-align: inherit;
  }

  .review thead [aria-sort] button {
    color: inherit;
    font-weight: 650;
  }

  .review .mark {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .review .mark button {
    overflow-wrap: normal;
    hyphens: auto;
    max-inline-size: 9.5em;
    margin-inline: auto;
  }

  .review .number {
    font-variant-numeric: tabular-nums;
  }

  .review thead th:first-child {
    min-inline-size: 3.75em;
  }

  .review .arrow {
    white-space: nowrap;
  }

  .review tbody :is(th, td) {
    vertical-align: top;
  }

  .review tbody th {
    min-inline-size: 12em;
  }

  .review tfoot th,
  .review tfoot td {
    border: 0;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .review tfoot .strip {
    inline-size: 4em;
  }

  .link {
    min-block-size: 1.5em;
    line-height: 1.5;
    vertical-align: top;
    padding: 0;
    border: 0;
    font-weight: 500;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .receipts li {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: 0 0.5em;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .receipts small {
    grid-column: 2;
  }

  .receipts ul {
    margin-block-start: 0.5em;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  .ties {
    margin-block-start: 1em;
  }

  .sign {
    display: grid;
    justify-items: start;
    margin-block-start: 2em;
    gap: 0.75em;
    max-inline-size: 42em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid currentColor;
  }

  .key {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
    margin-block: 2.5em 1.5em;
  }

  .key h3 {
    justify-self: start;
    font-size: 1.1875em;
  }

  .key dd {
    min-inline-size: 0;
  }

  .key .ways {
    align-items: center;
    margin-block-start: 0.5em;
  }

  .six {
    font-size: 1.125em;
    font-weight: 650;
    word-spacing: 0.25em;
    text-wrap: balance;
  }

  @media print {
    .review button {
      padding: 0;
      text-decoration: none;
      color: inherit;
    }

    .review table {
      font-size: 0.75em;
    }

    .review th,
    .review td {
      padding-inline: 0.35em;
    }

    .review tbody th {
      min-inline-size: 9em;
    }

    .review thead th:first-child {
      min-inline-size: 2em;
    }

    .review .arrow,
    .left {
      display: none;
    }

    .review .wide {
      overflow: visible;
    }

    .review tr {
      break-inside: avoid;
    }

    .review thead {
      display: table-header-group;
    }
  }
`
