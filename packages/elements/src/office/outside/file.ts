import type { Read } from '@gorod/core/contest/schema'
import { canonicalJson, NotJsonError } from '@gorod/core/journal'
import { problemAt, type Problem } from '@gorod/core/problem'
import { faultProblem, oneOf, type Check, type Fault } from './check.js'

/** What a kind of file is. */
export interface FileKind {
  format: string
  version: 1
  /** Longer texts are not read. */
  longest: number
  /** What is said of a file that is none of these, or damaged, before what is wrong with it in particular. */
  unreadable: 'packet-unreadable' | 'ballots-unreadable'
  shape: Check
  /** What is wrong with a value of this shape. */
  faults?: (value: never) => readonly (Fault | Problem)[]
}

/**
 * A file of a kind from its text: whole, as it was written, or not at all. A file of another kind is told as such; of one
 * of this kind everything wrong is told with its place.
 */
export function readFile<T>(kind: FileKind, text: string): Read<T> {
  const unreadable = problemAt(kind.unreadable, { path: '' })
  if (text.length > kind.longest) return { problems: [unreadable] }
  try {
    return checkFile(kind, JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
    return { problems: [unreadable] }
  }
}

/** The value of a file, as `readFile` takes it. */
export function checkFile<T>({ unreadable, format, version, shape, faults }: FileKind, value: unknown): Read<T> {
  const refused = (found: readonly (Fault | Problem)[] = []): Read<T> => ({
    problems: [problemAt(unreadable, { path: '' }), ...found.map((one) => ('way' in one ? faultProblem(one) : one))],
  })
  const named = Object(value) as { format?: unknown; version?: unknown }
  if (named.format !== format) return refused()
  if (named.version !== version)
    return refused(oneOf(version)(named.version).map((one) => ({ ...one, way: ['version'] })))
  try {
    canonicalJson(value)
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return refused([
      problemAt('shape-value-wrong', { path: error.path.slice(0, 1000) }, { found: '…', expected: 'JSON' }),
    ])
  }
  const wrong = shape(value)
  if (wrong.length) return refused(wrong)
  const untrue = faults?.(value as never) ?? []
  return untrue.length ? refused(untrue) : { value: value as T, problems: [] }
}
