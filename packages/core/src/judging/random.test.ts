import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { seededRandom, shuffled, xoshiro128 } from './random.js'

test('the generator gives the numbers of its reference in C from the state 1, 2, 3, 4', () => {
  // As in the tests of rand_xoshiro, which took them from xoshiro128starstar.c of Blackman and Vigna.
  const word = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, word)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('a seed repeats its numbers for ever', () => {
  const random = seededRandom('Город, где хочется жить')
  expect([random.word(), random.word(), random.below(260), random.below(260)]).toMatchInlineSnapshot(`
    [
      2145140294,
      3290053988,
      168,
      253,
    ]
  `)
})

test.prop([fc.string(), fc.string()])('other seeds give other numbers', (one, other) => {
  fc.pre(one !== other)
  const first = (seed: string) => Array.from({ length: 4 }, seededRandom(seed).word)
  expect(first(one)).toEqual(first(one))
  expect(first(one)).not.toEqual(first(other))
})

test.each([2, 3, 6, 10])('numbers below %i are equally frequent', (bound) => {
  const random = seededRandom(bound)
  const counts = Array.from({ length: bound }, () => 0)
  for (let draw = 0; draw < 60_000; draw++) counts[random.below(bound)]!++
  const expected = 60_000 / bound
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  // The mean of a chi-square is its degrees of freedom; five standard deviations above is beyond chance.
  expect(chiSquare).toBeLessThan(bound - 1 + 5 * Math.sqrt(2 * (bound - 1)))
})

test('neighbouring bits and neighbouring seeds do not go together', () => {
  let agreeing = 0
  for (let seed = 0; seed < 2000; seed++) agreeing += (seededRandom(seed).word() ^ seededRandom(seed + 1).word()) & 1
  expect(Math.abs(agreeing - 1000)).toBeLessThan(5 * Math.sqrt(500))
})

test.prop([fc.array(fc.integer()), fc.string()])('shuffling keeps every item and the list given', (items, seed) => {
  const before = [...items]
  const order = shuffled(items, seededRandom(seed))
  expect([...order].sort()).toEqual([...items].sort())
  expect(items).toEqual(before)
})

test('every order of three comes up equally often', () => {
  const random = seededRandom('orders')
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 12_000; draw++) {
    const order = shuffled(['a', 'b', 'c'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(2000))
})

test.each([0, -1, 1.5, NaN, 2 ** 32 + 1])('there is no lot below %d', (bound) => {
  expect(() => seededRandom(1).below(bound)).toThrow(RangeError)
})

test('a lot below 2^32 is the next word', () => {
  expect(seededRandom('a').below(2 ** 32)).toBe(seededRandom('a').word())
})

test('where a bound does not divide 2^32, what is left over is drawn again', () => {
  const [random, third] = [seededRandom('thirds'), 2 ** 30]
  let low = 0
  for (let draw = 0; draw < 6000; draw++) if (random.below(3 * third) < third) low++
  expect(Math.abs(low - 2000)).toBeLessThan(5 * Math.sqrt(6000 * (1 / 3) * (2 / 3)))
})
