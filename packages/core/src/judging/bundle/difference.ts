import { pointerTo } from '../../contest/pointer.js'

/** The JSON Pointer to the first place where two values of JSON differ, keys in their order; undefined where they are the same. */
export function firstDifference(one: unknown, other: unknown): string | undefined {
  if (one === other) return undefined
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) return ''
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (Object.hasOwn(one, key) !== Object.hasOwn(other, key)) return pointerTo(key)
    const below = firstDifference(one[key], other[key])
    if (below !== undefined) return pointerTo(key) + below
  }
  return undefined
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
