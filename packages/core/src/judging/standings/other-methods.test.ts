import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { criterion, editionOf, sheetOf, sheetsOfTable } from '../testing/edition.js'
import rescaled from '../testing/juror-zscore-and-rescale.json' with { type: 'json' }
import { otherMethods } from './other-methods.js'
import { scoreTables, sheetTotals } from './sheet-totals.js'
import { withoutJuror } from './without-juror.js'

const degrees = [{ id: 'I', title: 'I', places: 1 }]
const byMethod = (table: (number | null)[][], rules = {}) => {
  const [comparison] = otherMethods(editionOf(sheetsOfTable(table), { degrees, ...rules }))
  const orders = Object.fromEntries(
    comparison!.methods.map(({ method, places, undefined: reason }) => [
      method,
      reason ?? places!.map(({ submission, place }) => `${place} ${submission}`).join(', '),
    ]),
  )
  return { ...comparison!, orders }
}

test('one table under every method, worked out by hand', () => {
  // Juror totals: s1 has the best mean through one enthusiast, s2 is ahead with the two others.
  const { orders, laureates, always, sometimes } = byMethod([
    [10, 6, 6],
    [5, 7, 7],
    [4, 5, 5],
  ])
  expect(orders).toMatchObject({
    mean: '1 s1, 2 s2, 3 s3',
    median: '1 s2, 2 s1, 3 s3',
    trimmed: '1 s2, 2 s1, 3 s3',
    additive: '1 s1, 2 s2, 3 s3',
    borda: '1 s2, 2 s1, 3 s3',
    schulze: '1 s2, 2 s1, 3 s3',
  })
  expect([laureates, always, sometimes]).toEqual([['s1'], [], ['s1', 's2']])
})

test('a laureate whom every method keeps', () => {
  const { always, sometimes } = byMethod([
    [9, 9, 9],
    [5, 6, 7],
    [4, 5, 5],
  ])
  expect([always, sometimes]).toEqual([['s1'], []])
})

test('published ratings stand by their mean z-scores', () => {
  const { orders } = byMethod(rescaled.input.ratings)
  const order = rescaled.expected.mean_z
    .map((z, index) => ({ z, submission: `s${index + 1}` }))
    .sort((a, b) => b.z - a.z)
    .map(({ submission }, index) => `${index + 1} ${submission}`)
  expect(orders['z-score']).toBe(order.join(', '))
})

test('where panels share no juror, the additive model has no result, and says so', () => {
  const { orders } = byMethod([
    [9, 8, null, null],
    [7, 9, null, null],
    [null, null, 6, 7],
    [null, null, 8, 8],
  ])
  expect(orders['additive']).toBe('disconnected')
  expect(orders['trimmed']).toBe('too-few-to-trim')
})

test('jurors who judged other submissions say nothing of the rest', () => {
  // s1 beats s2 with j1, s3 beats s4 with j2: no juror puts one pair above the other.
  const { orders } = byMethod([
    [9, null],
    [5, null],
    [null, 4],
    [null, 3],
  ])
  expect(orders['borda']).toBe('1 s1, 1 s3, 3 s2, 3 s4')
  expect(orders['schulze']).toBe('1 s1, 1 s3, 3 s2, 3 s4')
})

test('only submissions with an official place are compared', () => {
  const { official, orders } = byMethod(
    [
      [9, null],
      [5, 6],
      [4, 5],
    ],
    { leastSheets: 2 },
  )
  expect(official.map(({ submission }) => submission)).toEqual(['s2', 's3'])
  for (const order of Object.values(orders)) expect(order).not.toMatch('s1')
})

test('a nomination without sheets has no results', () => {
  const [comparison] = otherMethods(editionOf([]))
  expect(comparison!.methods.map(({ undefined: reason }) => reason)).toEqual(Array(7).fill('no-sheets'))
})

test('what is computed counts in every method', () => {
  const share = {
    kind: 'computed' as const,
    id: 'share',
    title: '',
    scale: { min: 0, max: 10 },
    weight: 9,
    part: 'a',
    whole: 'b',
  }
  const criteria = [
    { title: '', criteria: [criterion('quality'), { ...share, steps: [{ atLeastPercent: 50, value: 10 }] }] },
  ]
  const edition = editionOf(
    sheetsOfTable([
      [9, 8, 9],
      [7, 7, 8],
    ]),
    { degrees, criteria },
  )
  const submissions = edition.submissions.map((submission) => ({
    ...submission,
    card: { ...submission.card, amounts: { a: submission.id === 's2' ? 5 : 1, b: 10 } },
  }))
  const [{ methods, laureates }] = otherMethods({ ...edition, submissions }) as [ReturnType<typeof otherMethods>[0]]
  expect(laureates).toEqual(['s2'])
  const firsts = Object.fromEntries(methods.map((result) => [result.method, result.laureates]))
  expect(firsts).toMatchObject({ mean: ['s2'], median: ['s2'], trimmed: ['s2'], 'z-score': ['s2'], additive: ['s2'] })
})

describe('totals', () => {
  const edition = editionOf([
    sheetOf('j2', 's1', 7),
    sheetOf('j1', 's1', 8),
    sheetOf('j1', 's2', 1, { state: 'draft' }),
  ])

  test('of every sheet that counts, by submission and juror', () => {
    expect(sheetTotals(edition)).toEqual([
      {
        nomination: 'n',
        submission: 's1',
        juror: 'j1',
        total: { exact: { numerator: '8', denominator: '1' }, text: '8.00' },
      },
      {
        nomination: 'n',
        submission: 's1',
        juror: 'j2',
        total: { exact: { numerator: '7', denominator: '1' }, text: '7.00' },
      },
    ])
  })

  test('as a table for statistics', () => {
    expect(scoreTables(edition)).toEqual([
      {
        nomination: 'n',
        scale: { min: 0, max: 10 },
        table: { submissions: ['s1'], jurors: ['j1', 'j2'], scores: [[8, 7]] },
      },
    ])
  })
})

describe('without a juror', () => {
  const table = [
    [10, 6, 6],
    [5, 7, 7],
    [4, 5, 5],
  ]

  test('the enthusiast decides the first place', () => {
    expect(withoutJuror(editionOf(sheetsOfTable(table), { degrees }), 'j1')).toEqual({
      juror: 'j1',
      changes: [
        { nomination: 'n', submission: 's1', before: 1, after: 2 },
        { nomination: 'n', submission: 's2', before: 2, after: 1 },
      ],
      lost: ['s1'],
      gained: ['s2'],
      mostPlaces: 1,
    })
  })

  test('another changes nothing', () => {
    const { changes, lost, gained, mostPlaces } = withoutJuror(editionOf(sheetsOfTable(table), { degrees }), 'j2')
    expect([changes, lost, gained, mostPlaces]).toEqual([[], [], [], 0])
  })

  test('a submission may lose its place for want of sheets', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 9],
        [5, null],
      ]),
    )
    expect(withoutJuror(edition, 'j1').changes).toEqual([{ nomination: 'n', submission: 's2', before: 2, after: null }])
  })

  test('the shortlist is drawn up anew, too', () => {
    const rounds = [
      { id: 'r1', title: '', sheets: 1 },
      { id: 'r2', title: '', sheets: 1, shortlist: 1 },
    ]
    const sheets = [
      ...sheetsOfTable([
        [9, 4],
        [5, 6],
      ]),
      sheetOf('j3', 's1', 8, { round: 'r2' }),
      sheetOf('j3', 's2', 8, { round: 'r2' }),
    ]
    expect(withoutJuror({ ...editionOf(sheets, { rounds }), round: 'r2' }, 'j1').changes).toEqual([
      { nomination: 'n', submission: 's1', before: 1, after: null },
      { nomination: 'n', submission: 's2', before: null, after: 1 },
    ])
  })
})

describe('laws', () => {
  const tables = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 5,
  })

  test.prop([tables])('every method places every submission once', (table) => {
    const ids = table.map((_, index) => `s${index + 1}`)
    const { methods, always, laureates } = byMethod(table)
    for (const { places } of methods) {
      if (places) expect(places.map(({ submission }) => submission).sort()).toEqual(ids)
    }
    for (const id of always) expect(laureates).toContain(id)
  })

  test.prop([tables])('on a complete table the additive model keeps the order of the means', (table) => {
    const { orders } = byMethod(table)
    expect(orders['additive']).toBe(orders['mean'])
  })

  test.prop([tables])('a juror without sheets makes no difference', (table) => {
    expect(withoutJuror(editionOf(sheetsOfTable(table), { degrees }), 'j9')).toMatchObject({
      changes: [],
      mostPlaces: 0,
    })
  })
})
