import { pointerTo } from '../../contest/pointer.js'
import type { Versioned } from '../sheet.js'
import type { FieldConflict } from '../sheets/merge.js'
import type { FieldChange } from './command.js'
import type { EditionEvents, SavedField } from './event.js'
import { own, put } from './record.js'
import type { EditionSheet } from './state.js'

type Fields<T> = Readonly<Record<string, Versioned<T>>>

/** Changes as the journal keeps them: a value that meets another one, saved after the version it was based on, is lost. */
export const savedFields = <T>(
  fields: Fields<T>,
  changes: Readonly<Record<string, FieldChange<T>>>,
): Record<string, SavedField<T>> =>
  Object.fromEntries(
    Object.entries(changes).map(([id, { value, base }]) => {
      const now = own(fields, id)
      const lost = now !== undefined && now.value !== value && now.version !== base
      return [id, { value, base, ...(lost && { lost: true as const }) }]
    }),
  )

/**
 * The sheet after a save: what is new is taken and makes it a draft, what is lost stands beside, and a field saved at its
 * version has its collisions decided. The same sheet where nothing changes.
 */
export function savedSheet(
  sheet: EditionSheet,
  { marks = {}, comments = {} }: Pick<EditionEvents['sheet.saved'], 'marks' | 'comments'>,
): EditionSheet {
  const taken = {
    marks: withTaken(sheet.marks, marks),
    comments: withTaken(sheet.comments, comments),
  }
  const isTaken = taken.marks !== sheet.marks || taken.comments !== sheet.comments
  const before = sheet.collisions ?? []
  const collisions = collided(collided(before, sheet.marks, marks, 'marks'), sheet.comments, comments, 'comments')
  if (!isTaken && collisions === before) return sheet
  const { collisions: _, ...rest } = sheet
  return {
    ...rest,
    ...(isTaken && { ...taken, state: 'draft' }),
    ...(collisions.length > 0 && { collisions }),
  }
}

function withTaken<T>(fields: Record<string, Versioned<T>>, saved: Record<string, SavedField<T>>) {
  return Object.entries(saved).reduce((next, [id, { value, lost }]) => {
    const now = own(fields, id)
    return lost || now?.value === value ? next : put(next, id, { value, version: (now?.version ?? 0) + 1 })
  }, fields)
}

function collided<T>(
  before: FieldConflict[],
  fields: Fields<T>,
  saved: Record<string, SavedField<T>>,
  name: 'marks' | 'comments',
): FieldConflict[] {
  return Object.entries(saved).reduce((collisions, [id, { value, base, lost }]) => {
    const path = pointerTo(name, id)
    const now = own(fields, id)
    const isOf = (one: FieldConflict): boolean => one.path === path
    if (!lost)
      return base === now?.version && collisions.some(isOf) ? collisions.filter((one) => !isOf(one)) : collisions
    if (!now || collisions.some((one) => isOf(one) && one.other === value)) return collisions
    return [...collisions, { path, version: now.version, kept: now.value, other: value }]
  }, before)
}
