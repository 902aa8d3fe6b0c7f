import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cityOf } from '../city/testing/cities.js'
import {
  decisionEntries,
  instructionsOf,
  instructionsOn,
  parseDecision,
  proposalsOf,
  type Clause,
  type ParsedDecision,
  type SessionDecision,
} from './index.js'
import { sessionNumber } from './session.js'

const document = (name: string): string => readFileSync(new URL(`testing/${name}.txt`, import.meta.url), 'utf8')

const clausesOf = ({ sections }: SessionDecision): Clause[] => sections.flatMap(({ clauses }) => clauses)
const clause = ({ decision }: ParsedDecision, number: string): Clause =>
  clausesOf(decision).find((each) => each.number === number)!

describe('the decision of the twenty-ninth session', () => {
  const text = document('decision-2023')
  const lines = text.split('\n')
  const parsed = parseDecision(text)
  const { decision, problems } = parsed

  test('has its session, place and day', () =>
    expect(decision).toMatchObject({ session: 29, place: 'Хабаровск', date: { kind: 'date', edtf: '2023-05-25' } }))

  test('is read without findings but for names that need a list of cities', () =>
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['city-unknown'])))

  test('has three sections, the first without a heading', () =>
    expect(decision.sections.map(({ number, title }) => [number, title?.text, title?.line])).toEqual([
      [undefined, undefined, undefined],
      ['2', 'О работе МАГ за 2022 г. и плане работы на 2023 г.', 62],
      ['3', 'О руководящих органах МАГ', 201],
    ]))

  test.each([
    ['1.1', 22, 28],
    ['1.2', 32, 38],
    ['1.3', 42, 58],
    ['2.1', 64, 72],
    ['2.2', 76, 83],
    ['2.3', 87, 95],
    ['2.4', 99, 105],
    ['2.5', 109, 115],
    ['2.6', 119, 135],
    ['2.7', 139, 157],
    ['2.8', 165, 175],
    ['2.9', 179, 183],
    ['2.10', 187, 189],
    ['2.11', 193, 197],
    ['3.1', 205, 207],
    ['3.2', 211, 221],
    ['3.3', 225, 229],
    ['3.4', 233, 257],
    ['3.5', 261, 261],
  ])('clause %s stands in lines %i to %i', (number, first, last) => {
    const found = clause(parsed, number)
    expect([found.line, found.lastLine]).toEqual([first, last])
    const written = lines
      .slice(first - 1, last)
      .join(' ')
      .replace(/\s+/g, '')
    const read = [`${number}`, found.text, ...found.items.map((item) => item.text)].join('').replace(/\s+/g, '')
    expect(written.replace(/^([\d.]*\d)\.?(?=\D)/, '$1')).toBe(read)
  })

  test('has nineteen clauses and no other', () => expect(clausesOf(decision)).toHaveLength(19))

  test('words broken at a hyphen are whole', () => {
    expect(clause(parsed, '1.2').text).toContain('посвященную 25-летию МАГ')
    expect(clause(parsed, '2.2').text).toContain('ООН-Хабитат, ЕРО ОГМВ')
    expect(clause(parsed, '2.2').text).toContain('Евразийской экономической комиссии')
    expect(clause(parsed, '2.3').text).toContain('организациям-партнерам')
  })

  test('tells who is to do what by when', () =>
    expect(
      instructionsOf(decision).map(({ id, bodies, force, deadline, line }) => [
        id,
        bodies.map((body) => body.id).join('+'),
        force,
        deadline?.edtf,
        line,
      ]),
    ).toEqual([
      ['1.1-1', 'secretariat', 'ordered', undefined, 22],
      ['1.2-1', 'secretariat', 'ordered', undefined, 36],
      ['1.3-1', 'audit-commission', 'ordered', undefined, 54],
      ['2.1-1', 'secretariat+expert-council', 'ordered', '../2023-07-01', 66],
      ['2.2-1', 'secretariat', 'recommended', undefined, 76],
      ['2.3-1', 'expert-council+secretariat', 'ordered', '../2023-11-01', 89],
      ['2.6-1', 'member-cities', 'recommended', '2023-07', 129],
      ['2.7-1', 'heads-of-cities', 'recommended', undefined, 141],
      ['2.7-2', 'heads-of-cities', 'recommended', undefined, 153],
      ['2.8-1', 'heads-of-cities', 'recommended', undefined, 169],
      ['control', 'board', 'control', undefined, 263],
    ]))

  test.each([
    ['1.1', 24, undefined],
    ['1.2', 34, '[2023-10..2023-11]'],
    ['2.1', 70, '../2023-07-01'],
    ['2.3', 89, '../2023-11-01'],
    ['2.5', 109, '2023/2024'],
    ['2.6', 121, '2023-XX-XX'],
    ['2.6', 133, '2023-07'],
  ])('clause %s names in line %i the date %s', (number, line, edtf) => {
    const dates = clause(parsed, number).dates.filter((date) => date.line === line)
    expect(dates.map(({ when }) => when.edtf)).toEqual(edtf === undefined ? [] : [edtf])
  })

  test('keeps the doubt of «дата уточняется» with its date', () =>
    expect(clause(parsed, '2.6').dates[0]?.when).toMatchObject({
      kind: 'unset',
      text: 'в 2023 году (дата уточняется)',
    }))

  test('reads sums exactly, each with its due', () => {
    expect([...clause(parsed, '2.5').amounts, ...clause(parsed, '2.6').amounts]).toEqual([
      { text: '1000 евро', money: { minor: 100_000, currency: 'EUR' }, due: 'entry', line: 109 },
      { text: '4000 евро', money: { minor: 400_000, currency: 'EUR' }, due: 'annual', line: 111 },
      {
        text: '250 000 руб.',
        money: { minor: 25_000_000, currency: 'RUB' },
        bound: 'least',
        due: 'targeted',
        line: 135,
      },
    ])
  })

  test.each([
    ['3.1', 'release', 'первого вице-президента МАГ', ['Кульгинова Алтая Сейдировича'], [207]],
    [
      '3.2',
      'release',
      'членов Правления – вице-президентов МАГ',
      ['Волкова Владимира Михайловича', 'Кочиева Алана Григорьевича', 'Марутяна Айка', 'Шулепова Евгения Борисовича'],
      [215, 217, 219, 221],
    ],
    ['3.3', 'election', 'членом Правления – первым вице-президентом МАГ', ['Ялалова Ирека Ишмухаметовича'], [225]],
    [
      '3.4',
      'election',
      'членами Правления – вице-президентами МАГ',
      [
        'Касымбека Жениса Махмудулы',
        'Кобеца Александра Юрьевича',
        'Кулемзина Алексея Валерьевича',
        'Молчанова Артёма Владимировича',
        'Пилавова Манолиса Васильевича',
        'Хугаева Ромео Сверлановича',
      ],
      [235, 237, 245, 249, 251, 255],
    ],
  ])('clause %s: %s, %s', (number, kind, office, persons, at) => {
    const { offices } = clause(parsed, number)
    expect(offices.map((change) => [change.kind, change.office, change.person, change.line])).toEqual(
      persons.map((person, i) => [kind, office, person, at[i]]),
    )
  })

  test('names the documents it approves', () =>
    expect(
      clausesOf(decision).flatMap(({ documents }) => documents.map(({ text: title, line }) => [line, title])),
    ).toEqual([
      [64, 'Отчет о работе Правления МАГ за 2022 год'],
      [66, 'Отчет Ревизионной комиссии МАГ за 2022 год'],
      [101, 'фактические расходы на осуществление деятельности Ассоциации за 2022 г.'],
      [105, 'бюджет МАГ на 2023 г.'],
      [139, 'план выпуска информационно-аналитического журнала «Вестник МАГ» на 2023-2024 годы'],
      [261, 'Положение о призе Первого Президента МАГ Ю.М. Лужкова'],
    ]))

  test('says who controls it and who signed', () => {
    expect(decision.control).toMatchObject({ bodies: [{ id: 'board', text: 'Правление' }], line: 263 })
    expect(decision.signature).toEqual({ office: 'Президент МАГ', name: 'С.А. Кравчук', line: 269 })
  })

  test.each([
    ['2023-06-30', 'coming', 'coming'],
    ['2023-07-01', 'due', 'due'],
    ['2023-07-02', 'overdue', 'due'],
    ['2023-08-01', 'overdue', 'passed'],
  ])('on %s the plan of clause 2.1 is %s and the recommended payment of 2.6 %s', (day, ordered, recommended) => {
    const states = new Map(instructionsOn(decision, day).map(({ instruction, state }) => [instruction.id, state]))
    expect([states.get('2.1-1'), states.get('2.6-1')]).toEqual([ordered, recommended])
  })

  test('an instruction said to be done is not late', () =>
    expect(instructionsOn(decision, '2024-01-01', { done: ['2.1-1'] })[0]).toMatchObject({
      state: 'done',
      daysLeft: -184,
    }))

  test('deadlines are entries of the calendar', () =>
    expect(
      decisionEntries(decision, { document: 'mag-decision-2023' }).map(({ id, span, organisers, note, section }) => [
        id,
        span,
        organisers,
        note,
        section,
      ]),
    ).toEqual([
      [
        'mag-decision-2023-deadline-2-1-1',
        { start: '2023-07-01', end: '2023-07-01' },
        ['Секретариат', 'Экспертный совет'],
        'Пункт 2.1',
        'Решение XXIX сессии',
      ],
      [
        'mag-decision-2023-deadline-2-3-1',
        { start: '2023-11-01', end: '2023-11-01' },
        ['Экспертный совет', 'Секретариат'],
        'Пункт 2.3',
        'Решение XXIX сессии',
      ],
      [
        'mag-decision-2023-deadline-2-6-1',
        { start: '2023-07-01', end: '2023-07-31' },
        ['Города-члены'],
        'Пункт 2.6, рекомендация',
        'Решение XXIX сессии',
      ],
    ]))

  test('what it changes is proposed, clause by clause', () => {
    const proposals = proposalsOf(decision)
    const count = (kind: string): number => proposals.filter((each) => each.kind === kind).length
    expect(['candidate', 'notice', 'due', 'office', 'document'].map(count)).toEqual([6, 1, 4, 12, 6])
    expect(proposals.filter((each) => each.kind === 'due')).toMatchObject([
      {
        due: 'entry',
        amount: { text: '1000 евро' },
        valid: { edtf: '2023/2024' },
        binding: true,
        openTop: false,
        clause: '2.5',
      },
      { due: 'annual', amount: { text: '4000 евро' }, valid: { edtf: '2023/2024' }, binding: true, clause: '2.5' },
      { due: 'targeted', valid: { edtf: '2023' }, binding: true, clause: '2.5' },
      {
        due: 'targeted',
        payable: { edtf: '2023-07' },
        binding: false,
        openTop: true,
        clause: '2.6',
        cities: { length: 6 },
      },
    ])
    expect(proposals.find((each) => each.kind === 'notice')).toMatchObject({ clause: '1.3', cities: { length: 22 } })
  })
})

describe('invented decisions of the same kind', () => {
  const cities = [
    cityOf('sochi', 'Сочи', 'Сочи'),
    cityOf('vologda', 'Вологда', 'Вологды'),
    cityOf('kirov', 'Киров', 'Кирова'),
    cityOf('tver', 'Тверь', 'Твери'),
    cityOf('murmansk', 'Мурманск', 'Мурманска'),
    cityOf('pskov', 'Псков', 'Пскова'),
    cityOf('kazan', 'Казань', 'Казани'),
    cityOf('ufa', 'Уфа', 'Уфы'),
    cityOf('arkhangelsk', 'Архангельск', 'Архангельска'),
  ]
  const read = (name: string): ParsedDecision => parseDecision(document(name), { cities })
  const orders = ({ decision }: ParsedDecision): unknown[] =>
    instructionsOf(decision).map(({ id, force, bodies, deadline }) => [
      id,
      force,
      bodies.map((body) => body.id ?? body.text).join('+'),
      deadline?.edtf,
    ])

  test('a flat list of clauses, signed by a chair', () => {
    const parsed = read('invented-board')
    const { decision, problems } = parsed
    expect(decision).toMatchObject({ session: 12, city: 'sochi', date: { edtf: '2025-11-16' } })
    expect(clausesOf(decision).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(orders(parsed)).toEqual([
      ['2-1', 'ordered', 'secretariat', '../2026-02-01'],
      ['2-2', 'ordered', 'audit-commission+expert-council', '../2026-03-15'],
      ['3-1', 'recommended', 'heads-of-cities', '2026-33'],
      ['6-1', 'ordered', 'Молодёжному совету', '../2025-03-01'],
      ['control', 'control', 'audit-commission', undefined],
    ])
    expect(clause(parsed, '1').documents.map(({ text }) => text)).toEqual([
      'отчёт о работе Правления за 2024 год',
      'Положение о премии «Маяк»',
    ])
    expect(clause(parsed, '4').amounts.map(({ text, money, bound, due }) => [text, money?.minor, bound, due])).toEqual([
      ['50 тыс. руб.', undefined, undefined, 'entry'],
      ['120 000 рублей', 12_000_000, undefined, 'annual'],
      ['1 500,50 руб.', 150_050, 'most', 'targeted'],
    ])
    expect(clause(parsed, '5').offices).toMatchObject([
      { office: 'Президентом Союза', person: 'Иванова Петра Сергеевича', city: 'sochi' },
      { person: 'Сидорову Анну Львовну' },
    ])
    expect(decision.signature).toMatchObject({ office: 'Председатель Правления', name: 'П.С. Иванов' })
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['money-scaled', 12],
      ['decision-body-unknown', 15],
      ['decision-deadline-passed', 15],
      ['decision-line-unread', 20],
    ])
  })

  test('headings without numbers, a number left out, an unknown city, a clause that decides nothing', () => {
    const parsed = read('invented-assembly')
    const { decision, problems } = parsed
    expect(decision).toMatchObject({ session: 31, city: 'arkhangelsk', date: { edtf: '2027-06-03' } })
    expect(clause(parsed, '1.1').cities.map(({ text, city }) => [text, city])).toEqual([
      ['Вологда', 'vologda'],
      ['Киров', 'kirov'],
      ['Атлантида', undefined],
      ['Тверь', 'tver'],
    ])
    expect(clause(parsed, '1.2').cities.map(({ city, listed }) => [city, listed])).toEqual([
      ['murmansk', true],
      ['pskov', true],
    ])
    expect(orders(parsed)).toEqual([
      ['1.1-1', 'ordered', 'secretariat+board', '../2027-09-01'],
      ['2.2-1', 'ordered', 'project-office', '2027-41'],
    ])
    expect(clause(parsed, '1.4').offices).toMatchObject([
      { kind: 'release', office: 'исполнительного директора', person: 'Смирнова О.П.' },
    ])
    expect(clause(parsed, '2.1').dates.map(({ when }) => when.edtf)).toEqual(['2028-05-01/2028-06-02'])
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['city-unknown', 8],
      ['decision-number-gap', 10],
      ['decision-verb-unknown', 16],
    ])
  })

  test('brackets after numbers, an order with parts, a payment asked of two cities', () => {
    const parsed = read('invented-flat')
    expect(parsed.decision).toMatchObject({ session: 5, city: 'kazan', date: { edtf: '2026-04-01' } })
    expect(clause(parsed, '1').items.map(({ text, line }) => [line, text])).toEqual([
      [5, 'направить до конца 2026 года анкеты;'],
      [6, 'собрать ответы.'],
    ])
    expect(orders(parsed)).toEqual([
      ['1-1', 'ordered', 'executive-directorate', '../2026-12-31'],
      ['1-2', 'ordered', 'executive-directorate', undefined],
      ['2-1', 'recommended', 'president', undefined],
      ['3-1', 'recommended', 'member-cities', '2026-05'],
    ])
    expect(proposalsOf(parsed.decision)).toMatchObject([
      {
        kind: 'due',
        due: 'targeted',
        binding: false,
        amount: { money: { minor: 200_000, currency: 'EUR' }, bound: 'least' },
        cities: [{ city: 'kazan' }, { city: 'ufa' }],
      },
    ])
  })
})

test.each([
  ['Двадцать девятой сессии', 29],
  ['тридцатой сессии', 30],
  ['XXX сессии', 30],
  ['ХХХІ очередной сессии', 31],
  ['5-го заседания', 5],
  ['сорок второй внеочередной сессии', 42],
  ['третьей сессии', 3],
  ['общего собрания', undefined],
])('«%s» is number %s', (text, number) => expect(sessionNumber(text)).toBe(number))

describe('bad input', () => {
  test.each([
    ['', ['decision-date-missing', 'decision-empty']],
    ['Письмо без пунктов', ['decision-date-missing', 'decision-empty']],
    ['x'.repeat(600_000), ['decision-too-long']],
  ])('is told (%#)', (text, codes) => expect(parseDecision(text).problems.map(({ code }) => code)).toEqual(codes))

  const words = [
    '1. ',
    '1.1 ',
    '2. ',
    'Утвердить',
    ' до 1 июля 2023 г.',
    ' город',
    'ов: ',
    'Казань, ',
    '\n',
    ' ',
    'А.Б. ',
    '250 000 руб.',
    'взнос',
    ';',
    '.',
    '-',
    '«',
    ' Секретариату ',
    'избрать Иванова Ивана Ивановича',
    'Президент А.Б. Иванов',
    '\n\n\n',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((parts) => parts.join(''))

  /** Letters and digits alone: spaces and marks of enumeration may go. */
  const letters = (value: string): string[] => [...value.replace(/[^\p{L}\p{N}]/gu, '')].sort()

  property.prop([text])('loses no letter of the document', (given) => {
    const { decision } = parseDecision(given)
    const kept = [
      ...decision.title.map((part) => part.text),
      ...decision.sections.flatMap(({ number, title, preamble, clauses }) => [
        title ? (number ?? '') + title.text : '',
        preamble?.text ?? '',
        ...clauses.flatMap((each) => [each.number, each.text, ...each.items.map((item) => item.text)]),
      ]),
      decision.control?.text ?? '',
      decision.signature ? decision.signature.office + decision.signature.name : '',
      ...decision.remarks.map((part) => part.text),
    ]
    expect(letters(kept.join(''))).toEqual(letters(given))
  })

  test('a long text of one kind is read or refused in time', () => {
    for (const piece of [
      '1.1 ',
      'городов: ',
      'Казань, ',
      'Иванов Иван ',
      '1 000 ',
      'до 1 июля ',
      'Секретариату ',
      'а',
      '- ',
    ]) {
      const { decision, problems } = parseDecision(`1. Утвердить ${piece.repeat(18_000 / piece.length)}`)
      expect(decision.sections.length + problems.length).toBeGreaterThan(0)
    }
  })
})
