import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { meanOf, ratioFrom, fractionOf, ratioOf, scaled, sumOf, divided } from '../rational.js'
import { criterion, editionOf, sheetOf, sheetsOfTable, submissionOf } from '../testing/edition.js'
import { explanationOf, type ExplainedMean } from './explanation.js'
import { standingsOf } from './standings.js'

const group = (...criteria: Parameters<typeof criterion>[]) => [
  { title: '', criteria: criteria.map((parts) => criterion(...parts)) },
]

/** The weighted mean worked out again from what is said. */
const again = ({ marks, weights }: ExplainedMean, inShares: boolean) => {
  const terms = marks.map(({ mark, weight, above, span }) =>
    inShares ? ratioOf(above * weight, span) : ratioOf(mark * weight),
  )
  return fractionOf(divided(sumOf(terms), Number(weights)))
}

describe('the explanation of a score', () => {
  test('names every mark with its weight, and what the sheet comes to', () => {
    const criteria = group(['a'], ['b', { weight: 2 }])
    const edition = editionOf([sheetOf('j1', 's1', { a: 4, b: 3 }), sheetOf('j2', 's1', { a: 9, b: 9 })], { criteria })
    expect(explanationOf(edition, 's1')).toMatchObject({
      nomination: 'n',
      inShares: false,
      sheets: [
        {
          juror: 'j1',
          marks: [
            { criterion: 'a', mark: 4, weight: 1, above: 4, span: 10 },
            { criterion: 'b', mark: 3, weight: 2, above: 3, span: 10 },
          ],
          weights: '3',
          total: { exact: { numerator: '10', denominator: '3' }, text: '3.33' },
        },
        { juror: 'j2', total: { text: '9.00' } },
      ],
      judged: { exact: { numerator: '37', denominator: '6' }, text: '6.17' },
      score: { text: '6.17' },
    })
  })

  test('says that marks are shares where scales differ', () => {
    const criteria = group(['a', { scale: { min: 1, max: 5 } }], ['b'])
    const explained = explanationOf(editionOf([sheetOf('j1', 's1', { a: 4, b: 5 })], { criteria }), 's1')!
    expect(explained).toMatchObject({
      inShares: true,
      sheets: [
        {
          marks: [
            { above: 3, span: 4 },
            { above: 5, span: 10 },
          ],
        },
      ],
    })
    expect(again(explained.sheets[0]!, true)).toEqual({ numerator: '5', denominator: '8' })
  })

  test('says which sheets were trimmed', () => {
    const edition = editionOf(sheetsOfTable([[2, 7, 8, 10]]), {
      aggregation: { kind: 'trimmed', dropLow: 1, dropHigh: 1 },
    })
    expect(explanationOf(edition, 's1')!.sheets.map(({ trimmed }) => trimmed)).toEqual([
      'low',
      undefined,
      undefined,
      'high',
    ])
    expect(explanationOf(edition, 's1')!.judged).toMatchObject({ text: '7.50' })
  })

  test('gives the place in each list where places are summed', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 5],
        [7, 5],
        [7, 8],
      ]),
      { aggregation: { kind: 'sum-of-places' } },
    )
    expect(explanationOf(edition, 's2')!.sheets.map(({ place }) => place?.text)).toEqual(['2.50', '2.50'])
    expect(explanationOf(edition, 's2')!.score).toMatchObject({ text: '5.00' })
  })

  test('sets what is computed apart, with its weight', () => {
    const share = {
      kind: 'computed' as const,
      id: 'share',
      title: '',
      scale: { min: 0, max: 10 },
      weight: 1,
      part: 'own',
      whole: 'total',
      steps: [{ atLeastPercent: 10, value: 6 }],
    }
    const criteria = [{ title: '', criteria: [criterion('quality', { weight: 2 }), share] }]
    const submission = submissionOf('s1')
    const edition = {
      ...editionOf(sheetsOfTable([[9, 6]]), { criteria }),
      submissions: [{ ...submission, card: { ...submission.card, amounts: { own: 1, total: 4 } } }],
    }
    expect(explanationOf(edition, 's1')).toMatchObject({
      judged: { text: '7.50' },
      computed: {
        marks: [{ criterion: 'share', mark: 6 }],
        total: { text: '6.00' },
        judgedWeight: '2',
        computedWeight: '1',
      },
      score: { text: '7.00' },
    })
  })

  test('keeps the score of the round before apart', () => {
    const rounds = [
      { id: 'r1', title: '', sheets: 1 },
      { id: 'r2', title: '', sheets: 1, carryOver: { before: 1, own: 3 } },
    ]
    const sheets = [...sheetsOfTable([[4]]), ...sheetsOfTable([[8]]).map((sheet) => ({ ...sheet, round: 'r2' }))]
    expect(explanationOf({ ...editionOf(sheets, { rounds }), round: 'r2' }, 's1')).toMatchObject({
      judged: { text: '8.00' },
      parts: { before: { text: '4.00' }, own: { text: '8.00' }, weights: { before: 1, own: 3 } },
      score: { text: '7.00' },
    })
  })

  test('of what takes no part, or has no sheets, says so', () => {
    const edition = { ...editionOf([]), submissions: [submissionOf('s1'), submissionOf('s2', { state: 'withdrawn' })] }
    expect(explanationOf(edition, 's1')).toMatchObject({ sheets: [], judged: { undefined: 'no-sheets' } })
    expect(explanationOf(edition, 's2')).toBeUndefined()
    expect(explanationOf(edition, 'unknown')).toBeUndefined()
  })

  law.prop([
    fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
  ])('worked out again from what it says, every total and the mean come out', (rows, weights, isMixed) => {
    const criteria = group(
      ...weights.map((weight, at): Parameters<typeof criterion> => [
        `c${at}`,
        { weight, required: at === 0, scale: { min: isMixed ? -at : -2, max: 10 } },
      ]),
    )
    const sheets = rows.map(([a, b, c], at) => sheetOf(`j${at}`, 's1', { c0: a ?? 5, c1: b ?? null, c2: c ?? null }))
    const edition = editionOf(sheets, { criteria })
    const explained = explanationOf(edition, 's1')!
    for (const sheet of explained.sheets) expect(again(sheet, explained.inShares)).toEqual(sheet.total.exact)
    const mean = meanOf(explained.sheets.map(({ total }) => scaled(ratioFrom(total.exact), 1)))!
    expect(explained.score).toMatchObject({ exact: fractionOf(mean) })
    expect(explained.score).toEqual(standingsOf(edition).nominations[0]!.standings[0]!.score)
  })
})
