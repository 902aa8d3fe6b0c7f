import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { meetingOrder, type MeetingItem } from './meeting-order.js'

const item = (id: string, recused = ''): MeetingItem => ({ id, recused: recused ? recused.split('') : [] })

/** How often somebody leaves, counted person by person: the oracle. */
function leavesOf(items: readonly MeetingItem[]): number {
  const people = new Set(items.flatMap(({ recused }) => recused))
  const isOut = (person: string, index: number): boolean => items[index]?.recused.includes(person) ?? false
  return [...people].reduce(
    (sum, person) => sum + items.filter((_, index) => isOut(person, index) && !isOut(person, index - 1)).length,
    0,
  )
}

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, index) => permutations(list.toSpliced(index, 1)).map((rest) => [one, ...rest]))

const agendas = (most: number) =>
  fc
    .array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), { maxLength: most })
    .map((sets) => sets.map((recused, index): MeetingItem => ({ id: `n${index}`, recused })))

const inOrder = (items: readonly MeetingItem[], order: readonly string[]): MeetingItem[] =>
  order.map((id) => items.find((one) => one.id === id)!)

describe('the order of an agenda', () => {
  test.each([
    ['nothing to discuss', [], [], 0],
    ['nobody is recused: the order given stands', [item('a'), item('b')], ['a', 'b'], 0],
    ['one member is out once instead of twice', [item('a', 'x'), item('b'), item('c', 'x')], ['a', 'c', 'b'], 1],
    ['an order already best is left alone', [item('a'), item('b', 'x'), item('c')], ['a', 'b', 'c'], 1],
    [
      'a chain of shared members',
      [item('a', 'xy'), item('b', 'z'), item('c', 'yz'), item('d', 'x')],
      ['b', 'c', 'a', 'd'],
      3,
    ],
  ])('%s', (_, items, order, leaves) => {
    expect(meetingOrder(items)).toEqual({ order, leaves, exact: true })
  })

  property.prop([agendas(6)], { numRuns: 60 })('no permutation has people leave less often', (items) => {
    const { leaves, order } = meetingOrder(items)
    expect(leaves).toBe(leavesOf(inOrder(items, order)))
    expect(leaves).toBe(Math.min(...permutations(items).map(leavesOf)))
  })

  property.prop([agendas(40)], { numRuns: 60 })('every item stands in it once, never worse than as given', (items) => {
    const { order, leaves } = meetingOrder(items)
    expect([...order].sort()).toEqual(items.map(({ id }) => id).sort())
    expect(leaves).toBe(leavesOf(inOrder(items, order)))
    expect(leaves).toBeLessThanOrEqual(leavesOf(items))
  })

  test('more than twelve different sets of people are ordered well, and not claimed to be best', () => {
    const items = Array.from({ length: 20 }, (_, index) =>
      item(`n${index}`, String.fromCharCode(97 + ((index * 7) % 20), 97 + ((index * 7 + 1) % 20))),
    )
    const { leaves, exact } = meetingOrder(items)
    expect(exact).toBe(false)
    expect(leavesOf(items)).toBe(40)
    expect(leaves).toBeLessThanOrEqual(22)
  })

  property.prop([agendas(10)], { numRuns: 30 })('the items given stay as they were', (items) => {
    const before = structuredClone(items)
    meetingOrder(items)
    expect(items).toEqual(before)
  })
})
