import type { KnownPayer } from '@gorod/core/dues'
import type { Membership } from '@gorod/core/membership'
import { inventedCities } from '@gorod/core/practice/invented'

/** Cities that do not exist: what is said of them is true of nobody. */
const invented = [0, 13, 26, 42, 55, 63].map((number) => inventedCities[number]!)

/** The last one joins in the middle of the second year. */
const joined = ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01', '2024-04-15']

/** Invented members of the Assembly. */
export const members: Membership[] = invented.map(({ city }, index) => ({
  id: city.id,
  cities: [city.id],
  name: city.names[0]!.text,
  heading: city.listedUnder!,
  periods: [{ category: 'member', from: { day: joined[index]! } }],
  sources: [],
  notes: ['Вымышленный член'],
}))

/** How letters name them. */
export const letterCities = new Map(
  invented.map(({ city, cases }) => [city.id, { name: cases.nominative, genitive: cases.genitive }]),
)

/** How banks know them: by invented numbers, but for one that is known by its name. */
export const payers: KnownPayer[] = invented.map(({ city, cases }, index) => ({
  member: city.id,
  ...(index === 1
    ? { names: [`Администрация города ${cases.genitive}`] }
    : { taxNumbers: [`00000000${String(index).padStart(2, '0')}`] }),
}))
