import { describe, expect, test } from 'vitest'
import type { City } from '../city/city.js'
import { membersHtmlList } from './member-html-list.js'
import { memberList } from './member-list.js'
import type { Membership } from './membership.js'

const cityOf = (id: string, ...names: [string, ...string[]]): City => ({
  id,
  names: names.map((text, index) => ({ text, locale: 'ru', kind: index ? 'former' : 'current' })),
  listedUnder: null,
  foundings: [],
  yearZero: 'skip',
  cityDay: { rules: [], overrides: [] },
  place: { latitude: 50, longitude: 40 },
  confidence: 'knowledge',
  sources: [],
})
const cities = [cityOf('a', 'Озёрополь', 'Старое'), cityOf('b', 'Приречье')]

const memberships: Membership[] = [
  {
    id: 'a',
    cities: ['a', 'b'],
    heading: 'Синегорье',
    periods: [
      { category: 'candidate', from: { day: '2020-01-01' }, to: { day: '2021-12-31' } },
      { category: 'member', from: { day: '2022-01-01' } },
    ],
    sources: [],
  },
  { id: 'p', cities: [], name: 'Союз <городов>', periods: [{ category: 'partner' }], sources: [] },
]

describe('a list of members', () => {
  test.each([
    ['2019-12-31', []],
    ['2021-06-01', ['candidate']],
    ['2022-01-01', ['member']],
  ])('on %s has the first as %j', (day, categories) => {
    const { members } = memberList(memberships, { cities, day })
    expect(members.filter(({ id }) => id === 'a').map(({ category }) => category)).toEqual(categories)
  })

  test('names several towns of one member, with former names and places', () => {
    expect(memberList(memberships, { cities, day: '2023-01-01' }).members[0]).toEqual({
      id: 'a',
      name: 'Озёрополь и Приречье',
      category: 'member',
      basis: 'stated',
      heading: 'Синегорье',
      otherNames: ['Старое'],
      places: [
        { latitude: 50, longitude: 40 },
        { latitude: 50, longitude: 40 },
      ],
    })
  })

  test('is HTML for readers without script, in which no name is markup', () => {
    const written = membersHtmlList(memberList(memberships, { cities, day: '2023-01-01' }))
    expect(written.replace(/\n */g, '')).toBe(
      '<h3>Синегорье</h3><ul><li>Озёрополь и Приречье</li></ul><ul><li>Союз &lt;городов&gt;</li></ul>',
    )
  })
})
