import { css, type CSSResult } from 'lit'

/** Pictures of numbers: text is text, marks are drawn in percent of their place, so that both grow with the reader. */
export const charts: CSSResult = css`
  .chart {
    --_mark: var(--_accent);
    margin: 0;
    min-inline-size: 0;
  }

  .lane,
  .histogram {
    break-inside: avoid;
  }

  .chart figcaption {
    margin-block-end: 0.6em;
    font-weight: 600;
  }

  .chart details {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  .chart summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    color: var(--_quiet);
    cursor: pointer;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  .chart table {
    inline-size: 100%;
  }

  .chart :is(th, td) {
    padding-inline: 0.4em;
    overflow-wrap: anywhere;
  }

  .chart td,
  .chart th + th {
    text-align: end;
  }

  svg.track,
  .histogram svg {
    inline-size: 100%;
    overflow: visible;
    vertical-align: baseline;
    stroke-width: 1;
  }

  svg.track {
    block-size: 1.75em;
  }

  svg.dots {
    block-size: 2em;
  }

  .base,
  .zero {
    stroke: var(--_line);
  }

  .zero {
    stroke: currentColor;
    stroke-dasharray: 2 3;
    opacity: 0.6;
  }

  .span {
    stroke: var(--_mark, var(--_accent));
    stroke-width: 3;
    stroke-linecap: round;
    opacity: 0.55;
  }

  .dot {
    fill: var(--_mark, var(--_accent));
    stroke: var(--gorod-surface, Canvas);
    stroke-width: 1.5;
  }

  .hollow {
    fill: var(--gorod-surface, Canvas);
    stroke: var(--_mark, var(--_accent));
    stroke-width: 2;
  }

  .lanes {
    display: grid;
    grid-template-columns: minmax(7em, 14em) minmax(6em, 1fr) max-content;
    column-gap: 1em;
  }

  .lane {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-block-size: 2em;
  }

  .lane .label {
    font-size: 0.875em;
    line-height: 1.25;
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }

  .lane .value {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
    unicode-bidi: plaintext;
  }

  .axis {
    display: flex;
    justify-content: space-between;
    font-size: 0.875em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .histogram,
  .apart {
    max-inline-size: 34em;
  }

  .histogram svg {
    display: block;
    block-size: 8em;
    margin-block-start: 1.5em;
  }

  .column {
    fill: var(--_mark);
    stroke: none;
  }

  .counts {
    display: flex;
    margin-block-start: 0.2em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .counts span {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .histogram .axis {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.15em;
  }

  @container (inline-size < 30em) {
    .lanes {
      grid-template-columns: minmax(6em, 1fr) max-content;
    }

    .lane {
      row-gap: 0;
      padding-block: 0.25em;
    }

    .lane .label {
      grid-column: 1;
      grid-row: 1;
    }

    .lane .value {
      grid-column: 2;
      grid-row: 1;
    }

    .lane svg.track,
    .lane .axis {
      grid-column: 1 / -1;
      grid-row: 2;
      block-size: 1.25em;
    }
  }

  @container (inline-size < 22em) {
    .lanes {
      grid-template-columns: minmax(0, 1fr);
    }

    .lane .value {
      grid-column: 1;
      grid-row: 3;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .base,
    .zero,
    .span {
      stroke: CanvasText;
      opacity: 1;
    }

    .dot,
    .column {
      fill: CanvasText;
    }

    .dot {
      stroke: Canvas;
    }

    .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .chart {
      --_mark: #000;
    }
  }
`
