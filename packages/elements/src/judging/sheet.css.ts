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
