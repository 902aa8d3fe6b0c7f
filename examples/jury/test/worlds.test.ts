// The same evening in worlds that differ in nothing but the others: in one they score high, in one low, in one they have
// not begun. The page of a juror must be equal to the byte, with every request it makes and every answer it gets; so must
// be the secretary's before the round is closed. The clock of the server stands still between acts, and whatever a page
// takes by chance is made the same. Of an answer one thing alone is left out: the hash that names the event in a
// receipt follows from all events before it; each of them carries a random id, so it tells nothing.
import { afterEach, expect, test } from 'vitest'
import type { BrowserContext, Page, Request } from 'playwright'
import { localOffices } from '@gorod/elements/office'
import { ask, open } from '../src/edition.ts'
import { submissions } from '../src/entries.ts'
import { begin, criteria, sheetsOf } from './evening.ts'
import { browserOf, house, officeOf, type House } from './house.ts'

const start = Date.UTC(2026, 9, 1, 15)
let home: House | undefined

afterEach(async () => {
  await home?.close()
  home = undefined
})

/** A world with an open round, whose clock stands still. */
async function world(): Promise<{ there: House; context: BrowserContext }> {
  const there = (home = await house(() => start))
  await open(localOffices(there.tools), submissions(8))
  const context = await browserOf(there)
  await context.addInitScript(() => {
    let count = 0
    crypto.randomUUID = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}` as const
    Math.random = () => 0.5
  })
  await context.clock.setFixedTime(start)
  return { there, context }
}

/** What a page asks for from now on, in order. */
function wireOf(page: Page): Request[] {
  const asked: Request[] = []
  page.on('request', (request) => asked.push(request))
  return asked
}

const unchained = (text: string): string => text.replace(/"accepted":\{"id":"[0-9a-f]{64}"/g, '"accepted":{"id":""')

/** Requests as text, each with what was answered. */
const told = (asked: readonly Request[], { address }: House): Promise<string[]> =>
  Promise.all(
    asked.map(async (request) => {
      const url = request.url().replace(address, '/')
      const isText = /\/edition\/(view|submissions|commands)/.test(url)
      const answer = isText ? unchained(await (await request.response())!.text()) : ''
      return [request.method(), url, request.postData() ?? '', answer].join(' ')
    }),
  )

/** All that stands on a page, inside shadow roots too, with what is chosen, typed and painted. */
const sight = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const rootsIn = (node: ParentNode): ShadowRoot[] =>
      [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
      )
    const shadowRoots = rootsIn(document)
    const all = shadowRoots.flatMap((root) => [...root.querySelectorAll('input, textarea, select, canvas')])
    const values = all.map((one) =>
      one instanceof HTMLCanvasElement
        ? one.toDataURL()
        : [(one as HTMLInputElement).checked, (one as HTMLInputElement).value],
    )
    return document.documentElement.getHTML({ shadowRoots }) + JSON.stringify(values)
  })

/** The same once nothing of it changes any more. */
async function drawn(page: Page): Promise<string> {
  for (let before = ''; ;) {
    const now = await sight(page)
    if (now === before) return now
    before = now
  }
}

const looked = (page: Page) => page.waitForResponse(/\/edition\/view$/)

/** Somebody else's work on an entry, act by act; `after` is done with each. */
async function others(
  there: House,
  value: number | undefined,
  after: (act: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  if (value === undefined) return
  for (const id of ['juror-2', 'juror-3']) {
    const office = localOffices(there.tools)({ id, role: 'juror' })
    const { submission } = sheetsOf((await office.see()).state, id).find(({ state }) => state === 'assigned')!
    const marks = Object.fromEntries(criteria.map((criterion) => [criterion, { value, over: [] }]))
    await after(() => ask(office, 'open-sheet', { round: 'r1', submission, noConflict: true }))
    await after(() => ask(office, 'save-sheet', { round: 'r1', submission, marks }))
    await after(() => ask(office, 'submit-sheet', { round: 'r1', submission }))
  }
}

/** A juror scores two entries while the others do what they do; every state of his page, and all it asked for. */
async function evening(value: number | undefined): Promise<{ states: string[]; wire: string[] }> {
  const { there, context } = await world()
  const page = await context.newPage()
  const wire = wireOf(page)
  const first = looked(page)
  await page.goto(`${there.address}juror.html?as=juror-1`)
  await first
  await looked(page)
  const news = officeOf(there, 'secretary')
  const states: string[] = []
  await begin(page)
  for (let entry = 0; entry < 2; entry++) {
    for (const key of ['1', '3', '4', '2', '5', '3', '4', 'Control+Enter']) {
      await Promise.all([looked(page), page.keyboard.press(key)])
      states.push(await drawn(page))
    }
    await others(there, value, async (act) => {
      const heard = new Promise<void>((resolve) => {
        const stop = news.subscribe(() => (stop(), resolve()))
      })
      await act()
      await heard
    })
  }
  states.push(await drawn(page))
  const asked = await told(wire, there)
  await there.close()
  expect(there.problems).toEqual([])
  return { states, wire: asked }
}

test('a juror cannot tell from his page whether others scored high, low or not at all', async () => {
  const high = await evening(5)
  const [low, none] = [await evening(1), await evening(undefined)]
  expect(high.wire.filter((line) => line.startsWith('POST'))).toHaveLength(16)
  expect(low).toEqual(high)
  expect(none).toEqual(high)
})

/** The secretary watches while the others work. */
async function watching(value: number): Promise<{ states: string[]; wire: string[] }> {
  const { there, context } = await world()
  const page = await context.newPage()
  const wire = wireOf(page)
  const first = looked(page)
  await page.goto(`${there.address}console.html?as=secretary`)
  await first
  await looked(page)
  const states = [await drawn(page)]
  await others(there, value, async (act) => {
    await Promise.all([looked(page), act()])
    states.push(await drawn(page))
  })
  const asked = await told(wire, there)
  await there.close()
  expect(there.problems).toEqual([])
  return { states, wire: asked }
}

test('the secretary cannot tell before the round is closed whether marks are high or low', async () => {
  const high = await watching(5)
  expect(await watching(1)).toEqual(high)
  expect(new Set(high.states).size).toBeGreaterThan(1)
})
