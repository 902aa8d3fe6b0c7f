import type { Report } from '@gorod/core/plan'
import { report } from './report-2025.data.js'

/** The Assembly's report for December 2024 to November 2025, read from its document with the line of everything. */
export const report2025: Report = report
