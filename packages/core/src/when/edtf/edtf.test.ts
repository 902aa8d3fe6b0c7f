import { describe, expect, test } from 'vitest'
import examples from '../testing/edtf-examples.json' with { type: 'json' }
import { edtfSpan, parseEdtf } from './edtf.js'

interface Example {
  string: string
  valid: boolean | null
  min: string | null
  max: string | null
  boundsFrom: string | null
  approximate: boolean | null
  uncertain: boolean | null
  disputed?: string[]
}

const cases = examples.cases as Example[]

/** Where we do not follow an example, and why. */
const notClaimed: Record<string, string> = {
  '[1667,1668, 1670..1672]': 'one source refuses a space after a comma, three accept it in other examples',
}

describe('published examples', () => {
  const decided = cases.filter(({ string, valid }) => valid !== null && !(string in notClaimed))

  test('are many and nearly all decided', () => {
    expect(decided.length).toBeGreaterThanOrEqual(cases.length - 1)
  })

  test.each(decided.map((example) => [example.string, example.valid] as const))(
    '«%s» is valid: %s',
    (string, valid) => {
      expect(parseEdtf(string) !== undefined).toBe(valid)
    },
  )

  const bounded = decided.filter(
    ({ boundsFrom, disputed }) => boundsFrom && !boundsFrom.startsWith('computed') && !disputed,
  )

  test.each(bounded.map(({ string, min, max }) => [string, min, max]))('%s lies in %s … %s', (string, min, max) => {
    expect(edtfSpan(string!)).toEqual({ start: min, end: max })
  })

  const flagged = decided.filter(({ valid, approximate }) => valid && approximate !== null)

  test.each(flagged.map(({ string, approximate, uncertain }) => [string, approximate, uncertain]))(
    '%s is approximate: %s, uncertain: %s',
    (string, approximate, uncertain) => {
      const dates = parseEdtf(string as string)!.ranges.flatMap(({ from, to }) => [from, to])
      expect(dates.some((date) => date?.approximate)).toBe(approximate)
      expect(dates.some((date) => date?.uncertain)).toBe(uncertain)
    },
  )
})
