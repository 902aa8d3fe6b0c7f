import { pointerTo } from '../../contest/pointer.js'
import { canonicalJson } from '../../journal/canonical-json.js'

/** The JSON Pointer to the first place where two values differ in canonical JSON; undefined where they are the same. */
export function firstDifference(one: unknown, other: unknown): string | undefined {
  if (canonicalJson(one) === canonicalJson(other)) return undefined
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) return ''
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  for (const key of keys) {
    const has = Object.hasOwn(one, key)
    if (has !== Object.hasOwn(other, key)) return pointerTo(key)
    const below = firstDifference(one[key], other[key])
    if (below !== undefined) return pointerTo(key) + below
  }
  return ''
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
