import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Aggregation, TieStep } from '../../contest/contest.js'
import type { ScoreSheet } from '../sheet.js'
import { compareFractions, ratioFrom } from '../rational.js'
import { commissionOf, criterion, rulesWith, sheetOf, submissionOf } from '../testing/edition.js'
import { standingsOf, type StandingsInput } from './standings.js'

const jurors = ['j1', 'j2', 'j3', 'j4']
const ids = ['s1', 's2', 's3', 's4', 's5', 's6']

const aggregations = fc.constantFrom<Aggregation>(
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'trimmed', dropLow: 1, dropHigh: 1 },
  { kind: 'sum-of-places' },
)
const steps = fc.subarray<TieStep>([
  { kind: 'criterion', criterion: 'b' },
  { kind: 'median' },
  { kind: 'head-to-head' },
  { kind: 'earlier-submission' },
  { kind: 'chair' },
])
const states = fc.constantFrom<ScoreSheet['state']>(
  'submitted',
  'submitted',
  'submitted',
  'confirmed',
  'draft',
  'recused',
  'abstained',
  'replaced',
)
// Few marks, so that ties are common; now and then one off the scale.
const marks = fc.record({ a: fc.integer({ min: 0, max: 5 }), b: fc.option(fc.integer({ min: 0, max: 3 })) })
const sheets = fc.array(
  fc
    .tuple(fc.constantFrom(...jurors, 'stranger'), fc.constantFrom(...ids, 'nowhere'), marks, states)
    .map(([juror, submission, given, state]) => sheetOf(juror, submission, given, { state })),
  { maxLength: 40 },
)
const editions = fc
  .record({ sheets, aggregation: aggregations, ties: steps, leastSheets: fc.integer({ min: 0, max: 2 }) })
  .map((parts): StandingsInput => ({
    rules: rulesWith({
      ...parts,
      nominations: [
        { id: 'n', title: '' },
        { id: 'm', title: '' },
      ],
      criteria: [
        {
          title: '',
          criteria: [
            criterion('a', { scale: { min: 0, max: 4 }, weight: 2 }),
            criterion('b', { scale: { min: 0, max: 3 }, weight: 3, required: false }),
          ],
        },
      ],
      degrees: [{ id: 'I', title: '', places: 2 }],
    }),
    submissions: ids.map((id, index) =>
      submissionOf(id, {
        nomination: index < 4 ? 'n' : 'm',
        state: id === 's4' ? 'withdrawn' : 'admitted',
        submittedAt: `2026-10-0${1 + (index % 3)}T00:00:00Z`,
      }),
    ),
    commission: commissionOf(jurors),
    sheets: parts.sheets,
    round: 'r1',
    chairVotes: [{ round: 'r1', order: ['s2', 's1'], reason: '', by: 'chair' }],
  }))

const rowsIn = (input: StandingsInput) => standingsOf(input).nominations.flatMap(({ standings }) => standings)

describe('laws', () => {
  test.prop([editions, fc.infiniteStream(fc.nat())])(
    'the order of sheets, submissions and members changes nothing',
    (input, random) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const other = {
        ...input,
        sheets: shuffled(input.sheets),
        submissions: shuffled(input.submissions),
        commission: { ...input.commission, members: shuffled(input.commission.members) },
      }
      expect(standingsOf(other)).toEqual(standingsOf(input))
    },
  )

  test.prop([editions, fc.integer({ min: 2, max: 2 ** 40 })])(
    'weights all multiplied change nothing',
    (input, times) => {
      const criteria = input.rules.criteria.map((group) => ({
        ...group,
        criteria: group.criteria.map((one) => ({ ...one, weight: one.weight * times })),
      }))
      expect(standingsOf({ ...input, rules: { ...input.rules, criteria } })).toEqual(standingsOf(input))
    },
  )

  test.prop([editions])('every sheet of the round counts or is excluded, once', (input) => {
    const { sheets: told } = standingsOf(input)
    const rows = rowsIn(input)
    expect(told.all).toBe(input.sheets.length)
    expect(told.counted + told.excluded.length).toBe(told.all)
    expect(rows.reduce((sum, row) => sum + row.sheets, 0)).toBe(told.counted)
  })

  test.prop([editions, fc.constantFrom(...jurors), fc.constantFrom(...ids)])(
    "a recusal touches no other juror's sheet and no other submission's score",
    (input, juror, submission) => {
      const recusal = sheetOf(juror, submission, {}, { state: 'recused' })
      const means = { ...input, rules: { ...input.rules, aggregation: { kind: 'mean' } as const } }
      const [before, after] = [standingsOf(means), standingsOf({ ...means, sheets: [...input.sheets, recusal] })]
      const others = (result: typeof before) =>
        result.sheets.excluded.filter((one) => one.juror !== juror || one.submission !== submission)
      expect(others(after)).toEqual(others(before))
      const scores = (result: typeof before) =>
        Object.fromEntries(
          result.nominations.flatMap(({ standings }) => standings.map((row) => [row.submission, row.score])),
        )
      expect({ ...scores(after), [submission]: null }).toEqual({ ...scores(before), [submission]: null })
    },
  )

  test.prop([editions])('a better exact score has a better place, and nothing is NaN', (input) => {
    for (const { standings } of standingsOf(input).nominations) {
      const placed = standings.flatMap(({ place, score }) => (place && 'exact' in score ? [{ place, score }] : []))
      const sign = input.rules.aggregation.kind === 'sum-of-places' ? -1 : 1
      for (const [index, row] of placed.entries()) {
        const next = placed[index + 1]
        if (!next) continue
        const order = sign * compareFractions(row.score.exact, next.score.exact)
        expect(order).toBeGreaterThanOrEqual(0)
        if (order > 0) expect(next.place).toBe(index + 2)
        else expect(next.place).toBeGreaterThanOrEqual(row.place)
      }
    }
    expect(JSON.stringify(standingsOf(input))).not.toMatch(/NaN|Infinity/)
  })

  test.prop([fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 6 }), aggregations])(
    'equal marks share the first place',
    (mark, count, aggregation) => {
      const some = ids.slice(0, count)
      const result = standingsOf({
        rules: rulesWith({ aggregation }),
        submissions: some.map((id) => submissionOf(id)),
        commission: commissionOf(jurors),
        sheets: some.flatMap((id) => jurors.map((juror) => sheetOf(juror, id, mark))),
        round: 'r1',
      })
      expect(result.nominations[0]!.standings.map(({ place }) => place)).toEqual(some.map(() => 1))
    },
  )

  test.prop([editions])('the input is not touched, and the result is plain JSON', (input) => {
    const before = JSON.stringify(input)
    const result = standingsOf(input)
    expect(JSON.stringify(input)).toBe(before)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  test.prop([editions])('the mean is that of doubles, to their precision', (input) => {
    const means = { ...input, rules: { ...input.rules, aggregation: { kind: 'mean' } as const } }
    const right = ({ juror, state, marks: { a } }: ScoreSheet): boolean =>
      juror !== 'stranger' && (state === 'submitted' || state === 'confirmed') && a!.value! <= 4
    for (const row of rowsIn(means)) {
      const own = input.sheets.filter(({ submission }) => submission === row.submission)
      const totals = own
        .filter(right)
        .filter(({ juror }) => own.filter((other) => other.juror === juror && right(other)).length === 1)
        .filter(({ juror }) => !own.some((other) => other.juror === juror && other.state === 'recused'))
        .map(({ marks: { a, b } }) =>
          b!.value === null ? a!.value! / 4 : (2 * (a!.value! / 4) + 3 * (b!.value / 3)) / 5,
        )
      expect(row.sheets).toBe(totals.length)
      if (!('exact' in row.score)) continue
      const { n, d } = ratioFrom(row.score.exact)
      expect(Number(n) / Number(d)).toBeCloseTo(totals.reduce((sum, total) => sum + total, 0) / totals.length, 12)
    }
  })
})
