import { css, type CSSResult } from 'lit'

/** The map: a canvas that stays in sight, and the labels of the rows over it. */
export const map: CSSResult = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block: 1em 0.5em;
  }

  label {
    flex: 0 1 15em;
    min-inline-size: 0;
  }

  label span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  label :is(input, select) {
    inline-size: 100%;
  }

  label.check {
    display: flex;
    flex: 1 1 12em;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
  }

  label.check input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    accent-color: var(--_accent);
  }

  label.check span {
    font-size: 1em;
    color: inherit;
  }

  .scroller {
    position: relative;
    max-block-size: min(36em, 80vh);
    margin-block-start: 0.5em;
    overflow: auto;
    border-block: 1px solid var(--_line);
    overscroll-behavior: contain;
  }

  .field {
    block-size: var(--_tall, 20em);
    inline-size: max(100%, var(--_wide, 100%));
  }

  .window {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--_width, 100%);
    block-size: var(--_height, 20em);
  }

  canvas {
    color: var(--_accent);
    font-size: 0.8125em;
  }

  .window > canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .labels {
    position: absolute;
    inset-block: var(--_head, 7em) 0;
    inset-inline-start: 0;
    inline-size: var(--_label, 12em);
    overflow: clip;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
    transform: translateY(var(--_shift, 0));
  }

  th,
  td {
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }

  td,
  th + th {
    inline-size: 0;
  }

  th button {
    display: block;
    inline-size: 100%;
    block-size: var(--_row, 2.25em);
    min-block-size: 0;
    padding: 0 0.5em 0 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    border: 0;
    border-radius: 0;
  }

  th button:focus-visible {
    outline-offset: -2px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .legend canvas {
    inline-size: 20px;
    block-size: 20px;
  }
`
