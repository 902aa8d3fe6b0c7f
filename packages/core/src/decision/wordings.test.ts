import { describe, expect, test } from 'vitest'
import { cityOf } from '../city/testing/cities.js'
import {
  acceptProposal,
  bodyName,
  decisionEntries,
  instructionsOf,
  instructionsOn,
  parseDecision,
  proposalsOf,
  type ParsedDecision,
} from './index.js'

const cities = [
  cityOf('astrakhan', 'Астрахань', 'Астрахани'),
  cityOf('barnaul', 'Барнаул', 'Барнаула'),
  cityOf('brest', 'Брест', 'Бреста'),
  cityOf('nizhny-novgorod', 'Нижний Новгород', 'Нижнего Новгорода'),
]

/** An invented decision of one clause. */
const read = (clause: string): ParsedDecision =>
  parseDecision(`РЕШЕНИЕ\nтридцатой сессии МАГ\nг. Москва 13 декабря 2024 года\n\n1. ${clause}`, { cities })

const codes = ({ problems }: ParsedDecision): string[] => problems.map(({ code }) => code)

describe('who is told to act', () => {
  const orders = ({ decision }: ParsedDecision): string[] =>
    instructionsOf(decision).map(({ force, bodies, deadline }) =>
      [force, bodies.map(({ id, text }) => id ?? text).join(' + '), deadline?.edtf].filter(Boolean).join(', '),
    )

  test.each([
    ['Обязать города-члены МАГ до 1 марта 2025 года погасить долг.', ['ordered, member-cities, ../2025-03-01']],
    ['Обязать города-члены МАГ: Астрахань, Барнаул погасить долг.', ['ordered, member-cities']],
    ['Обязать следующие города-члены МАГ: Астрахань, Барнаул погасить долг.', ['ordered, member-cities']],
    ['Обязать города — члены МАГ погасить долг.', ['ordered, member-cities']],
    ['Обязать всех членов МАГ погасить долг.', ['ordered, member-cities']],
    ['Рекомендовать городам – членам МАГ принять участие.', ['recommended, member-cities']],
    ['Обязать глав городов Астрахани и Барнаула погасить долг.', ['ordered, heads-of-cities']],
    ['Обязать руководителей городов-членов МАГ погасить долг.', ['ordered, heads-of-cities']],
    ['Обязать Первого вице-президента МАГ доложить.', ['ordered, first-vice-president']],
    [
      'Обязать Экспертный совет МАГ, Секретариат МАГ и Ревизионную комиссию МАГ подготовить план до 1 марта 2025 года.',
      ['ordered, expert-council + secretariat + audit-commission, ../2025-03-01'],
    ],
    ['Обязать Правление совместно с Секретариатом представить план.', ['ordered, board + secretariat']],
    ['Просить Президента МАГ обратиться в Исполком.', ['recommended, president']],
    [
      'Поручить Секретариату, Правлению и Ревизионной комиссии подготовить план.',
      ['ordered, secretariat + board + audit-commission'],
    ],
    ['Поручить подготовку доклада Секретариату МАГ к 1 марта 2025 года.', ['ordered, secretariat, ../2025-03-01']],
    [
      'Секретариату до 1 февраля 2025 года направить, а Правлению до 1 марта 2025 года утвердить план.',
      ['ordered, secretariat, ../2025-02-01', 'ordered, board, ../2025-03-01'],
    ],
    ['Во исполнение п. 5.2 Устава Секретариату МАГ провести опрос.', ['ordered, secretariat']],
    ['В целях развития связей Правлению и Секретариату провести опрос.', ['ordered, board + secretariat']],
    ['Возложить контроль за исполнением решения на Правление МАГ.', ['control, board']],
    ['Контроль возложить на Правление и Ревизионную комиссию.', ['control, board + audit-commission']],
    ['Возложить на Секретариат подготовку сессии.', ['ordered, secretariat']],
    [
      'Обязать:\n– Секретариат подготовить план до 1 марта 2025 г.;\n– Ревизионную комиссию проверить его.',
      ['ordered, secretariat, ../2025-03-01', 'ordered, audit-commission'],
    ],
    [
      'Рекомендовать:\n– городам-членам МАГ до 1 июля 2025 года уплатить взнос;\n– Правлению обсудить план.',
      ['recommended, member-cities, ../2025-07-01', 'recommended, board'],
    ],
    [
      'Обязать города-члены МАГ:\n– Уплатить взнос до 1 июля 2025 года;\n– сообщить реквизиты.',
      ['ordered, member-cities, ../2025-07-01', 'ordered, member-cities'],
    ],
  ])('«%s»', (clause, expected) => {
    const parsed = read(clause)
    expect([orders(parsed), codes(parsed)]).toEqual([expected, []])
  })

  test.each([
    ['Обязать Молодёжный совет МАГ представить план.', 'Молодёжный совет МАГ'],
    ['Рекомендовать органам самоуправления городов принять участие.', 'органам самоуправления городов'],
    ['Рабочей группе подготовить план.', 'Рабочей группе'],
    ['Контроль возложить на Комитет развития.', 'Комитет развития'],
  ])('«%s»: a body that no list has', (clause, body) => {
    const parsed = read(clause)
    expect(instructionsOf(parsed.decision).map(({ bodies }) => bodies)).toEqual([[{ text: body }]])
    expect(parsed.problems).toMatchObject([{ code: 'decision-body-unknown', found: body }])
  })

  test.each(['Поручить подготовку доклада.', 'Обязать погасить долг.', 'constructor поручить.'])(
    '«%s»: nobody, which is told',
    (clause) => {
      const parsed = read(clause)
      expect([orders(parsed), codes(parsed)]).toEqual([[], ['decision-body-missing']])
    },
  )

  test.each([
    'Рекомендовать шире использовать опыт городов.',
    'Каждой осенью проводить конференцию.',
    'Итоги сессии принять к сведению и разместить на сайте.',
  ])('«%s»: nobody', (clause) => expect(orders(read(clause))).toEqual([]))

  test('stands in the calendar in the nominative, whatever its case in the document', () =>
    expect(
      decisionEntries(
        read('Обязать города-члены МАГ и Ревизионную комиссию сверить долги до 1 марта 2025 г.').decision,
        {
          document: 'd',
        },
      ).map(({ organisers }) => organisers),
    ).toEqual([['Города-члены', 'Ревизионная комиссия']]))
})

describe('by when', () => {
  const said = (clause: string): unknown => {
    const { decision, problems } = read(`Секретариату ${clause}.`)
    const [first] = instructionsOn(decision, '2025-06-01')
    const told = problems.filter(({ code }) => code === 'decision-deadline-unread').map(({ found }) => found)
    return [first!.state, first!.instruction.deadline?.edtf, ...told]
  }

  test.each([
    ['до 1 марта 2025 года подготовить план', ['overdue', '../2025-03-01']],
    ['в течение 2025 года провести опрос', ['due', '2025']],
    ['ежегодно до 1 декабря представлять отчёт', ['undated', undefined, 'ежегодно']],
    ['каждый квартал представлять отчёт', ['undated', undefined, 'каждый квартал']],
    ['в месячный срок подготовить план', ['undated', undefined, 'в месячный срок']],
    ['в течение двух недель подготовить план', ['undated', undefined, 'в течение двух недель']],
    ['до конца года подготовить план', ['undated', undefined, 'до конца года']],
    ['не позднее чем за 10 дней до сессии подготовить план', ['undated', undefined, 'не позднее']],
    ['к XXXI сессии МАГ подготовить план', ['undated', undefined, 'к XXXI сессии']],
    ['подготовить план', ['undated', undefined]],
  ])('«%s»', (clause, expected) => expect(said(clause)).toEqual(expected))

  test('a part of an enumeration that comes again every year has no day either', () => {
    const { decision } = read(
      'Секретариату:\n– ежегодно до 1 декабря представлять отчёт;\n– до 1 марта 2025 года собрать анкеты.',
    )
    expect(instructionsOf(decision).map(({ deadline }) => deadline?.edtf)).toEqual([undefined, '../2025-03-01'])
  })

  test('nobody is late by a day that is none', () => {
    const { decision, problems } = read('Секретариату до 31 февраля 2025 года подготовить план.')
    const [{ state, daysLeft, instruction } = { state: 'none' }] = instructionsOn(decision, '2026-06-01')
    expect([state, daysLeft, instruction?.deadline?.text]).toEqual(['undated', undefined, 'до 31 февраля 2025 года'])
    expect(problems.map(({ code }) => code)).toEqual(['when-impossible'])
  })
})

describe('what is decided', () => {
  test.each([
    ['«:» and lines', 'городов:\n– Астрахани;\n– Нижнего Новгорода\nо погашении долга.'],
    ['«:» and a line', 'городов: Астрахани, Нижнего Новгорода о погашении долга.'],
  ])('cities after %s are an enumeration', (_, clause) => {
    const parsed = read(`Предупредить руководителей ${clause}`)
    expect(codes(parsed)).toEqual([])
    expect(proposalsOf(parsed.decision)).toMatchObject([
      {
        kind: 'notice',
        cities: [{ city: 'astrakhan', line: 5 + Number(clause[8] === '\n') }, { city: 'nizhny-novgorod' }],
      },
    ])
  })

  test.each([
    ['Астрахани, Барнаула, а также Нижнего Новгорода'],
    ['Астрахани, Барнаула а также Нижнего Новгорода'],
    ['г. Астрахани, г. Барнаула и г. Нижнего Новгорода'],
    ['города Астрахани, города Барнаула, города Нижнего Новгорода'],
    ['Астрахани; Барнаула; Нижнего Новгорода'],
  ])('«городов: %s» are three cities', (list) => {
    const parsed = read(`Предупредить руководителей городов: ${list} о погашении долга.`)
    expect(codes(parsed)).toEqual([])
    expect(parsed.decision.sections[0]!.clauses[0]!.cities.map(({ city, listed }) => [city, listed])).toEqual([
      ['astrakhan', true],
      ['barnaul', true],
      ['nizhny-novgorod', true],
    ])
  })

  test.each([
    ['Принять в члены МАГ города Астрахань, Барнаул.', 'admission', ['astrakhan', 'barnaul']],
    ['Принять в состав членов МАГ города: Астрахань, Барнаул.', 'admission', ['astrakhan', 'barnaul']],
    ['Принять город Брест в члены МАГ.', 'admission', ['brest']],
    ['Принять в МАГ город Брест.', 'admission', ['brest']],
    ['Принять в члены МАГ города:\n– Брест;\n– Барнаул.', 'admission', ['brest', 'barnaul']],
    ['Принять отчёт. Исключить из членов МАГ город Астрахань.', 'end', ['astrakhan']],
    ['Считать город Барнаул выбывшим из МАГ.', 'end', ['barnaul']],
    ['Прекратить членство города Бреста в МАГ.', 'end', ['brest']],
  ])('«%s» proposes an %s', (clause, change, ids) => {
    const parsed = read(clause)
    const members = proposalsOf(parsed.decision).filter(({ kind }) => kind !== 'document')
    expect(members).toMatchObject(ids.map((city) => ({ kind: 'member', change, city: { city } })))
    expect(codes(parsed)).toEqual([])
  })

  test('persons of cities in one line are persons, and their cities no enumeration', () => {
    const parsed = read(
      'Избрать вице-президентами МАГ: Иванова Ивана Ивановича – мэра города Астрахани; Марутяна Айка – мэра города Барнаула; Петрова Петра Петровича – главу города Бреста.',
    )
    expect(codes(parsed)).toEqual([])
    expect(proposalsOf(parsed.decision)).toMatchObject([
      { change: { person: 'Иванова Ивана Ивановича', city: 'astrakhan' } },
      { change: { person: 'Марутяна Айка', city: 'barnaul' } },
      { change: { person: 'Петрова Петра Петровича', city: 'brest' } },
    ])
  })

  test.each([
    ['4 500 (четыре тысячи пятьсот) евро', 450_000, 'EUR'],
    ['250 000 (двести пятьдесят тысяч) рублей', 25_000_000, 'RUB'],
    ['250 000,50 (двести пятьдесят тысяч) руб.', 25_000_050, 'RUB'],
  ])('«%s» is a sum', (sum, minor, currency) => {
    const [proposal] = proposalsOf(read(`Установить на 2025 год годовой взнос в размере ${sum}.`).decision)
    expect(proposal).toMatchObject({ kind: 'due', amount: { text: sum, money: { minor, currency } } })
  })

  test.each([
    ['на 2025–2026 годы годовой взнос 4500 евро с уплатой до 1 марта', { by: 'date', month: 3, day: 1 }],
    ['на 2025–2026 годы годовой взнос 4500 евро, который уплачивается в марте', { by: 'month', month: 3 }],
    ['на 2025 год годовой взнос 4500 евро с уплатой до 1 марта 2025 года', { by: 'day', day: '2025-03-01' }],
    ['на 2025–2026 годы годовой взнос 4500 евро с уплатой до 1 марта 2025 года', undefined],
    ['на 2025 год годовой взнос 4500 евро', undefined],
  ])('a due set «%s» is to be paid by %j', (wording, due) => {
    const [proposal] = proposalsOf(read(`Установить ${wording}.`).decision)
    if (proposal?.kind !== 'due') throw new Error('no due')
    const acceptance = { document: 'd', day: '2024-12-13', decidedBy: 'session', policy: 'p' }
    const { fact } = acceptProposal(proposal, acceptance)
    expect(fact?.kind === 'policy' && fact.policy.due).toEqual(due)
  })

  test('the years of a due are not taken from a day without its year', () => {
    const [proposal] = proposalsOf(
      read('Рекомендовать городам-членам МАГ внести целевой взнос 500 евро до 1 марта.').decision,
    )
    if (proposal?.kind !== 'due') throw new Error('no due')
    const { problems } = acceptProposal(proposal, {
      document: 'd',
      day: '2024-12-13',
      decidedBy: 'session',
      policy: 'p',
    })
    expect(problems.map(({ expected }) => expected)).toEqual(['years'])
  })

  test.each([
    ['250 000 рублей 50 копеек', 25_000_050, 'RUB'],
    ['250 000 руб. 00 коп.', 25_000_000, 'RUB'],
    ['4 000 евро 5 центов', 400_005, 'EUR'],
  ])('«%s» is a sum with its parts', (sum, minor, currency) => {
    const [amount] = read(`Установить годовой взнос ${sum}.`).decision.sections[0]!.clauses[0]!.amounts
    expect(amount).toMatchObject({ text: sum, money: { minor, currency } })
  })

  test.each([
    ['4000–5000 евро', 'money-bound'],
    ['4 000 - 5 000 евро', 'money-bound'],
    ['10 % от 4000 евро', 'money-bound'],
    ['на 500 евро', 'money-bound'],
    ['250 тыс. 500 руб.', 'money-scaled'],
    ['1 млн 250 тыс. руб.', 'money-scaled'],
    ['2 миллиона рублей', 'money-scaled'],
    ['1 миллиард рублей', 'money-scaled'],
  ])('«%s» is no sum of a due: %s', (sum, code) => {
    const parsed = read(`Изменить годовой взнос ${sum}.`)
    expect(parsed.decision.sections[0]!.clauses[0]!.amounts).toMatchObject([{ text: sum, due: 'annual' }])
    expect(parsed.decision.sections[0]!.clauses[0]!.amounts[0]).not.toHaveProperty('money')
    expect(parsed.problems).toContainEqual(expect.objectContaining({ code, found: sum }))
  })

  test.each([
    ['Утвердить размер годового взноса 4000 евро на 2025 г.', ['due']],
    ['Предупредить глав городов: Астрахани и Барнаула о задолженности по годовому взносу.', ['notice']],
    ['Обязать города-члены МАГ погасить задолженность по уплате годового взноса.', []],
    ['Исключить из состава Правления МАГ мэра города Астрахани.', []],
    ['Принять участие в мероприятиях города Астрахани.', []],
  ])('«%s» proposes %j', (clause, kinds) =>
    expect(proposalsOf(read(clause).decision).map(({ kind }) => kind)).toEqual(kinds),
  )

  test.each([
    ['Избрать Иванова Ивана Ивановича вице-президентом МАГ.', 'election', 'вице-президентом МАГ'],
    ['Избрать вице-президентом МАГ Иванова Ивана Ивановича.', 'election', 'вице-президентом МАГ'],
    ['Освободить Иванова Ивана Ивановича от обязанностей вице-президента МАГ.', 'release', 'вице-президента МАГ'],
    ['Избрать Иванова Ивана Ивановича, мэра города Бреста, вице-президентом МАГ.', 'election', 'вице-президентом МАГ'],
    ['Освободить от должности вице-президента МАГ Иванова Ивана Ивановича.', 'release', 'вице-президента МАГ'],
  ])('«%s»', (clause, kind, office) =>
    expect(proposalsOf(read(clause).decision)).toMatchObject([
      { kind: 'office', change: { kind, office, person: 'Иванова Ивана Ивановича' } },
    ]),
  )
})

test.each([
  ['letters in parts, as files of PDF give them', (text: string) => text.normalize('NFD')],
  ['soft hyphens', (text: string) => text.replaceAll('ар', 'а\u00ADр')],
  ['spaces of no width', (text: string) => text.replaceAll('ар', 'а\u200Bр\u2060')],
])('a document with %s reads as one without', (_, spoil) => {
  const clause =
    'Обязать Секретариат до 1 марта 2025 года предупредить руководителей городов: Барнаула, Нижнего Новгорода.'
  expect(read(spoil(clause))).toEqual(read(clause))
})

test.each([
  [{ id: 'member-cities', text: 'города-члены' }, 'Города-члены', 'Member cities'],
  [{ id: 'president', text: 'Президенту' }, 'Президент', 'President'],
  [{ id: 'session', text: 'session' }, 'Сессия', 'Session'],
  [{ text: 'Молодёжному совету' }, 'Молодёжному совету', 'Молодёжному совету'],
  [{ id: 'constructor', text: 'Совету' }, 'Совету', 'Совету'],
])('the body %j is named «%s», in English “%s”', (body, ru, en) =>
  expect([bodyName(body), bodyName(body, 'en')]).toEqual([ru, en]),
)
