import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import allocate from '../testing/01-allocate.json' with { type: 'json' }
import rounding from '../testing/02-rounding.json' with { type: 'json' }
import minorUnits from '../testing/03-minor-units.json' with { type: 'json' }
import fx from '../testing/04-fx.json' with { type: 'json' }
import parse from '../testing/05-parse.json' with { type: 'json' }
import { convertMoney } from './convert-money.js'
import { currencyFault, minorDigits } from './currency.js'
import { decimalMoney, formatMoney } from './format-money.js'
import { moneyOf } from './money.js'
import { parseMoney } from './parse-money.js'
import { roundFraction, type RoundingMode } from './round-fraction.js'
import { splitMoney } from './split-money.js'

const euros = (minor: number) => moneyOf(minor, 'EUR')

describe('a sum is split', () => {
  test.each(allocate.cases)('$id: $amount by $weights', ({ amount, weights, expected }) => {
    const split = () => splitMoney(euros(Number(amount)), weights.map(Number)).map(({ minor }) => String(minor))
    if (expected) expect(split()).toEqual(expected)
    else expect(split).toThrow(RangeError)
  })
})

describe('a fraction is rounded', () => {
  test.each(rounding.cases)('$id: $value by $mode', ({ value, mode, expected }) => {
    const [whole = '', decimals = ''] = value.split('.')
    const rounded = roundFraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length), mode as RoundingMode)
    expect(String(rounded)).toBe(expected)
  })

  const modes: RoundingMode[] = [
    'ceil',
    'floor',
    'expand',
    'trunc',
    'halfCeil',
    'halfFloor',
    'halfExpand',
    'halfTrunc',
    'halfEven',
  ]
  const hundredths = fc.integer({ min: -100_000, max: 100_000 })

  test.prop([hundredths, fc.constantFrom(...modes)])('as Intl rounds it', (value, roundingMode) => {
    const format = new Intl.NumberFormat('en', {
      maximumFractionDigits: 0,
      useGrouping: false,
      roundingMode,
      signDisplay: 'negative',
    })
    expect(String(roundFraction(BigInt(value), 100n, roundingMode))).toBe(format.format(value / 100))
  })

  test('by nothing below 1', () => {
    expect(() => roundFraction(1n, 0n)).toThrow(RangeError)
  })
})

describe('the minor unit', () => {
  test.each(minorUnits.cases)('$id: $code', ({ code, exponent, expectedError }) => {
    expect(minorDigits(code)).toBe(exponent)
    expect(currencyFault(code) === undefined).toBe(expectedError === undefined)
  })

  test.each([
    ['BYR', { code: 'currency-withdrawn', instead: 'BYN' }],
    ['RUR', { code: 'currency-withdrawn', instead: 'RUB' }],
    ['XAU', { code: 'currency-unitless' }],
    ['eur', { code: 'currency-unknown', instead: 'EUR' }],
    ['РУБ', { code: 'currency-unknown' }],
    ['constructor', { code: 'currency-unknown' }],
  ])('%s is no currency for accounts, and the reason is told', (code, fault) => {
    expect(currencyFault(code)).toEqual(fault)
  })
})

describe('a sum is converted', () => {
  const ratesOf = (rates: Record<string, { value: string; nominal: number; quote: string } | undefined>) =>
    Object.entries(rates).flatMap(([currency, rate]) =>
      rate ? [{ currency, ...rate, on: '2023-06-01', source: 'synthetic' }] : [],
    )

  test.each(fx.cases)('$id: $amount $from to $to', ({ amount, from, to, mode, rates, expected }) => {
    const converted = convertMoney(moneyOf(Number(amount), from), to, ratesOf(rates), mode as RoundingMode)
    expect(String(converted!.money.minor)).toBe(expected)
    expect(converted!.money.currency).toBe(to)
  })

  test('not without a rate, and never by 1', () => {
    expect(convertMoney(euros(100), 'RUB', [])).toBeUndefined()
    expect(convertMoney(euros(100), 'EUR', [])).toEqual({ money: euros(100), rates: [] })
  })

  test('not by a rate that is none', () => {
    const [rate] = ratesOf({ EUR: { value: '0.0', nominal: 1, quote: 'RUB' } })
    expect(() => convertMoney(euros(1), 'RUB', [rate!])).toThrow(RangeError)
    expect(() => convertMoney(euros(1), 'RUB', [{ ...rate!, value: '92,3' }])).toThrow(RangeError)
    expect(() => convertMoney(moneyOf(1, 'BYR'), 'RUB', [{ ...rate!, currency: 'BYR', value: '1' }])).toThrow(
      RangeError,
    )
  })

  const anyRate = fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(1, 10, 100, 10_000))

  test.prop([fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 6 }), anyRate])(
    'P36 within half a minor unit, its sign kept, zero to zero, never falling as the sum grows',
    (minor, more, [value, nominal]) => {
      const [rate] = ratesOf({ KZT: { value: (value / 10_000).toFixed(4), nominal, quote: 'RUB' } })
      const to = (sum: number): number => convertMoney(moneyOf(sum, 'KZT'), 'RUB', [rate!])!.money.minor
      const exact = BigInt(minor) * BigInt(value)
      const error = BigInt(to(minor)) * 10_000n * BigInt(nominal) - exact
      expect((error < 0n ? -error : error) * 2n <= 10_000n * BigInt(nominal)).toBe(true)
      expect(to(-minor)).toBe(0 - to(minor))
      expect(to(0)).toBe(0)
      expect(to(minor + more)).toBeGreaterThanOrEqual(to(minor))
    },
  )

  test.prop([fc.integer({ min: 0, max: 10 ** 9 }), anyRate])(
    'the same with rate and nominal ten times as large',
    (minor, [value, nominal]) => {
      const rates = (times: number) =>
        ratesOf({ KZT: { value: String(value * times), nominal: nominal * times, quote: 'RUB' } })
      const to = (times: number): number => convertMoney(moneyOf(minor, 'KZT'), 'RUB', rates(times))!.money.minor
      expect(to(10)).toBe(to(1))
    },
  )
})

describe('an amount is read or refused', () => {
  const refusals: Record<string, string> = {
    PE01: 'money-separators',
    PE02: 'money-separators',
    PE03: 'money-decimals',
    PE04: 'money-unreadable',
    PE05: 'money-empty',
    PE06: 'money-unreadable',
    PE07: 'money-grouping',
    PE08: 'money-sign',
    PE09: 'money-bound',
    PE10: 'money-currency',
    PE11: 'money-unreadable',
    PE12: 'money-unreadable',
  }

  test.each(parse.cases)('$id: «$text» in $currency', ({ id, text, currency, expected }) => {
    const { money, problem } = parseMoney(text, currency)
    expect(problem?.code).toBe(refusals[id])
    expect(money && Object.is(money.minor, Number(expected))).toBe(expected === undefined ? undefined : true)
  })

  test.each([
    ['4 000,00 €', 'EUR', 400000],
    ['€ 4000', 'EUR', 400000],
    ['-€500', 'EUR', -50000],
    ['+5', 'EUR', 500],
    ['4 000 бел. руб.', 'BYN', 400000],
    ['1 000 000 тенге', 'KZT', 100000000],
    ['12 500 ¥', 'JPY', undefined],
    ['12 500', 'JPY', 12500],
    ['12,345', 'KWD', 12345],
    ['4000 руб. 50 коп.', 'RUB', 400050],
    ['4 000 рублей 5 копеек', 'RUB', 400005],
    ['4000 евро 07 центов', 'EUR', 400007],
    ['-4000 руб. 50 коп.', 'RUB', -400050],
    ['90 071 992 547 409,91', 'RUB', Number.MAX_SAFE_INTEGER],
  ])('«%s» in %s', (text, currency, minor) => {
    expect(parseMoney(text, currency).money?.minor).toBe(minor)
  })

  test.each([
    ['250 тыс. руб.', 'RUB', 'money-scaled'],
    ['0,25 млн руб.', 'RUB', 'money-scaled'],
    ['4k', 'EUR', 'money-scaled'],
    ['2 миллиона руб.', 'RUB', 'money-scaled'],
    ['4000 руб. 50 центов', 'RUB', 'money-unreadable'],
    ['4000,50 руб. 50 коп.', 'RUB', 'money-unreadable'],
    ['4000 руб. 150 коп.', 'RUB', 'money-unreadable'],
    ['4000 иен 50 центов', 'JPY', 'money-unreadable'],
    ['не менее 250 000 руб.', 'RUB', 'money-bound'],
    ['200–300', 'RUB', 'money-bound'],
    ['4.000', 'EUR', 'money-decimals'],
    ['4 000 руб.', 'BYN', 'money-currency'],
    ['4000 евро или руб.', 'EUR', 'money-unreadable'],
    ['€ 4000 €', 'EUR', 'money-unreadable'],
    ['90 071 992 547 409,92', 'RUB', 'money-unsafe'],
    ['1'.repeat(100), 'RUB', 'money-unreadable'],
    ['5', 'RUR', 'currency-withdrawn'],
    ['5', 'eur', 'currency-unknown'],
    ['5', 'XAU', 'currency-unitless'],
  ])('«%s» in %s is refused: %s', (text, currency, code) => {
    expect(parseMoney(text, currency).problem?.code).toBe(code)
  })

  test.prop([
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
    fc.constantFrom('EUR', 'RUB', 'KZT', 'BYN', 'JPY', 'KWD'),
  ])('as it was written', (minor, currency) => {
    expect(parseMoney(decimalMoney({ minor, currency }), currency).money).toEqual({ minor, currency })
  })

  test.prop([fc.string({ unit: 'grapheme', maxLength: 100 })])('whatever is typed', (text) => {
    const { money, problem } = parseMoney(text, 'EUR')
    expect((money === undefined) !== (problem === undefined)).toBe(true)
  })
})

describe('a sum is written', () => {
  test.each([
    [400000, 'EUR', 'ru', '4\u00A0000,00\u00A0€'],
    [25000000, 'RUB', 'ru', '250\u00A0000,00\u00A0₽'],
    [400000, 'EUR', 'en', '€4,000.00'],
    [5, 'JPY', 'en', '¥5'],
    [-5, 'IQD', 'ru', '-0,005\u00A0IQD'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'en', '€90,071,992,547,409.91'],
  ] as const)('%i of %s in %s', (minor, currency, locale, text) => {
    expect(formatMoney({ minor, currency }, locale)).toBe(text)
  })
})
