import { planProblem } from '../../problem/codes/plan.js'
import type { Problem } from '../../problem/problem.js'
import { foldName } from '../../words/fold.js'
import type { PlanAnniversary } from '../plan.js'
import type { Subject } from './subject.js'

/** Rows that hold two events, numbers that repeat or jump, lists out of their own order, footnote marks that differ. */
export const structure = (subject: Subject): Problem[] => [
  ...severalEvents(subject),
  ...numbering(subject),
  ...orderOfLists(subject),
  ...footnotes(subject),
]

const severalEvents = ({ events, at }: Subject): Problem[] =>
  events
    .filter(({ item }) => item.events.length > 1)
    .map(({ item, path }) =>
      planProblem('row-two-events', at(path), { found: item.events.map((event) => `«${event.title}»`).join('; ') }),
    )

/** Lists of cities are numbered each from 1, the events through all sections. */
function numbering({ plan, at }: Subject): Problem[] {
  const problems: Problem[] = []
  const runs = new Map<string, { seen: Set<string>; last: number }>()
  plan.sections.forEach((section, s) => {
    const key = section.kind === 'events' ? 'events' : `list ${s}`
    const run = runs.get(key) ?? { seen: new Set<string>(), last: 0 }
    runs.set(key, run)
    section.items.forEach(({ number }, i) => {
      if (!number) return
      const place = at(`/sections/${s}/items/${i}`)
      if (run.seen.has(number)) problems.push(planProblem('number-duplicate', place, { found: number }))
      else if (Number(number) > run.last + 1) {
        problems.push(planProblem('number-gap', place, { found: number, expected: run.last }))
      }
      run.seen.add(number)
      run.last = Math.max(run.last, Number(number) || run.last)
    })
  })
  return problems
}

/** A list that is all but in order by date or by name, and the rows that break it. */
function orderOfLists({ plan, at }: Subject): Problem[] {
  return plan.sections.flatMap((section, s) => {
    if (section.kind === 'events') return []
    const byDate = inversions(section.items, dayKey)
    const byName = inversions(section.items, (item) => foldName(item.city))
    const [broken, code] =
      byName.length < byDate.length ? ([byName, 'list-order-names'] as const) : ([byDate, 'list-order-days'] as const)
    if (!broken.length || broken.length > section.items.length / 3) return []
    return broken.map((i) => planProblem(code, at(`/sections/${s}/items/${i}`), { about: section.items[i]!.city }))
  })
}

const dayKey = ({ when }: PlanAnniversary): string => when.edtf.replace(/[~?%]/g, '')

function inversions(items: PlanAnniversary[], key: (item: PlanAnniversary) => string): number[] {
  return items.flatMap((item, i) => (i > 0 && key(item) < key(items[i - 1]!) ? [i] : []))
}

const footnotes = ({ plan, at }: Subject): Problem[] =>
  plan.sections.flatMap((section, s) =>
    section.kind !== 'events' && section.mark && plan.footnote && section.mark !== plan.footnote.mark
      ? [
          planProblem('footnote-mark', at(`/sections/${s}`), {
            about: section.title,
            found: section.mark,
            expected: plan.footnote.mark,
          }),
        ]
      : [],
  )
