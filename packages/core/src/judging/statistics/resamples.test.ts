import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random.js'
import mouse from '../testing/bootstrap-mouse-exact.json' with { type: 'json' }
import { meanOf, medianOf } from './moments.js'
import { drawnResample, exactResamples, type Resample } from './resamples.js'
import { expectPublished } from './testing/published.js'

describe("Efron's mice", () => {
  const { treatment, control } = mouse.input
  const error = (resamples: Resample[], statistic: (values: number[]) => number) => {
    const total = resamples.reduce((sum, { weight }) => sum + weight, 0)
    const values = resamples.map(({ counts }) =>
      statistic(counts.flatMap((count, at) => Array<number>(count).fill(treatment[at]!))),
    )
    const moment = (power: number) =>
      values.reduce((sum, value, at) => sum + resamples[at]!.weight * value ** power, 0) / total
    return Math.sqrt(moment(2) - moment(1) ** 2)
  }

  test('the standard errors of all resamples are as published', () => {
    const all = exactResamples(7)
    expect(all).toHaveLength(1716)
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(7 ** 7)
    expectPublished(
      {
        mean: meanOf(treatment),
        control_mean: meanOf(control),
        se_mean_inf: error(all, meanOf),
        se_median_inf: error(all, medianOf),
      },
      mouse,
    )
  })

  test('drawn resamples come near', () => {
    const random = seededRandom('mice')
    const drawn = Array.from({ length: 20_000 }, () => drawnResample(7, random))
    expect(Math.abs(error(drawn, meanOf) - mouse.expected.se_mean_inf)).toBeLessThan(0.6)
    expect(Math.abs(error(drawn, medianOf) - mouse.expected.se_median_inf)).toBeLessThan(0.9)
  })
})

test.each([0, 1, 2, 3, 4, 5])('the resamples of %i are those of a full count', (size) => {
  const counted = new Map<string, number>()
  for (let draw = 0; draw < (size && size ** size); draw++) {
    const counts = Array<number>(size).fill(0)
    for (let at = 0, rest = draw; at < size; at++, rest = Math.floor(rest / size)) counts[rest % size]!++
    counted.set(`${counts}`, (counted.get(`${counts}`) ?? 0) + 1)
  }
  const found = exactResamples(size).map(({ counts, weight }) => [`${counts}`, weight] as const)
  expect(new Map(found)).toEqual(counted)
  expect(found).toHaveLength(counted.size)
})
