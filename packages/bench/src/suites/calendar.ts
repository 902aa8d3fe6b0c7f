import { existsSync } from 'node:fs'
import { Visitor, type Visit } from '../browser.ts'
import { bundle, gzipped, type Bundle } from '../bundle.ts'
import { monthOf, yearOf, type BenchEvent } from '../data.ts'
import type { View } from '../pages/page.ts'
import { median } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

/** Who is measured: file in `pages/` and name. */
const pages = {
  floor: 'floor (plain DOM)',
  ours: '**`<gorod-calendar>`**',
  fullcalendar: 'FullCalendar 7.1.0',
  'event-calendar': 'EventCalendar 5.15.0',
  'schedule-x': 'Schedule-X 4.9.1',
  'toast-ui': 'Toast UI 2.1.3',
} as const

export type PageName = keyof typeof pages

export interface Scenario {
  name: string
  view: View
  events: BenchEvent[]
}

const scenarios = (): Scenario[] => [
  { name: '1,000 in a year', view: 'month', events: yearOf(1000) },
  { name: '10,000 in a year', view: 'month', events: yearOf(10_000) },
  { name: '1,000 in the month', view: 'month', events: monthOf(1000) },
  { name: '10,000 in the month', view: 'month', events: monthOf(10_000) },
  { name: 'list of 1,000', view: 'list', events: monthOf(1000) },
]

/** Calendars whose list is not a list of the month. */
const listless: PageName[] = ['toast-ui']

export const pageNames = (): PageName[] =>
  (Object.keys(pages) as PageName[]).filter((name) => existsSync(new URL(`../pages/${name}.ts`, import.meta.url)))

/** The page as a site would ship it, and with the harness around it; what ours fetches on demand stays outside. */
export const pageBundle = (name: PageName, measured = true): Promise<Bundle> => {
  const rest = measured
    ? `import { harness } from './pages/harness.ts'; globalThis.bench = harness(page)`
    : `globalThis.page = page`
  return bundle(`import page from './pages/${name}.ts'; ${rest}`, { external: ['../icalendar.js'] })
}

/** All visits by scenario and page, taken turn by turn; a page that was not ready once is not asked again. */
export async function visits(all: Scenario[], names: PageName[], runs: number): Promise<Map<string, Visit[]>> {
  const bundles = new Map(await Promise.all(names.map(async (name) => [name, await pageBundle(name)] as const)))
  const found = new Map<string, Visit[]>()
  const visitor = new Visitor()
  for (let run = 0; run < runs; run++) {
    for (const { name: scenario, view, events } of all) {
      for (const [name, bundle] of bundles) {
        const key = `${scenario}/${name}`
        if (view === 'list' && listless.includes(name)) continue
        if (run && !found.has(key)) continue
        const visit = await visitor.visit(bundle, events, view)
        if (visit) found.set(key, [...(found.get(key) ?? []), visit])
      }
    }
    if (process.stderr.isTTY) console.error(`calendar: run ${run + 1} of ${runs}`)
  }
  await visitor.close()
  return found
}

export async function run(runs = 5): Promise<Table[]> {
  const all = scenarios()
  const names = pageNames()
  const found = await visits(all, names, runs)
  const table = (title: string, cell: (list: Visit[], floor: Visit[]) => string, notes: string[] = []): Table => ({
    title,
    head: ['', ...all.map(({ name }) => name)],
    rows: names.map((name) => [
      pages[name],
      ...all.map(({ name: scenario, view }) => {
        const list = found.get(`${scenario}/${name}`)
        if (!list) return view === 'list' && listless.includes(name) ? '–' : '> 60 s'
        return cell(list, found.get(`${scenario}/floor`) ?? list)
      }),
    ]),
    notes,
  })
  const timed = (step: 'first' | 'next', kind: 'wall' | 'cpu') => (list: Visit[], floor: Visit[]) => {
    const values = (from: Visit[]): number[] => from.map((visit) => visit[step][kind])
    const spread = `${figure(Math.min(...values(list)))}–${figure(Math.max(...values(list)))}`
    return `**${figure(median(values(list)))}** (${spread}), ${ratio(median(values(list)), median(values(floor)))}`
  }
  const of = `median (min–max) of ${runs} visits, times the floor`
  return [
    table(`First render, ms: ${of}`, timed('first', 'wall'), [
      'From the call to the end of the frame with the final DOM; a frame is 16.7 ms. Chromium, 1280 × 1000, each visit in a fresh context.',
    ]),
    table(`First render, main thread, ms: ${of}`, timed('first', 'cpu')),
    table(`Turn to the next month, ms: ${of}`, timed('next', 'wall')),
    table(`Turn to the next month, main thread, ms: ${of}`, timed('next', 'cpu')),
    table('Heap over the page with its data, MB: median', (list) => figure(median(list.map(({ heap }) => heap)))),
    table(
      'On the screen: events in March and April, elements',
      ([visit]) => `${visit!.first.events} / ${visit!.next.events}, ${visit!.first.elements}`,
      ['An event over several days is counted as often as it is drawn.'],
    ),
    await bytes(names),
  ]
}

async function bytes(names: PageName[]): Promise<Table> {
  const rows = names.map(async (name) => {
    const { script, style } = await pageBundle(name, false)
    const sizes = [gzipped(script), gzipped(style)]
    return [pages[name], ...[...sizes, sizes[0]! + sizes[1]!].map((size) => figure(size / 1000))]
  })
  return {
    title: 'Bytes, min + gzip -9, kB',
    head: ['', 'script', 'style', 'together'],
    rows: await Promise.all(rows),
    notes: [
      'Month and list in Russian. Schedule-X without a Temporal polyfill (20 kB more where the browser has none), FullCalendar with the parts it imports.',
    ],
  }
}
