import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { LetterCharge, LetterFacts } from './letter.js'
import { letterOf } from './letter-of.js'
import { moneyInWords } from './money-in-words.js'
import { letterText, renderLetter } from './render-letter.js'

test.each([
  [400_000, 'EUR', 'четыре тысячи евро 00 центов', 'four thousand EUR and 00/100'],
  [25_000_000, 'RUB', 'двести пятьдесят тысяч рублей 00 копеек', 'two hundred fifty thousand RUB and 00/100'],
  [101, 'RUB', 'один рубль 01 копейка', 'one RUB and 01/100'],
  [202_122, 'UAH', 'две тысячи двадцать одна гривна 22 копейки', 'two thousand twenty-one UAH and 22/100'],
  [1_100, 'BYN', 'одиннадцать белорусских рублей 00 копеек', 'eleven BYN and 00/100'],
  [200_000_000_012, 'KZT', 'два миллиарда тенге 12 тиынов', 'two billion KZT and 12/100'],
  [-100, 'USD', 'минус один доллар США 00 центов', 'minus one USD and 00/100'],
  [3, 'JPY', 'три JPY', 'three JPY'],
])('%i of %s are «%s»', (minor, currency, russian, english) => {
  expect(moneyInWords({ minor, currency }).replaceAll('\u00A0', ' ')).toBe(russian)
  expect(moneyInWords({ minor, currency }, 'en')).toBe(english)
})

const documents = [{ id: 'decision', title: 'Решение сессии', when: { kind: 'date', edtf: '2023-05-25' } }] as const
const source = { document: 'decision', clause: '2.5' }
const annual: LetterCharge = { kind: 'annual', period: '2023', open: { minor: 400_000, currency: 'EUR' }, source }
const facts: LetterFacts = {
  kind: 'warning',
  city: { name: 'Пенза', genitive: 'Пензы' },
  on: '2024-03-01',
  charges: [
    annual,
    { ...annual, kind: 'entry', period: 'joining', dueOn: '2023-07-01', open: { minor: 100_000, currency: 'EUR' } },
  ],
}
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('a letter', () => {
  test('names the city in its case, every due with its clause, and the sum in words', () => {
    const { letter, problems } = letterOf(facts, { documents })
    expect(problems).toEqual([])
    expect(plain(letterText(letter!))).toBe(
      [
        'Главе города Пензы',
        'О задолженности по членским взносам',
        'По состоянию на 1 марта 2024 г. не уплачены взносы города Пензы:',
        [
          '– годовой взнос за 2023 г. — 4 000,00 €; срок уплаты в документах не указан; основание: Решение сессии, п. 2.5',
          '– вступительный взнос при вступлении — 1 000,00 €; срок уплаты 1 июля 2023 г.; основание: Решение сессии, п. 2.5',
        ].join('\n'),
        'Всего 5 000,00 € (пять тысяч евро 00 центов).',
        'Просим погасить задолженность.',
      ].join('\n\n'),
    )
  })

  test('says of a day that no document states that it is declared', () => {
    const charges: LetterCharge[] = [{ ...annual, dueOn: '2023-12-31', isDueAssumed: true }]
    const { letter } = letterOf({ ...facts, charges }, { documents })
    expect(plain(letterText(letter!))).toContain('срок уплаты 31 декабря 2023 г. (в документах не указан)')
  })

  test('is written in English', () => {
    const { letter } = letterOf({ ...facts, city: { name: 'Penza' } }, { documents, locale: 'en' })
    expect(plain(letterText(letter!))).toContain('In all €5,000.00 (five thousand EUR and 00/100).')
    expect(letter!.to).toBe('To the Head of the city of Penza')
  })

  test('asks for a recommended payment without calling it a debt', () => {
    const charges: LetterCharge[] = [
      { kind: 'targeted', period: '2023-07', open: { minor: 25_000_000, currency: 'RUB' } },
    ]
    const { letter } = letterOf(
      { ...facts, kind: 'request', charges, ground: { ...source, clause: '2.6' } },
      { documents },
    )
    expect(plain(letterText(letter!))).toContain('рекомендованного взноса. Основание: Решение сессии, п. 2.6.')
    expect(plain(letterText(letter!))).toContain('целевой взнос за июль 2023 г. — от 250 000,00 ₽')
    expect(letterText(letter!)).not.toMatch(/задолженност/)
  })

  test('keeps a name in the nominative whose genitive nobody gave', () => {
    expect(letterOf({ ...facts, city: { name: 'Ош' } }, { documents }).letter!.to).toBe('Главе города Ош')
  })

  test.each<[string, Partial<LetterFacts>, string]>([
    ['no dues', { charges: [] }, '{sum}'],
    ['dues in two currencies', { charges: [annual, { ...annual, open: { minor: 1, currency: 'RUB' } }] }, '{sum}'],
    ['no ground for what is asked', { kind: 'request' }, '{ground}'],
  ])('is not written of %s', (_, change, slot) => {
    const { letter, problems } = letterOf({ ...facts, ...change }, { documents })
    expect(letter).toBeUndefined()
    expect(problems).toContainEqual(expect.objectContaining({ code: 'letter-incomplete', about: 'Пенза', found: slot }))
  })

  test('takes an association’s own text, but none with a place that nothing fills', () => {
    const template = { to: '{city}', subject: 'Взносы', body: ['К {day}: {sum}'] }
    expect(plain(letterText(letterOf(facts, { documents, template }).letter!))).toBe(
      'Пенза\n\nВзносы\n\nК 1 марта 2024 г.: 5 000,00 €',
    )
    const unknown = letterOf(facts, { documents, template: { ...template, body: ['{penalty}'] } })
    expect(unknown).toMatchObject({ problems: [{ code: 'letter-incomplete', found: '{penalty}' }] })
  })

  test.prop([fc.string({ unit: 'grapheme' })])('lets no name become markup', (name) => {
    const { letter } = letterOf(
      { ...facts, city: { name: `<b>${name}`, genitive: `$&<img src=x>${name}` } },
      { documents },
    )
    expect(renderLetter(letter!)).not.toMatch(/<(?!\/?(?:article|p|h2|ul|li)\b)/)
    expect(letter!.to).toBe(`Главе города $&<img src=x>${name}`)
  })
})
