import { css, type CSSResult } from 'lit'
import { sheet as dialog } from '../calendar/dialog.css.js'
import { entryStyles } from '../entry/entry.css.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { finishStyles } from './finish.css.js'
import { formStyles } from './forms.css.js'
import { gateStyles } from './gate.css.js'
import { markStyles } from './marks.css.js'
import { queueStyles } from './queue.css.js'
import { sheetStyles } from './sheet.css.js'
import { workStyles } from './work.css.js'

const desk: CSSResult = css`
  :host {
    --_ground: var(--gorod-surface, Canvas);
    --_solid: var(--gorod-accent, color-mix(in oklab, CanvasText 20%, #1f6fe0));
  }

  .desk:focus {
    outline: none;
  }

  h4 {
    margin: 0;
    font: inherit;
    font-weight: 650;
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

  .notices .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .notice button {
    background: var(--_ground);
  }

  .head {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    overflow-wrap: anywhere;
    margin-block-end: 1.5em;
  }

  .head h2 {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: pretty;
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

  @container (inline-size < 36em) {
    .head h2 {
      font-size: 1.375em;
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
  formStyles,
  entryStyles,
  queueStyles,
  gateStyles,
  sheetStyles,
  markStyles,
  workStyles,
  finishStyles,
  print,
]
