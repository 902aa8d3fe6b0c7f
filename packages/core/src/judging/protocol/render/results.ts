import { html, type Insert, type Markup } from '../../../words/html.js'
import type { Exact } from '../../standings/score.js'
import type { NominationResult, Protocol, ResultRow } from '../shape.js'
import { figure, table } from './say.js'

const unplacedWords: Record<NonNullable<ResultRow['unplaced']>, string> = {
  'no-sheets': 'нет оценок',
  'too-few-to-trim': 'мало оценок для отбрасывания крайних',
  'computed-missing': 'нет данных для расчётного критерия',
  'criteria-unsound': 'критерии не заданы',
  'too-few-sheets': 'мало оценок',
  'below-pass-mark': 'ниже проходного балла',
  withdrawn: 'отозвана',
}

const tieMark = '*'

/** The tables of every round, the first round first, and who went on from it. */
export function resultTables({ method: { rounds }, results }: Protocol): Insert {
  const tables = rounds.map(({ id, title }, index) => {
    const own = results.filter(({ round }) => round === id)
    if (own.length === 0) return false
    const before = rounds[index - 1]?.title ?? ''
    return [
      rounds.length > 1 && html`<h3>${title}</h3>`,
      throughLine(own),
      own.map((result) => resultTable(result, before)),
    ]
  })
  const hasTies = results.some(({ rows }) => rows.some(({ tie }) => tie))
  return [tables, hasTies && html`<p>${tieMark} Балл равен баллу другой заявки: см. раздел 10.</p>`]
}

function throughLine(results: readonly NominationResult[]): Markup | false {
  const next = results.find((result) => result.next !== undefined)?.next
  if (next === undefined) return false
  const count = results.reduce((sum, { rows }) => sum + rows.filter(({ through }) => through).length, 0)
  return html`<p>
    Прошло в тур «${next}» заявок: ${figure(count, 'feminine')}. Состав определён при открытии тура и позже не менялся.
  </p>`
}

function resultTable({ roundTitle, title, scale, rows, next }: NominationResult, before: string): Markup {
  const hasParts = rows.some(({ parts }) => parts)
  return table(
    `${title}${scale ? ` (шкала ${scale.min}–${scale.max})` : ''}`,
    [
      { figure: 'Место' },
      'Заявка',
      'Заявитель',
      ...(hasParts ? [{ figure: before }, { figure: roundTitle }] : []),
      { figure: 'Балл' },
      { figure: 'Точно' },
      { figure: 'Оценок' },
      ...(next === undefined ? [] : ['Отбор']),
    ],
    rows.map(({ place, title: entry, entrant, score, parts, sheets, unplaced, tie, through }) => [
      place === null ? '—' : `${place}${tie ? tieMark : ''}`,
      unplaced ? html`${entry} <small>(${unplacedWords[unplaced]})</small>` : entry,
      entrant,
      ...(hasParts ? [shown(parts?.before), shown(parts?.own)] : []),
      shown(score),
      score ? exact(score) : '—',
      unplaced === 'withdrawn' ? '—' : sheets,
      ...(next === undefined ? [] : [through ? 'прошла' : '—']),
    ]),
  )
}

const shown = (score: Exact | null | undefined): string => score?.text.replace('.', ',') ?? '—'

const exact = ({ exact: { numerator, denominator } }: Exact): string =>
  denominator === '1' ? numerator : `${numerator}/${denominator}`
