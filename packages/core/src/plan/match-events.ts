import { editionOf } from './event.js'
import type { Plan, PlanEvent } from './plan.js'
import { editionPoint, seriesOf, wordsOf } from './series.js'

/** An event with its place in a plan and what it is recognised by. */
export interface PlacedEvent {
  event: PlanEvent
  path: string
  number: string
  /** The words of the title without the edition. */
  words: string
  series: string
  /** The first words of a long title: what follows may be a list. */
  opening: string
}

/** Events that are the same in two plans, and those without a twin. */
export interface EventMatch {
  pairs: [PlacedEvent, PlacedEvent][]
  gone: PlacedEvent[]
  come: PlacedEvent[]
}

/** Titles less alike than this are two events. */
const likeness = 0.65

/** More comparisons than this are not made: what is left counts as gone and come. */
const mostComparisons = 1_000_000

/** The events of two plans paired: by the same words, the same series, the same opening words, then by the most words in common. */
export function matchEvents(before: Plan, after: Plan): EventMatch {
  const pairs: EventMatch['pairs'] = []
  let gone = placed(before)
  let come = placed(after)
  for (const key of ['words', 'series', 'opening'] as const) {
    const waiting = new Map<string, PlacedEvent[]>()
    for (const event of come) waiting.set(event[key], [...(waiting.get(event[key]) ?? []), event])
    gone = gone.filter((event) => {
      const twin = event[key] ? waiting.get(event[key])?.shift() : undefined
      if (twin) pairs.push([event, twin])
      return !twin
    })
    const taken = new Set(pairs.map(([, twin]) => twin))
    come = come.filter((event) => !taken.has(event))
  }
  if (gone.length * come.length <= mostComparisons) pairs.push(...likePairs(gone, come))
  const matched = new Set(pairs.flat())
  return {
    pairs: pairs.sort(([, a], [, b]) => order(a.path, b.path)),
    gone: gone.filter((event) => !matched.has(event)),
    come: come.filter((event) => !matched.has(event)),
  }
}

function likePairs(gone: PlacedEvent[], come: PlacedEvent[]): EventMatch['pairs'] {
  const stems = new Map([...gone, ...come].map((event) => [event, stemsOf(event.words)]))
  const alike = gone
    .flatMap((a) => come.map((b) => ({ a, b, score: jaccard(stems.get(a)!, stems.get(b)!) })))
    .filter(({ score }) => score >= likeness)
    .sort((x, y) => y.score - x.score)
  const taken = new Set<PlacedEvent>()
  return alike.flatMap(({ a, b }): EventMatch['pairs'] => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a).add(b)
    return [[a, b]]
  })
}

function placed(plan: Plan): PlacedEvent[] {
  return plan.sections.flatMap((section, s) =>
    section.kind === 'events'
      ? section.items.flatMap((item, i) =>
          item.events.map((event, e) => {
            const edition = editionOf(event.title)
            const bare = edition
              ? event.title.slice(0, edition.index) + event.title.slice(edition.index + edition.numeral.length)
              : event.title
            const words = wordsOf(bare)
            const point = editionPoint(event.title, plan.year)
            return {
              event,
              path: `/sections/${s}/items/${i}/events/${e}`,
              number: item.number ?? '',
              words,
              opening: words.split(' ').length > 6 ? words.split(' ').slice(0, 5).join(' ') : '',
              series: edition ? `${seriesOf(event.title)} ${(point?.year ?? 0) - plan.year}` : '',
            }
          }),
        )
      : [],
  )
}

/** Words by their first five letters, since endings change with the case. */
const stemsOf = (words: string): Set<string> => new Set(words.split(' ').map((word) => word.slice(0, 5)))

function jaccard(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const stem of a) if (b.has(stem)) common++
  return common / (a.size + b.size - common)
}

function order(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
