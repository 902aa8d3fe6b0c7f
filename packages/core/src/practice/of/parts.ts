import { isLink } from '../../contest/link.js'
import { pointerTo } from '../../contest/pointer.js'
import type { Card, Entrant } from '../../contest/submission.js'
import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import { parseEdtf } from '../../when/edtf/edtf.js'
import { parseWhen } from '../../when/parse.js'
import type { Practice, PracticeOwner } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { questionFinder } from '../rubricator/find.js'
import { textIn } from '../texts.js'

/** What became of a part of a card, and what is to be said of it. */
export interface Carried<T> {
  value: T
  problems: Problem[]
}

/** The city by its own name where that is known, and the entrant as the organisation beside it. */
export function ownerOf(
  { city, name, organisation }: Entrant,
  cityName: ((id: string) => string | undefined) | undefined,
): Carried<PracticeOwner> {
  const own = city === undefined ? undefined : cityName?.(city)
  const beside = organisation ?? (own === undefined || own === name ? undefined : name)
  const isNamed = own !== undefined && own !== name
  return {
    value: {
      ...(city !== undefined && { city }),
      name: own ?? name,
      ...(beside !== undefined && { organisation: beside }),
    },
    problems: isNamed
      ? [practiceProblem('practice-owner-named', { path: '/entrant/name' }, { found: name, expected: own })]
      : [],
  }
}

/** The ids of the rubricator's questions that a card names by id or by title. */
export function questionsOf({ questions }: Card, rubricator: Rubricator | undefined): Carried<string[]> {
  const find = rubricator && questionFinder(rubricator)
  const problems: Problem[] = []
  const ids = questions.flatMap((named, index) => {
    const at = { path: pointerTo('card', 'questions', index) }
    const question = find?.(named)
    if (!question) problems.push(practiceProblem('practice-question-left', at, { found: named }))
    else if (question.id !== named) {
      const expected = textIn(question.title, 'ru')?.text ?? question.id
      problems.push(practiceProblem('practice-question-matched', at, { found: named, expected, about: question.id }))
    }
    return question ? [question.id] : []
  })
  return { value: [...new Set(ids)], problems }
}

/** The start as EDTF: what stands there already, or a date in words. */
export function startedOf({ started }: Card): Carried<Pick<Practice, 'started'>> {
  const text = started?.trim() ?? ''
  if (text === '') return { value: {}, problems: [] }
  if (parseEdtf(text)) return { value: { started: text }, problems: [] }
  const { when, problems } = parseWhen(text, { whole: true })
  const isRead = when.kind === 'date' && problems.length === 0 && !when.edtf.startsWith('XXXX')
  const at = { path: '/card/started' }
  return isRead
    ? {
        value: { started: when.edtf },
        problems: [practiceProblem('practice-start-read', at, { found: text, expected: when.edtf })],
      }
    : { value: {}, problems: [practiceProblem('practice-start-dropped', at, { found: text })] }
}

/** The whole amounts, and their currency. */
export function amountsOf(
  { amounts }: Card,
  currency: string | undefined,
): Carried<Pick<Practice, 'amounts' | 'currency'>> {
  const at = { path: '/card/amounts' }
  const entries = Object.entries(amounts)
  const whole = entries.filter(([, amount]) => Number.isSafeInteger(amount) && amount >= 0)
  const isCode = currency !== undefined && /^[A-Z]{3}$/.test(currency)
  const dropped = entries
    .filter((entry) => !whole.includes(entry))
    .map(([about, found]) =>
      practiceProblem('practice-amount-dropped', { path: pointerTo('card', 'amounts', about) }, { about, found }),
    )
  const said = isCode
    ? practiceProblem('practice-currency-set', at, { found: currency })
    : practiceProblem('practice-currency-missing', at)
  return {
    value: { amounts: Object.fromEntries(whole), ...(isCode && whole.length > 0 && { currency }) },
    problems: [...dropped, ...(whole.length > 0 ? [said] : [])],
  }
}

/** Where the work appeared, as a source. */
export function publicationOf({ published }: Card): Carried<string[]> {
  if (!published) return { value: [], problems: [] }
  const { outlet, day, link } = published
  const isSafe = link !== undefined && isLink(link)
  const source = [outlet, day, ...(isSafe ? [link] : [])].join(', ')
  return {
    value: [source],
    problems: [
      practiceProblem('practice-publication-moved', { path: '/card/published' }, { found: source }),
      ...(link && !isSafe
        ? [practiceProblem('practice-link-dropped', { path: '/card/published/link' }, { found: link.slice(0, 200) })]
        : []),
    ],
  }
}
