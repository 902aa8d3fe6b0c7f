import { css, type CSSResult } from 'lit'

/** The table of a nomination, and what stands around it. */
export const tables: CSSResult = css`
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
    inline-size: 7em;
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
`
