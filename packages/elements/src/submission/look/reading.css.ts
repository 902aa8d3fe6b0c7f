import { css, type CSSResult } from 'lit'

/** The preview, the receipt, what changed, the questions. */
export const readingStyles: CSSResult = css`
  .changes,
  .preview,
  .parcel,
  .receipt {
    max-inline-size: 44em;
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .preview article {
    margin-block-start: 1em;
  }

  .preview h4 {
    margin-block: 0 0.5em;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .receipt {
    margin-block: 1em 2em;
    border: 0;
    padding: 0;
  }

  .receipt dd {
    font-variant-numeric: tabular-nums;
  }

  :is(.parcel, .receipt) .facts,
  .changes dl {
    margin-block: 1em 1.5em;
  }

  :is(.parcel, .receipt) .facts > div {
    display: grid;
    grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    gap: 0.25em 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .facts dt {
    color: var(--_quiet);
  }

  .changes dl > div {
    display: grid;
    gap: 0.5em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .changes dt {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  .changes .text {
    max-block-size: 24em;
    overflow-y: auto;
  }

  ins {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    font-weight: 600;
  }

  del {
    text-decoration: line-through;
    color: var(--_quiet);
  }

  p + .ways,
  section > .ways,
  form > .ways,
  h3.large ~ .ways {
    margin-block-start: 1.25em;
  }

  dialog {
    inline-size: min(32em, calc(100vw - 2em));
    padding: 1.5em;
    color: var(--gorod-ink, CanvasText);
    background: var(--gorod-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  dialog h3 + p {
    margin-block-start: 0.75em;
  }

  dialog .ways {
    margin-block-start: 1.5em;
  }
`
