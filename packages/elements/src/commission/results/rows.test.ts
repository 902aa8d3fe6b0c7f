import { standingsInput, standingsOf } from '@gorod/core/judging'
import { describe, expect, test } from 'vitest'
import { judgedState } from '../../testing/judged.js'
import { figuresOf } from '../tally/figures.js'
import { inputParts, joined } from '../tally/input.js'
import { formulaOf, isExact } from './formula.js'
import { lettersOf, ordered, rowsOf, sought, type Column } from './rows.js'

const state = judgedState({
  marks: (submission, juror) => (submission === 12 && juror > 0 ? undefined : ((submission * 7 + juror * 3) % 19) / 18),
})
const figures = figuresOf(joined([...inputParts(state, 'r1')]), { seed: 'seed', order: {} })[0]!
const rows = rowsOf(standingsOf(standingsInput(state, 'r1')!).nominations[0]!, figures, state)
const ids = (list: readonly { standing: { submission: string } }[]) => list.map(({ standing }) => standing.submission)

describe('the rows', () => {
  test('stand by place, the last one above the cut line marked', () => {
    const places = rows.map(({ standing }) => standing.place)
    expect(places).toEqual([...places].sort((a, b) => (a ?? 99) - (b ?? 99)))
    expect(rows.filter(({ isLast }) => isLast)).toEqual([rows.findLast(({ degree }) => degree)])
    expect(rows[0]!.degree).toBe('Диплом I степени')
  })

  test('hold what core says of them', () => {
    for (const { standing, adjusted, interval } of rows) {
      if (!('submissions' in figures.adjusted) || !('submissions' in figures.intervals)) throw new Error('no figures')
      expect(adjusted).toEqual(figures.adjusted.submissions.find((one) => one.submission === standing.submission))
      expect(interval).toEqual(figures.intervals.submissions.find((one) => one.submission === standing.submission))
    }
  })

  test('are found by title and by city, however written', () => {
    expect(sought(rows, ' № 1: ДВОРЫ')).toHaveLength(1)
    const city = sought(rows, 'берЕзополь')
    expect(city.length).toBeGreaterThan(0)
    expect(new Set(city.map((row) => row.city))).toEqual(new Set(['Берёзополь']))
    expect(sought(rows, 'нет такого')).toEqual([])
    expect(sought(rows, '  ')).toBe(rows)
  })

  test.each<Column>(['place', 'title', 'score', 'sheets', 'adjusted', 'interval'])(
    'by %s one way and the other, those without a value last',
    (column) => {
      const [up, down] = [false, true].map((isDown) => ordered(rows, { column, isDown }, 'ru'))
      expect(new Set(ids(up!))).toEqual(new Set(ids(rows)))
      expect(new Set(ids(down!))).toEqual(new Set(ids(rows)))
      if (column === 'place') expect([up, down].map((list) => list!.at(-1)!.standing.place)).toEqual([null, null])
      const placed = (list: typeof rows) => ids(list.filter(({ standing }) => standing.place !== null))
      if (column === 'score') expect(placed([...down!])).toEqual(placed(rows))
    },
  )

  test('do not change when they are ordered', () => {
    const before = ids(rows)
    ordered(rows, { column: 'title', isDown: true }, 'ru')
    expect(ids(rows)).toEqual(before)
  })
})

describe('groups', () => {
  test.each([
    [[0, 0], 'ru', 'А'],
    [[0, 2], 'ru', 'А, Б, В'],
    [[1, 7], 'ru', 'Б–И'],
    [[0, 1], 'en', 'A, B'],
    [[25, 40], 'en', 'Z–41'],
  ] as const)('%o in %s is %s', (span, locale, text) => expect(lettersOf(span, locale)).toBe(text))
})

describe('a formula', () => {
  const mean = {
    marks: [
      { criterion: 'a', mark: 4, weight: 1, above: 4, span: 5 },
      { criterion: 'b', mark: 3, weight: 2, above: 3, span: 10 },
    ],
    weights: '3',
    total: { exact: { numerator: '10', denominator: '3' }, text: '3.33' },
  }
  test.each([
    [mean, false, '(4·1 + 3·2)\u00A0/\u00A03 ≈\u00A03,33'],
    [mean, true, '(4/5·1 + 3/10·2)\u00A0/\u00A03 ≈\u00A03,33'],
    [
      {
        marks: [{ ...mean.marks[0]!, mark: -4 }],
        weights: '1',
        total: { exact: { numerator: '-4', denominator: '1' }, text: '-4.00' },
      },
      false,
      '(\u22124)·1\u00A0/\u00A01 =\u00A0\u22124,00',
    ],
  ])('%#', (given, inShares, text) => expect(formulaOf(given, inShares, 'ru')).toBe(text))

  test.each([
    ['2', '0.50', true],
    ['3', '0.33', false],
    ['8', '0.13', false],
    ['1', '4', true],
  ])('a denominator of %s shown as %s is exact: %s', (denominator, text, exact) =>
    expect(isExact({ numerator: '1', denominator }, text)).toBe(exact),
  )
})
