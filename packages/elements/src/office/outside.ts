import { canonicalJson } from '@gorod/core/journal'

/** Whether a value from outside is what it should be. */
export type Check = (value: unknown) => boolean

/** A record from outside; of no other shape than JSON gives. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Texts up to a length. */
export const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest

/** Ids of people, submissions, criteria, commands. */
export const isId: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 200

export const isInstant: Check = (value) =>
  typeof value === 'string' && value.length <= 30 && value.endsWith('Z') && !Number.isNaN(Date.parse(value))

/** Whole numbers from 0. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0

/** Lists up to a length, every item of which passes. */
export const isList =
  (item: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item)

/** Records by id, every value of which passes. */
export const isMap =
  (item: Check, most = 1000): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= most &&
    Object.entries(value).every(([id, one]) => isId(id) && item(one))

/** Records with these fields, each of which passes, and no other; a name with a question mark may be missing. */
export function isShape(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields).map(([name, check]) => ({
    name: name.replace('?', ''),
    isOptional: name.endsWith('?'),
    check,
  }))
  const known = new Set(checks.map(({ name }) => name))
  return (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => known.has(name)) &&
    checks.every(({ name, isOptional, check }) => (Object.hasOwn(value, name) ? check(value[name]) : isOptional))
}

/** The value of a file, if it is JSON no longer than that and such as the journal can hold. */
export function jsonIn(text: string, longest: number): unknown {
  if (text.length > longest) return undefined
  try {
    const value: unknown = JSON.parse(text)
    canonicalJson(value)
    return value
  } catch {
    return undefined
  }
}
