import { calendarWordings } from './wording/calendar.js'
import { cityWordings } from './wording/city.js'
import { contestWordings } from './wording/contest.js'
import { duesWordings } from './wording/dues.js'
import { journalWordings } from './wording/journal.js'
import { judgingWordings } from './wording/judging.js'
import { decisionWordings } from './wording/decision.js'
import { membershipWordings } from './wording/membership.js'
import { periodicalWordings } from './wording/periodical.js'
import { planWordings } from './wording/plan.js'
import { practiceWordings } from './wording/practice.js'
import { whenWordings } from './wording/when.js'
import type { ProblemCode } from './codes.js'

/** A finding in words: what is the matter, and what to do. `{about}`, `{found}` and `{expected}` stand for its values, `{found:years}` for an age with its noun, `{about:field}` for the name of a field (`names.ts`). */
export interface Wording {
  says: string
  remedy: string
}

/** The words of some findings, in both languages. */
export type Wordings<Code extends string> = Record<Code, { ru: Wording; en: Wording }>

/** The words of every finding. */
export const wordings: Wordings<ProblemCode> = {
  ...whenWordings,
  ...cityWordings,
  ...planWordings,
  ...periodicalWordings,
  ...calendarWordings,
  ...membershipWordings,
  ...decisionWordings,
  ...contestWordings,
  ...duesWordings,
  ...journalWordings,
  ...judgingWordings,
  ...practiceWordings,
}
