import { css, type CSSResult } from 'lit'
import { sheet as dialog } from '../calendar/dialog.css.js'
import { entryStyles } from '../entry/entry.css.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { finishStyles } from './finish.css.js'
import { gateStyles } from './gate.css.js'
import { queueStyles } from './queue.css.js'
import { sheetStyles } from './sheet.css.js'
import { workStyles } from './work.css.js'

const desk: CSSResult = css`
  :host {
    --_ground: var(--gorod-surface, Canvas);
    --_solid: var(--gorod-accent, light-dark(#0b57c2, #8ab4ff));
  }

  .desk:focus {
    outline: none;
  }

  .main {
    color: var(--_ground);
    background: var(--_solid);
    border-color: transparent;
    font-weight: 600;
  }

  .main:hover {
    background: color-mix(in oklab, var(--_solid) 85%, CanvasText);
  }

  button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  h4 {
    margin: 0;
    font: inherit;
    font-weight: 650;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    min-block-size: 2.75em;
    field-sizing: content;
    max-block-size: 20em;
    resize: vertical;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    padding: 0.05em 0.4em;
    font: inherit;
    font-size: 0.8125em;
    font-weight: normal;
    text-align: center;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    opacity: 0.8;
  }

  .area {
    display: block;
  }

  .area span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2.25em;
    padding-block: 0.3em;
    cursor: pointer;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-block-size: 0;
    padding: 0;
    align-self: start;
    margin-block-start: 0.1em;
    accent-color: var(--_accent);
  }

  .form {
    display: grid;
    gap: 0.75em;
    max-inline-size: 36em;
    margin-block-start: 1.5em;
  }

  .wrong {
    font-weight: 600;
  }

  p.wrong::before,
  .due::before {
    content: '! ';
    content: '! ' / '';
    color: var(--_accent);
    font-weight: 800;
  }

  .notices {
    display: contents;
  }

  .notice {
    margin-block-end: 0.75em;
    padding: 0.6em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .notice.wrong {
    font-weight: normal;
  }

  .notice ul {
    padding-inline-start: 1em;
    white-space: pre-line;
  }

  .notice button {
    margin-block-start: 0.5em;
    background: var(--_ground);
  }

  .head {
    position: relative;
    display: grid;
    gap: 0.15em;
    margin-block-end: 1.5em;
  }

  .head h2 {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    overflow: clip;
    overflow-clip-margin: 0.3em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-end: 0.75em;
  }

  .help {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    color: var(--_quiet);
  }

  .head > .meta:first-child {
    padding-inline-end: 7em;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .keys div {
    grid-template-columns: 9em 1fr;
    padding-block: 0.35em;
  }

  .keys dt {
    color: inherit;
  }

  dialog {
    max-block-size: min(90dvh, 48em);
    overscroll-behavior: contain;
  }

  dialog .form {
    margin-block-start: 0;
  }

  @container (inline-size < 36em) {
    .head h2 {
      font-size: 1.375em;
    }
  }

  @media (forced-colors: active) {
    .main {
      border: 2px solid ButtonText;
    }
  }

  @media print {
    .steps,
    .filters,
    .notices,
    .bar,
    dialog,
    .spoken,
    button.main,
    .paperless {
      display: none !important;
    }
  }
`

export const styles: CSSResult[] = [
  base,
  dialog,
  desk,
  entryStyles,
  queueStyles,
  gateStyles,
  sheetStyles,
  workStyles,
  finishStyles,
  print,
]
