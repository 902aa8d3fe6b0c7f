import { describe, expect, test } from 'vitest'
import type { ComputedCriterion } from '../../contest/contest.js'
import type { SubmissionState } from '../../contest/submission.js'
import type { Conflict } from '../commission.js'
import type { ScoreSheet } from '../sheet.js'
import { criterion, editionOf, sheetOf, sheetsOfTable, submissionOf } from '../testing/edition.js'
import { standingsOf, type StandingsInput } from './standings.js'

const first = (input: StandingsInput) => standingsOf(input).nominations[0]!
const placesIn = (input: StandingsInput) => first(input).standings.map(({ submission, place }) => [submission, place])
const textsIn = (input: StandingsInput) =>
  first(input).standings.map(({ submission, score }) => [submission, 'text' in score ? score.text : score.undefined])
const codesIn = (input: StandingsInput) => standingsOf(input).problems.map(({ code }) => code)
const group = (...criteria: Parameters<typeof criterion>[]) => [
  { title: '', criteria: criteria.map((parts) => criterion(...parts)) },
]

describe('scores', () => {
  test('a row says the place, the exact score, its text, the sheets and the spread', () => {
    expect(first(editionOf(sheetsOfTable([[7, 8, 10]]))).standings).toEqual([
      {
        submission: 's1',
        place: 1,
        score: { exact: { numerator: '25', denominator: '3' }, text: '8.33' },
        sheets: 3,
        spread: { numerator: '3', denominator: '1' },
      },
    ])
  })

  test('places are those of a competition', () => {
    const table = [[9], [7], [7], [5]]
    expect(placesIn(editionOf(sheetsOfTable(table)))).toEqual([
      ['s1', 1],
      ['s2', 2],
      ['s3', 2],
      ['s4', 4],
    ])
  })

  test('the mean is over the sheets returned, not over all jurors', () => {
    const edition = editionOf(
      sheetsOfTable([
        [8, null, 9],
        [8, 8, 8],
      ]),
    )
    expect(textsIn(edition)).toEqual([
      ['s1', '8.50'],
      ['s2', '8.00'],
    ])
  })

  test('equal sums are equal, also where doubles differ', () => {
    const criteria = group(['a', { weight: 1 }], ['b', { weight: 2 }], ['c', { weight: 7 }])
    const sheets = [sheetOf('j1', 's1', { a: 7, b: 0, c: 0 }), sheetOf('j1', 's2', { a: 0, b: 0, c: 1 })]
    expect(0.1 * 7).not.toBe(0.7 * 1)
    expect(placesIn(editionOf(sheets, { criteria }))).toEqual([
      ['s1', 1],
      ['s2', 1],
    ])
  })

  test('an optional mark that is missing drops out with its weight', () => {
    const criteria = group(['a', { weight: 3 }], ['b', { required: false }])
    const sheets = [
      sheetOf('j1', 's1', { a: 8, b: 4 }),
      sheetOf('j2', 's1', { a: 8, b: null }),
      sheetOf('j3', 's1', { a: 8 }),
    ]
    expect(textsIn(editionOf(sheets, { criteria }))).toEqual([['s1', '7.67']])
  })

  test('a required mark that is missing leaves the sheet out, whatever else is marked', () => {
    const criteria = group(['a'], ['b', { required: false }])
    const sheets = [sheetOf('j1', 's1', { a: 4, b: 4 }), sheetOf('j2', 's1', { a: null, b: 10 })]
    expect(textsIn(editionOf(sheets, { criteria }))).toEqual([['s1', '4.00']])
    expect(standingsOf(editionOf(sheets, { criteria })).sheets.excluded).toMatchObject([{ reason: 'mark-missing' }])
  })

  test('criteria with different scales count by the share of the scale', () => {
    const criteria = group(['a', { scale: { min: 1, max: 5 } }], ['b', { scale: { min: 0, max: 10 } }])
    const nomination = first(editionOf([sheetOf('j1', 's1', { a: 5, b: 5 })], { criteria }))
    expect(nomination.scale).toEqual({ min: 0, max: 1 })
    expect(nomination.standings[0]!.score).toMatchObject({ exact: { numerator: '3', denominator: '4' } })
  })

  test('the text is rounded, the place is not', () => {
    const criteria = group(['quality', { scale: { min: 0, max: 1_000_000 } }])
    const sheets = sheetsOfTable([
      [500_000, 500_000, 500_000],
      [500_000, 500_000, 500_001],
    ])
    const edition = editionOf(sheets, { criteria, rounding: { digits: 0, mode: 'half-up' } })
    expect(textsIn(edition)).toEqual([
      ['s2', '500000'],
      ['s1', '500000'],
    ])
    expect(placesIn(edition)).toEqual([
      ['s2', 1],
      ['s1', 2],
    ])
  })

  test('weights beyond 2^53 together still part what differs by one', () => {
    const weight = Number.MAX_SAFE_INTEGER
    const criteria = group(['a', { weight }], ['b', { weight: weight - 1 }])
    const sheets = [sheetOf('j1', 's1', { a: 9, b: 10 }), sheetOf('j1', 's2', { a: 10, b: 9 })]
    expect(placesIn(editionOf(sheets, { criteria }))).toEqual([
      ['s2', 1],
      ['s1', 2],
    ])
  })

  test('the median', () => {
    const edition = editionOf(
      sheetsOfTable([
        [1, 8, 9],
        [2, 6, 10],
      ]),
      { aggregation: { kind: 'median' } },
    )
    expect(textsIn(edition)).toEqual([
      ['s1', '8.00'],
      ['s2', '6.00'],
    ])
  })

  test('trimming names the jurors whose totals were left out, equals by id', () => {
    const aggregation = { kind: 'trimmed', dropLow: 1, dropHigh: 1 } as const
    const [row] = first(editionOf(sheetsOfTable([[5, 5, 9, 9]]), { aggregation })).standings
    expect(row).toMatchObject({ score: { text: '7.00' }, trimmed: { low: ['j1'], high: ['j4'] } })
  })
})

describe('sums of places', () => {
  const aggregation = { kind: 'sum-of-places' } as const

  test('the lowest sum is the best, equals share the mean of their places', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 5, 8],
        [7, 5, 6],
        [5, 4, 7],
      ]),
      { aggregation },
    )
    expect(textsIn(edition)).toEqual([
      ['s1', '3.50'],
      ['s2', '6.50'],
      ['s3', '8.00'],
    ])
    expect(first(edition).scale).toBeNull()
    expect(codesIn(edition)).toEqual([])
  })

  test('jurors who judged different submissions are told, and sums raised to the same number of sheets', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 9],
        [7, null],
      ]),
      { aggregation },
    )
    expect(textsIn(edition)).toEqual([
      ['s1', '2.00'],
      ['s2', '4.00'],
    ])
    expect(codesIn(edition)).toEqual(['places-incomplete'])
  })
})

test('by places, a pass mark and the score of a degree are the most a sum may be', () => {
  const edition = editionOf(
    sheetsOfTable([
      [9, 9],
      [7, 7],
      [5, 5],
    ]),
    {
      aggregation: { kind: 'sum-of-places' },
      passMark: { numerator: 4, denominator: 1 },
      degrees: [{ id: 'I', title: 'I', atLeast: { numerator: 2, denominator: 1 } }],
    },
  )
  expect(placesIn(edition)).toEqual([
    ['s1', 1],
    ['s2', 2],
    ['s3', null],
  ])
  expect(first(edition).degrees).toEqual([{ degree: 'I', submissions: ['s1'], border: [] }])
})

describe('computed criteria', () => {
  const share: ComputedCriterion = {
    kind: 'computed',
    id: 'share',
    title: 'Внебюджетные средства',
    scale: { min: 0, max: 10 },
    weight: 1,
    part: 'own',
    whole: 'total',
    steps: [
      { atLeastPercent: 25, value: 5 },
      { atLeastPercent: 50, value: 10 },
    ],
  }
  const withShare = (amounts: Record<string, number>, table: number[]) => {
    const edition = editionOf(sheetsOfTable([table]), {
      criteria: [{ title: '', criteria: [criterion('quality', { weight: 3 }), share] }],
    })
    const [submission] = edition.submissions
    return { ...edition, submissions: [{ ...submission!, card: { ...submission!.card, amounts } }] }
  }

  test('count once, however many jurors there are', () => {
    expect(textsIn(withShare({ own: 1, total: 2 }, [6]))).toEqual([['s1', '7.00']])
    expect(textsIn(withShare({ own: 1, total: 2 }, [6, 6, 6]))).toEqual([['s1', '7.00']])
  })

  test('below the first step they give the least of the scale', () => {
    expect(textsIn(withShare({ own: 1, total: 5 }, [8]))).toEqual([['s1', '6.00']])
  })

  test.each([{}, { own: 1 }, { own: 1, total: 0 }])('without the amounts, as in %j, there is no score', (amounts) => {
    const edition = withShare(amounts as Record<string, number>, [8])
    expect(textsIn(edition)).toEqual([['s1', 'computed-missing']])
    expect(placesIn(edition)).toEqual([['s1', null]])
    expect(codesIn(edition)).toEqual(['computed-missing'])
  })
})

describe('who is placed', () => {
  test('nothing is scored without sheets', () => {
    const edition = { ...editionOf([]), submissions: [submissionOf('s1')] }
    expect(first(edition).standings).toEqual([
      {
        submission: 's1',
        place: null,
        unplaced: 'no-sheets',
        score: { undefined: 'no-sheets' },
        sheets: 0,
        spread: null,
      },
    ])
  })

  test('too few sheets give a score but no place', () => {
    const edition = editionOf(
      sheetsOfTable([
        [10, null],
        [5, 5],
      ]),
      { leastSheets: 2 },
    )
    expect(placesIn(edition)).toEqual([
      ['s2', 1],
      ['s1', null],
    ])
    expect(first(edition).standings[1]).toMatchObject({ unplaced: 'too-few-sheets', score: { text: '10.00' } })
  })

  test('a score below the pass mark has no place, one on it has', () => {
    const edition = editionOf(sheetsOfTable([[6], [5], [4]]), { passMark: { numerator: 5, denominator: 1 } })
    expect(placesIn(edition)).toEqual([
      ['s1', 1],
      ['s2', 2],
      ['s3', null],
    ])
    expect(first(edition).standings[2]!.unplaced).toBe('below-pass-mark')
  })

  test.each<[string, Parameters<typeof group>]>([
    ['a weight of 0', [['quality', { weight: 0 }]]],
    ['a weight below 0', [['quality', { weight: -1 }]]],
    ['an empty scale', [['quality', { scale: { min: 5, max: 5 } }]]],
    ['no criterion', []],
  ])('%s makes no score', (_, criteria) => {
    const edition = editionOf(sheetsOfTable([[5]]), { criteria: group(...criteria) })
    expect(textsIn(edition)).toEqual([['s1', 'criteria-unsound']])
    expect(codesIn(edition)).toEqual(['criteria-unsound'])
    expect(standingsOf(edition).sheets.excluded).toEqual([
      { juror: 'j1', submission: 's1', reason: 'criteria-unsound' },
    ])
  })
})

describe('sheets that do not count', () => {
  const others = sheetsOfTable([[8, 8]])
  const excludedIn = (input: StandingsInput) => standingsOf(input).sheets

  test.each<[ScoreSheet['state'], string]>([
    ['assigned', 'not-submitted'],
    ['opened', 'not-submitted'],
    ['draft', 'not-submitted'],
    ['recused', 'recused'],
    ['abstained', 'abstained'],
    ['expired', 'expired'],
    ['replaced', 'replaced'],
  ])('one in the state «%s» is excluded as %s', (state, reason) => {
    const edition = editionOf([...others, sheetOf('j3', 's1', 1, { state })])
    expect(excludedIn(edition)).toEqual({ all: 3, counted: 2, excluded: [{ juror: 'j3', submission: 's1', reason }] })
    expect(textsIn(edition)).toEqual([['s1', '8.00']])
  })

  test.each(['submitted', 'confirmed', 'sealed'] as const)('one in the state «%s» counts', (state) => {
    expect(textsIn(editionOf([...others, sheetOf('j3', 's1', 2, { state })]))).toEqual([['s1', '6.00']])
  })

  test.each<[string, ScoreSheet]>([
    ['mark-off-scale', sheetOf('j3', 's1', 11)],
    ['mark-off-scale', sheetOf('j3', 's1', -1)],
    ['mark-not-whole', sheetOf('j3', 's1', 7.5)],
    ['mark-not-whole', sheetOf('j3', 's1', Number.NaN)],
    ['mark-missing', sheetOf('j3', 's1', { quality: null })],
    ['mark-missing', sheetOf('j3', 's1', {})],
    ['criterion-unknown', sheetOf('j3', 's1', { quality: 5, beauty: 5 })],
  ])('one with the fault %s is excluded for it', (reason, sheet) => {
    expect(excludedIn(editionOf([...others, sheet])).excluded).toEqual([{ juror: 'j3', submission: 's1', reason }])
  })

  test('of a juror not on the commission, the chair included', () => {
    const edition = {
      ...editionOf(others),
      sheets: [...others, sheetOf('stranger', 's1', 1), sheetOf('chair', 's1', 1)],
    }
    expect(excludedIn(edition).excluded).toEqual([
      { juror: 'chair', submission: 's1', reason: 'juror-unknown' },
      { juror: 'stranger', submission: 's1', reason: 'juror-unknown' },
    ])
  })

  test('of a juror of other nominations', () => {
    const edition = editionOf(others)
    const members = edition.commission.members.map((one) => (one.id === 'j2' ? { ...one, nominations: ['m'] } : one))
    const { excluded } = excludedIn({ ...edition, commission: { ...edition.commission, members } })
    expect(excluded).toEqual([{ juror: 'j2', submission: 's1', reason: 'juror-other-nomination' }])
  })

  test.each<[string, Pick<Conflict, 'state' | 'basis' | 'reason' | 'by'>, number]>([
    ['found by the rules', { state: 'declared', basis: 'own-city' }, 1],
    ['declared', { state: 'declared', basis: 'declared' }, 1],
    ['dismissed without a reason', { state: 'dismissed', basis: 'declared' }, 1],
    ['dismissed with a reason', { state: 'dismissed', basis: 'declared', reason: 'нет родства' }, 0],
    ['waived by one', { state: 'waived', basis: 'own-city', by: ['chair'] }, 1],
    ['waived by two', { state: 'waived', basis: 'own-city', by: ['chair', 'secretary'] }, 0],
    ['of a kind that the rules do not know', { state: 'declared', basis: 'own-organisation' }, 0],
  ])('a conflict %s: %j excludes %i', (_, parts, count) => {
    const conflicts = [{ member: 'j1', submission: 's1', ...parts }]
    const edition = { ...editionOf(others, { conflicts: ['own-city', 'declared'] }), conflicts }
    expect(excludedIn(edition).excluded.map(({ reason }) => reason)).toEqual(Array(count).fill('juror-in-conflict'))
  })

  test('two of one juror for one submission: neither counts', () => {
    const edition = editionOf([...others, sheetOf('j1', 's1', 1)])
    expect(excludedIn(edition)).toMatchObject({ all: 3, counted: 1 })
    expect(excludedIn(edition).excluded.map(({ reason }) => reason)).toEqual(['sheet-twice', 'sheet-twice'])
  })

  test('a recusal after the marks keeps the sheet out of the totals', () => {
    const edition = editionOf([...others, sheetOf('j1', 's1', {}, { state: 'recused' })])
    expect(excludedIn(edition)).toMatchObject({ all: 3, counted: 1 })
    expect(excludedIn(edition).excluded.map(({ reason }) => reason)).toEqual(['recused', 'recused'])
  })

  test.each<[SubmissionState, string]>([
    ['withdrawn', 'submission-withdrawn'],
    ['draft', 'submission-not-admitted'],
    ['submitted', 'submission-not-admitted'],
    ['returned', 'submission-not-admitted'],
    ['rejected', 'submission-not-admitted'],
  ])('those of a submission that is %s', (state, reason) => {
    const edition = editionOf(sheetsOfTable([[8], [7]]))
    const submissions = [submissionOf('s1', { state }), submissionOf('s2')]
    const result = standingsOf({ ...edition, submissions })
    expect(result.sheets.excluded).toEqual([{ juror: 'j1', submission: 's1', reason }])
    expect(result.nominations[0]).toMatchObject({
      absent: [{ submission: 's1', reason }],
      standings: [{ submission: 's2' }],
    })
  })

  test('those of an unknown submission, of one listed twice, of an unknown nomination', () => {
    const edition = editionOf(sheetsOfTable([[8], [7], [6]]))
    const submissions = [submissionOf('s2'), submissionOf('s2'), submissionOf('s3', { nomination: 'x' })]
    const result = standingsOf({ ...edition, submissions })
    expect(result.sheets).toEqual({
      all: 3,
      counted: 0,
      excluded: [
        { juror: 'j1', submission: 's1', reason: 'submission-unknown' },
        { juror: 'j1', submission: 's2', reason: 'submission-twice' },
        { juror: 'j1', submission: 's3', reason: 'nomination-unknown' },
      ],
    })
  })
})

describe('degrees of award', () => {
  const degrees = [
    { id: 'I', title: 'I', places: 1 },
    { id: 'II', title: 'II', places: 2 },
    { id: 'diploma', title: 'Дипломант', atLeast: { numerator: 6, denominator: 1 } },
  ]

  test('take the places after those before them, or all from a score', () => {
    expect(first(editionOf(sheetsOfTable([[9], [8], [7], [6], [5]]), { degrees })).degrees).toEqual([
      { degree: 'I', submissions: ['s1'], border: [] },
      { degree: 'II', submissions: ['s2', 's3'], border: [] },
      { degree: 'diploma', submissions: ['s4'], border: [] },
    ])
  })

  test('two on the first place leave one second degree less', () => {
    const edition = editionOf(sheetsOfTable([[9], [9], [7], [6]]), { degrees })
    expect(first(edition).degrees).toEqual([
      { degree: 'I', submissions: ['s1', 's2'], border: ['s1', 's2'] },
      { degree: 'II', submissions: ['s3'], border: [] },
      { degree: 'diploma', submissions: ['s4'], border: [] },
    ])
    expect(standingsOf(edition).problems).toMatchObject([{ code: 'award-border', about: 's1, s2', found: 'I' }])
  })

  test('a degree with places and a score asks for both', () => {
    const strict = [{ id: 'I', title: 'I', places: 2, atLeast: { numerator: 8, denominator: 1 } }]
    expect(first(editionOf(sheetsOfTable([[9], [7]]), { degrees: strict })).degrees[0]!.submissions).toEqual(['s1'])
  })

  test('are not given to submissions without a place', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 9],
        [10, null],
      ]),
      { degrees, leastSheets: 2 },
    )
    expect(first(edition).degrees.flatMap(({ submissions }) => submissions)).toEqual(['s1'])
  })
})
