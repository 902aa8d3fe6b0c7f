import { protocolStylesheet } from '@gorod/core/judging'
import { unsafeCSS, type CSSResultGroup } from 'lit'
import { base } from '../look/base.css.js'
import { controls } from './look/controls.css.js'
import { dialog } from './look/dialog.css.js'
import { frame } from './look/frame.css.js'
import { meeting } from './look/meeting.css.js'
import { paper } from './look/paper.css.js'
import { projector } from './look/projector.css.js'
import { rows } from './look/rows.css.js'

/** Everything the console looks like; the rules of the protocol are core's own. */
export const styles: CSSResultGroup = [
  base,
  frame,
  controls,
  dialog,
  rows,
  meeting,
  projector,
  unsafeCSS(protocolStylesheet),
  paper,
]
