import { duesProblem } from '../../problem/codes/dues.js'
import type { Locale } from '../../problem/describer.js'
import type { Problem } from '../../problem/problem.js'
import type { Provenance, SourceDocument } from '../../membership/provenance.js'
import { formatWhen } from '../../when/format.js'
import { formatMoney } from '../money/format-money.js'
import type { Money } from '../money/money.js'
import type { Letter, LetterCharge, LetterFacts, LetterTemplate } from './letter.js'
import { letterWords } from './letter-words.js'
import { moneyInWords } from './money-in-words.js'

/** What letters are written with. */
export interface LetterOptions {
  locale?: Locale
  /** The documents that clauses stand in, for their titles. */
  documents: readonly SourceDocument[]
  /** An association's own text instead of the one here. */
  template?: LetterTemplate
}

/**
 * The draft of a letter to a city about its dues: sums also in words, every due with its clause. Without something that its
 * text needs there is no letter, and what is missing is told.
 *
 * @example
 * letterOf({ kind: 'warning', city: { name: 'Пенза', genitive: 'Пензы' }, on: '2024-03-01', charges }, { documents }).letter
 * // { to: 'Главе города Пензы', subject: 'О задолженности по членским взносам', body: [ … 'Всего 4 000,00 € (четыре тысячи евро 00 центов).' … ] }
 */
export function letterOf(
  { kind, city, on, charges, ground }: LetterFacts,
  { locale = 'ru', documents, template }: LetterOptions,
): { letter?: Letter; problems: Problem[] } {
  const words = letterWords[locale]
  const { to, subject, body } = template ?? words.templates[kind]
  const problems: Problem[] = []
  const lacking = (what: string): string => {
    problems.push(duesProblem('letter-incomplete', {}, { about: city.name, found: what }))
    return ''
  }
  const total = totalOf(charges)
  const values: Readonly<Record<string, () => string | undefined>> = {
    city: () => city.name,
    'of-city': () => words.ofCity.replace('{name}', () => city.genitive ?? city.name),
    day: () => dayText(on, locale),
    sum: () => total && formatMoney(total, locale),
    'sum-in-words': () => total && moneyInWords(total, locale),
    ground: () => ground && sourceText(ground, documents, locale),
  }
  const filled = (text: string): string =>
    text.replace(
      /\{([a-z-]+)\}/g,
      (slot, name: string) => (Object.hasOwn(values, name) && values[name]!()) || lacking(slot),
    )
  const lines = (): string[] =>
    charges.length
      ? charges.map((charge) => lineOf(charge, kind === 'request', documents, locale))
      : [lacking('{charges}')]
  const letter: Letter = {
    to: filled(to),
    subject: filled(subject),
    body: body.map((paragraph) => (paragraph === '{charges}' ? lines() : filled(paragraph))),
  }
  return problems.length ? { problems } : { letter, problems }
}

/** The sum of charges; nothing where they are in several currencies, or none. */
function totalOf(charges: readonly LetterCharge[]): Money | undefined {
  const currencies = new Set(charges.map(({ open }) => open.currency))
  if (currencies.size !== 1) return undefined
  return { minor: charges.reduce((sum, { open }) => sum + open.minor, 0), currency: [...currencies][0]! }
}

function lineOf(
  { kind, period, open, dueOn, isDueAssumed, source }: LetterCharge,
  isRequest: boolean,
  documents: readonly SourceDocument[],
  locale: Locale,
): string {
  const words = letterWords[locale]
  const when = period === 'joining' ? words.joining : fill(words.year, { period: dayText(period, locale) })
  const about = fill(isRequest ? words.least : words.line, {
    kind: words.kinds[kind],
    period: when,
    sum: formatMoney(open, locale),
  })
  const stated = isDueAssumed ? words.assumed : words.due
  const due = dueOn ? fill(stated, { day: dayText(dueOn, locale) }) : words.undue
  const by = source && fill(words.by, { source: sourceText(source, documents, locale) })
  return [about, due, by].filter(Boolean).join('; ')
}

function sourceText({ document, clause }: Provenance, documents: readonly SourceDocument[], locale: Locale): string {
  const title = documents.find(({ id }) => id === document)?.title ?? document
  return clause === undefined ? title : fill(letterWords[locale].clause, { title, clause })
}

const dayText = (edtf: string, locale: Locale): string => formatWhen({ kind: 'date', edtf }, locale)

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
