import type { Provenance, Seen } from '@gorod/core/membership'
import type { Lines } from './listed.js'

/** The day of the decision of the twenty-ninth session. */
export const session29 = '2023-05-25'

/** The day of the thirtieth session. */
export const session30 = '2024-12-13'

const place = (document: string, lines: Lines): Provenance =>
  typeof lines === 'number' ? { document, line: lines } : { document, line: lines[0], lastLine: lines[1] }

/** A place in the presentation. */
export const presentation = (lines: Lines): Provenance => place('presentation', lines)

/** A clause of the decision of 2023. */
export const decision = (clause: string, lines: Lines): Provenance => ({ ...place('decision-2023', lines), clause })

/** What the decision of 2023 says outside its clauses. */
export const decisionFrame = (lines: Lines): Provenance => place('decision-2023', lines)

/** A place in the report for 2024–2025. */
export const report = (lines: Lines): Provenance => place('report-2025', lines)

/** The presentation shows it, written between 2021 and April 2025. */
export const shown = (lines: Lines): Seen => ({
  day: '2021-01-01',
  lastDay: '2025-04-30',
  source: presentation(lines),
})
