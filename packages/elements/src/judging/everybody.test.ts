import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { contentHash, type Submission } from '@gorod/core/contest'
import { sha256 } from '../office/sha256.js'
import { fill, openedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { begin, evening, jury, seat } from '../testing/jury.js'
import { controls, focused, media, objections, press } from '../testing/page.js'

beforeEach(evening)

describe('hostile entries', () => {
  const payload = `<img src=x onerror="document.body.dataset.hit=1">\u202E${'\u0301'.repeat(100_000)}=cmd()`

  async function hostile(): Promise<SampleEdition> {
    const entered = submissions(4).map((one): Submission => {
      const card = {
        ...one.card,
        title: `${payload}${one.card.title}`,
        solution: payload,
        contact: { office: payload, link: 'javascript:alert(1)' },
      }
      const changed = { ...one, card, attachments: [{ ...one.attachments[0]!, name: payload }] }
      return { ...changed, contentHash: contentHash(changed, sha256) }
    })
    return openedEdition(entered)
  }

  test('are drawn as text, cut, with turned directions named, and the layout holds', async () => {
    await page.viewport(320, 700)
    const edition = await hostile()
    const element = await seat(edition.office('juror-1'))
    const check = (): void => {
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      expect(element.shadowRoot!.querySelectorAll('img, script, a[href^="javascript"]')).toHaveLength(0)
      expect(element.shadowRoot!.textContent).toContain('⟨U+202E⟩')
      expect(element.shadowRoot!.innerHTML.length).toBeLessThan(100_000)
    }
    check()
    await jury.button(/^Начать/).click()
    await press('1')
    await jury.sheet().findElement()
    check()
    await press('gf')
    await expect.poll(focused).toBe('Проверка и подпись')
    check()
    expect(document.body.dataset['hit']).toBeUndefined()
  })
})

describe('for everybody', () => {
  const screens = [
    ['the queue', async () => undefined],
    ['the question', async () => jury.button(/^(Начать|Продолжить)/).click()],
    [
      'the sheet',
      async () => {
        await jury.button(/^(Начать|Продолжить)/).click()
        await press('1')
        await press('1')
        await jury.sheet().findElement()
      },
    ],
    ['the keys', async () => jury.button('Клавиши').click()],
    ['the last page', async () => jury.button('Проверить и подписать').click()],
  ] as const

  test.each(screens.flatMap(([name, go]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, go] as const)))(
    '%s in the %s is without an objection of axe',
    async (_, scheme, go) => {
      await media({ 'prefers-color-scheme': scheme })
      document.documentElement.style.colorScheme = 'light dark'
      document.body.style.cssText = 'background: Canvas; color: CanvasText'
      const edition = await openedEdition(submissions(6))
      const first = Object.keys((await edition.office('juror-1').see()).state.sheets['r1']!)[0]!
      await fill(edition, 'juror-1', first, () => 1)
      const element = await seat(edition.office('juror-1'))
      await jury.button(/^Продолжить/).findElement()
      await go()
      await element.updateComplete
      expect(await objections(element)).toEqual([])
    },
  )

  test.each(screens)('%s fits 320 pixels, double text and the other direction', async (_, go) => {
    const edition = await openedEdition(submissions(4))
    for (const [size, direction] of [
      ['100%', 'ltr'],
      ['200%', 'ltr'],
      ['100%', 'rtl'],
    ] as const) {
      await page.viewport(size === '100%' ? 320 : 640, 700)
      document.documentElement.style.fontSize = size
      document.documentElement.dir = direction
      const element = await seat(edition.office('juror-1'))
      await go()
      await element.updateComplete
      const width = document.documentElement.clientWidth
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const control of controls(element)) {
        const { width: inline, height } = (control.closest('label') ?? control).getBoundingClientRect()
        expect([inline >= 24, height >= 24, control.outerHTML]).toEqual([true, true, control.outerHTML])
      }
      document.documentElement.removeAttribute('style')
      document.documentElement.removeAttribute('dir')
    }
  })

  test.each([
    ['Escape', () => press('{Escape}')],
    ['its button', () => jury.button('Закрыть').click()],
  ])('a dialog closed by %s gives the focus back', async (_, close) => {
    const edition = await openedEdition(submissions(4))
    await seat(edition.office('juror-1'))
    await press('{Tab}{Enter}')
    await expect.element(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible()
    await close()
    await expect.poll(focused).toBe('Клавиши')
  })

  test('a chosen level is marked in forced colours too', async () => {
    await media({ 'forced-colors': 'active' })
    const edition = await openedEdition(submissions(4))
    const [element] = await begin(edition)
    await press('4')
    const chosen = element.shadowRoot!.querySelector('.level:has(:checked)')!
    const other = element.shadowRoot!.querySelector('.level:not(:has(:checked))')!
    expect(getComputedStyle(chosen).borderTopColor).not.toBe(getComputedStyle(other).borderTopColor)
    expect(getComputedStyle(chosen.querySelector('span')!).fontWeight).toBe('650')
  })
})
