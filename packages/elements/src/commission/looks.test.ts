import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { consoleOf, everything, metEdition } from '../testing/console.js'
import { openedEdition, preparedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { media, objections } from '../testing/page.js'
import { rooms, type Room } from './scene.js'

const built: Room[] = ['coverage', 'people', 'closing', 'meeting', 'protocol', 'verify']

let preparing: SampleEdition
let open: SampleEdition
let met: SampleEdition

beforeEach(async () => {
  preparing ??= await preparedEdition(submissions(12))
  open ??= await openedEdition(submissions(12))
  met ??= await metEdition()
})

afterEach(async () => {
  document.documentElement.removeAttribute('style')
  document.documentElement.dir = ''
  document.documentElement.style.colorScheme = ''
  await page.viewport(1100, 800)
})

/** Everything that is folded is unfolded, so that it is looked at too. */
async function unfolded(edition: SampleEdition, who: string, room: Room) {
  const element = await consoleOf(edition, who, room)
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true
  await element.updateComplete
  return element
}

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  test.each(built)('axe objects to nothing in %s', async (room) => {
    document.documentElement.style.colorScheme = scheme
    await media({ 'prefers-color-scheme': scheme })
    for (const edition of [preparing, open, met]) {
      const element = await unfolded(edition, 'secretary', room)
      expect(await objections(element)).toEqual([])
    }
  })
})

test.each(rooms)('%s fits 320 pixels, and a page read from right to left', async (room) => {
  await page.viewport(320, 640)
  for (const [edition, who] of [
    [open, 'chair'],
    [met, 'secretary'],
  ] as const) {
    await unfolded(edition, who, room)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    document.documentElement.dir = 'rtl'
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    document.documentElement.dir = ''
  }
})

test.each(built)('%s loses nothing at twice the size of text', async (room) => {
  document.documentElement.style.fontSize = '200%'
  const element = await unfolded(met, 'secretary', room)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1100)
  const cut = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, h2, h3, .meta, legend')].filter(
    (one) =>
      one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible',
  )
  expect(cut.map(({ textContent }) => textContent)).toEqual([])
})

test.each(built)('every target of %s is large enough', async (room) => {
  const element = await unfolded(met, 'secretary', room)
  const small = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a, select, input:not(.why), summary'),
  ].filter((one) => {
    const box = (one.closest('label.check') ?? one).getBoundingClientRect()
    return one.checkVisibility() && (box.width < 24 || box.height < 24)
  })
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([])
})

test('in forced colours the room in hand, progress and standings keep a border or a text', async () => {
  await media({ 'forced-colors': 'active' })
  const element = await consoleOf(open, 'chair', 'closing')
  const current = element.shadowRoot!.querySelector('[aria-current]')!
  expect(parseFloat(getComputedStyle(current).borderBlockEndWidth)).toBeGreaterThanOrEqual(3)
  expect(element.shadowRoot!.querySelector('.standing')!.textContent).toMatch(/готово|к\sсведению/)
})

test.each(['ru', 'en'])('every word is there in %s', async (lang) => {
  for (const [edition, who] of [
    [preparing, 'secretary'],
    [open, 'chair'],
    [met, 'secretary'],
  ] as const)
    for (const room of built) {
      const element = await unfolded(edition, who, room)
      element.lang = lang
      await element.updateComplete
      expect(everything(element)).not.toMatch(/undefined|\[object|\{[a-z]+\}|NaN/i)
    }
})

test('every control has a name', async () => {
  for (const room of built) {
    const element = await unfolded(met, 'secretary', room)
    const nameless = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a, select, input, textarea, summary'),
    ].filter((one) => !(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent)?.trim())
    expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([])
  }
})
