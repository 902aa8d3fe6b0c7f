import { planProblem, type PlanCode } from '../../problem/codes/plan.js'
import type { Place, Problem } from '../../problem/problem.js'
import { romanText } from '../../words/roman.js'
import type { Plan } from '../plan.js'
import { editionPoint, wordsOf, type EditionPoint } from '../series.js'
import type { Subject } from './subject.js'

interface Reference extends EditionPoint {
  source: string
}

/** Edition numbers that go back, leave one out, or do not fit the years between two documents. */
export function editions({ plan, others, editions: known, events, at }: Subject): Problem[] {
  const references = bySeries([
    ...others.flatMap(({ plan: other }) => pointsOf(other)),
    ...known.map((edition) => ({ ...edition, series: wordsOf(edition.series) })),
  ])
  const own = bySeries(pointsOf(plan))
  return events.flatMap(({ item, path }) =>
    item.events.flatMap(({ title }, e) => {
      const point = editionPoint(title, plan.year)
      const same = point && references.get(point.series)
      if (!same) return []
      const siblings = own.get(point.series)?.filter(({ number }) => number < point.number) ?? []
      return compared(point, [...siblings, ...same], title, at(`${path}/events/${e}`)) ?? []
    }),
  )
}

/** The editions of each series, each once. */
function bySeries(points: Reference[]): Map<string, Reference[]> {
  const series = new Map<string, Reference[]>()
  for (const point of points) {
    const same = series.get(point.series)
    if (!same) series.set(point.series, [point])
    else if (!same.some(({ number, year }) => number === point.number && year === point.year)) same.push(point)
  }
  return series
}

const pointsOf = (plan: Plan): Reference[] =>
  plan.sections.flatMap((section) =>
    section.kind === 'events'
      ? section.items.flatMap(({ events }) =>
          events.flatMap(({ title }) => {
            const point = editionPoint(title, plan.year)
            return point ? [{ ...point, source: `план на ${plan.year} год` }] : []
          }),
        )
      : [],
  )

function compared(point: EditionPoint, references: Reference[], about: string, place: Place): Problem | undefined {
  const { number, year } = point
  const problem = (code: PlanCode, expected: number, { source }: Reference): Problem =>
    planProblem(code, place, {
      about,
      found: romanText(number),
      expected: expected > 0 ? romanText(expected) : expected,
      sources: [source],
    })
  const ahead = references.find((other) => other.year < year && other.number >= number)
  if (ahead) return problem('edition-back', ahead.number, ahead)
  const [nearest] = references
    .filter((other) => other.year !== year)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))
  if (!nearest) return undefined
  const expected = nearest.number + year - nearest.year
  if (expected !== number) return problem('edition-yearly', expected, nearest)
  const known = references.some((other) => other.number === number - 1)
  const recent = year > nearest.year && year - nearest.year <= 2
  return recent && number - nearest.number > 1 && !known ? problem('edition-gap', number - 1, nearest) : undefined
}
