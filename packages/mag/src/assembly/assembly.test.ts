import { readFileSync } from 'node:fs'
import { checkGovernance, checkMemberships, findCity, holdersOn, membersOn, standingsOn } from '@gorod/core'
import type { Membership, Provenance, Seen, Tenure } from '@gorod/core/membership'
import { claimsSchema, governanceSchema, membershipsSchema, sourceDocumentsSchema } from '@gorod/core/membership/schema'
import { describe, expect, test } from 'vitest'
import { cities, claims, documents, governance, memberships, periodicals } from '../index.js'
import { listed } from './listed.js'
import { partners } from './partners.js'

const lines = (path: string): string[] => readFileSync(new URL(path, import.meta.url), 'utf8').split(/\r?\n/)
const texts: Record<string, string[]> = {
  presentation: lines('../testing/presentation.txt'),
  'decision-2023': lines('../../../core/src/decision/testing/decision-2023.txt'),
  'report-2025': lines('../../../core/src/plan/testing/report-2025.txt'),
}

/** What a document says at a place, in one line. */
const said = ({ document, line, lastLine = line }: Provenance): string =>
  texts[document]!.slice(line! - 1, lastLine)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace('- ', '-')
    .trim()

const seenOf = ({ periods }: Membership): Seen[] => periods.flatMap(({ seen = [] }) => seen)
const idsOf = (members: readonly Membership[]): string[] => members.map(({ id }) => id)

test('the data keeps its schemas and names only documents that are listed', () => {
  expect(membershipsSchema.parse(memberships)).toEqual(memberships)
  expect(governanceSchema.parse(governance)).toEqual(governance)
  expect(claimsSchema.parse(claims)).toEqual(claims)
  expect(sourceDocumentsSchema.parse(documents)).toEqual(documents)
  const named = [...JSON.stringify([memberships, governance, claims, periodicals]).matchAll(/"document":"([^"]+)"/g)]
  const ids = documents.map(({ id }) => id)
  expect([...new Set(named.map(([, id]) => id))].sort()).toEqual([...ids].sort())
})

describe('the members, line by line', () => {
  const cityFacts = memberships.flatMap((membership) =>
    membership.cities.length
      ? seenOf(membership).map(({ source }): [string, Provenance] => [membership.id, source])
      : [],
  )

  test.each(cityFacts)('%s stands where %j says', (id, source) => {
    const text = said(source)
    const named =
      source.document === 'presentation'
        ? [findCity(cities, text).city?.id]
        : text
            .split(/[,;:–()]| и /)
            .map((part) => findCity(cities, part.replace(/^.* (?:городов|Сызрань) /, '')).city?.id)
    const names = cities.find((city) => city.id === id)!.names.map(({ text: name }) => name.slice(0, 5))
    expect(named.includes(id) || names.some((name) => text.includes(name))).toBe(true)
  })

  test('every city that the list prints is a member, and no other stands under its headings', () => {
    const printed = texts['presentation']!.slice(43, 150).filter((line) => line.startsWith('•'))
    expect(printed).toHaveLength(85)
    expect(listed.flatMap((part) => Object.keys(part.cities))).toHaveLength(85)
    expect(memberships.filter(({ heading, cities: own }) => heading && own.length)).toHaveLength(85)
  })

  test.each(listed)('the heading «$heading» stands at line $line as printed', ({ heading, line }) =>
    expect(said({ document: 'presentation', line })).toBe(heading),
  )

  test.each(
    partners.flatMap(({ heading, line, organisations }) => [
      [heading, line] as const,
      ...organisations.map(([, name, at]) => [name, at] as const),
    ]),
  )('the partner line «%s» stands at %j', (name, at) => {
    const [line, lastLine] = typeof at === 'number' ? [at, at] : at
    expect(said({ document: 'presentation', line, lastLine })).toBe(name)
  })

  test('every line between the headings of the partners is a partner', () => {
    const count = (from: number, to: number): number =>
      texts['presentation']!.slice(from, to).filter((line) => line.trim()).length
    // Two names take two lines each.
    expect(partners.map(({ organisations }) => organisations.length)).toEqual([count(154, 186), count(188, 228) - 2])
  })
})

describe('who is a member', () => {
  test.each([
    ['2020-12-31', 0],
    ['2021-01-01', 85],
    ['2023-05-25', 85],
    ['2025-06-18', 86],
  ])('on %s documents show %i', (day, count) => expect(membersOn(memberships, day)).toHaveLength(count))

  test('in 2024 only those whom the decision addressed are shown without doubt', () => {
    const sure = memberships.filter((each) =>
      standingsOn(each, '2024-01-01').some(({ category, basis }) => category === 'member' && basis === 'seen'),
    )
    expect(sure).toHaveLength(22 + 6)
  })

  test('the six candidates are no members', () => {
    const candidates = idsOf(membersOn(memberships, '2024-01-01', { category: 'candidate' }))
    expect(candidates).toEqual([
      'arkadag',
      'brest',
      'birobidzhan',
      'vitebsk',
      'komsomolsk-na-amure',
      'yuzhno-sakhalinsk',
    ])
    const members = idsOf(membersOn(memberships, '2024-01-01'))
    expect(candidates.filter((id) => members.includes(id))).toEqual([])
  })

  test.each([
    ['2023-05-24', undefined, 0],
    ['2023-05-25', undefined, 6],
    ['2026-01-01', undefined, 6],
    ['2026-01-01', '2023-05-24', 0],
  ])('candidates on %s, as was known on %s: %i', (day, knownOn, count) =>
    expect(membersOn(memberships, day, { category: 'candidate', ...(knownOn && { knownOn }) })).toHaveLength(count),
  )

  test('two towns of one administration are one member', () => {
    const both = memberships.filter(({ cities: own }) => own.includes('dnestrovsk'))
    expect(both.map(({ id, cities: own }) => [id, own])).toEqual([['tiraspol', ['tiraspol', 'dnestrovsk']]])
  })

  test('partners are organisations under their headings', () =>
    expect(membersOn(memberships, '2025-05-01', { category: 'partner' })).toHaveLength(15 + 17))
})

test('contradictions are told, and none is settled', () => {
  const found = checkMemberships(memberships, { cities, claims })
  expect(found.map(({ code, at, about, found: stands, expected }) => [code, at.line, about, stands, expected])).toEqual(
    [
      ['membership-count-claim', 14, undefined, 87, 85],
      ['membership-heading-claim', 14, undefined, 8, 12],
      ['membership-heading-unclaimed', 14, undefined, 'Абхазия', undefined],
      ['membership-heading-unclaimed', 14, undefined, 'Южная Осетия', undefined],
      ['membership-heading-unclaimed', 14, undefined, 'Молдова', undefined],
      ['membership-heading-unclaimed', 14, undefined, 'Принестровье', undefined],
      ['association-founding', undefined, undefined, 1999, 1998],
      ['membership-unlisted', 169, 'Санкт-Петербург', undefined, undefined],
    ],
  )
  expect(said(claims[0]!.source)).toContain('87 городов')
  expect(claims[1]!.names!.every((name) => said(claims[1]!.source).includes(name))).toBe(true)
  expect(said(claims[2]!.source)).toContain('25-летию МАГ')
})

describe('organs and offices', () => {
  const surname = ({ person, spellings = [] }: Tenure): string[] =>
    [person, ...spellings].map((name) => name.split(' ')[0]!.slice(0, 4))
  const facts = governance.tenures.flatMap((tenure) =>
    [tenure.from?.source, tenure.to?.source, ...(tenure.seen ?? []).map(({ source }) => source)].flatMap((source) =>
      source && texts[source.document] ? [[tenure.person, tenure.office, source, tenure] as const] : [],
    ),
  )

  test.each(facts)('%s (%s) is named at %j', (_, __, source, tenure) =>
    expect(surname(tenure).some((start) => said(source).includes(start))).toBe(true),
  )

  test.each([...governance.organs, ...governance.offices])('«$title» is named where it says', ({ title, sources }) => {
    const stems = title
      .replace(/^Комиссия |МАГ|[«»–]/g, '')
      .split(/\s+/)
      .filter(Boolean)
    const text = sources.map(said).join(' ').toLowerCase()
    const missing = stems.filter(
      (word) =>
        !text.includes(
          word
            .slice(0, 5)
            .toLowerCase()
            .replace(/[аяйьыио]$/, ''),
        ),
    )
    expect(missing).toEqual([])
  })

  test('twenty-four vice-presidents are elected at the thirtieth session', () => {
    const at = (tenure: Tenure): boolean =>
      [tenure.from?.source?.line, ...(tenure.seen ?? []).map(({ source }) => source.line)].some(
        (line) => line !== undefined && line >= 13 && line <= 59,
      )
    expect(governance.tenures.filter((tenure) => tenure.office === 'vice-president' && at(tenure))).toHaveLength(24)
  })

  test.each([
    ['2023-05-24', []],
    ['2023-05-25', ['Кульгинов Алтай Сейдирович', 'Ялалов Ирек Ишмухаметович']],
    ['2023-05-26', ['Ялалов Ирек Ишмухаметович']],
    ['2024-12-13', ['Ялалов Ирек Ишмухаметович', 'Мищеряков Ю.Н.']],
  ])('on %s the first vice-president is %j', (day, persons) =>
    expect(holdersOn(governance.tenures, day, { office: 'first-vice-president' }).map(({ person }) => person)).toEqual(
      persons,
    ),
  )

  test('what the documents leave open is told', () => {
    const found = checkGovernance(governance, { on: '2025-12-01' })
    expect(found.map(({ code, about, at }) => [code, at.line, about])).toEqual([
      ['tenure-beginning-unstated', 121, 'Кравчук С.А.'],
      ['tenure-beginning-unstated', 89, 'Мищеряков Ю.Н.'],
      ['tenure-beginning-unstated', 225, 'Ялалов Ирек Ишмухаметович'],
      ['tenure-beginning-unstated', 141, 'Васюнькин Юрий Николаевич'],
      ['tenure-beginning-unstated', 74, 'Семенов Альберт Никандрович'],
      ['tenure-beginning-unstated', 209, 'Сягаев А.Л.'],
      ['tenure-beginning-unstated', 255, 'Земсков А.А.'],
      ['office-overfull', undefined, 'Первый вице-президент МАГ'],
      ['tenure-not-renewed', 237, 'Кобец Александр Юрьевич'],
      ['tenure-not-renewed', 245, 'Кулемзин Алексей Валерьевич'],
      ['tenure-not-renewed', 251, 'Пилавов Манолис Васильевич'],
      ['tenure-not-renewed', 255, 'Хугаев Ромео Сверланович'],
    ])
  })
})
