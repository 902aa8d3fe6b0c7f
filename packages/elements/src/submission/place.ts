/** The keys of a JSON Pointer (RFC 6901). */
export const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))

/**
 * A JSON Pointer under another one.
 *
 * @example under('/card', 'amounts', 'a/b') // '/card/amounts/a~1b'
 */
export const under = (path: string, ...keys: (string | number)[]): string =>
  path + keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')

/** What stands at a place of a document. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** A document with another value at a place; what lies on the way there is made where it is missing. */
export const withValue = <T>(document: T, path: string, value: unknown): T => placed(document, keysOf(path), value) as T

function placed(document: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(document)) {
    const copy = [...document]
    copy[Number(key)] = placed(document[Number(key)], rest, value)
    return copy
  }
  const known = (document ?? {}) as Record<string, unknown>
  return { ...known, [key]: placed(Object.hasOwn(known, key) ? known[key] : undefined, rest, value) }
}
