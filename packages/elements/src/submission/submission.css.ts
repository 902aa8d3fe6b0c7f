import type { CSSResult } from 'lit'
import { fieldStyles } from './look/fields.css.js'
import { frameStyles } from './look/frame.css.js'
import { readingStyles } from './look/reading.css.js'
import { roomStyles } from './look/room.css.js'
import { rowStyles } from './look/rows.css.js'
import { savingStyles } from './look/saving.css.js'

/** The applicant's form and what comes before and after it; later parts win over earlier ones. */
export const styles: CSSResult[] = [frameStyles, fieldStyles, rowStyles, savingStyles, readingStyles, roomStyles]
