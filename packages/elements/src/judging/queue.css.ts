import { css, type CSSResult } from 'lit'

/** The queue. */
export const queueStyles: CSSResult = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: end;
    justify-content: space-between;
  }

  .progress p {
    flex: 1 1 16em;
    font-size: 1.125em;
  }

  .progress b {
    font-size: 1.55em;
    font-weight: 650;
  }

  progress {
    display: block;
    inline-size: min(100%, 24em);
    block-size: 0.4em;
    margin-block-start: 0.5em;
    appearance: none;
    border: 0;
    border-radius: 1em;
    background: var(--_line);
    overflow: hidden;
    accent-color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }

  .filters label {
    flex: 0 1 14em;
    min-inline-size: 0;
  }

  .filters span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .filters select {
    inline-size: 100%;
  }

  .queue {
    margin-block: 1.25em 0.75em;
    border-block-start: 2px solid currentColor;
  }

  .queue li {
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.2em;
  }

  .queue button {
    display: grid;
    grid-template-columns: 1.75em 1fr 11em;
    gap: 0.25em 0.75em;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.7em 0.25em;
    border: 0;
    border-radius: 0;
  }

  .queue .number {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .queue .what {
    min-inline-size: 0;
  }

  .queue b {
    display: block;
    font-weight: 500;
    overflow: clip;
    overflow-clip-margin: 0.3em;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: start;
  }

  .queue .undone b {
    font-weight: 650;
  }

  .chip {
    font-size: 0.875em;
    white-space: nowrap;
  }

  .chip::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }

  .chip.draft::before,
  .chip.opened::before,
  .chip.returned::before {
    background: linear-gradient(to top, var(--_accent) 50%, transparent 50%);
  }

  .chip.submitted::before,
  .chip.late::before,
  .chip.confirmed::before,
  .chip.sealed::before {
    background: var(--_accent);
  }

  .chip.recused::before,
  .chip.waiting::before,
  .chip.abstained::before,
  .chip.expired::before,
  .chip.replaced::before,
  .chip.withdrawn::before {
    block-size: 0;
    border-block-end: 0;
    border-radius: 0;
    border-color: currentColor;
    vertical-align: 0.25em;
  }

  @container (inline-size < 36em) {
    .queue button {
      grid-template-columns: 1.75em 1fr;
    }

    .queue .chip {
      grid-column: 2;
    }

    .progress .ways,
    .progress .ways button {
      inline-size: 100%;
      text-align: center;
    }

    .filters label {
      flex: 1 1 8em;
    }
  }
`
