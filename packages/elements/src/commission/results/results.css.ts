import { css, type CSSResult } from 'lit'
import { sheet } from '../../calendar/dialog.css.js'

const tables: CSSResult = css`
  .lead {
    max-inline-size: 44em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block: 1em 0.5em;
  }

  .line label {
    flex: 0 1 20em;
    min-inline-size: 0;
  }

  .line span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .line :is(input, select) {
    inline-size: 100%;
  }

  .nomination {
    margin-block-start: 2.5em;
  }

  h3 {
    font-size: 1.25em;
  }

  h4 {
    margin: 0;
    font: inherit;
    font-weight: 650;
  }

  table {
    border-spacing: 0;
    text-align: start;
  }

  th,
  td {
    padding: 0.45em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  thead th {
    font-size: 0.875em;
    color: var(--_quiet);
    vertical-align: bottom;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .results {
    inline-size: 100%;
    max-inline-size: 80em;
    table-layout: fixed;
    margin-block: 0.75em 0.5em;
    font-variant-numeric: tabular-nums;
  }

  .results thead th {
    padding: 0;
    border-block-end: 2px solid currentColor;
  }

  .results thead button {
    inline-size: 100%;
    padding: 0.4em 0.75em;
    border: 0;
    color: inherit;
    line-height: 1.25;
  }

  .results thead .group {
    padding: 0.85em 0.75em;
  }

  .results [aria-sort] button {
    color: var(--gorod-ink, CanvasText);
    font-weight: 650;
  }

  .sign {
    margin-inline-start: 0.35em;
    font-size: 0.75em;
  }

  .results thead .place {
    inline-size: 5.75em;
  }

  .results thead :is(.score, .sheets) {
    inline-size: 6.25em;
  }

  .results thead :is(.adjusted, .interval, .group) {
    inline-size: 10em;
  }

  .results td {
    unicode-bidi: plaintext;
  }

  .results td.place {
    font-size: 1.125em;
    font-weight: 650;
  }

  .results :is(.score, .sheets, .adjusted, .interval) {
    text-align: end;
    white-space: nowrap;
  }

  .results thead :is(.adjusted, .interval) {
    white-space: normal;
  }

  .results thead :is(.score, .sheets, .adjusted, .interval) button {
    text-align: end;
  }

  .results .label {
    display: none;
  }

  .figure {
    white-space: nowrap;
  }

  .name {
    min-block-size: 1.75em;
    padding: 0.1em 0.25em;
    margin-inline: -0.25em;
    border: 0;
    line-height: 1.35;
    font-weight: 500;
  }

  .name:hover {
    background: none;
    text-decoration: underline;
  }

  .title .meta {
    display: block;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    font-size: 0.875em;
  }

  .notes span::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.45em;
    border: 0.25em solid var(--_accent);
    vertical-align: 0.06em;
  }

  .last > * {
    border-block-end-color: transparent;
  }

  .cut td {
    padding-block: 0 0.5em;
    border-block-end: 0;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .cut td::before {
    content: '';
    display: block;
    margin-block-end: 0.35em;
    border-block-start: 2px dashed currentColor;
  }

  .gap td {
    block-size: var(--_gap, 40em);
    padding: 0;
    border: 0;
  }

  .pictures {
    display: grid;
    gap: 2em 3em;
    margin-block: 1.75em;
  }

  .strip {
    margin-block: 1.75em;
  }

  .strip h4,
  .chart figcaption {
    font-size: 1.0625em;
  }

  .scroller {
    position: relative;
    overflow-x: auto;
    margin-block: 0.5em;
  }

  .strip th:first-child {
    min-inline-size: 12em;
  }

  .strip td,
  .strip thead th + th {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .award {
    font-weight: 650;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }

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

const inside: CSSResult = css`
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

/** The room of results: a table that folds into rows on a narrow page, pictures, and the sheets of a submission. */
export const results: CSSResult[] = [tables, sheet, inside]
