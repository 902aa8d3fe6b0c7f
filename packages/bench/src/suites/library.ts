import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import type {
  buildPracticeIndex,
  IndexFile,
  LibraryFile,
  libraryName,
  Practice,
  practiceLibrary,
  practicePath,
} from '@gorod/core/practice'
import type { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { chromium } from 'playwright'
import { ensureChromium, launch } from '../../../../.ci/chromium.ts'
import { gzipped, source } from '../bundle.ts'
import { slower, untilDrawn, watched } from '../practice/watched.ts'
import { quantile } from '../sample.ts'
import { figure, type Table } from '../table.ts'

type Core = {
  buildPracticeIndex: typeof buildPracticeIndex
  practiceLibrary: typeof practiceLibrary
  practicePath: typeof practicePath
  libraryName: typeof libraryName
}
type Invented = {
  inventedPractices: typeof inventedPractices
  inventedCities: typeof inventedCities
  inventedRubricator: typeof inventedRubricator
}

const dist = new URL('../../../elements/dist/', import.meta.url)
const scripts = ['library.js', 'library-search.js', 'library-feed.js']
/** What is typed, letter by letter. */
const typed = ['подростки летом', ',b,kbjntrf']
const bar = 50

/** Where the search runs: in the worker, or on the page where its policy lets no worker start. */
export type Where = 'worker' | 'page'

/**
 * What a reader did, with the longest task of the page meanwhile, as a slower processor would take for it, and the time
 * until all was drawn, in ms.
 */
export interface Felt {
  step: string
  longest: number
  answered: number
}

/** The files of a library of so many invented practices, in shards. */
export async function shardsOf(size: number, seed: number): Promise<(path: string) => Uint8Array | undefined> {
  const core = await source<Core>('@gorod/core/practice')
  const { inventedPractices, inventedCities, inventedRubricator } = await source<Invented>(
    '@gorod/core/practice/invented',
  )
  const practices = inventedPractices(size, seed)
  const options = {
    rubricator: inventedRubricator,
    cities: inventedCities.map(({ city }) => city),
    cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
    mode: 'many' as const,
  }
  const { files } = core.buildPracticeIndex(practices, options)
  const library: LibraryFile = { ...core.practiceLibrary(practices, options), index: files[0]!.name, languages: [] }
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
  const held = new Map<string, Uint8Array>([
    [core.libraryName, json(library)],
    ...files.map(({ name, bytes }: IndexFile) => [name, bytes] as const),
  ])
  const whole = new Map<string, Practice>(practices.map((one) => [`${core.practicePath(one.id)}.json`, one]))
  return (path) => held.get(path) ?? (whole.has(path) ? json(whole.get(path)) : undefined)
}

async function served(
  shards: (path: string) => Uint8Array | undefined,
  where: Where,
): Promise<{ server: Server; url: string }> {
  const policy = where === 'page' ? "worker-src 'none'" : ''
  const empty =
    '<!doctype html><html lang="ru"><meta charset="utf-8"><title>bench</title><body style="font:16px/1.4 sans-serif">'
  const html = `${empty}<gorod-practice-library src="/library/"></gorod-practice-library><script type="module" src="/library.js"></script>`
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://bench').pathname.slice(1))
    const bytes = path.startsWith('library/') ? shards(path.slice(8)) : undefined
    if (scripts.includes(path)) response.setHeader('content-type', 'text/javascript; charset=utf-8')
    else if (path === '' || path === 'empty') response.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy) response.setHeader('content-security-policy', policy)
    if (scripts.includes(path)) response.end(readFileSync(new URL(path, dist)))
    else if (path === '') response.end(html)
    else if (path === 'empty') response.end(empty)
    else if (bytes) response.end(bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

/** A reader opens the library, types, chooses and looks at the map. */
export async function reading(
  shards: (path: string) => Uint8Array | undefined,
  where: Where,
  texts = typed,
): Promise<Felt[]> {
  ensureChromium()
  const { server, url } = await served(shards, where)
  const browser = await chromium.launch(launch())
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ru-RU' })
    const client = await page.context().newCDPSession(page)
    const settled = (): Promise<unknown> =>
      client.send('Runtime.evaluate', { expression: `(${untilDrawn})()`, awaitPromise: true })
    const idle = (): Promise<void> => page.waitForTimeout(500)
    const felt: Felt[] = []
    const step = async (name: string, act: () => Promise<unknown>, until = settled): Promise<void> => {
      felt.push({ step: name, ...(await watched(browser, page, act, until)) })
    }
    // Where to click is looked up before the page is watched: the looking is long, and not the reader's.
    const clicking = async (name: string, what: string): Promise<void> => {
      const { x, y, width, height } = (await page.locator(what).first().boundingBox())!
      await step(name, () => page.mouse.click(x + width / 2, y + height / 2))
    }
    await step('empty', () => page.goto(`${url}empty`), idle)
    await step('open', () => page.goto(url))
    const field = page.getByRole('searchbox').first()
    await field.click()
    for (const text of texts) {
      await field.fill('')
      await settled()
      for (const [at, letter] of [...text].entries())
        await step(text.slice(0, at + 1), () => page.keyboard.type(letter))
    }
    await clicking('choose a sphere', 'input[type="checkbox"]')
    await clicking('the map', '[data-focus="view-map"]')
    return felt
  } finally {
    await browser.close()
    server.close()
  }
}

export async function run(
  _runs?: number,
  { size = 100_000, seed = 1 }: { size?: number; seed?: number } = {},
): Promise<Table[]> {
  const shards = await shardsOf(size, seed)
  const tables: Table[] = []
  for (const where of ['worker', 'page'] as const) tables.push(tableOf(where, size, await reading(shards, where)))
  return [...tables, bytes()]
}

function tableOf(where: Where, size: number, felt: readonly Felt[]): Table {
  const keys = felt.filter(({ step }) => !['empty', 'open', 'choose a sphere', 'the map'].includes(step))
  const row = (name: string, steps: readonly Felt[]): string[] => {
    const tasks = steps.map(({ longest }) => longest)
    const worst = steps.find(({ longest }) => longest === Math.max(...tasks))!
    return [
      name,
      figure(quantile(tasks, 0.5)),
      figure(worst.longest),
      `«${worst.step}»`,
      figure(
        quantile(
          steps.map(({ answered }) => answered),
          0.5,
        ),
      ),
      worst.longest <= bar ? 'yes' : 'no',
    ]
  }
  return {
    title: `${size.toLocaleString('en')} practices in shards, as on a processor ${slower} times slower, the search ${where === 'worker' ? 'in its worker' : 'on the page'}`,
    head: [
      '',
      'longest task, median, ms',
      'longest of all',
      'at',
      'drawn after, unslowed, median, ms',
      `within ${bar} ms`,
    ],
    rows: [
      row(
        'open a page without the library',
        felt.filter(({ step }) => step === 'empty'),
      ),
      row(
        'open',
        felt.filter(({ step }) => step === 'open'),
      ),
      row(`${keys.length} keystrokes`, keys),
      row(
        'choose a sphere',
        felt.filter(({ step }) => step === 'choose a sphere'),
      ),
      row(
        'show the map',
        felt.filter(({ step }) => step === 'the map'),
      ),
    ],
    notes: [
      `Tasks by the time that the page's own thread takes for them, times ${slower}: a browser told to be slower takes the turns of a busy machine for its own. Load over 1, 5 and 15 minutes: ${loadavg().map(figure).join(', ')}.`,
    ],
  }
}

function bytes(): Table {
  return {
    title: 'Bytes of the library, gzip -9, kB',
    head: ['', 'kB'],
    rows: scripts.map((name) => [`\`${name}\``, figure(gzipped(readFileSync(new URL(name, dist), 'utf8')) / 1000)]),
    notes: [
      '`library-search.js` is the worker, `library-feed.js` is fetched only for practices that are no library yet.',
    ],
  }
}
