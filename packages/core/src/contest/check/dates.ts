import { contestProblem } from '../../problem/codes/contest.js'
import { whenProblem } from '../../problem/codes/when.js'
import type { Problem } from '../../problem/problem.js'
import { edtfSpan } from '../../when/edtf/edtf.js'
import { whenSpan } from '../../when/span.js'
import type { Span } from '../../when/when.js'
import type { ContestDate, ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { isTag } from '../language-tag.js'
import { isDay, isZone } from '../zone-day.js'

const stages = ['announcement', 'intake', 'screening', 'round', 'decision', 'award'] as const

interface Stage {
  kind: ContestDate['kind']
  index: number
  spans: Span[]
  /** Whether all its dates are known to the day. */
  isExact: boolean
}

/** Dates that cannot be read, that name no round, or that come in the wrong order. */
export const dates = (rules: ContestRules): Problem[] => [...unreadable(rules), ...order(rules), ...bounds(rules)]

function unreadable({ dates: list, rounds }: ContestRules): Problem[] {
  return list.flatMap(({ when, round }, i) => {
    const problems: Problem[] = []
    if (when.kind !== 'unset' && when.kind !== 'elsewhere' && !edtfSpan(when.edtf)) {
      problems.push(whenProblem('edtf-invalid', { path: pointerTo('dates', i, 'when', 'edtf') }, { found: when.edtf }))
    }
    if (round !== undefined && !rounds.some(({ id }) => id === round)) {
      problems.push(contestProblem('date-round-unknown', { path: pointerTo('dates', i, 'round') }, { found: round }))
    }
    return problems
  })
}

/** A stage may not begin before the one ahead of it begins, nor end before it ends; a vague date is given the benefit of the doubt. */
function order({ dates: list, rounds }: ContestRules): Problem[] {
  const ofKind = (kind: ContestDate['kind']) => (date: ContestDate) => date.kind === kind
  const ofRound = (id: string) => (date: ContestDate) => date.kind === 'round' && date.round === id
  return [
    ...reversed(stages.flatMap((kind) => stageOf(kind, list, ofKind(kind)))),
    ...reversed(rounds.flatMap(({ id }) => stageOf('round', list, ofRound(id)))),
  ]
}

function reversed(known: readonly Stage[]): Problem[] {
  return known.flatMap((stage, i) => {
    const wrong = known.slice(0, i).find((ahead) => isReversed(ahead, stage))
    if (!wrong) return []
    const details = { about: stage.kind, found: edges(stage), expected: edges(wrong) }
    return [contestProblem('dates-order', { path: pointerTo('dates', stage.index) }, details)]
  })
}

function stageOf(
  kind: ContestDate['kind'],
  list: readonly ContestDate[],
  belongs: (date: ContestDate) => boolean,
): Stage[] {
  const own = list.filter(belongs)
  const spans = own.map(({ when }) => whenSpan(when))
  if (!spans.length) return []
  const index = list.findIndex(belongs)
  return [{ kind, index, spans, isExact: own.every(({ when }) => when.kind === 'date' && isToTheDay(when.edtf)) }]
}

const isToTheDay = (edtf: string): boolean => edtf.split('/').every(isDay)

function isReversed(ahead: Stage, stage: Stage): boolean {
  const [a, b] = [ahead, stage].map(({ spans }) => ({
    first: least(spans.map(({ start }) => start ?? '')),
    last: most(spans.map(({ end }) => end ?? '9999-99-99')),
  })) as [Edges, Edges]
  if (a.first > b.last) return true
  return ahead.isExact && stage.isExact && (a.first > b.first || a.last > b.last)
}

interface Edges {
  first: string
  last: string
}

const least = (days: string[]): string => days.reduce((a, b) => (a < b ? a : b))
const most = (days: string[]): string => days.reduce((a, b) => (a > b ? a : b))

/** First and last day as EDTF. */
const edges = ({ spans }: Stage): string => {
  const first = least(spans.map(({ start }) => start ?? ''))
  const last = most(spans.map(({ end }) => end ?? ''))
  return first === last ? first : `${first}/${last}`
}

function bounds({ publicationWindow: window, timeZone, languages }: ContestRules): Problem[] {
  const problems: Problem[] = []
  if (window && !(isDay(window.from) && isDay(window.to) && window.from <= window.to)) {
    problems.push(
      contestProblem('window-wrong', { path: '/publicationWindow' }, { found: `${window.from}…${window.to}` }),
    )
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    problems.push(contestProblem('time-zone-unknown', { path: '/timeZone' }, { found: timeZone }))
  }
  if (languages && !languages.length) problems.push(contestProblem('languages-empty', { path: '/languages' }))
  languages?.forEach((found, i) => {
    if (!isTag(found))
      problems.push(contestProblem('language-tag-wrong', { path: pointerTo('languages', i) }, { found }))
  })
  return problems
}
