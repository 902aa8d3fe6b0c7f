import { css, type CSSResult } from 'lit'

/** The sheet: criteria with their levels, numbers, comments. */
export const sheetStyles: CSSResult = css`
  .sheet {
    max-inline-size: 42em;
    margin-block-start: 2.5em;
    padding-block-end: 1em;
  }

  .sheet h3 {
    margin-block: 1.75em 0.5em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .sheet h3:first-child {
    margin-block-start: 0;
  }

  .criterion {
    position: relative;
    padding: 0.9em 0 0.9em 1em;
    border-inline-start: 3px solid transparent;
    scroll-margin-block: 1em 6em;
  }

  .criterion + .criterion {
    border-block-start: 1px solid var(--_line);
  }

  .criterion.current {
    border-inline-start-color: var(--_accent);
  }

  .criterion legend {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 6em;
    margin-block-end: 0.4em;
    font-weight: 650;
  }

  .criterion > :not(legend, .strip) {
    clear: both;
  }

  .criterion legend small {
    font-weight: normal;
    white-space: nowrap;
  }

  .strip {
    inline-size: 5em;
    block-size: 1.5em;
    fill: currentColor;
    stroke: none;
    opacity: 0.5;
  }

  .criterion > .strip {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline-end: 0;
  }

  .strip .here {
    fill: var(--_accent);
    opacity: 1;
  }

  :host(:dir(rtl)) .strip {
    transform: none;
  }

  .level {
    display: grid;
    grid-template-columns: auto 1.25em 1fr;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 2.25em;
    padding: 0.3em 0.6em;
    margin-inline: -0.6em 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
    line-height: 1.35;
  }

  .level:hover,
  .row-of-marks label:hover {
    background: var(--_tint);
  }

  .level b,
  .row-of-marks b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .level:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-color: var(--_accent);
  }

  .level:has(:checked) b,
  .level:has(:checked) span {
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .level {
      border-color: Canvas;
    }

    .level:has(:checked),
    .row-of-marks label:has(:checked) {
      border: 2px solid Highlight;
    }
  }

  .row-of-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .row-of-marks label {
    display: grid;
    justify-items: center;
    gap: 0.1em;
    min-inline-size: 2.75em;
    padding: 0.35em 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .row-of-marks label:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-color: var(--_accent);
  }

  .row-of-marks :checked + b {
    font-weight: 700;
  }

  .long {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: baseline;
  }

  .long input {
    inline-size: 6em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .anchors div {
    display: grid;
    grid-template-columns: 2.5em 1fr;
    gap: 0.5em;
  }

  .criterion .area {
    margin-block-start: 0.5em;
  }

  .under {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.25em;
    margin-inline-start: -0.5em;
  }

  .under:empty {
    display: none;
  }

  .under button,
  .sheet .quiet {
    min-block-size: 2.25em;
    padding-block: 0.25em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .computed {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }

  .collision {
    margin-block-start: 0.5em;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }

  .collision .ways {
    margin-block-start: 0.4em;
  }

  .collision button {
    overflow-wrap: anywhere;
    background: var(--_ground);
  }

  .note {
    margin-block-start: 2em;
  }

  .total {
    margin-block-start: 1em;
    font-weight: 650;
  }
`
