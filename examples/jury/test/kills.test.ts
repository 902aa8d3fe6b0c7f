// The page of a juror dies a hundred times while he scores: its process crashes, or the page goes without a farewell. What
// he was told to be on his device or accepted must be there again. GOROD_SEED repeats a run, GOROD_KILLS sets how many.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@gorod/core/judging'
import { localOffices } from '@gorod/elements/office'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../../.ci/chromium.ts'
import { serve, type Example } from '../server.ts'
import { open } from '../src/edition.ts'
import { criteria } from './evening.ts'
import { officeOf, watch } from './house.ts'

const seed = process.env['GOROD_SEED'] ?? String(Date.now())
const kills = Number(process.env['GOROD_KILLS'] ?? 100)
const random = seededRandom(seed)
const juror = 'juror-1'
const profile = mkdtempSync(join(tmpdir(), 'kills-'))
const problems: string[] = []
let home: Example
let context: BrowserContext
let titles: Map<string, string>

type Mark = number | null

/** What a mark may be after a death: what the page last said to be kept, or what was entered since. */
const allowed = new Map<string, Map<string, Set<Mark>>>()

beforeAll(async () => {
  console.log(`GOROD_SEED=${seed}`)
  home = await serve(0)
  await open(localOffices(home.tools))
  titles = new Map((await officeOf(home, juror).see()).submissions.map(({ id, card }) => [card.title, id]))
  context = await chromium.launchPersistentContext(profile, {
    ...launch(),
    locale: 'ru-RU',
    viewport: { width: 800, height: 600 },
  })
  context.setDefaultTimeout(20_000)
  watch({ problems, address: home.address }, context)
})

afterAll(async () => {
  await context?.close()
  home?.server.closeAllConnections()
  home?.server.close()
  rmSync(profile, { recursive: true, force: true })
})

/** Opens the desk again; it stands where it was left. */
async function reopen(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${home.address}juror.html?as=${juror}`)
  await page.locator('gorod-judging #heading').waitFor()
  return page
}

/** What the sheet in sight says, and whether the words under it promise that all of it is kept. */
async function sight(page: Page) {
  const { title, said, marks } = await page.locator('gorod-judging').evaluate((desk) => {
    const root = desk.shadowRoot!
    const chosen = [...root.querySelectorAll<HTMLInputElement>('input[type=radio][data-mark]:checked')]
    return {
      title: root.querySelector('#heading')?.textContent ?? '',
      said: root.querySelector('.bar .where')?.textContent ?? '',
      marks: Object.fromEntries(chosen.map(({ dataset, value }) => [dataset['mark']!, Number(value)])),
    }
  })
  return { id: titles.get(title), isKept: /на\sэтом\sустройстве|Принято/.test(said), marks }
}

/** Looks at the page, and notes what it promises. */
async function look(page: Page): Promise<void> {
  const { id, isKept, marks } = await sight(page)
  if (id === undefined) return
  const before = allowed.get(id)
  const entries = criteria.map((criterion) => {
    const mark = marks[criterion] ?? null
    return [criterion, new Set([mark, ...((!isKept && before?.get(criterion)) || [])])] as const
  })
  if (isKept || before) allowed.set(id, new Map(entries))
}

/** What is not as it was promised. */
const broken = (id: string, marks: Readonly<Record<string, Mark | undefined>>): string[] =>
  criteria.flatMap((criterion) => {
    const may = allowed.get(id)?.get(criterion)
    const mark = marks[criterion] ?? null
    return !may || may.has(mark) ? [] : `${id}/${criterion} was ${[...may].join(' or ')}, is ${mark}`
  })

/** One short life of the page: the juror presses keys until it dies. */
async function live(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: /^(Начать|Продолжить)/ })
  if (await start.count()) await start.press('Enter')
  const strokes = Array.from({ length: random.below(9) }, () =>
    random.below(6) ? String(1 + random.below(5)) : one(['ArrowDown', 'ArrowUp', 'x', 'z', 'Control+Enter']),
  )
  for (const key of ['1', ...strokes]) {
    await page.keyboard.press(key)
    await look(page)
  }
  for (let more = random.below(4); more > 0; more--) await look(page)
}

const one = (keys: readonly string[]): string => keys[random.below(keys.length)]!

/** Ends a page as a crash or a dead battery does: nothing in it is told. */
async function kill(page: Page): Promise<void> {
  if (random.below(2)) return page.close({ runBeforeUnload: false })
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

test(`not one mark that was said to be kept is lost in ${kills} deaths of the page`, async () => {
  const lost: string[] = []
  for (let life = 0; life < kills; life++) {
    const page = await reopen()
    const { id, marks } = await sight(page)
    if (id !== undefined) lost.push(...broken(id, marks).map((what) => `life ${life}: ${what}`))
    await context.setOffline(random.below(3) === 0)
    await live(page)
    await kill(page)
    await context.setOffline(false)
  }
  expect(lost).toEqual([])
  expect(allowed.size).toBeGreaterThan(0)
}, 300_000)

test('all of it reaches the commission, and nothing was refused without a word', async () => {
  const page = await reopen()
  const office = officeOf(home, juror)
  const missing = async () => {
    const { state } = await office.see()
    return [...allowed.keys()].flatMap((id) => {
      const { marks } = state.sheets['r1']![id]![juror]!
      return broken(
        id,
        Object.fromEntries(Object.entries(marks).map(([criterion, { value }]) => [criterion, value as Mark])),
      )
    })
  }
  await expect.poll(missing).toEqual([])
  const refusals = await page.getByRole('alert').allInnerTexts()
  for (const text of refusals) expect(text).toMatch(/^Не\sпринято: .+\. .+\./s)
  expect(problems).toEqual([])
})
