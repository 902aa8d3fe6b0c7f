import type { CSSResult } from 'lit'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { controls } from './controls.css.js'
import { sheet } from './dialog.css.js'
import { lists } from './list.css.js'
import { grids } from './month.css.js'

export const styles: CSSResult[] = [base, controls, lists, grids, sheet, print]
