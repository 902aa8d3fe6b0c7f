import { fc, test as law } from '@fast-check/vitest'
import { html, render } from 'lit'
import { describe, expect, test } from 'vitest'
import { chart } from './chart.js'
import { dots } from './dots.js'
import { binned, histogram } from './histogram.js'
import { intervals } from './intervals.js'
import { placeOn, roundUp } from './place.js'

const drawn = (template: unknown): HTMLElement => {
  const place = document.createElement('div')
  render(template, place)
  return place
}

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('a place on an axis', () => {
  test.each([
    [{ min: 0, max: 10 }, 2.5, '25%'],
    [{ min: -1, max: 1 }, 0, '50%'],
    [{ min: 0, max: 1 }, 7, '100%'],
    [{ min: 0, max: 1 }, -7, '0%'],
    [{ min: 3, max: 3 }, 3, '50%'],
  ])('of %o for %d is %s', (domain, value, place) => expect(placeOn(domain, value)).toBe(place))

  law.prop([numbers, numbers])('keeps order', (a, b) => {
    const domain = { min: -1e6, max: 1e6 }
    if (a <= b) expect(parseFloat(placeOn(domain, a))).toBeLessThanOrEqual(parseFloat(placeOn(domain, b)))
  })

  law.prop([fc.double({ min: 1e-6, max: 1e6, noNaN: true })])('has a round end not far beyond the value', (value) => {
    expect(roundUp(value)).toBeGreaterThanOrEqual(value)
    expect(roundUp(value)).toBeLessThanOrEqual(value * 2.5 + 1e-9)
  })
})

describe('bins', () => {
  law.prop([fc.array(numbers), fc.integer({ min: 1, max: 20 })])('hold every value once', (values, parts) => {
    const bins = binned(values, { min: -1e6, max: 1e6 }, parts)
    expect(bins).toHaveLength(parts)
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
  })

  test('the greatest value lies in the last bin, and a value on an edge in the upper one', () => {
    expect(binned([0, 0.5, 1], { min: 0, max: 1 }, 2).map(({ count }) => count)).toEqual([1, 2])
  })

  test('the tallest column is as high as the picture, and every count is written', () => {
    const place = drawn(histogram(binned([1, 1, 1, 9], { min: 0, max: 10 }, 5), ['0', '10']))
    expect([...place.querySelectorAll('rect')].map((one) => one.getAttribute('height'))).toEqual([
      '100%',
      '0%',
      '0%',
      '0%',
      `${100 / 3}%`,
    ])
    expect(place.querySelector('.counts')!.textContent).toBe('31')
  })
})

describe('marks', () => {
  test('an interval is a dot on a line, and a value without one only a dot', () => {
    const rows = [
      { label: 'А', at: 2, from: 1, to: 4, text: '1–4' },
      { label: 'Б', at: 5, from: 5, to: 5, text: '5' },
    ]
    const place = drawn(intervals(rows, { min: 1, max: 5 }, { marks: ['1', '5'] }))
    const [first, second] = [...place.querySelectorAll('svg')]
    expect(first!.querySelector('.span')!.getAttribute('x1')).toBe('0%')
    expect(first!.querySelector('.span')!.getAttribute('x2')).toBe('75%')
    expect(first!.querySelector('circle')!.getAttribute('cx')).toBe('25%')
    expect(second!.querySelector('.span')).toBeNull()
  })

  test('equal scores stand above each other', () => {
    const heights = [...drawn(dots([3, 3, 5], { min: 0, max: 5 })).querySelectorAll('circle')].map((one) =>
      one.getAttribute('cy'),
    )
    expect(heights).toEqual(['80%', '58%', '80%'])
  })

  test('none has a style of its own, as the policy forbids it', () => {
    const all = [dots([1], { min: 0, max: 1 }), histogram(binned([1], { min: 0, max: 1 }, 2), [])]
    expect(drawn(all).querySelectorAll('[style]')).toHaveLength(0)
  })

  test('a picture says what it shows, and its numbers stand in a table', () => {
    const place = drawn(
      chart({
        title: 'Т',
        name: 'Всё сказано.',
        plot: html`<i>…</i>`,
        label: 'Таблица',
        head: ['А', 'Б'],
        rows: [['1', '2']],
      }),
    )
    expect(place.querySelector('[role="img"]')!.getAttribute('aria-label')).toBe('Всё сказано.')
    expect([...place.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent)).toEqual(['1', '2'])
  })
})
