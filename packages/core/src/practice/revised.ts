import { pointerTo } from '../contest/pointer.js'
import { canonicalJson } from '../journal/canonical-json.js'
import type { Practice } from './practice.js'
import { practiceTexts } from './texts.js'

/** A practice after a revision, and where it differs from the one before. */
export interface Revised {
  practice: Practice
  /** JSON Pointers, a text by its language: `/solution/kk`. */
  changed: string[]
}

const texts: ReadonlySet<string> = new Set(practiceTexts)

/**
 * A practice as it is after a revision: its version is one more than before if its content differs, the same if only the
 * editors' state does. A `RangeError` where the two are different practices.
 *
 * @example
 * revisedPractice(before, { ...before, lessons: { ru: 'Начинать с жителей' } })
 * // { practice: { …, version: 2 }, changed: ['/lessons/ru'] }
 */
export function revisedPractice(before: Practice, after: Practice): Revised {
  if (before.id !== after.id) throw new RangeError(`gorod: ${after.id} is no revision of ${before.id}`)
  const changed = differences(before, after)
  const isContent = changed.some((path) => path !== '/editing')
  return { practice: { ...after, version: before.version + (isContent ? 1 : 0) }, changed }
}

function differences(before: Practice, after: Practice): string[] {
  return keysOf(before, after)
    .filter((key) => key !== 'version')
    .flatMap((key) => {
      const [was, is] = [valueAt(before, key), valueAt(after, key)]
      if (isSame(was, is)) return []
      if (!texts.has(key)) return [pointerTo(key)]
      return keysOf(was, is)
        .filter((language) => !isSame(valueAt(was, language), valueAt(is, language)))
        .map((language) => pointerTo(key, language))
    })
}

const keysOf = (one: unknown, other: unknown): string[] => [
  ...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]),
]

const valueAt = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined

const isSame = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other)
