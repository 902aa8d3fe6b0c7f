import { css, type CSSResult } from 'lit'

/** The levels of a scale, its numbers, how often each was given. */
export const markStyles: CSSResult = css`
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
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.1em, 1fr));
    gap: 0.25em;
    max-inline-size: 32em;
  }

  .row-of-marks label {
    display: grid;
    justify-items: center;
    gap: 0.1em;
    min-block-size: 2.75em;
    padding: 0.35em 0.1em;
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
`
