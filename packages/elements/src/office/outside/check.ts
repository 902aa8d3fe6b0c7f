import { problemAt, type Problem } from '@gorod/core/problem'

/** What is wrong with a value from outside, and where: keys on the way to it. */
export interface Fault {
  way: readonly string[]
  code: 'shape-value-wrong' | 'shape-field-missing' | 'shape-field-unknown'
  found: string
  expected?: string
}

/** What is wrong with a value from outside; nothing where all of it is what it should be. */
export type Check = (value: unknown) => readonly Fault[]

/** The checks of all fields of a type, and of no other; a name with a question mark may be missing. */
export type Fields<T> = { readonly [Name in keyof T & string as {} extends Pick<T, Name> ? `${Name}?` : Name]-?: Check }

/** More are not looked for. */
const MOST_FAULTS = 20
const LONGEST = 200

const sound: readonly Fault[] = []

/** Values that pass a test; `expected` says which. */
export const such =
  (expected: string, test: (value: unknown) => boolean): Check =>
  (value) =>
    test(value) ? sound : [{ way: [], code: 'shape-value-wrong', found: shown(value), expected }]

/** One of these values. */
export const oneOf = (...values: readonly unknown[]): Check =>
  such(values.map(String).join(' | '), (value) => values.includes(value))

/** Lists up to a length, every item of which passes. */
export const listOf = (item: Check, most = 200): Check => {
  const isList = such('array', Array.isArray)
  const isShort = such(`≤ ${most}`, (value) => (value as unknown[]).length <= most)
  return (value) => {
    const wrong = [...isList(value), ...(Array.isArray(value) ? isShort(value) : sound)]
    return wrong.length
      ? wrong
      : gathered((value as unknown[]).entries(), ([key, one]) => under([String(key)], item(one)))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Records; of no other shape than JSON gives. */
const record = such('object', isRecord)

/** Records by names that pass, every value of which passes. */
export const mapOf = (name: Check, item: Check, most = 1000): Check => {
  const isSmall = such(`≤ ${most}`, (value) => Object.keys(value as object).length <= most)
  return (value) => {
    const wrong = [...record(value), ...(isRecord(value) ? isSmall(value) : sound)]
    return wrong.length
      ? wrong
      : gathered(Object.entries(value as object), ([key, one]) => under([key], [...name(key), ...item(one)]))
  }
}

/** Records with these fields, each of which passes, and no other. */
export function shapeOf<T>(fields: Fields<T>): Check {
  const checks = Object.entries<Check>(fields).map(([name, check]) => ({
    name: name.replace('?', ''),
    isOptional: name.endsWith('?'),
    check,
  }))
  const known = new Set(checks.map(({ name }) => name))
  return (value) => {
    if (!isRecord(value)) return record(value)
    const unknown = Object.keys(value).flatMap((name): Fault[] =>
      known.has(name) ? [] : [{ way: [name], code: 'shape-field-unknown', found: clipped(name) }],
    )
    const wrong = gathered(checks, ({ name, isOptional, check }) => {
      if (Object.hasOwn(value, name)) return under([name], check(value[name]))
      return isOptional ? sound : [{ way: [name], code: 'shape-field-missing', found: name }]
    })
    return unknown.length ? [...unknown, ...wrong].slice(0, MOST_FAULTS) : wrong
  }
}

/** Records of several kinds, told apart by one field. */
export function kindsOf(field: string, kinds: Readonly<Record<string, Check>>): Check {
  const kind = oneOf(...Object.keys(kinds))
  return (value) => {
    if (!isRecord(value)) return record(value)
    const name = value[field]
    if (!Object.hasOwn(value, field)) return [{ way: [field], code: 'shape-field-missing', found: field }]
    return typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name]!(value) : under([field], kind(name))
  }
}

/** `null`, or what passes. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? sound : check(value)

/** What passes, and then a second check that may rely on it. */
export const both =
  (first: Check, second: Check): Check =>
  (value) => {
    const wrong = first(value)
    return wrong.length ? wrong : second(value)
  }

/** The faults of a part, as those of the whole. */
export const under = (way: readonly string[], faults: readonly Fault[]): readonly Fault[] =>
  faults.length ? faults.map((fault) => ({ ...fault, way: [...way, ...fault.way] })) : sound

/** The faults of many, until there are enough. */
export function gathered<T>(items: Iterable<T>, faultsOf: (item: T) => readonly Fault[]): readonly Fault[] {
  let all: Fault[] | undefined
  for (const item of items) {
    const faults = faultsOf(item)
    if (!faults.length) continue
    all = [...(all ?? []), ...faults]
    if (all.length >= MOST_FAULTS) return all.slice(0, MOST_FAULTS)
  }
  return all ?? sound
}

/** A fault as a finding with its place. */
export const faultProblem = ({ way, code, found, expected }: Fault): Problem =>
  problemAt(code, { path: pathOf(way) }, { found, ...(expected !== undefined && { expected: clipped(expected) }) })

/** A JSON Pointer (RFC 6901) of bounded length. */
const pathOf = (way: readonly string[]): string =>
  way.map((key) => `/${clipped(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** A list, an object or a long text is told by its beginning. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  return isRecord(value) ? '{…}' : clipped(String(value))
}

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
