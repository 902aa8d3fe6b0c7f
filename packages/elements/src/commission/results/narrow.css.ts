import { css, type CSSResult } from 'lit'

/** Two pictures abreast where there is room; on a narrow page a row of the table is a block of its own; and paper. */
export const narrow: CSSResult = css`
  @container (inline-size >= 62em) {
    .pictures {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size < 46em) {
    .results,
    .results tbody,
    .results thead {
      display: block;
    }

    .results thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      padding-block-end: 0.6em;
      border-block-end: 2px solid currentColor;
    }

    .results thead th {
      border: 0;
    }

    .results thead .group {
      display: none;
    }

    .results thead button {
      min-block-size: 2.75em;
      border: 1px solid var(--_line);
    }

    .results tbody tr {
      display: grid;
      grid-template-columns: 2.4em minmax(0, 1.4fr) minmax(0, 1fr);
      gap: 0.2em 0.5em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }

    .results tbody :is(td, th) {
      grid-column: 2;
      padding: 0;
      border: 0;
    }

    .results tbody :is(.score, .sheets, .adjusted, .interval, .group) {
      text-align: start;
      white-space: normal;
    }

    .results thead :is(.place, .title, .score, .sheets, .adjusted, .interval) {
      inline-size: auto;
    }

    .results tbody .place {
      grid-column: 1;
      white-space: nowrap;
    }

    .results tbody .title,
    .results tbody .adjusted {
      grid-column: 2 / -1;
    }

    .results tbody :is(.sheets, .group) {
      grid-column: 3;
    }

    .results tbody .name {
      padding-block: 0;
    }

    .results tbody .label {
      display: inline;
      margin-inline-end: 0.4em;
      font-size: 0.875em;
      color: var(--_quiet);
    }

    .results .cut td {
      grid-column: 1 / -1;
    }

    .results .last {
      border-block-end: 0;
    }

    .results .gap tr {
      padding: 0;
      border: 0;
    }

    .strip th:first-child {
      min-inline-size: 9em;
    }
  }

  @container (inline-size < 22em) {
    .results thead th,
    .results thead button {
      inline-size: 100%;
    }

    .results thead :is(.score, .sheets, .adjusted, .interval) button {
      text-align: start;
    }

    .results tbody tr {
      grid-template-columns: 1.75em minmax(0, 1fr);
      column-gap: 0.25em;
    }

    .results tbody tr > :is(.title, .score, .sheets, .adjusted, .interval, .group) {
      grid-column: 2;
    }

    .strip th:first-child {
      min-inline-size: 7em;
    }
  }

  @media (forced-colors: active) {
    .award {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }

    .notes span::before {
      border-color: CanvasText;
    }
  }

  @media print {
    .line,
    .sign {
      display: none !important;
    }

    .results {
      font-size: 0.85em;
    }

    .results thead button {
      display: contents;
    }

    .results thead th {
      padding: 0.4em 0.75em;
    }

    .results thead :is(.place, .score, .sheets) {
      inline-size: 5.5em;
    }

    .results thead :is(.adjusted, .interval, .group) {
      inline-size: 8.5em;
    }

    .ways {
      display: none;
    }

    .results tr,
    .strip {
      break-inside: avoid;
    }

    .scroller {
      overflow: visible;
    }

    .strip table {
      font-size: 0.8em;
    }

    .chart details {
      display: none;
    }
  }
`
