import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { letterText } from '@gorod/core/dues'
import { chargesOf, secretariatOn } from '../src/secretariat.js'
import { letterCities } from '../src/members.js'

const nameOf = (member: string): string => letterCities.get(member)!.name
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('a year of the secretariat', () => {
  test('charges by the decision, and says that it ends with 2024', () => {
    expect(chargesOf(2023).charges.map(({ kind, amount, source }) => [kind, amount.minor, source?.clause])).toEqual(
      Array.from({ length: 5 }, () => ['annual', 400_000, '2.5']),
    )
    expect(chargesOf(2025)).toMatchObject({ charges: [], problems: [{ code: 'policy-none', found: 2025 }] })
  })

  test('takes the bank’s file, and leaves a stranger’s money to a person', () => {
    const { imported } = secretariatOn('2025-01-15')
    expect([imported.isTaken, imported.added.length]).toEqual([true, 7])
    expect(imported.unmatched.map(({ line }) => line.payer.name)).toEqual(['Гостиница «Вымысел»'])
  })

  test('counts roubles at the rate of the day, and carries what was paid ahead', () => {
    const { allocations, credits } = secretariatOn('2023-12-01')
    const exchanged = allocations.find(({ rates }) => rates)!
    expect([nameOf(exchanged.member), exchanged.paid.minor, exchanged.settled.minor]).toEqual([
      'Тальвовка',
      35_356_000,
      400_000,
    ])
    expect(credits.map(({ member, amount }) => [nameOf(member), amount.minor])).toEqual([['Усть-Ольта', 400_000]])
  })

  test.each([
    ['2023-12-31', []],
    ['2024-01-01', ['Журмов', 'Верхний Сорвенск']],
    ['2025-01-15', ['Тальвовка', 'Журмов', 'Верхний Сорвенск', 'Хумелополь']],
  ])('on %s there are letters to %j', (day, names) => {
    expect(secretariatOn(day).letters.map(({ member }) => nameOf(member))).toEqual(names)
  })

  test('writes to a city what it owes, by which clause, and that the day was declared', () => {
    const { letters } = secretariatOn('2025-01-15')
    const letter = plain(letterText(letters[1]!.letter))
    expect(letter).toContain('Главе города Журмова')
    expect(letter).toContain(
      'годовой взнос за 2023 г. — 2 500,00 €; срок уплаты 31 декабря 2023 г. (в документах не указан)',
    )
    expect(letter).toContain('Всего 6 500,00 € (шесть тысяч пятьсот евро 00 центов).')
  })

  test('gives statements that add up', () => {
    for (const { accounts } of secretariatOn('2025-01-15').statements)
      for (const { opening, lines, closing } of accounts)
        expect(lines.reduce((sum, { minor }) => sum + minor, opening)).toBe(closing)
  })

  test('prints all of it', () => {
    const printed = execFileSync('tsx', ['print.ts', '2025-01-15'], {
      cwd: new URL('..', import.meta.url).pathname,
      encoding: 'utf8',
    })
    expect(plain(printed)).toContain('Годовой взнос: на 2025 год решения о размере нет')
    expect(printed).toMatch(/Вымышлен|вымышлен/)
    expect(printed.match(/Проект письма/g)).toHaveLength(4)
    expect(printed).toContain('п. 2.1: overdue')
  })
})
