import type { Entry, EntryBasis, EntryKind } from './entry.js'

/** What `X-GOROD-ENTRY` holds. */
export type EntryRest = Pick<
  Entry,
  'kind' | 'basis' | 'cities' | 'cityNames' | 'organisers' | 'note' | 'age' | 'section' | 'number'
>

const kinds = new Set<unknown>(['event', 'jubilee', 'city-day', 'deadline', 'issue'] satisfies EntryKind[])
const bases = new Set<unknown>(['plan', 'rule', 'override'] satisfies EntryBasis[])
const idForm = /^[^\s\p{Cc}]{1,300}$/u

/** The fields in a JSON text that anybody may have written; what has no right form is left out. */
export function readRest(json: string): EntryRest | undefined {
  const { kind, basis, cities, cityNames, organisers, note, age, section, number } = objectOf(json)
  if (!kinds.has(kind)) return undefined
  const ids = textsOf(cities, 300).filter((id) => idForm.test(id))
  const names = textsOf(cityNames, 200)
  const isPaired = ids.length === names.length
  return {
    kind: kind as EntryKind,
    ...(bases.has(basis) ? { basis: basis as EntryBasis } : {}),
    cities: isPaired ? ids : [],
    cityNames: isPaired ? names : [],
    ...(Array.isArray(organisers) ? { organisers: textsOf(organisers, 500).slice(0, 100) } : {}),
    ...(isText(note, 10_000) ? { note } : {}),
    ...(Number.isInteger(age) && Number(age) >= 0 && Number(age) <= 20_000 ? { age: Number(age) } : {}),
    ...(isText(section, 500) ? { section } : {}),
    ...(isText(number, 50) ? { number } : {}),
  }
}

function objectOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

const textsOf = (value: unknown, longest: number): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => isText(text, longest) && text !== '').slice(0, 200) : []
