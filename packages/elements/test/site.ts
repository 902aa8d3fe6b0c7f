// A city's website: a strict policy, the built files, a page per case.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright'
import { launch } from '../../../.ci/chromium.ts'
import { plan } from '../src/testing/entries.js'

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

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

const files: Record<string, [type: string, body: () => string]> = {
  '/gorod.js': ['text/javascript', () => built('gorod.js')],
  '/icalendar.js': ['text/javascript', () => built('icalendar.js')],
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

/** A running site with a browser to visit it. */
export class Site {
  #server: Server | undefined
  #browser: Browser | undefined

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
      const file = files[pathname]
      response.setHeader('content-security-policy', policy)
      response.setHeader('content-type', `${file?.[0] ?? 'text/html'}; charset=utf-8`)
      if (pathname === '/favicon.ico') response.writeHead(204).end()
      else response.end(file ? file[1]() : pageOf(searchParams.get('body') ?? ''))
    })
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done))
    this.#browser = await chromium.launch(launch())
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    this.#server?.close()
  }

  /** Opens a page with this body and waits until it is quiet. */
  async visit(body: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Visit> {
    const { port } = this.#server!.address() as AddressInfo
    const context = await this.#browser!.newContext({ locale: 'ru', acceptDownloads: true, ...options })
    const page = await context.newPage()
    const problems: string[] = []
    const requests: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto(`http://127.0.0.1:${port}/?body=${encodeURIComponent(body)}`, { waitUntil: 'networkidle' })
    return { page, problems, requests }
  }
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Город</title><script type="module" src="/gorod.js"></script>${body}`
