import type { Refused } from '../office/shelf.js'

/** What a refused request would have said, to be shown and copied. */
export function contentOf({ command }: Refused): { criterion?: string; text: string }[] {
  if (command.type !== 'save-sheet') return 'reason' in command ? [{ text: command.reason }] : []
  const changes = [...Object.entries(command.marks ?? {}), ...Object.entries(command.comments ?? {})]
  return changes.flatMap(([criterion, { value }]) =>
    value === null || value === '' ? [] : [{ criterion, text: String(value) }],
  )
}
