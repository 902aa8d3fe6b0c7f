import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { describeProblem } from '../../problem/index.js'
import { allocatePayments } from '../allocation/allocate-payments.js'
import type { Payment } from '../ledger/ledger.js'
import { importPayments } from './import-payments.js'
import { readBankFile } from './read-bank-file.js'
import { readPurpose } from './read-purpose.js'
import { encoded, exchange, own, received, rubles, table } from './testing/files.js'

const codes = (problems: readonly { code: string; at: { line?: number } }[]): [string, number | undefined][] =>
  problems.map(({ code, at }) => [code, at.line])

const payers = [
  { member: 'penza', taxNumbers: ['5836010360'] },
  { member: 'tver', accounts: ['40204810900000000002'], names: ['Администрация города Твери'] },
  { member: 'samara', names: ['Администрация г. о. Самара'] },
  { member: 'tolyatti', names: ['Администрация г. о. Самара'] },
]

describe('a file of exchange with 1C', () => {
  test.each(['utf-8', 'windows-1251', 'ibm866'] as const)('is read in %s', (encoding) => {
    const file = readBankFile(encoded(exchange([received()], { encoding }), encoding), [rubles])
    expect(file).toMatchObject({ format: 'exchange', encoding, outgoing: 0, problems: [] })
    expect(file.lines).toEqual([
      {
        id: '40703810900000000001 2023-07-14 118 25000000 RUB 5836010360',
        account: own,
        receivedOn: '2023-07-14',
        amount: { minor: 25_000_000, currency: 'RUB' },
        number: '118',
        payer: { name: 'Администрация города Пензы', taxNumber: '5836010360', account: '40204810900000000001' },
        purpose: 'Целевой взнос за 2023 год',
        line: 14,
      },
    ])
  })

  test('may begin with empty lines', () => {
    const { format, lines, problems } = readBankFile(encoded(`\r\n\r\n${exchange([received()])}`), [rubles])
    expect([format, lines.map(({ line }) => line), problems]).toEqual(['exchange', [16], []])
  })

  test('counts what left the account, and takes nothing of it', () => {
    const paid = received({ ПлательщикСчет: own, ПолучательСчет: '40702810900000000009' })
    expect(readBankFile(encoded(exchange([paid])), [rubles])).toMatchObject({ lines: [], outgoing: 1, problems: [] })
  })

  test('joins a purpose that stands in parts', () => {
    const parts = received({
      НазначениеПлатежа: undefined,
      НазначениеПлатежа1: 'Взнос',
      НазначениеПлатежа2: 'за 2023 год',
    })
    expect(readBankFile(encoded(exchange([parts])), [rubles]).lines[0]!.purpose).toBe('Взнос за 2023 год')
  })

  test.each<[string, Parameters<typeof received>[0], string]>([
    ['without a number', { Номер: undefined }, 'bank-field-missing'],
    ['without the day of receipt', { ДатаПоступило: '' }, 'bank-field-missing'],
    ['on a day that is none', { ДатаПоступило: '30.02.2023' }, 'day-wrong'],
    ['in another century', { ДатаПоступило: '14.07.0203' }, 'day-range'],
    ['of nothing', { Сумма: '0.00' }, 'sum-zero'],
    ['below nothing', { Сумма: '-4000.00' }, 'sum-negative'],
    ['of a doubtful sum', { Сумма: '1.234,56' }, 'money-separators'],
    ['beyond what is kept exactly', { Сумма: '99999999999999999.00' }, 'money-unsafe'],
    ['on a foreign account', { ПолучательСчет: '40702810900000000009' }, 'bank-account-foreign'],
  ])('lists a document %s, and the good ones', (_, texts, code) => {
    const file = readBankFile(encoded(exchange([received({ Номер: '1' }), received(texts)])), [rubles])
    expect(file.lines.map(({ number }) => number)).toEqual(['1'])
    expect(codes(file.problems)).toEqual([[code, 25]])
  })

  test.each<[string, (text: string) => string, [string, number][]]>([
    ['two files in one', (text) => text + text, [['bank-two-files', 26]]],
    [
      'the middle of a document',
      (text) => text.slice(0, text.indexOf('Плательщик1')),
      [
        ['bank-cut', 14],
        ['bank-cut', 20],
      ],
    ],
    [
      'a line that says nothing',
      (text) => text.replace('Номер=', 'Номер '),
      [
        ['bank-field-missing', 14],
        ['bank-line-unreadable', 15],
      ],
    ],
  ])('tells of %s', (_, spoil, expected) => {
    expect(codes(readBankFile(encoded(spoil(exchange([received()]))), [rubles]).problems)).toEqual(expected)
  })

  test('tells that its documents do not add up to what the bank counted', () => {
    const text = exchange([received(), received({ Номер: '2', Сумма: '0.01' })], { total: '250000.00' })
    expect(readBankFile(encoded(text), [rubles]).problems).toMatchObject([
      { code: 'bank-balance', at: { line: 6 }, found: '25000001', expected: '25000000' },
    ])
    expect(readBankFile(encoded(exchange([received()], { total: '250000.00' })), [rubles]).problems).toEqual([])
  })
})

describe('a table', () => {
  const heading = ['Номер', 'Дата', 'Плательщик', 'ИНН', 'Сумма', 'Назначение платежа']
  const row = ['118', '14.07.2023', 'Администрация "Город"', '5836010360', '250 000,00', 'Взнос\nза 2023 год']

  test.each([';', ',', '\t'])('is read whose columns are parted by %j, below lines about the bank', (delimiter) => {
    const bytes = encoded(table([['Выписка', 'банк'], [], heading, row, row.with(0, '119')], delimiter))
    const { lines, problems, format } = readBankFile(bytes, [rubles])
    expect([format, problems]).toEqual(['table', []])
    expect(lines.map(({ number, line, amount }) => [number, line, amount.minor])).toEqual([
      ['118', 4, 25_000_000],
      ['119', 6, 25_000_000],
    ])
    expect(lines[0]!.purpose).toBe('Взнос\nза 2023 год')
  })

  test.each<[string, string[][], string]>([
    ['no header', [row], 'bank-columns'],
    ['no column of sums', [heading.with(4, 'Остаток'), row], 'bank-columns'],
    [
      'another currency',
      [
        [...heading, 'Валюта'],
        [...row, 'EUR'],
      ],
      'money-currency',
    ],
  ])('is told to have %s', (_, rows, code) => {
    const { lines, problems } = readBankFile(encoded(table(rows, ';')), [rubles])
    expect([lines, problems.map((one) => one.code)]).toEqual([[], [code]])
  })

  test('is told to be two files where a second header begins, and nothing of it is taken', () => {
    const file = readBankFile(encoded(table([heading, row, heading, row.with(0, '119')], ';')), [rubles])
    expect(codes(file.problems)).toEqual([['bank-two-files', 4]])
    expect(importPayments([], file, { payers })).toMatchObject({ isTaken: false, payments: [] })
  })

  test.each<[string, string, string]>([
    ['Сумма по кредиту', 'Сумма по дебету', ''],
    ['Приход', 'Расход', '0,00'],
    ['Кредит', 'Дебет', '0'],
  ])(
    'with «%s» and «%s» counts what left the account, also where nothing received stands as «%s»',
    (credit, debit, none) => {
      const rows = [
        [...heading.with(4, credit), debit],
        [...row, none],
        [...row.with(0, '119').with(4, none), '1 000,00'],
      ]
      const { lines, outgoing, problems } = readBankFile(encoded(table(rows, ';')), [rubles])
      expect([lines.map(({ number }) => number), outgoing, problems]).toEqual([['118'], 1, []])
    },
  )

  test.each(['14.07.2023 0:00:00', '14.07.2023 12:30', '2023-07-14'])('may write the day as «%s»', (day) => {
    const { lines } = readBankFile(encoded(table([heading, row.with(1, day)], ';')), [rubles])
    expect(lines.map(({ receivedOn }) => receivedOn)).toEqual(['2023-07-14'])
  })

  const written = (sum: string, currency = '', day = '14.07.2023'): string[] => [
    ...row.with(5, 'Взнос').with(4, sum).with(1, day),
    currency,
  ]

  test.each<[string, string[]]>([
    ['money-scaled', written('250 тыс. руб.')],
    ['money-currency', written('4 000,00 €')],
    ['money-currency', written('4 000,00', 'EUR')],
    ['money-currency', written('4 000,00', 'евро')],
    ['money-separators', written('4.000,00')],
    ['money-decimals', written('4,000')],
    ['sum-negative', written('-4 000,00')],
    ['sum-zero', written('0,00')],
    ['money-unsafe', written('90 071 992 547 409,92')],
    ['sum-large', written('10 000 000 000,01')],
    ['currency-unknown', written('4 000,00', 'EUX')],
    ['currency-withdrawn', written('4 000,00', 'RUR')],
    ['currency-unitless', written('4 000,00', 'XAU')],
    ['day-range', written('4 000,00', '', '14.07.0203')],
    ['day-range', written('4 000,00', '', '14.07.2300')],
    ['day-wrong', written('4 000,00', '', '31.06.2023')],
    ['day-wrong', written('4 000,00', '', '7/14/2023')],
  ])('has a problem of its own for %s, with its line, reason and remedy: %j', (code, wrong) => {
    const rows = [[...heading, 'Валюта'], [...row.with(5, 'Взнос'), 'руб.'], wrong]
    const { lines, problems } = readBankFile(encoded(table(rows, ';')), [rubles])
    expect(lines).toHaveLength(1)
    expect(codes(problems)).toEqual([[code, 3]])
    for (const locale of ['ru', 'en'] as const) {
      const { sentence, remedy } = describeProblem(problems[0]!, locale)
      expect(`${sentence}. ${remedy}`).not.toMatch(/undefined|не указано|not stated/)
      expect(remedy).not.toBe('')
    }
  })
})

describe('an import', () => {
  const file = (...documents: Parameters<typeof received>[0][]) =>
    readBankFile(encoded(exchange(documents.map(received))), [rubles])

  test('takes a file once, however often it is given', () => {
    const once = importPayments([], file({}), { payers, known: '2023-08-01' })
    expect(once).toMatchObject({ isTaken: true, repeated: [], unmatched: [], problems: [] })
    expect(once.payments).toEqual([
      {
        id: once.added[0],
        member: 'penza',
        receivedOn: '2023-07-14',
        amount: { minor: 25_000_000, currency: 'RUB' },
        purpose: 'Целевой взнос за 2023 год',
        known: '2023-08-01',
      },
    ])
    const twice = importPayments(once.payments, file({}, {}), { payers, known: '2023-09-01' })
    expect(twice).toEqual({ ...once, added: [], repeated: [once.added[0], once.added[0]] })
  })

  test('knows a payment again that a person has since said more of', () => {
    const { payments } = importPayments([], file({}), { payers })
    const earmarked = payments.map((payment) => ({ ...payment, earmark: { kind: 'targeted' as const } }))
    expect(importPayments(earmarked, file({}), { payers })).toMatchObject({
      isTaken: true,
      payments: earmarked,
      added: [],
    })
  })

  test('takes nothing of a file with a wrong line, until that line is left out', () => {
    const spoilt = file({ Номер: '1' }, { Номер: '2', Сумма: 'четыре тысячи' })
    expect(importPayments([], spoilt, { payers })).toMatchObject({ isTaken: false, payments: [], added: [] })
    const { isTaken, payments } = importPayments([], spoilt, { payers, leaveOut: [25] })
    expect([isTaken, payments.length]).toEqual([true, 1])
  })

  test('is refused where the bank now says something else under the same number', () => {
    const { payments } = importPayments([], file({}), { payers })
    const again = importPayments(payments, file({ НазначениеПлатежа: 'За аренду' }), { payers })
    expect(again).toMatchObject({ isTaken: false, payments, problems: [{ code: 'facts-conflict', at: { line: 14 } }] })
  })

  describe('of a line that says another sum under the number, day and payer of a payment', () => {
    const corrected = { Сумма: '240000.00' }
    const { payments } = importPayments([], file({}), { payers, known: '2023-08-01' })
    const sums = (facts: readonly Payment[], knownOn?: string): number[] =>
      allocatePayments(
        { charges: [], payments: facts },
        { asOf: '2024-01-01', ...(knownOn && { knownOn }) },
      ).credits.map(({ amount }) => amount.minor)

    test('takes nothing, and asks a person', () => {
      const again = importPayments(payments, file(corrected), { payers })
      expect(again).toMatchObject({ isTaken: false, payments, added: [], repeated: [] })
      expect(again.problems).toEqual([
        {
          code: 'bank-number-twice',
          severity: 'error',
          at: { line: 14 },
          about: '118',
          found: '240000.00 RUB, 5836010360',
          expected: '250000.00 RUB, 5836010360',
        },
      ])
    })

    test.each<[string, Parameters<typeof received>[0]]>([
      ['the payer by his account', { ...corrected, ПлательщикИНН: '', ПлательщикСчет: '40204810900000000002' }],
      ['the payer by his name', { ...corrected, ПлательщикИНН: '', ПлательщикСчет: '' }],
      ['the payer otherwise, and the same sum', { ПлательщикИНН: '', ПлательщикСчет: '' }],
      ['the number with zeros before it', { ...corrected, Номер: '000118' }],
    ])('asks too where the bank now writes %s', (_, texts) => {
      const known = [{ ...payers[1]!, taxNumbers: ['5836010360'], names: ['Администрация города Пензы'] }]
      const first = importPayments([], file({}), { payers: known })
      const again = importPayments(first.payments, file(texts), { payers: known })
      expect([first.isTaken, again.isTaken, codes(again.problems)]).toEqual([true, false, [['bank-number-twice', 14]]])
    })

    test('asks where both stand in one file', () => {
      expect(importPayments([], file({}, corrected), { payers })).toMatchObject({
        isTaken: false,
        problems: [{ code: 'bank-number-twice', at: { line: 25 } }],
      })
    })

    test('asks nothing of another day, account number or payer', () => {
      const others = file(
        { ...corrected, ДатаПоступило: '15.07.2023' },
        { ...corrected, Номер: '11' },
        { ...corrected, Номер: '1180' },
        { ...corrected, ПлательщикИНН: '', ПлательщикСчет: '40204810900000000002' },
      )
      expect(importPayments(payments, others, { payers })).toMatchObject({ isTaken: true, problems: [] })
    })

    test('leaves the line out', () => {
      expect(importPayments(payments, file(corrected), { payers, leaveOut: [14] }).payments).toEqual(payments)
    })

    test('sends the payment back and takes the line as its correction, so that what was known before stays', () => {
      const decided = importPayments(payments, file(corrected), { payers, corrections: [14], known: '2023-09-01' })
      expect(decided).toMatchObject({ isTaken: true, problems: [], added: [expect.any(String), expect.any(String)] })
      expect(decided.payments.slice(0, 1)).toEqual(payments)
      expect([sums(decided.payments, '2023-08-31'), sums(decided.payments)]).toEqual([[25_000_000], [24_000_000]])
      for (const texts of [{}, corrected]) {
        const again = importPayments(decided.payments, file(texts), { payers })
        expect(again).toMatchObject({ isTaken: true, payments: decided.payments, added: [], problems: [] })
      }
    })

    test('keeps for a correction what a person said of the payment', () => {
      const said = { charge: 'annual:penza:2023', earmark: { kind: 'annual' as const } }
      const marked = payments.map((payment) => ({ ...payment, ...said }))
      const decided = importPayments(marked, file(corrected), { payers, corrections: [14] })
      expect(decided.payments.at(-1)).toMatchObject({ amount: { minor: 24_000_000 }, ...said })
      expect(decided.payments.at(-2)).not.toHaveProperty('charge')
      expect(importPayments(decided.payments, file(corrected), { payers }).problems).toEqual([])
    })

    test('sends back what is left of a payment of which a part was sent back before', () => {
      const back: Payment = {
        id: 'back',
        member: 'penza',
        receivedOn: '2023-07-20',
        amount: { minor: -5_000_000, currency: 'RUB' },
        reversalOf: payments[0]!.id,
      }
      const decided = importPayments([...payments, back], file(corrected), { payers, corrections: [14] })
      expect(allocatePayments({ charges: [], ...decided }, { asOf: '2024-01-01' }).problems).toEqual([])
      expect(sums(decided.payments)).toEqual([24_000_000])
      const whole = { ...back, amount: { minor: -25_000_000, currency: 'RUB' } }
      expect(importPayments([...payments, whole], file(corrected), { payers })).toMatchObject({
        isTaken: true,
        problems: [],
      })
    })

    test('takes it as a payment of its own', () => {
      const decided = importPayments(payments, file(corrected), { payers, separate: [14] })
      expect([decided.isTaken, sums(decided.payments)]).toEqual([true, [24_000_000, 25_000_000]])
      expect(importPayments(decided.payments, file({}, corrected), { payers })).toMatchObject({
        isTaken: true,
        added: [],
        problems: [],
      })
      const third = file({ Сумма: '1.00' })
      expect(importPayments(decided.payments, third, { payers, corrections: [14] })).toMatchObject({
        isTaken: false,
        problems: [{ code: 'bank-number-twice', expected: '250000.00 RUB, 5836010360; 240000.00 RUB, 5836010360' }],
      })
    })
  })

  describe('of a line that says another purpose of a payment', () => {
    const { payments } = importPayments([], file({}), { payers })
    const rent = { НазначениеПлатежа: 'За аренду' }

    test('corrects the purpose, and leaves all else that is known of the payment', () => {
      const marked = payments.map((payment) => ({ ...payment, known: '2023-08-01', charge: 'annual:penza:2023' }))
      const decided = importPayments(marked, file(rent), { payers, corrections: [14] })
      expect(decided).toMatchObject({ isTaken: true, added: [], problems: [] })
      expect(decided.payments).toEqual([{ ...marked[0], purpose: 'За аренду' }])
      expect(importPayments(decided.payments, file(rent), { payers })).toMatchObject({ isTaken: true, added: [] })
      const none = importPayments(marked, file({ НазначениеПлатежа: '' }), { payers, corrections: [14] })
      expect(none.payments[0]).not.toHaveProperty('purpose')
    })

    test('takes it as a payment of its own, and knows both again', () => {
      const decided = importPayments(payments, file(rent), { payers, separate: [14] })
      expect(decided.payments.map(({ amount, purpose }) => [amount.minor, purpose])).toEqual([
        [25_000_000, 'Целевой взнос за 2023 год'],
        [25_000_000, 'За аренду'],
      ])
      expect(new Set(decided.payments.map(({ id }) => id)).size).toBe(2)
      const both = importPayments(decided.payments, file({}, rent), { payers })
      expect(both).toMatchObject({ isTaken: true, payments: decided.payments, added: [], problems: [] })
      const third = importPayments(decided.payments, file({ НазначениеПлатежа: 'Прочее' }), {
        payers,
        corrections: [14],
      })
      expect(third).toMatchObject({ isTaken: false, problems: [{ code: 'facts-conflict' }] })
    })

    test('never moves the money to another member', () => {
      const moved = importPayments(payments, file({}), {
        payers: [{ member: 'tver', taxNumbers: ['5836010360'] }],
        corrections: [14],
      })
      expect(moved).toMatchObject({ isTaken: false, payments, problems: [{ code: 'facts-conflict' }] })
    })
  })

  const told = fc.record({
    number: fc.constantFrom('1', '2'),
    day: fc.integer({ min: 1, max: 2 }),
    sum: fc.integer({ min: 1, max: 3 }),
  })
  const files = fc.array(fc.array(told, { minLength: 1, maxLength: 3 }), { maxLength: 6 })

  test.prop([files])('counts one payment for a number, day and payer, whatever the bank tells later', (given) => {
    const documents = given.map((lines) =>
      file(
        ...lines.map(({ number, day, sum }) => ({
          Номер: number,
          ДатаПоступило: `0${day}.07.2023`,
          Сумма: `${sum}.00`,
        })),
      ),
    )
    const payments = documents.reduce<Payment[]>(
      (ledger, next) => importPayments(ledger, next, { payers }).payments,
      [],
    )
    const orders = payments.map(({ id }) => id.split(' ').slice(0, 3).join(' '))
    expect(new Set(orders).size).toBe(orders.length)
    const again = documents.reduce<Payment[]>(
      (ledger, next) => importPayments(ledger, next, { payers }).payments,
      payments,
    )
    expect(again).toEqual(payments)
  })

  test('of a second file that overlaps the first adds what is new, and of one that contradicts it nothing', () => {
    const { payments } = importPayments([], file({}, { Номер: '2' }), { payers })
    const next = importPayments(payments, file({ Номер: '2' }, { Номер: '3' }), { payers })
    expect([next.isTaken, next.added.length, next.repeated.length, next.payments.length]).toEqual([true, 1, 1, 3])
    const against = file({ Номер: '3' }, { Номер: '2', НазначениеПлатежа: 'За аренду' })
    expect(importPayments(payments, against, { payers })).toMatchObject({
      isTaken: false,
      payments,
      problems: [{ code: 'facts-conflict', at: { line: 25 } }],
    })
  })

  test('of one file that says two things under one number takes nothing', () => {
    const doubtful = importPayments([], file({}, { НазначениеПлатежа: 'За аренду' }), { payers })
    expect(doubtful).toMatchObject({ isTaken: false, payments: [], problems: [{ code: 'facts-conflict' }] })
  })

  test('asks a person about a payer that is no member, or could be two', () => {
    const name = 'Администрация г. о. Самара'
    const unclear = { ПлательщикИНН: '1', ПлательщикСчет: '2' }
    const { isTaken, unmatched, problems } = importPayments(
      [],
      file({ ...unclear, Плательщик1: 'ООО «Ромашка»' }, { ...unclear, Плательщик1: name, Номер: '2' }),
      { payers },
    )
    expect(isTaken).toBe(true)
    expect(unmatched.map(({ members }) => members)).toEqual([[], ['samara', 'tolyatti']])
    expect(codes(problems)).toEqual([
      ['bank-payer-unknown', 14],
      ['bank-payer-ambiguous', 25],
    ])
  })

  test('finds a payer by his account and by his name', () => {
    const [byAccount, byName] = [{ ПлательщикИНН: '' }, { ПлательщикИНН: '', ПлательщикСчет: '' }]
    const { payments } = importPayments(
      [],
      file(
        { ...byAccount, ПлательщикСчет: '40204810900000000002' },
        { ...byName, Плательщик1: 'АДМИНИСТРАЦИЯ ГОРОДА ТВЕРИ', Номер: '2' },
      ),
      { payers },
    )
    expect(payments.map(({ member }) => member)).toEqual(['tver', 'tver'])
  })
})

test.each([
  ['Годовой членский взнос за 2023 год по решению от 25.05.2023', { kind: 'annual', period: '2023' }],
  ['Вступительный взнос', { kind: 'entry' }],
  ['Вступительный и годовой взносы за 2024 г.', { period: '2024' }],
  ['Взносы за 2023-2024 гг.', {}],
  ['Оплата по счёту 20231', {}],
])('«%s» is for %j', (purpose, expected) => {
  expect(readPurpose(purpose)).toEqual(expected)
})

test.prop([fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.mixedCase(fc.constant(exchange([received()]))))])(
  'no text throws, and every line comes from the file',
  (text) => {
    const { lines, problems } = readBankFile(encoded(text), [rubles])
    const last = text.split('\n').length
    for (const line of [...lines.map((one) => one.line), ...problems.map(({ at }) => at.line ?? 1)])
      expect(line).toSatisfy((number: number) => number >= 1 && number <= last)
  },
)
