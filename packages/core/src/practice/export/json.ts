import type { Practice } from '../practice.js'

/**
 * Practices as JSON text, as `readPractices` takes it.
 *
 * @example practicesJson([practice]) // '{\n  "practices": [\n …'
 */
export const practicesJson = (practices: readonly Practice[]): string => `${JSON.stringify({ practices }, null, 2)}\n`
