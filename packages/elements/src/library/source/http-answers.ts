import type { FoundPractice, PracticeCard, SimilarPractice } from '@gorod/core/practice'
import { Unavailable } from '../../store/unavailable.js'
import { recordOf, recordsOf } from '../../store/wire.js'
import { feedReader } from './feed.js'
import type { LibraryAnswer, LibraryOverview, WholePractices } from './source.js'

// What a server sent, held against what a page goes by; anything else is unreadable.

export function overviewIn(body: unknown): LibraryOverview {
  const overview = recordOf(body)
  const { practices, invented, rubricator, cities, cost, facets, bad, problems } = overview
  const { spheres, questions } = recordOf(rubricator)
  sound(isCount(practices) && isCount(invented))
  for (const titled of [spheres, questions, cities]) titles(titled)
  if (cost !== undefined) recordsOf(recordOf(cost)['bands'])
  countedIn(facets)
  recordsOf(bad)
  recordsOf(problems)
  return overview as unknown as LibraryOverview
}

export function answerIn(body: unknown): LibraryAnswer {
  const answer = recordOf(body)
  const { total, ids, page, mode, words, marks, suggestions, counts, problems } = answer
  const { terms, beginnings } = recordOf(marks)
  const { cities, words: begun } = recordOf(suggestions)
  sound(isCount(total) && [ids, terms, beginnings, begun].every(isTexts))
  sound(typeof mode === 'string' && recordsOf(words).every(({ word, as }) => isText(word) && isText(as)))
  sound(
    recordsOf(cities).every(
      ({ id, count, rest }) => isText(id) && isCount(count) && (rest === undefined || isText(rest)),
    ),
  )
  countedIn(counts)
  recordsOf(problems)
  return { ...answer, page: recordsOf(page).map(foundIn) } as unknown as LibraryAnswer
}

export function idsIn(body: unknown): string[] {
  const { ids } = recordOf(body)
  return isTexts(ids) ? ids : unreadable()
}

export function similarIn(body: unknown): SimilarPractice[] {
  return recordsOf(recordOf(body)['similar']).map((similar) => {
    const { id, card, questions, words } = similar
    sound(isText(id) && isTexts(questions) && isTexts(words) && (card === undefined || isCard(card)))
    return similar as unknown as SimilarPractice
  })
}

/** Practices whole, each read as one of a feed is. */
export async function wholeIn(body: unknown): Promise<WholePractices> {
  const { practices, problems } = recordOf(body)
  const { readPractices } = await feedReader()
  const read = readPractices(recordsOf(practices))
  return {
    practices: read.practices,
    problems: [
      ...(recordsOf(problems) as unknown as WholePractices['problems']),
      ...read.problems,
      ...read.bad.flatMap(({ problems: told }) => told),
    ],
  }
}

function foundIn(found: Record<string, unknown>): FoundPractice {
  const { id, card, highlights } = found
  const { title, lead, owner } = recordOf(highlights)
  sound(isText(id) && (card === undefined || isCard(card)))
  sound([owner, ...Object.values(recordOf(title)), ...Object.values(recordOf(lead))].every(areRanges))
  return found as unknown as FoundPractice
}

const isCard = (value: unknown): value is PracticeCard => {
  const { id, title, lead = {}, owner, questions } = recordOf(value)
  const texts = [...Object.values(recordOf(title)), ...Object.values(recordOf(lead))]
  return isText(id) && isText(owner) && isTexts(questions) && texts.every(isText)
}

function countedIn(facets: unknown): void {
  for (const { name, values } of recordsOf(facets)) {
    sound(isText(name) && recordsOf(values).every(({ id, count }) => isText(id) && isCount(count)))
    for (const { title = {} } of recordsOf(values)) sound(Object.values(recordOf(title)).every(isText))
  }
}

function titles(value: unknown): void {
  for (const { id, title } of recordsOf(value)) sound(isText(id) && Object.values(recordOf(title)).every(isText))
}

const areRanges = (value: unknown): boolean =>
  Array.isArray(value) && value.every((range) => Array.isArray(range) && range.length === 2 && range.every(isCount))

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

function sound(is: boolean): void {
  if (!is) unreadable()
}

function unreadable(): never {
  throw new Unavailable('unreadable')
}
