import type { Practice } from '../practice.js'
import type { PracticeExportOptions } from './citation.js'

/**
 * Practices as JSON text, as `readPractices` takes it, with the rubricator whose questions they answer.
 *
 * @example practicesJson([practice]) // '{\n  "practices": [\n …'
 */
export const practicesJson = (practices: readonly Practice[], { rubricator }: PracticeExportOptions = {}): string =>
  `${JSON.stringify({ practices, rubricator }, null, 2)}\n`
