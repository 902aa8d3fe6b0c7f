import type { Criterion, TieStep } from '../../contest/contest.js'
import { computedMark } from '../../contest/criteria.js'
import { compareRatios, medianOf, type Ratio } from '../rational.js'
import { plus, type Whole } from '../whole.js'
import type { Entry } from './entries.js'
import type { Scored } from './score.js'

/** Steps that compare values; the chair and sharing do not. */
export type MeasuringStep = Exclude<TieStep, { kind: 'chair' | 'shared' }>

/** The value by which a step orders each entry, the highest first; nothing where it cannot speak of all of them. */
export function tieValues(step: MeasuringStep, group: readonly Scored[]): Ratio[] | null {
  switch (step.kind) {
    case 'criterion': {
      const criterion = group[0]?.entry.ruler?.criteria.find(({ id }) => id === step.criterion)
      return criterion ? all(group, ({ entry }) => criterionMean(entry, criterion)) : null
    }
    case 'median':
      return all(group, ({ entry }) => medianOf(entry.sheets.map(({ total }) => total)))
    case 'head-to-head':
      return headToHead(group)
    case 'earlier-submission':
      return all(group, ({ entry }) => earliness(entry.submission.submittedAt))
  }
}

function all(group: readonly Scored[], valueOf: (scored: Scored) => Ratio | null): Ratio[] | null {
  const values: Ratio[] = []
  for (const scored of group) {
    const value = valueOf(scored)
    if (!value) return null
    values.push(value)
  }
  return values
}

/** The mean mark for a criterion over the sheets that have it; the mark itself where it is computed. */
function criterionMean({ submission, sheets }: Entry, criterion: Criterion): Ratio | null {
  if (criterion.kind === 'computed') {
    const { mark } = computedMark(criterion, submission.card.amounts)
    return mark === null ? null : { n: mark, d: 1 }
  }
  let sum: Whole = 0
  let count = 0
  for (const { sheet } of sheets) {
    const mark = sheet.marks[criterion.id]?.value ?? null
    if (mark === null) continue
    sum = plus(sum, mark)
    count++
  }
  return count ? { n: sum, d: count } : null
}

/** Only instants in UTC: one without its zone would mean something else on another machine. */
const earliness = (instant = ''): Ratio | null => {
  const time = instant.endsWith('Z') ? Date.parse(instant) : Number.NaN
  return Number.isNaN(time) ? null : { n: -time, d: 1 }
}

/**
 * Duels inside the group: one is won by who stands higher with more of the jurors that judged both. Duels won less
 * duels lost; a draw, or no juror in common, is neither.
 */
function headToHead(group: readonly Scored[]): Ratio[] {
  const byJuror = new Map<string, { index: number; total: Ratio }[]>()
  group.forEach(({ entry }, index) => {
    for (const { sheet, total } of entry.sheets) {
      const list = byJuror.get(sheet.juror)
      if (list) list.push({ index, total })
      else byJuror.set(sheet.juror, [{ index, total }])
    }
  })
  const duels = new Map<number, number>()
  for (const list of byJuror.values()) {
    list.forEach((one, position) => {
      for (const other of list.slice(position + 1)) {
        const key = one.index * group.length + other.index
        duels.set(key, (duels.get(key) ?? 0) + Math.sign(compareRatios(one.total, other.total)))
      }
    })
  }
  const balance = group.map(() => 0)
  for (const [key, votes] of duels) {
    balance[Math.floor(key / group.length)]! += Math.sign(votes)
    balance[key % group.length]! -= Math.sign(votes)
  }
  return balance.map((n) => ({ n, d: 1 }))
}
