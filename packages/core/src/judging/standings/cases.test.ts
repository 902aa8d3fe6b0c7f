import { expect, test } from 'vitest'
import { fractionOf, nearestNumber, ratioFrom } from '../rational.js'
import trimming from '../testing/trimmed-and-olympic.json' with { type: 'json' }
import missing from '../testing/weighted-mean-missing.json' with { type: 'json' }
import { criterion, editionOf, sheetOf } from '../testing/edition.js'
import type { ContestRules } from '../../contest/contest.js'
import { standingsOf } from './standings.js'
import { ratioWritten } from '../testing/written.js'

const scoreOf = (input: Parameters<typeof standingsOf>[0]) => standingsOf(input).nominations[0]!.standings[0]!.score

// A published weighted mean is one juror's sheet with as many criteria; a weight of 0 is no criterion.
const sheetMean = ({ x, w }: { x: (number | null)[]; w: number[] }) => {
  const weighted = w.flatMap((weight, index) => (weight ? [{ id: `c${index}`, weight, mark: x[index] ?? null }] : []))
  const criteria = weighted.map(({ id, weight }) => criterion(id, { weight, required: false }))
  const sheet = sheetOf('j1', 's1', Object.fromEntries(weighted.map(({ id, mark }) => [id, mark])))
  return scoreOf(editionOf([sheet], { criteria: [{ title: '', criteria }] }))
}

test.each(['masked', 'ramp', 'confidence'] as const)('the weighted mean «%s» is as published', (name) => {
  expect(sheetMean(missing.input[name])).toMatchObject({ exact: fractionOf(ratioWritten(missing.expected[name])) })
})

test('with every mark missing there is no score', () => {
  expect(missing.expected.all_missing).toBeNull()
  expect(sheetMean(missing.input.all_missing)).toEqual({ undefined: 'no-sheets' })
})

// A published list of values is a submission with as many jurors.
const scoreFrom = (values: number[], aggregation: ContestRules['aggregation']) =>
  scoreOf(
    editionOf(
      values.map((value, index) => sheetOf(`j${index}`, 's1', value)),
      { aggregation, criteria: [{ title: '', criteria: [criterion('quality', { scale: { min: 0, max: 100 } })] }] },
    ),
  )
const cut = (share: number, count: number) => {
  const drop = Math.floor(share * count)
  return { kind: 'trimmed', dropLow: drop, dropHigh: drop } as const
}
const { r, r_trim: rTrim, scipy, scipy_cut: scipyCut, diving } = trimming.input

test('means and trimmed means are those of R and SciPy', () => {
  const exactly = (value: number) => ({ exact: fractionOf(ratioWritten(value)) })
  expect(scoreFrom(r, { kind: 'mean' })).toMatchObject(exactly(trimming.expected.r_mean))
  expect(scoreFrom(r, cut(rTrim, r.length))).toMatchObject(exactly(trimming.expected.r_trimmed))
  expect(scoreFrom(scipy, cut(scipyCut, scipy.length))).toMatchObject(exactly(trimming.expected.scipy))
})

test('diving marks, in half points, give the published sum', () => {
  const { marks, drop_low: dropLow, drop_high: dropHigh, dd } = diving
  const score = scoreFrom(
    marks.map((mark) => 2 * mark),
    { kind: 'trimmed', dropLow, dropHigh },
  )
  if ('undefined' in score) throw new Error(score.undefined)
  const kept = marks.length - dropLow - dropHigh
  const { n, d } = ratioFrom(score.exact)
  expect(nearestNumber({ n: Number(n) * kept * dd, d: Number(d) * 2 })).toBe(trimming.expected.diving)
})

test('dropping more marks than there are is a named result', () => {
  expect(scoreFrom([7, 8], { kind: 'trimmed', dropLow: 1, dropHigh: 1 })).toEqual({ undefined: 'too-few-to-trim' })
})
