import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { everything } from '../testing/console.js'
import { invented, libraryAt, sourceOf } from '../testing/library.js'
import { controls, media, objections } from '../testing/page.js'

const screens = {
  'the list': '?q=школа&f.year=2019,2021',
  'the map': '?view=map',
  'a practice': '?id=invented-1-3&q=город',
  'the comparison': '?view=compare&compare=invented-1-3,invented-1-4,invented-1-7',
  'the selection': '?compare=invented-1-3,invented-1-4',
  'an empty answer': '?q=дерево&f.city=invented-3&f.year=2011',
  'a practice that is not there': '?id=none',
} as const

type Screen = keyof typeof screens

const names = Object.keys(screens) as Screen[]

afterEach(async () => {
  document.documentElement.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
  document.body.replaceChildren()
  await page.viewport(1100, 800)
})

/** A screen with all that is folded unfolded, so that it is looked at too. */
async function unfolded(screen: Screen, attributes: Record<string, unknown> = {}) {
  const element = await libraryAt(screens[screen], attributes)
  element.shadowRoot!.querySelector<HTMLElement>('.unfold')?.click()
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true
  await new Promise((done) => setTimeout(done, 100))
  await element.updateComplete
  return element
}

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  test.each(names)(
    'axe objects to nothing in %s',
    async (screen) => {
      document.documentElement.style.colorScheme = scheme
      document.documentElement.style.background = 'Canvas'
      await media({ 'prefers-color-scheme': scheme })
      expect(await objections(await unfolded(screen))).toEqual([])
    },
    20_000,
  )
})

test.each(names)('%s fits 320 pixels, and a page read from right to left', async (screen) => {
  await page.viewport(320, 640)
  await unfolded(screen)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  document.documentElement.dir = 'rtl'
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})

test.each([320, 390])('facts of a card break between words at %d pixels, never within one', async (width) => {
  await page.viewport(width, 900)
  const practice = structuredClone(invented[3]!)
  practice.owner = { name: 'Энск' }
  practice.award = { contest: 'Смотр', edition: { year: 2025 }, degree: 'Благодарность' }
  practice.amounts = { total: 200_000_000 }
  const element = await libraryAt('', { source: sourceOf([practice]) })
  expect(brokenIn(element.shadowRoot!.querySelectorAll('.foot .meta :is(bdi, span)'))).toEqual([])
})

test('a range of costs stays on one line, however wide the card is', async () => {
  const practice = structuredClone(invented[3]!)
  practice.amounts = { total: 5_000_000 }
  const element = await libraryAt('', { source: sourceOf([practice]) })
  const costs = element.shadowRoot!.querySelectorAll('.foot .meta span')
  expect([...costs].at(-1)!.textContent).toContain('1–\u2060100')
  for (let width = 320; width < 440; width += 4) {
    await page.viewport(width, 900)
    expect(brokenIn(costs)).toEqual([])
  }
})

/** Words of elements that stand on two lines. */
function brokenIn(elements: Iterable<Element>): string[] {
  const range = document.createRange()
  return [...elements].flatMap((fact) => {
    const walker = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of node.textContent!.matchAll(/[^\s-]+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word)
      }
    return words
  })
}

test('names of rows break between words on paper, never within one', async () => {
  await page.viewport(718, 900)
  document.documentElement.style.fontFamily = 'sans-serif'
  await media({}, 'print')
  const element = await libraryAt(screens['the comparison'])
  expect(brokenIn(element.shadowRoot!.querySelectorAll('tbody th'))).toEqual([])
})

test('facts are told apart by who does not see the dots between them', async () => {
  const element = await libraryAt('?q=школа')
  const { content } = getComputedStyle(element.shadowRoot!.querySelector('.meta > span')!, '::before')
  expect(content).toMatch(/ \/ ", "$/)
})

test('what is picked gives way where there is room for few words', async () => {
  await page.viewport(390, 844)
  document.documentElement.style.fontSize = '200%'
  const element = await libraryAt(screens['the selection'])
  const style = getComputedStyle(element.shadowRoot!.querySelector('.dock')!)
  expect(style.position).toBe('static')
  await page.getByText('Взять с собой', { exact: true }).click()
  await page.getByRole('button', { name: 'Данные JSON' }).first().click()
  await expect.element(page.getByText('Файл готов: practices.json')).toBeInViewport()
})

test.each(names)('%s loses nothing at twice the size of text', async (screen) => {
  document.documentElement.style.fontSize = '200%'
  const element = await unfolded(screen)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1100)
  const cut = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, h2, h3, .meta, .title')].filter(
    (one) =>
      one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible',
  )
  expect(cut.map(({ textContent }) => textContent)).toEqual([])
})

test.each(names)(
  'every target of %s is large enough, but for columns and dots that a list stands for',
  async (screen) => {
    const element = await unfolded(screen)
    const small = controls(element).filter((one) => {
      const box = (one.closest('label') ?? one).getBoundingClientRect()
      return !one.matches('.column, .similar a, .card a, .beside a') && (box.width < 24 || box.height < 24)
    })
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([])
  },
)

test.each(['ru', 'en'])('every word is there in %s', async (lang) => {
  for (const screen of names) {
    const element = await unfolded(screen, { lang })
    // BibTeX has words in braces of its own.
    element.shadowRoot!.querySelector('.cite')?.remove()
    expect(everything(element)).not.toMatch(/undefined|\[object|\{[a-z]+\}|NaN/)
  }
})

test('in forced colours what is found, chosen and drawn is seen', async () => {
  await media({ 'forced-colors': 'active' })
  const element = await libraryAt('?q=школа&f.year=2019,2021')
  const style = (name: string): CSSStyleDeclaration => getComputedStyle(element.shadowRoot!.querySelector(name)!)
  expect(style('mark').backgroundColor).not.toBe(style('.card').backgroundColor)
  expect(parseFloat(style('.column[aria-pressed="true"]').borderBlockEndWidth)).toBeGreaterThanOrEqual(3)
  expect(style('.views [aria-current]').borderBlockEndWidth).toBe('3px')
  expect(style('.column[aria-pressed="true"] svg').fill).not.toBe(style('.column[aria-pressed="false"] svg').fill)
})

test('on paper stands what was found, and nothing that is pressed', async () => {
  await media({}, 'print')
  const element = await libraryAt('?q=школа&f.year=2019,2021')
  const seen = (name: string): boolean => element.shadowRoot!.querySelector(name)!.checkVisibility()
  expect(['.card', '.status', '.card h3', '.asked', '.chip'].map(seen)).toEqual([true, true, true, true, true])
  expect(element.shadowRoot!.querySelector('.asked')!.textContent).toBe('Что ищем: школа')
  expect(['.search', '.filters', '.views', '.pick', '.take-found', '.chips .quiet'].some(seen)).toBe(false)
})

test('a text in another language says in which', async () => {
  const foreign = invented.filter(({ title }) => !title['ru'])
  const element = await libraryAt('', { source: sourceOf(foreign) })
  const said = [...element.shadowRoot!.querySelectorAll('.card h3 a')].map((title) => title.getAttribute('lang'))
  expect(said.toSorted()).toEqual(foreign.flatMap(({ title }) => Object.keys(title)).toSorted())
})
