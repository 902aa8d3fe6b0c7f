import { counted, type PlanChangeKind, type Severity } from '@gorod/core'

export const severityWords: Record<Severity, string> = { error: 'ошибка', warning: 'сомнение', note: 'заметка' }

export const severityPlural: Record<Severity, string> = { error: 'ошибки', warning: 'сомнения', note: 'заметки' }

const forms: Record<Severity, { one: string; few: string; many: string }> = {
  error: { one: 'ошибка', few: 'ошибки', many: 'ошибок' },
  warning: { one: 'сомнение', few: 'сомнения', many: 'сомнений' },
  note: { one: 'заметка', few: 'заметки', many: 'заметок' },
}

/** «2 ошибки, 31 сомнение, 15 заметок» */
export const findingsIn = (severities: Severity[]): string =>
  (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, severities.filter((each) => each === severity).length] as const)
    .filter(([, count]) => count)
    .map(([severity, count]) => counted(count, forms[severity], 'ru'))
    .join(', ')

export const changeWords: Record<PlanChangeKind, string> = {
  appeared: 'Появились',
  vanished: 'Исчезли',
  moved: 'Другая дата',
  renumbered: 'Другой номер пункта',
  edition: 'Другой номер выпуска',
  retitled: 'Другое название',
  place: 'Другое место',
  organisers: 'Другие организаторы',
  age: 'Возраст не сходится с прошедшими годами',
}
