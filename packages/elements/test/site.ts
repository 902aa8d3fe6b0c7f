// A city's website: a strict policy, the built files, a page per case.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright'
import { launch } from '../../../.ci/chromium.ts'
import { plan } from '../src/testing/entries.js'

const policy = (names: string): string =>
  `default-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`

const broken = 'BEGIN:VEVENT\r\nUID:broken\r\nSUMMARY:Форум без даты\r\nEND:VEVENT\r\n'

const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//RU',
  'X-WR-CALNAME:Лента города',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;VALUE=DATE:20260912',
  'SUMMARY:День города Самары',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

/** The type of a file, and its text. */
export type Served = [type: string, body: () => string]

const files: Record<string, Served> = {
  '/gorod.js': ['text/javascript', () => built('gorod.js')],
  '/icalendar.js': ['text/javascript', () => built('icalendar.js')],
  ...Object.fromEntries(
    [
      'judging',
      'commission',
      'commission-errand',
      'commission-tally',
      'xlsx',
      'submission',
      'library',
      'library-search',
      'library-feed',
    ].map((name): [string, Served] => [`/${name}.js`, ['text/javascript', () => built(`${name}.js`)]]),
  ),
  '/plan.json': ['application/json', () => JSON.stringify({ title: 'План МАГ на 2026 год', entries: plan })],
  '/feed.ics': ['text/calendar', () => ics],
  '/broken.ics': ['text/calendar', () => ics.replace('END:VCALENDAR', `${broken}END:VCALENDAR`)],
}

/** A built file. */
export const built = (name: string): string => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8')

/** What happened on a page. */
export interface Visit {
  page: Page
  problems: string[]
  requests: string[]
}

/** What a site has besides the built files and a plan. */
export interface SiteOptions {
  /** The names of policies for Trusted Types that its policy allows. */
  policies?: string
  files?: Record<string, Served>
  /** The script of every page. */
  script?: string
  /** Answers whatever is asked for under `/api/`. */
  api?: (request: Request) => Promise<Response>
}

/** A running site with a browser to visit it. */
export class Site {
  #server: Server | undefined
  #browser: Browser | undefined
  readonly #options: SiteOptions
  readonly #files: Record<string, Served>

  constructor(options: SiteOptions = {}) {
    this.#options = options
    this.#files = { ...files, ...options.files }
  }

  /** Puts a file on the site, in the place of what was there. */
  serve(path: string, file: Served): void {
    this.#files[path] = file
  }

  async open(): Promise<void> {
    const { policies = 'lit-html', script = '/gorod.js', api } = this.#options
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
      const file = this.#files[pathname]
      if (api && pathname.startsWith('/api/')) return void passedOn(request, response, api)
      response.setHeader('content-security-policy', policy(policies))
      response.setHeader('content-type', `${file?.[0] ?? 'text/html'}; charset=utf-8`)
      if (pathname === '/favicon.ico') response.writeHead(204).end()
      else response.end(file ? file[1]() : pageOf(script, searchParams.get('body') ?? ''))
    })
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done))
    this.#browser = await chromium.launch(launch())
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  /** Opens a page with this body and waits until it is quiet. */
  async visit(
    body: string,
    { waitUntil = 'networkidle', ...options }: { javaScriptEnabled?: boolean; waitUntil?: 'load' | 'networkidle' } = {},
  ): Promise<Visit> {
    const { port } = this.#server!.address() as AddressInfo
    const context = await this.#browser!.newContext({ locale: 'ru', acceptDownloads: true, ...options })
    const page = await context.newPage()
    const problems: string[] = []
    const requests: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url())
      requests.push(host === `127.0.0.1:${port}` ? pathname : request.url())
    })
    await page.goto(`http://127.0.0.1:${port}/?body=${encodeURIComponent(body)}`, { waitUntil })
    return { page, problems, requests }
  }
}

async function passedOn(
  asked: IncomingMessage,
  response: ServerResponse,
  api: NonNullable<SiteOptions['api']>,
): Promise<void> {
  const hasBody = asked.method !== 'GET' && asked.method !== 'HEAD'
  const request = new Request(new URL(asked.url!, `http://${asked.headers.host}`), {
    method: asked.method!,
    headers: Object.entries(asked.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(hasBody && { body: Readable.toWeb(asked) as BodyInit, duplex: 'half' }),
  })
  const { status, headers, body } = await api(request)
  response.writeHead(status, Object.fromEntries(headers))
  if (body) Readable.fromWeb(body as never).pipe(response)
  else response.end()
}

const pageOf = (script: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Город</title><script type="module" src="${script}"></script>${body}`
