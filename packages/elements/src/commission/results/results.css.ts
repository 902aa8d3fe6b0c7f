import type { CSSResult } from 'lit'
import { sheet } from '../../calendar/dialog.css.js'
import { beside } from './beside.css.js'
import { details } from './details.css.js'
import { narrow } from './narrow.css.js'
import { tables } from './table.css.js'

/** The room of results: a table that folds into rows on a narrow page, pictures, and the sheets of a submission. */
export const results: CSSResult[] = [tables, beside, narrow, sheet, details]
