import { pointerTo } from '../../contest/pointer.js'
import { claimsAfter, type Claim } from './claims.js'
import type { FieldChange } from './command.js'
import type { EditionEvents, SavedField } from './event.js'
import { own, put } from './record.js'
import type { EditionSheet } from './state.js'

/** The two fields that a sheet has for each criterion. */
export type SheetField = 'marks' | 'comments'

type Value = number | string | null
type Changes<T> = Readonly<Record<string, FieldChange<T>>>

/**
 * The saves whose values somebody who looks at a field sees, the value that waits as well as the one that counts: what
 * a change of his names in `over`.
 *
 * @example savesSeen(sheet, 'marks', 'quality') // ['3f0c…']
 */
export const savesSeen = (sheet: EditionSheet | undefined, field: SheetField, criterion: string): string[] =>
  sheet ? claimsOf(sheet, field, criterion).flatMap(({ saves }) => saves.slice(-1)) : []

/** Changes as the journal keeps them: a value that meets another one, of which its author did not know, is lost. */
export const savedFields = <T extends Value>(
  sheet: EditionSheet,
  name: string,
  field: SheetField,
  changes: Changes<T>,
): Record<string, SavedField<T>> =>
  Object.fromEntries(
    Object.entries(changes).map(([id, change]) => {
      const [counted] = claimsAfter(claimsOf(sheet, field, id), name, change)
      return [id, { ...change, ...(counted!.saves.includes(name) ? {} : { lost: true as const }) }]
    }),
  )

/**
 * The sheet after a save of the name given: a new value is taken and makes it a draft, one that is lost waits beside the
 * value that counts.
 */
export function savedSheet(
  sheet: EditionSheet,
  name: string,
  { marks = {}, comments = {} }: Pick<EditionEvents['sheet.saved'], 'marks' | 'comments'>,
): EditionSheet {
  const after = (field: SheetField, before: EditionSheet, changes: Changes<Value>): EditionSheet =>
    Object.entries(changes).reduce((next, [id, change]) => withClaims(next, field, id, name, change), before)
  return after('comments', after('marks', sheet, marks), comments)
}

function withClaims(
  sheet: EditionSheet,
  field: SheetField,
  id: string,
  name: string,
  change: FieldChange<Value>,
): EditionSheet {
  const path = pointerTo(field, id)
  const [counted, ...waiting] = claimsAfter(claimsOf(sheet, field, id), name, change)
  const { value, saves } = counted!
  const now = own<{ value: Value; version: number }>(sheet[field], id)
  const fields = put<unknown>(sheet[field], id, { value, version: (now?.version ?? 0) + 1 })
  const { collisions: before = [], ...rest } = sheet
  const collisions = [
    ...before.filter((one) => one.path !== path),
    ...waiting.map((one) => ({ path, value: one.value, saves: one.saves })),
  ]
  return {
    ...rest,
    ...(now?.value !== value && { [field]: fields, state: 'draft' as const }),
    saves: put(sheet.saves, path, saves),
    ...(collisions.length > 0 && { collisions }),
  }
}

/** The values of a field, the one that counts first. */
function claimsOf(sheet: EditionSheet, field: SheetField, id: string): Claim<Value>[] {
  const path = pointerTo(field, id)
  const now = own<{ value: Value }>(sheet[field], id)
  const waiting = (sheet.collisions ?? []).filter((one) => one.path === path)
  return now ? [{ value: now.value, saves: own(sheet.saves, path) ?? [] }, ...waiting] : []
}
