import { fieldNames, nameOf } from '../../problem/names.js'
import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import { spheresIn } from '../rubricator/tree.js'
import { practiceTexts, textIn } from '../texts.js'
import { questionTitles, practiceUrl, type PracticeExportOptions } from './citation.js'
import { placesOf } from './places.js'
import { exportWords } from './words.js'

/** A column of a table: what its cells hold decides how they are written. */
export interface TableColumn {
  key: string
  title: string
  kind: 'text' | 'number'
}

/** A table of typed cells, for CSV and for whoever writes spreadsheets: a cell is a number only in a column of numbers. */
export interface PracticeTable {
  columns: TableColumn[]
  rows: (string | number | null)[][]
}

type Cell = string | number | undefined

/**
 * Practices as a table, a row each; a list is one cell with a line for each item, amounts have columns of their own.
 *
 * @example practiceTable([practice]).columns[1] // { key: 'title', title: 'Название', kind: 'text' }
 */
export function practiceTable(practices: readonly Practice[], options: PracticeExportOptions = {}): PracticeTable {
  const columns = columnsOf(practices, options)
  return {
    columns: columns.map(({ key, title, kind }) => ({ key, title, kind })),
    rows: practices.map((practice) => columns.map(({ cell }) => cell(practice) ?? null)),
  }
}

function columnsOf(practices: readonly Practice[], options: PracticeExportOptions) {
  const { locale = 'ru', rubricator } = options
  const words = exportWords[locale]
  const sphereTitles = new Map(rubricator?.spheres.map(({ id, title }) => [id, textIn(title, locale)?.text ?? id]))
  const spheresOf = rubricator ? spheresIn(rubricator) : ({ spheres }: Practice) => [...spheres]
  const text = (key: string, title: string, cell: (practice: Practice) => Cell) => ({
    key,
    title,
    kind: 'text' as const,
    cell,
  })
  const number = (key: string, title: string, cell: (practice: Practice) => Cell) => ({
    key,
    title,
    kind: 'number' as const,
    cell,
  })
  const field = (key: string, cell: (practice: Practice) => Cell) => text(key, nameOf(fieldNames, key, locale), cell)
  const amounts = [...new Set(practices.flatMap((practice) => Object.keys(practice.amounts)))]
  return [
    text('id', words.id, ({ id }) => id),
    ...practiceTexts.slice(0, 1).map((key) => field(key, (practice) => textIn(practice[key], locale)?.text)),
    text('city', words.city, (practice) => lines(practiceCities(practice).map(({ name }) => name))),
    text('organisation', words.organisation, ({ owner }) => owner.organisation),
    field('questions', (practice) => lines(questionTitles(practice, options))),
    text('spheres', words.spheres, (practice) => lines(spheresOf(practice).map((id) => sphereTitles.get(id) ?? id))),
    text('contest', words.contest, ({ award }) => award?.contest),
    number('edition', words.edition, ({ award }) => award?.edition.number),
    number('year', words.year, ({ award }) => award?.edition.year),
    text('nomination', words.nomination, ({ award }) => award?.nomination),
    text('degree', words.degree, ({ award }) => award?.degree),
    number('place', words.place, ({ award }) => award?.place),
    field('started', ({ started }) => started),
    field('status', ({ status }) => status && words.status[status]),
    ...practiceTexts.slice(1).map((key) => field(key, (practice) => textIn(practice[key], locale)?.text)),
    field('steps', ({ steps }) =>
      lines(steps.map(({ when, text: said }) => joined(': ', when, textIn(said, locale)?.text))),
    ),
    field('participants', ({ participants }) =>
      lines(participants.map(({ name, support }) => joined(': ', name, support))),
    ),
    field('legalBasis', ({ legalBasis }) => lines(legalBasis)),
    field('indicators', ({ indicators }) =>
      lines(
        indicators.map(({ name, before, after, unit, period }) =>
          joined(' ', `${name}:`, before && `${before} →`, after, unit, period && `(${period})`),
        ),
      ),
    ),
    ...amounts.map((name) =>
      number(
        `amount-${name}`,
        `${nameOf(fieldNames, 'amounts', locale)}: ${Object.hasOwn(words.amounts, name) ? words.amounts[name]! : name}`,
        (practice) => (Object.hasOwn(practice.amounts, name) ? practice.amounts[name] : undefined),
      ),
    ),
    text('currency', words.currency, ({ currency }) => currency),
    field('copiedBy', ({ copiedBy }) => lines(copiedBy)),
    field('contact', ({ contact }) => contact && lines([contact.office, contact.person, contact.link])),
    text('state', words.state, ({ editing }) => joined(': ', words.editing[editing.state], editing.note)),
    text('checkedOn', words.checkedOn, ({ editing }) => editing.checkedOn),
    number('version', words.version, ({ version }) => version),
    text('sources', words.sources, ({ sources }) => lines(placesOf(sources))),
    text('url', words.link, (practice) => practiceUrl(practice, options)),
    text('isInvented', words.isInvented, ({ isInvented }) => isInvented && words.yes),
  ]
}

const joined = (between: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(between)

const lines = (items: readonly (string | undefined)[]): string | undefined => joined('\n', ...items) || undefined
