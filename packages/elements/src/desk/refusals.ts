import type { EditionState } from '@gorod/core/judging'
import type { Refused } from '../office/shelf.js'

/** What a refused request would have said, to be shown and copied. */
export function contentOf({ command }: Refused): { criterion?: string; text: string }[] {
  if (command.type !== 'save-sheet') return 'reason' in command ? [{ text: command.reason }] : []
  const changes = [...Object.entries(command.marks ?? {}), ...Object.entries(command.comments ?? {})]
  return changes.flatMap(([criterion, { value }]) =>
    value === null || value === '' ? [] : [{ criterion, text: String(value) }],
  )
}

/** The title of a criterion, also one of a nomination alone. */
export const titleOf = (id: string, { rules }: Pick<EditionState, 'rules'>): string =>
  [...(rules?.criteria ?? []), ...(rules?.nominations.flatMap(({ criteria = [] }) => criteria) ?? [])]
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.id === id)?.title ?? id
