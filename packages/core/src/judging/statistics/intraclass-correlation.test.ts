import { describe, expect, test } from 'vitest'
import icc from '../testing/icc-shrout-fleiss-1979.json' with { type: 'json' }
import { intraclassCorrelation } from './intraclass-correlation.js'
import { expectPublished } from './testing/published.js'
import { determined, tableOfRows } from './testing/tables.js'

describe('the intraclass correlations of Shrout and Fleiss', () => {
  const result = determined(intraclassCorrelation(tableOfRows(icc.input.ratings)))

  test('all six, and their mean squares', () => {
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k, meanSquares } = result
    expectPublished({ icc11, icc21, icc31, icc1k, icc2k, icc3k } as Record<string, number>, icc)
    const { submissions, within, jurors, error } = meanSquares
    expectPublished({ BMS: submissions, WMS: within, JMS: jurors, EMS: error }, icc)
  })

  test('may be negative, and do not exist where nothing varies', () => {
    const opposed = determined(
      intraclassCorrelation(
        tableOfRows([
          [1, 3],
          [3, 1],
          [2, 2],
        ]),
      ),
    )
    expect(opposed).toMatchObject({ icc11: -1, icc31: -1, icc1k: { undefined: 'no-variation' } })
    expect(
      intraclassCorrelation(
        tableOfRows([
          [2, 2],
          [2, 2],
        ]),
      ),
    ).toEqual({ undefined: 'no-variation' })
    expect(
      intraclassCorrelation(
        tableOfRows([
          [2, null],
          [null, 2],
        ]),
      ),
    ).toEqual({ undefined: 'incomplete' })
    expect(intraclassCorrelation(tableOfRows([[2, 3]]))).toEqual({ undefined: 'too-few' })
  })

  test('are no share of a variance that is estimated below 0', () => {
    // Submissions and jurors alike on average, all difference is chance: by the formula the mean of two would be 3.
    const chance = tableOfRows([
      [1, 3],
      [3, 1],
      [2, 2],
    ])
    expect(intraclassCorrelation(chance)).toMatchObject({
      icc2k: { undefined: 'no-variation' },
      icc3k: { undefined: 'no-variation' },
    })
  })

  test('an agreement that decimals blur is an agreement', () => {
    const even = tableOfRows([
      [0.1 + 0.2, 0.3],
      [0.7 + 0.1, 0.8],
    ])
    expect(intraclassCorrelation(even)).toMatchObject({ icc11: 1, icc2k: 1, icc3k: 1 })
  })
})
