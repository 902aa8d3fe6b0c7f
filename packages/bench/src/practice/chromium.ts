import type { Browser } from 'playwright'
import { bundle } from '../bundle.ts'
import type { PracticePage } from '../pages/practice.ts'
import { figure } from '../table.ts'
import { alone, ms, type Demand } from './demand.ts'
import { percentile } from './measures.ts'
import { typedLetters, type KnownItem } from './queries.ts'
import { served } from './site.ts'

const slower = 4
const typedQueries = 300
const rounds = 3

declare global {
  var practices: PracticePage
}

/** The fifth number: every letter typed in Chromium, on the main thread of a processor four times slower, and in a worker. */
export async function chromiumDemands(
  browser: Browser,
  bytes: Uint8Array,
  queries: readonly KnownItem[],
  of: string,
  isDemanded: boolean,
): Promise<Demand[]> {
  const { script } = await bundle("import './pages/practice.ts'", {
    charset: 'utf8',
    stdin: { contents: "import './pages/practice.ts'", resolveDir: `${import.meta.dirname}/..`, loader: 'ts' },
  })
  const site = await served(
    new Map<string, Uint8Array | string>([
      [
        'index.html',
        '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Practices</title><script src="practice.js"></script>',
      ],
      ['practice.js', script],
      ['practices.bin', bytes],
    ]),
  )
  const typed = queries.flatMap(({ text }) => typedLetters(text))
  const sample = Array.from({ length: typedQueries }, (_, at) => typed[Math.floor((at * typed.length) / typedQueries)]!)
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const ready = await page.evaluate((first) => practices.open(first), queries[0]!.text)
    await page.evaluate(() => {
      const tasks: number[] = []
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
      Object.assign(globalThis, { tasks })
    })
    const { found, counted } = await page.evaluate(([texts, times]) => practices.ask(texts, times), [
      sample,
      rounds,
    ] as const)
    const long = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const inWorker = await page.evaluate(
      async ([first, texts, times]) => {
        const worker = new Worker('/practice.js')
        const asked = <Answer>(...message: unknown[]): Promise<Answer> =>
          new Promise((answer) => {
            worker.onmessage = ({ data }) => answer(data as Answer)
            worker.postMessage(message)
          })
        const ready = await asked<number>('open', first)
        const { found } = await asked<{ found: number[] }>('ask', texts, times)
        worker.terminate()
        return { ready, found }
      },
      [queries[0]!.text, sample, rounds] as const,
    )
    await page.close()
    const both = found.map((time, at) => time + counted[at]!)
    const most = (bar: number) => (isDemanded ? { most: bar } : undefined)
    const where = `Chromium, ${slower}× slower, ${of}`
    return [
      alone(`5 ready with the first answer and counts, ${where}`, ready, undefined, ms),
      alone('5 p95 of letters typed', percentile(found, 0.95), undefined, ms),
      alone('5 slowest letter, with twenty cards', Math.max(...found), most(16), ms),
      alone('5 slowest letter, with cards and all counts', Math.max(...both), most(50), ms),
      alone(`5 tasks over 50 ms in ${figure(sample.length * rounds)} letters`, long.length, undefined, figure),
      alone('5 in a worker, not slowed: ready', inWorker.ready, undefined, ms),
      alone('5 in a worker, not slowed: slowest letter', Math.max(...inWorker.found), undefined, ms),
    ]
  } finally {
    site.close()
  }
}
