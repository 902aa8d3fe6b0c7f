import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cityOf } from '../../city/testing/cities.js'
import { comparePlanAndReport, parsePlan, parseReport, type PlanOutcome } from '../index.js'

const document = (name: string): string => readFileSync(new URL(`../testing/${name}.txt`, import.meta.url), 'utf8')
const cities = [
  cityOf('moskva', 'Москва', 'Москвы'),
  cityOf('khabarovsk', 'Хабаровск', 'Хабаровска'),
  cityOf('sankt-peterburg', 'Санкт-Петербург', 'Санкт-Петербурга'),
  cityOf('yekaterinburg', 'Екатеринбург', 'Екатеринбурга'),
]
const text = document('report-2025')
const { report, problems } = parseReport(text, { cities })
const events = report.entries.flatMap((entry) => entry.events)

describe('the report for 2024–2025', () => {
  test.each<[number, string, string, number | undefined, string, string | undefined, string | undefined]>([
    [5, 'held', '2024-12-13', 30, 'XXX сессия', 'Москве', 'moskva'],
    [5, 'held', '2024-12-13', undefined, 'Международная конференция «Развитие', 'Москве', 'moskva'],
    [
      119,
      'held',
      '2025-02-14',
      undefined,
      'Международная конференция «Профес',
      'Московском доме национальностей',
      undefined,
    ],
    [137, 'held', '2025-03-28', undefined, 'Международный экономический форум СНГ «Новые', undefined, undefined],
    [137, 'held', '2025-03-28', undefined, 'сессию «Развитие строительной', undefined, undefined],
    [139, 'held', '2025-03-31/2025-04-02', undefined, 'проектный семинар', undefined, undefined],
    [141, 'attended', '2025-04-10', 16, 'XVI Всероссийского форума деловых СМИ', undefined, undefined],
    [145, 'attended', '2025-04-14', 3, 'III Международном форуме «Индустрия', undefined, undefined],
    [
      147,
      'published',
      '2025-04',
      undefined,
      'информационно-аналитического журнала «Вестник МАГ» №80-81',
      undefined,
      undefined,
    ],
    [149, 'held', '2025-04-23', undefined, '«круглый стол» на тему: «Как выстроить', undefined, undefined],
    [167, 'held', '2025-05-28', 23, 'XXIII Международный Конгресс «Российская семья»', undefined, undefined],
    [169, 'held', '2025-06-18', undefined, 'ознакомилась с деятельностью Центра', undefined, undefined],
    [
      177,
      'held',
      '2025-06-24',
      undefined,
      'Международный форум МАГ «Вместе',
      'Москве в Центральном музее Вооруженных сил РФ',
      'moskva',
    ],
    [201, 'other', '2025-07', undefined, 'Секретариат МАГ подготовил заявку', undefined, undefined],
    [201, 'announced', '2026', undefined, 'Международного смотр-конкурса малых', undefined, undefined],
    [
      203,
      'announced',
      '2026',
      undefined,
      'Международный смотр-конкурс «Эстетика городской среды. Город. Искусство. Дипломатия»',
      undefined,
      undefined,
    ],
    [205, 'attended', '2025-08-09', 14, 'XIV Межрегиональном фестивале', 'Москве', 'moskva'],
    [207, 'attended', '2025-08-10', undefined, 'праздновании 180-летия', undefined, undefined],
    [
      209,
      'held',
      '2025-08-14',
      undefined,
      'конференция на тему «Искусственный',
      'Центре управления Комплекса городского хозяйства Москвы',
      undefined,
    ],
    [211, 'attended', '2025-08-29/2025-08-30', undefined, 'Дня города Рязани', undefined, undefined],
    [215, 'held', '2025-09-03', undefined, 'парад в честь', 'городе Хабаровске', 'khabarovsk'],
    [217, 'held', '2025-09-18/2025-09-21', undefined, 'Дни Минска в Москве', undefined, undefined],
    [217, 'held', '2025-09-19', undefined, 'бизнес-форум «Минск и Москва', undefined, undefined],
    [219, 'held', '2025-09-19', undefined, 'инаугурация мэра города Благовещенска', undefined, undefined],
    [225, 'held', '2025-09-20/2025-09-21', undefined, 'Первая Всемирная Общественная Ассамблея', 'Москве', 'moskva'],
    [227, 'held', '2025-09-26', undefined, 'творческий вечер', 'Московском доме национальностей', undefined],
    [
      237,
      'held',
      '2025-10-29/2025-10-31',
      undefined,
      'Международный муниципальный форум БРИКС+ 2025',
      'городе Санкт-Петербурге',
      'sankt-peterburg',
    ],
    [
      245,
      'held',
      '2025-11-25',
      10,
      'X Международный форум «Россия: образ будущего»',
      'г. Москве в Финансовом университете при Правительстве РФ',
      'moskva',
    ],
    [
      255,
      'held',
      '2025-11-27/2025-11-28',
      9,
      'IX Общероссийский форум стратегического развития «Города России»',
      'г. Екатеринбурге (МВЦ «Екатеринбург-ЭКСПО»)',
      'yekaterinburg',
    ],
  ])('line %i: %s %s, edition %s: %s', (line, kind, edtf, edition, title, place, city) => {
    const found = events.find((event) => event.line === line && event.title.startsWith(title))
    expect([found?.kind, found?.when.edtf, found?.edition, found?.place, found?.city]).toEqual([
      kind,
      edtf,
      edition,
      place,
      city,
    ])
  })

  test('names no other event but the panel of the last forum', () => {
    expect(events).toHaveLength(30)
    expect(events.at(-1)?.title).toContain('Возможности активизации экономического потенциала')
  })

  test.each([
    [145, ['Торгово-Промышленной Палатой Российской Федерации', 'Ассамблеей народов Евразии и Африки']],
    [167, ['Национальный общественный Комитет «Российская семья» и Российский государственный социальный университет']],
    [215, ['Администрацией Хабаровского края']],
    [225, ['Международным союзом неправительственных организаций «Ассамблея Народов Мира»']],
  ])('line %i names its organisers plainly', (line, organisers) =>
    expect(events.find((event) => event.line === line)?.organisers.slice(0, 2)).toEqual(organisers),
  )

  test('where they are not named plainly there are none', () =>
    expect(events.filter((event) => event.organisers.length).map(({ line }) => line)).toEqual([145, 167, 215, 225]))

  test('a date without a year is of the year before it, and that is told', () =>
    expect(problems.map(({ code, at, found, expected }) => [code, at.line, found, expected])).toEqual([
      ['when-year-assumed', 149, '23 апреля', '2025-04-23'],
    ]))

  test('paragraphs that a page break cut are whole', () =>
    expect(report.entries.find(({ line }) => line === 211)?.text).toContain('В рамках этих мероприятий состоялась'))

  test('what is no event stays as text under its date', () =>
    expect(report.entries[0]?.details.find(({ line }) => line === 61)?.text).toContain('единогласно избран'))
})

const kinds = (outcomes: readonly PlanOutcome[], kind: string): (string | undefined)[][] =>
  outcomes
    .filter((each) => each.kind === kind)
    .map(({ about, planned, reported }) => [about.slice(0, 60), planned, reported])

describe('a plan against the report', () => {
  test('the plan of 2026: an announced contest is not in it, and session XXXI is nowhere', () => {
    const outcomes = comparePlanAndReport(parsePlan(document('plan-2026')).plan, report)
    expect(kinds(outcomes, 'not-planned')).toEqual([
      ['Международного смотр-конкурса малых архитектурных и скульпту', undefined, 'в 2026 году'],
      ['Международный смотр-конкурс «Эстетика городской среды. Город', undefined, 'в 2026 году'],
    ])
    expect(kinds(outcomes, 'edition-missing')).toEqual([
      ['XXXI сессия МАГ', 'XXXII (2026)', 'XXX (13 декабря 2024 года)'],
    ])
    expect(outcomes.filter(({ kind }) => kind === 'held' || kind === 'moved' || kind === 'not-reported')).toEqual([])
  })

  test('an invented plan of 2025: held, moved, not reported, outside, not planned', () => {
    const outcomes = comparePlanAndReport(parsePlan(document('invented-plan-2025')).plan, report)
    expect(kinds(outcomes, 'held').map(([about]) => about?.slice(0, 20))).toEqual([
      'XXIII Международный ',
      'X Международный фору',
      'Участие в XIV Межрег',
    ])
    expect(kinds(outcomes, 'moved')).toEqual([
      ['Участие в IX Общероссийском форуме стратегического развития ', 'октябрь', '27-28 ноября 2025 года'],
    ])
    expect(kinds(outcomes, 'not-reported').map(([about]) => about)).toEqual([
      'XXXI сессия МАГ',
      'Международная конференция «Вода в городе»',
    ])
    expect(kinds(outcomes, 'outside').map(([about]) => about)).toEqual([
      'Мероприятия по проектам ООН-Хабитат',
      'Рождественский концерт МАГ',
    ])
    expect(kinds(outcomes, 'edition-missing')).toEqual([])
    const unplanned = kinds(outcomes, 'not-planned').map(([about]) => about)
    expect(unplanned).toContain('Первая Всемирная Общественная Ассамблея')
    expect(unplanned.some((about) => about?.includes('Российская семья'))).toBe(false)
  })

  test('the numbers of a series tell its editions apart', () => {
    const planned = (title: string) => parsePlan(`План мероприятий\nна 2024 год\n1.\t${title}\tМосква декабрь\t`).plan
    const became = (title: string) => comparePlanAndReport(planned(title), report).map(({ kind }) => kind)
    expect(became('XXX сессия МАГ')).toEqual(['held', 'not-planned'])
    expect(became('XXIX сессия МАГ')).toEqual(['outside', 'not-planned', 'not-planned'])
  })

  test('every event of the plan has one outcome', () => {
    const { plan } = parsePlan(document('plan-2021'))
    const outcomes = comparePlanAndReport(plan, report).filter(({ path, kind }) => path && kind !== 'edition-missing')
    const planned = plan.sections.flatMap((section) =>
      section.kind === 'events' ? section.items.flatMap((item) => item.events) : [],
    )
    expect(outcomes).toHaveLength(planned.length)
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['outside']))
  })
})

describe('bad input', () => {
  test.each([
    ['', ['report-empty']],
    ['Письмо', ['report-empty']],
    ['а'.repeat(600_000), ['report-too-long']],
  ])('is told (%#)', (given, codes) => expect(parseReport(given).problems.map(({ code }) => code)).toEqual(codes))

  const pieces = [
    '1 мая 2025 года ',
    'в Москве состоялась ',
    '**',
    '«Имя»',
    '\n',
    'форум',
    '. ',
    'В мае 2025 года ',
    'организованном ',
    'и ',
    '# ',
  ]
  const given = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '')

  property.prop([given])('no letter of the document is lost, and all stands in its order', (source) => {
    const read = parseReport(source).report
    const kept = [...read.title, ...read.entries.flatMap((entry) => [entry, ...entry.details])]
    expect(letters(kept.map((part) => part.text).join(''))).toBe(letters(source))
  })

  test('long texts of one kind are read or refused in time', () => {
    for (const piece of ['**', '**абвг', '1 мая ', '«а', 'состоялась ', 'организованном ', 'в Москве ', 'А. ']) {
      const { report, problems } = parseReport(`1 мая 2025 года ${piece.repeat(18_000 / piece.length)}`, { cities })
      expect(report.entries.length + problems.length).toBeGreaterThan(0)
    }
  })
})
