import { readSubmission } from '@gorod/core/contest/schema'
import type { Problem } from '@gorod/core/problem'
import type { Held } from './intake.js'
import { fileFormat, MOST_FILE } from './submission-file.js'
import { takenRemarks } from './taken.js'

/** A submission read from a file that an applicant handed in, or what is wrong with the file. */
export type ReadFile = (Held & { problems: [] }) | { problems: Problem[]; submission?: never; remarks?: never }

/**
 * A file that was handed in, as the secretary reads it: bounded, every value of the wrong shape told with its place. It
 * brings a schema with it, so no element imports it.
 *
 * @example
 * readSubmissionFile(await file.text()) // { submission: { id: '…', state: 'submitted', … }, remarks: [], problems: [] }
 * readSubmissionFile('{}').problems // [{ code: 'shape-value-wrong', at: { path: '/format' }, … }]
 */
export function readSubmissionFile(text: string): ReadFile {
  if (text.length > MOST_FILE) return wrong('', text.length, `≤ ${MOST_FILE}`)
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text)
  } catch {
    return wrong('', text.slice(0, 60), 'JSON')
  }
  for (const [key, expected] of Object.entries(fileFormat)) {
    const found = value?.[key]
    if (found !== expected) return wrong(`/${key}`, String(found ?? '').slice(0, 60), String(expected))
  }
  const { value: submission, problems } = readSubmission(value['submission'])
  if (!submission)
    return { problems: problems.map((one) => ({ ...one, at: { path: `/submission${one.at.path ?? ''}` } })) }
  return { submission, remarks: takenRemarks(value['remarks']), problems: [] }
}

const wrong = (path: string, found: string | number, expected: string): ReadFile => ({
  problems: [{ code: 'shape-value-wrong', severity: 'error', at: { path }, found, expected }],
})
