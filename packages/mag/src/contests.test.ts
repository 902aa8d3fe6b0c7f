import { checkRules, criteriaOf, eligibilityOf, intakeOf, type ContestRules } from '@gorod/core/contest'
import { readRules } from '@gorod/core/contest/schema'
import { describe, expect, test } from 'vitest'
import { cities, contests, knownEditions, plan2026 } from './index.js'
import { covers, leavesOf, pointersIn } from './testing/claims.js'

const byId = (id: string): ContestRules => contests.find((each) => each.id === id)!
const titlesOf = ({ id }: ContestRules): string[] =>
  criteriaOf(byId(id), byId(id).nominations[0]!.id).map(({ title }) => title)

/** Ids are ours, and so is the number of the version. */
const isOurs = (leaf: string): boolean => /^\/(?:version|assumed\/\d+|sources\/\d+)$|(?:^|\/)(?:id|kind)$/.test(leaf)

describe.each(contests.map((rules) => [rules.id, rules] as const))('%s', (_, rules) => {
  test('is sound', () => {
    expect(readRules(rules).problems).toEqual([])
    expect(checkRules(rules)).toEqual([])
  })

  test('has a source or a mark of assumption for every value', () => {
    const stated = [...rules.assumed, ...rules.sources.flatMap(pointersIn)]
    const { assumed: _assumed, sources: _sources, ...claims } = rules
    const open = leavesOf(claims).filter((leaf) => !isOurs(leaf) && !stated.some((pointer) => covers(pointer, leaf)))
    expect(open).toEqual([])
  })

  test('names sources that point to values', () => {
    const leaves = leavesOf(rules)
    for (const source of rules.sources) {
      const pointers = pointersIn(source)
      expect(pointers.length).toBeGreaterThan(0)
      expect(pointers.filter((pointer) => !leaves.some((leaf) => covers(pointer, leaf)))).toEqual([])
    }
  })

  test.each(['scale', 'weight'])('never presents the %s of a criterion as stated', (name) => {
    const places = leavesOf(rules.criteria, '/criteria').filter((leaf) => leaf.includes(`/${name}`))
    expect(places.length).toBeGreaterThan(0)
    expect(places.filter((leaf) => !rules.assumed.some((pointer) => covers(pointer, leaf)))).toEqual([])
    const sourced = rules.sources.flatMap(pointersIn)
    expect(places.filter((leaf) => sourced.some((pointer) => covers(pointer, leaf)))).toEqual([])
  })

  test.each(['quorum', 'rounds', 'aggregation', 'leastSheets', 'majority', 'ties', 'fields', 'attachments'])(
    'assumes its %s',
    (name) => {
      expect(rules.assumed).toContain(`/${name}`)
    },
  )

  test('has a text for each mark of each criterion, no two alike', () => {
    for (const { criteria } of rules.criteria) {
      const anchors = criteria.flatMap(({ scale }) => scale.levels!.map(({ anchor }) => anchor))
      expect(new Set(anchors).size).toBe(anchors.length)
      expect(anchors).toHaveLength(criteria.length * 6)
      expect(anchors.filter((anchor) => !/^[А-ЯЁ][а-яё ,:;-]+[а-яё]$/.test(anchor))).toEqual([])
    }
  })
})

describe('what documents say', () => {
  const rows = plan2026.sections.flatMap((section) => (section.kind === 'events' ? section.items : []))
  const row = (number: string) => rows.find((item) => item.number === number)!

  test('the plan of 2026 names edition, organisers and month of «Город, где хочется жить»', () => {
    const { edition, organisers, dates } = byId('liveable-city-2026')
    const [event] = row('14').events
    expect(row('14').text).toContain('XIX Международный смотр-конкурс городских практик городов СНГ и ЕАЭС')
    expect([edition, organisers, dates[0]!.when]).toEqual([{ number: 19, year: 2026 }, event!.organisers, event!.when])
  })

  test('the plan of 2026 names the results of the contest of 2025', () => {
    const { edition, dates } = byId('city-in-media-2025')
    expect(row('2').text).toContain('Подведение итогов XIV конкурса «Город в зеркале СМИ»')
    expect([edition, dates[0]!.when]).toEqual([{ number: 14, year: 2025 }, row('2').events[0]!.when])
  })

  test('an edition of 2024 was awarded in two years', () => {
    const { edition, dates } = byId('liveable-city-2024')
    expect(knownEditions).toContainEqual(
      expect.objectContaining({ series: 'Город, где хочется жить', number: edition.number, year: edition.year }),
    )
    expect(dates.map(({ kind, when }) => [kind, when.edtf])).toEqual([
      ['award', '2024-12-13'],
      ['award', '2025-03-28'],
    ])
  })

  test('the contest of practices has three criteria and takes others than members', () => {
    expect(titlesOf(byId('liveable-city-2026'))).toEqual([
      'Качество и эффективность организационных и технических решений',
      'Полученный социальный и экономический эффект',
      'Возможность применения в других городах',
    ])
    expect(byId('liveable-city-2026').entrants).toEqual(['member-city', 'candidate-city', 'city', 'company', 'media'])
  })

  test('the contest of 2019 has partners, a window of a year and a deadline', () => {
    const rules = byId('city-in-media-2019')
    expect(rules.nominations.map(({ title, partner }) => [title, partner])).toEqual([
      ['Что может МАГ?', undefined],
      ['СНГ: интеграция цифровой экономики и духовное родство', 'Исполком СНГ'],
      ['Родной город как национальный брэнд страны', 'Московский дом национальностей'],
    ])
    expect(rules.publicationWindow).toEqual({ from: '2018-12-01', to: '2019-12-01' })
    expect(rules.assumed).toContain('/publicationWindow')
    expect(intakeOf(rules)).toEqual({ last: '2019-12-16' })
    expect(titlesOf(rules)).toEqual([
      'Актуальность',
      'Соответствие целям и задачам конкурса',
      'Доступность, содержательность, яркость и оригинальность изложения',
    ])
  })

  test('the nominations of 2025, without partners', () => {
    expect(byId('city-in-media-2025').nominations.map(({ title, partner }) => [title, partner])).toEqual([
      ['Помним и гордимся!', undefined],
      ['Пресс-служба информирует…', undefined],
      ['Мы живем в Умном городе', undefined],
      ['Город. Искусство. Дипломатия', undefined],
    ])
  })

  test('of the announced contests nothing but the announcement is stated', () => {
    for (const id of ['urban-aesthetics-2026', 'theatre-magic-2021']) {
      expect(byId(id).assumed).toEqual(
        expect.arrayContaining(['/criteria', '/degrees', '/nominations', '/edition/number']),
      )
    }
  })
})

test('a city that is no member may enter a practice', () => {
  const guest = cities.find(({ listedUnder, candidate }) => listedUnder === null && !candidate)!
  const rules = byId('liveable-city-2026')
  const submission = {
    id: 'one',
    contest: rules.id,
    nomination: 'volunteering',
    entrant: { kind: 'city' as const, city: guest.id, name: guest.names[0]!.text },
    card: {
      title: 'Практика',
      questions: [],
      steps: [],
      participants: [],
      legalBasis: [],
      amounts: {},
      indicators: [],
      copiedBy: [],
      language: 'ru',
    },
    attachments: [],
    consents: [],
    state: 'draft' as const,
  }
  expect(eligibilityOf(submission, { rules, cities, at: '2026-10-04T09:00:00Z' })).toEqual({
    eligible: true,
    problems: [],
  })
})
