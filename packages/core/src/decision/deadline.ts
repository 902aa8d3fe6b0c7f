import type { DateFound } from '../when/dates-in.js'

const deadlines = new Set(['в срок до', 'не позднее', 'не позже', 'до конца', 'в течение', 'до', 'к', 'по'])
const within = new Set(['в', 'во'])
/** A year and no more: «в 2023 году» says when an event is, not when a task is due. */
const yearAlone = /^\d{4}[?~%]?$/

/** Whether a date says by when something is to be done. */
export const isDeadline = ({ lead: led, when }: DateFound): boolean =>
  deadlines.has(led) || (within.has(led) && !yearAlone.test(when.edtf))
