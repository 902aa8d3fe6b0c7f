import { expect, test } from 'vitest'
import { editionOf, rivals } from './standings.ts'

const { floor, ours } = await rivals()

test('the floor and the standings agree on every place', () => {
  const edition = editionOf([260, 20, 3])
  const result = ours(edition)
  expect(result.sheets).toEqual({ all: 780, counted: 780, excluded: [] })
  const places = (rows: { submission: string; place: number | null }[]) =>
    rows.map(({ submission, place }) => `${place} ${submission}`).sort()
  expect(result.nominations.map(({ standings }) => places(standings))).toEqual(floor(edition).map(places))
  expect(result.nominations.flatMap(({ ties }) => ties).length).toBeGreaterThan(5)
})
