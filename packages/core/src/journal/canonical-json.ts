const deepest = 100
const loneSurrogate = /\p{Surrogate}/u

/** Thrown where a value has no canonical JSON; `path` is a JSON Pointer to what is wrong with it. */
export class NotJsonError extends TypeError {
  readonly path: string

  constructor(what: string, keys: readonly string[]) {
    const path = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    super(`gorod: ${what} at "${path}" has no canonical JSON`)
    this.name = 'NotJsonError'
    this.path = path
  }
}

/**
 * The one JSON text of a value (RFC 8785, JSON Canonicalization Scheme): no spaces, keys in the order of their UTF-16 code
 * units, numbers as ECMAScript prints them. What JSON cannot hold is refused with a `NotJsonError`, never dropped: NaN,
 * infinities, undefined, functions, bigints, dates and other objects of a class, holes in arrays, lone surrogates, and
 * values nested more than 100 deep (circles among them).
 *
 * @example canonicalJson({ б: [1e21, -0], a: 'ё' }) // '{"a":"ё","б":[1e+21,0]}'
 */
export const canonicalJson = (value: unknown): string => written(value, [])

function written(value: unknown, keys: string[]): string {
  switch (typeof value) {
    case 'string':
      return quoted(value, keys)
    case 'number':
      if (!Number.isFinite(value)) throw new NotJsonError(String(value), keys)
      return JSON.stringify(value)
    case 'boolean':
      return String(value)
    case 'object':
      if (value === null) return 'null'
      if (keys.length >= deepest) throw new NotJsonError('nesting beyond 100', keys)
      return Array.isArray(value) ? list(value, keys) : record(value, keys)
    default:
      throw new NotJsonError(typeof value, keys)
  }
}

function list(items: readonly unknown[], keys: string[]): string {
  let text = '['
  for (let index = 0; index < items.length; index++) {
    keys.push(String(index))
    text += (index ? ',' : '') + written(items[index], keys)
    keys.pop()
  }
  return `${text}]`
}

function record(value: object, keys: string[]): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new NotJsonError('an object of a class', keys)
  let text = '{'
  for (const key of Object.keys(value).sort()) {
    keys.push(key)
    text += `${text.length > 1 ? ',' : ''}${quoted(key, keys)}:${written((value as Record<string, unknown>)[key], keys)}`
    keys.pop()
  }
  return `${text}}`
}

function quoted(text: string, keys: readonly string[]): string {
  if (loneSurrogate.test(text)) throw new NotJsonError('a lone surrogate', keys)
  return JSON.stringify(text)
}
