/**
 * A JSON Pointer (RFC 6901) made of the keys on the way.
 *
 * @example pointerTo('criteria', 0, 'a/b') // '/criteria/0/a~1b'
 */
export const pointerTo = (...keys: (string | number)[]): string =>
  keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')

/**
 * The value a JSON Pointer points to, in a box; nothing where it points to nothing or is none.
 *
 * @example
 * pointedAt({ a: [1, 2] }, '/a/1') // { value: 2 }
 * pointedAt({ a: [1, 2] }, '/a/2') // undefined
 */
export function pointedAt(document: unknown, pointer: string): { value: unknown } | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  let value = document
  for (const part of pointer.split('/').slice(1)) {
    if (/~(?![01])/.test(part)) return undefined
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return { value }
}
