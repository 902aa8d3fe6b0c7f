import type { TieStep } from '../../contest/contest.js'
import { computedMark } from '../../contest/criteria.js'
import { compareRatios, medianOf, type Ratio } from '../rational.js'
import { plus, type Whole } from '../whole.js'
import type { Entry } from './entries.js'

/** Steps that compare values; the chair and sharing do not. */
export type MeasuringStep = Exclude<TieStep, { kind: 'chair' | 'shared' }>

/** The value by which a step orders each entry, the highest first; nothing where it cannot speak of all of them. */
export function tieValues(step: MeasuringStep, group: readonly Entry[]): Ratio[] | null {
  switch (step.kind) {
    case 'criterion':
      return all(group.map((entry) => criterionMean(entry, step.criterion)))
    case 'median':
      return all(group.map(({ sheets }) => medianOf(sheets.map(({ total }) => total))))
    case 'head-to-head':
      return headToHead(group)
    case 'earlier-submission':
      return all(group.map(({ submission }) => earliness(submission.submittedAt)))
  }
}

const all = (values: (Ratio | null)[]): Ratio[] | null => (values.includes(null) ? null : (values as Ratio[]))

/** The mean mark for a criterion over the sheets that have it; the mark itself where it is computed. */
function criterionMean({ submission, sheets, ruler }: Entry, id: string): Ratio | null {
  const criterion = ruler?.criteria.find((one) => one.id === id)
  if (!criterion) return null
  if (criterion.kind === 'computed') {
    const { mark } = computedMark(criterion, submission.card.amounts)
    return mark === null ? null : { n: mark, d: 1 }
  }
  let sum: Whole = 0
  let count = 0
  for (const { sheet } of sheets) {
    const mark = sheet.marks[id]?.value ?? null
    if (mark === null) continue
    sum = plus(sum, mark)
    count++
  }
  return count ? { n: sum, d: count } : null
}

const earliness = (instant: string | undefined): Ratio | null => {
  const time = Date.parse(instant ?? '')
  return Number.isNaN(time) ? null : { n: -time, d: 1 }
}

/**
 * Duels inside the group: one is won by who stands higher with more of the jurors that judged both. Duels won less
 * duels lost; a draw, or no juror in common, is neither.
 */
function headToHead(group: readonly Entry[]): Ratio[] {
  const byJuror = new Map<string, { index: number; total: Ratio }[]>()
  group.forEach(({ sheets }, index) => {
    for (const { sheet, total } of sheets) {
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
