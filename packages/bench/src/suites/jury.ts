import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import { ensureChromium, launch } from '../../../../.ci/chromium.ts'
import { bundle, gzipped, source } from '../bundle.ts'
import { quantile } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'
import { pageBundle } from './calendar.ts'

const dist = new URL('../../../elements/dist/', import.meta.url)
const files = new Set(['judging.js', 'commission.js', 'commission-tally.js', 'commission-errand.js'])

/** Answers what is asked of an edition. */
type Answering = (request: Request) => Promise<Response>

/** The page with the elements as they are published, and an edition, from a server of its own. */
async function served(edition?: Answering): Promise<{ server: Server; url: string }> {
  const { script } = await bundle(`import './pages/jury.ts'`, { format: 'esm' })
  const html = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>bench</title><body style="margin:0;font:16px/1.4 sans-serif"><div id="app"></div>
<script type="module" src="/judging.js"></script><script type="module" src="/commission.js"></script><script type="module" src="/page.js"></script>`
  const server = createServer((request, response) => {
    const name = request.url!.slice(1)
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    if (edition && name.startsWith('edition/')) void passedOn(request, response, edition)
    else if (files.has(name)) void readFile(new URL(name, dist)).then((text) => response.end(text))
    else response.end(name === 'page.js' ? script : html)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

async function passedOn(asked: IncomingMessage, response: ServerResponse, edition: Answering): Promise<void> {
  const body = asked.method === 'POST' && { body: Readable.toWeb(asked) as BodyInit, duplex: 'half' }
  const headers = Object.entries(asked.headers).map(([name, value]): [string, string] => [name, String(value)])
  const request = new Request(new URL(asked.url!, 'http://127.0.0.1'), { method: asked.method!, headers, ...body })
  const answer = await edition(request)
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.body) pipeline(Readable.fromWeb(answer.body as ReadableStream), response, () => {})
  else response.end()
}

/** A page that tells how many milliseconds its main thread has worked. */
type Watched = Page & { cpu(): Promise<number> }

/** Plays on a fresh page. */
export async function onPage<T>(play: (page: Watched) => Promise<T>, edition?: Answering): Promise<T> {
  ensureChromium()
  const { server, url } = await served(edition)
  const browser = await chromium.launch(launch())
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ru-RU' })
    await page.goto(url)
    await page.waitForFunction(() => globalThis.jury !== undefined)
    const client = await page.context().newCDPSession(page)
    // The thread's own clock: what others do on the machine is not in it.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    const cpu = async (): Promise<number> => {
      const { metrics } = await client.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
    }
    return await play(Object.assign(page, { cpu }))
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

/** Milliseconds of each act, and of the page's processor for all that an entry takes. */
export type Evening = Record<'open' | 'mark' | 'next', number[]> & { cpu: number }

/** An evening at the desk: so many of these entries opened, marked, left for the next, each kept by a server. */
export async function evening(entries: number, judged: number): Promise<Evening> {
  const { editionFor } = await source<typeof import('../jury-edition.ts')>('./jury-edition.ts')
  return onPage(
    async (page) => {
      await page.evaluate(() => jury.desk())
      const times = { open: [], mark: [], next: [] } as Record<'open' | 'mark' | 'next', number[]>
      const before = await page.cpu()
      for (let entry = 0; entry < judged; entry++) {
        const one = await page.evaluate(() => jury.judge())
        for (const step of ['open', 'mark', 'next'] as const) times[step].push(one[step])
      }
      return { ...times, cpu: ((await page.cpu()) - before) / judged }
    },
    await editionFor('juror-1', entries),
  )
}

/** A look through the coverage of a large round. */
export const look = (entries: number, jurors: number) =>
  onPage(async (page) => {
    const longest = (): Promise<number> => page.evaluate(() => jury.longest())
    const size = [entries, jurors] as const
    const shown = await page.evaluate(([all, seats]) => jury.console(all, seats, 'open'), size)
    const opening = await longest()
    await page.evaluate(() => jury.scroll(200))
    const scrolling = await longest()
    const filters: number[] = []
    for (const text of ['9', '99', '999', '99', 'парки', '']) {
      filters.push(await page.evaluate((one) => jury.filter(one), text))
    }
    const filtering = await longest()
    const entered = await page.evaluate(() => jury.room('people'))
    const entering = await longest()
    await page.evaluate(([all, seats]) => jury.console(all, seats, 'preparing'), size)
    await longest()
    const proposed = await page.evaluate(() => jury.propose())
    const proposing = await longest()
    const closed = await page.evaluate(([all, seats]) => jury.console(all, seats, 'closed'), size)
    const closing = await longest()
    const counted = await page.evaluate(() => jury.figures())
    const counting = await longest()
    return {
      filters,
      rows: [
        ['show the coverage', shown, opening],
        ['scroll it from end to end in 200 steps', undefined, scrolling],
        ['filter it as one types, slowest of six', Math.max(...filters), filtering],
        ['enter the room of people', entered, entering],
        ['propose an assignment', proposed, proposing],
        ['count and show the standings of a closed round', closed, closing],
        ['count all figures beside them', counted, counting],
      ] satisfies [string, number | undefined, number][],
    }
  })

/** How busy the machine was in the last minute: above the number of its processors, times tell of others too. */
const machine = (): string => `Load of the machine: ${figure(loadavg()[0]!)} on ${availableParallelism()} processors.`

const steps = { open: 'open an entry', mark: 'set a mark', next: 'go to the next entry' } as const

export async function run(runs = 100): Promise<Table[]> {
  const times = await evening(1000, runs)
  const { rows } = await look(10_000, 100)
  const longest = (task: number): string => (task ? figure(task) : 'under 50')
  return [
    {
      title: `The desk with 1,000 entries: ${runs} entries, ms from the key to the end of the frame`,
      head: ['', 'median', 'p95', 'longest'],
      rows: (Object.keys(steps) as (keyof typeof steps)[]).map((step) => [
        steps[step],
        ...[0.5, 0.95, 1].map((share) => figure(quantile(times[step], share))),
      ]),
      notes: [
        'A frame is 16.7 ms. The target is 50 ms at p95. Keys come 250 ms apart, and a server keeps what they change.',
        `The main thread works ${figure(times.cpu)} ms for an entry, by its own clock: load of the machine is not in it.`,
        machine(),
      ],
    },
    {
      title: 'The console with 10,000 entries and 100 jurors, three sheets to an entry',
      head: ['', 'ms', 'longest task, ms'],
      rows: rows.map(([name, time, task]) => [name, time === undefined ? '' : figure(time), longest(task)]),
      notes: ['Tasks under 50 ms are not told by the browser.', machine()],
    },
    await bytes(),
  ]
}

const hello = `import { LitElement, html } from 'lit'
customElements.define('x-hello', class extends LitElement { render() { return html\`Hello\` } })`

/** What a page loads for each element, beside what one knows. */
async function bytes(): Promise<Table> {
  const nodePaths = [fileURLToPath(new URL('../../../elements/node_modules', import.meta.url))]
  const lit = gzipped((await bundle(hello, { format: 'esm', nodePaths })).script)
  const calendar = await pageBundle('fullcalendar', false)
  const built = [
    'judging.js',
    'submission.js',
    'commission.js',
    'commission-tally.js',
    'commission-errand.js',
    'xlsx.js',
  ].map(async (file) => [`\`${file}\``, gzipped(await readFile(new URL(file, dist), 'utf8'))] as const)
  const sizes = [
    ['a plain Lit hello', lit] as const,
    ['FullCalendar 7.1.0, month and list', gzipped(calendar.script) + gzipped(calendar.style)] as const,
    ...(await Promise.all(built)),
  ]
  return {
    title: 'Bytes of the elements of a contest, min + gzip -9, kB',
    head: ['', 'kB', 'times Lit alone'],
    rows: sizes.map(([name, size]) => [name, figure(size / 1000), ratio(size, lit)]),
    notes: [
      '`commission-tally.js` is fetched when something long is to be worked out, `xlsx.js` is fetched when somebody saves a table.',
    ],
  }
}
