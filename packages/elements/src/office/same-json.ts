/**
 * Whether two values of plain JSON say the same, whatever the order of their keys. What both share is not looked into, so
 * that two states of an edition, of which one was made from the other, are compared at the cost of what changed.
 *
 * @example isSameJson({ a: [1], b: 2 }, { b: 2, a: [1] }) // true
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isComposite(one) || !isComposite(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
  )
}

const isComposite = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
