import type { EditionCommand, EditionRequests, FieldChange, SheetField } from '@gorod/core/judging'

/** A field of a juror's sheet in a round. */
export interface FieldPlace {
  round: string
  submission: string
  field: SheetField
  criterion: string
}

/** A save of one field alone, over the saves that its author saw. */
export const fieldChange = (
  { round, submission, field, criterion }: FieldPlace,
  value: unknown,
  over: readonly string[],
): EditionRequests['save-sheet'] =>
  ({ round, submission, [field]: { [criterion]: { value, over } } }) as unknown as EditionRequests['save-sheet']

/** What a command changes of this field, if it saves it and nothing else. */
export function changeOf(
  command: EditionCommand | undefined,
  { round, submission, field, criterion }: FieldPlace,
): FieldChange<unknown> | undefined {
  if (command?.type !== 'save-sheet' || command.submission !== submission || command.round !== round) return undefined
  const { marks = {}, comments = {} } = command
  const isAlone = Object.keys(marks).length + Object.keys(comments).length === 1
  return isAlone && Object.hasOwn(command[field] ?? {}, criterion) ? command[field]![criterion] : undefined
}
