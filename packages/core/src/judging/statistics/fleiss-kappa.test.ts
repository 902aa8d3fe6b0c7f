import { describe, expect, test } from 'vitest'
import fleiss from '../testing/fleiss-kappa-wikipedia-10x14.json' with { type: 'json' }
import { fleissKappa } from './fleiss-kappa.js'
import { expectPublished } from './testing/published.js'
import { determined, tableOfRows } from './testing/tables.js'

describe("Fleiss' kappa", () => {
  const rows = fleiss.input.counts.map((counts) => counts.flatMap((count, category) => Array(count).fill(category)))

  test('is as published', () => {
    const { value, observed, expected } = determined(fleissKappa(tableOfRows(rows)))
    expectPublished({ kappa: value, Pbar: observed, Pe: expected }, fleiss)
  })

  test.each(rows.map((row, at) => [at, row] as const))('so is the agreement on subject %i', (at, row) => {
    const other = Array<number>(14).fill(99)
    // Beside a subject of full agreement, the mean is half of this subject's and half of 1.
    const { observed } = determined(fleissKappa(tableOfRows([row, other])))
    expect(2 * observed - 1).toBeCloseTo(fleiss.expected.P[at]!, 9)
  })

  test.each([
    [
      'another number of scores',
      [
        [1, 2],
        [1, null],
      ],
      'incomplete',
    ],
    [
      'one score to a submission',
      [
        [1, null],
        [null, 2],
      ],
      'too-few',
    ],
    [
      'one category',
      [
        [1, 1],
        [1, 1],
      ],
      'no-variation',
    ],
  ])('does not exist for %s', (_, table, reason) => {
    expect(fleissKappa(tableOfRows(table))).toEqual({ undefined: reason })
  })

  test('takes other jurors for every submission', () => {
    expect(
      fleissKappa(
        tableOfRows([
          [1, 1, null],
          [null, 2, 2],
        ]),
      ),
    ).toMatchObject({ value: 1, scores: 2 })
  })
})
