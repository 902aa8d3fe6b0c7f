import type { EditionCommand, EditionRequests } from '@gorod/core/judging'

/** The two fields that a sheet has for each criterion. */
export type FieldName = 'marks' | 'comments'

/** A save of one field alone, based on the version that its author saw. */
export const fieldChange = (
  submission: string,
  field: FieldName,
  criterion: string,
  value: unknown,
  base: number,
): EditionRequests['save-sheet'] =>
  ({ submission, [field]: { [criterion]: { value, base } } }) as EditionRequests['save-sheet']

/** Whether a command saves this field and nothing else. */
export function isSaveOf(command: EditionCommand, submission: string, field: FieldName, criterion: string): boolean {
  if (command.type !== 'save-sheet' || command.submission !== submission) return false
  const { marks = {}, comments = {} } = command
  return (
    Object.keys(marks).length + Object.keys(comments).length === 1 && Object.hasOwn(command[field] ?? {}, criterion)
  )
}
