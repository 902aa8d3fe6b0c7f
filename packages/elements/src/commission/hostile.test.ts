import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { consoleOf } from '../testing/console.js'
import { judgedEdition, openedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { rooms } from './scene.js'

const payloads = [
  '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>',
  'javascript:window.hurt=1//',
  '\u202Eдворы наоборот\u2066 и\u200B дальше',
  `Д${'\u0301'.repeat(5_000)}вор`,
  '=HYPERLINK("http://example.org","нажмите")',
  'слово'.repeat(400),
]

const hostile = () =>
  submissions(6).map((one, index) => ({
    ...one,
    entrant: { ...one.entrant, name: payloads[index]! },
    card: { ...one.card, title: payloads[index]! },
  }))

test.each([
  ['while it is judged', openedEdition, 'chair'],
  ['after it', judgedEdition, 'secretary'],
] as const)('hostile entries run nothing and break no screen %s', async (_, make, who) => {
  const edition: SampleEdition = await make(hostile())
  const alert = vi.spyOn(window, 'alert')
  for (const width of [320, 1280]) {
    await page.viewport(width, 700)
    for (const room of rooms) {
      const element = await consoleOf(edition, who, room)
      await new Promise((done) => setTimeout(done, 30))
      const roots = [
        element.shadowRoot!,
        ...[...element.shadowRoot!.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []),
      ]
      for (const root of roots) {
        expect(root.querySelectorAll('script, iframe, img, object, embed, style')).toHaveLength(0)
        for (const link of root.querySelectorAll('a')) expect(link.protocol).toMatch(/^(mailto|https?|blob):$/)
      }
      expect(document.documentElement.scrollWidth, room).toBeLessThanOrEqual(width)
    }
  }
  expect('hurt' in window).toBe(false)
  expect(alert).not.toHaveBeenCalled()
  alert.mockRestore()
})
