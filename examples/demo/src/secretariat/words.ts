import type { DueKind } from '@gorod/core/dues'
import type { InstructionState } from '@gorod/core/decision'
import type { PlanOutcomeKind } from '@gorod/core/plan'
import { decision2023, documents } from '@gorod/mag'
import { formatWhen } from '@gorod/core/when'
import type { Provenance, Seen } from '@gorod/core/membership'

/** A due, as a table names it. */
export const kinds: Record<DueKind, string> = { entry: 'вступительный', annual: 'годовой', targeted: 'целевой' }

export const dueNames: Record<DueKind, string> = {
  entry: 'Вступительный взнос',
  annual: 'Годовой взнос',
  targeted: 'Целевой взнос',
}

/** What a body may do, after its name. */
export const effects: Record<string, string> = {
  warning: 'может предупредить город',
  control: 'может взять на\u00A0контроль',
  proposal: 'может внести предложение в\u00A0Правление',
}

export const states: Record<InstructionState, string> = {
  done: 'исполнено',
  overdue: 'срок вышел',
  passed: 'срок рекомендации прошёл',
  due: 'срок сейчас',
  coming: 'впереди',
  undated: 'без срока',
}

export const outcomes: Record<PlanOutcomeKind, string> = {
  held: 'состоялось',
  moved: 'перенесено',
  'not-reported': 'в\u00A0отчёте нет',
  outside: 'за\u00A0пределами отчёта',
  'not-planned': 'в\u00A0плане нет',
  'edition-missing': 'нет нигде',
}

export const dayText = (edtf: string): string => formatWhen({ kind: 'date', edtf }, 'ru')

/** The documents, as a line names them. */
const documentNames: Record<string, string> = {
  presentation: 'презентация',
  'decision-2023': 'решение 2023\u00A0г.',
  'report-2025': 'отчёт за\u00A02024–2025\u00A0гг.',
  'interfax-2022': 'Интерфакс, 25\u00A0апреля 2022\u00A0г.',
}

/** A place in a document, for the reader: «решение 2023 г., п. 2.5, строка 109». */
export const placeText = ({ document, clause, line }: Provenance): string =>
  [documentNames[document], clause && `п.\u00A0${clause}`, line && `строка\u00A0${line}`].filter(Boolean).join(', ')

/** The documents that show something by a day, each with its place. */
export const groundText = (seen: readonly Seen[], day: string): string =>
  seen
    .filter((each) => each.day <= day)
    .map(({ source }) => placeText(source))
    .join('; ')

/** The place that a finding names: «presentation:14». */
export function sourceText(source: string): string {
  const [document = '', line] = source.split(':')
  return placeText({ document, ...(Number(line) && { line: Number(line) }) }) || titleOf(document)
}

const titleOf = (id: string): string => documents.find((each) => each.id === id)?.title ?? id

const clauses = new Map(
  decision2023.sections.flatMap((section) => section.clauses).map((clause) => [clause.number, clause]),
)

/** A clause of the decision with its enumeration. */
export function clauseText(number: string): string {
  const { text = '', items = [] } = clauses.get(number) ?? {}
  return [text, ...items.map((item) => item.text)].join(' ')
}
