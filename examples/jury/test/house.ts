// The example with people in browsers of their own, each of whom notes what should never happen.
import { remoteOffice, type Office } from '@gorod/elements/office'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright'
import { launch } from '../../../.ci/chromium.ts'
import { serve, type Example } from '../server.ts'
import { viewerOf } from '../src/people.ts'

/** A running example and the browser its people share. */
export interface House extends Example {
  browser: Browser
  /** Errors of consoles and pages, dialogs, requests to other hosts. */
  problems: string[]
  close(): Promise<void>
}

export async function house(now?: () => number): Promise<House> {
  // Names of saved files are in Cyrillic, which a browser without a locale would not keep.
  const env = { ...process.env, LANG: 'C.UTF-8' }
  const [example, browser] = await Promise.all([serve(0, now), chromium.launch({ ...launch(), env })])
  return {
    ...example,
    browser,
    problems: [],
    async close() {
      await browser.close()
      example.server.closeAllConnections()
      example.server.close()
    },
  }
}

/** A browser of somebody's own. */
export async function browserOf(where: House, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await where.browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  watch(where, context)
  return context
}

/** Notes what should never happen in a browser. A lost connection is no such thing. */
export function watch({ problems, address }: Pick<House, 'problems' | 'address'>, context: BrowserContext): void {
  context.on('console', (message) => {
    const isLost = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isLost) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') problems.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:'))
      problems.push(`a request to ${request.url()}`)
  })
}

/** Somebody's page: the desk of a juror, the console of anybody else. */
export async function sit({ address }: Example, id: string, context: BrowserContext, room = ''): Promise<Page> {
  const page = await context.newPage()
  const isJuror = viewerOf(id)?.role === 'juror'
  await page.goto(`${address}${isJuror ? 'juror' : 'console'}.html?as=${id}${room && `#${room}`}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

/** The office of somebody over the same server. */
export const officeOf = ({ address }: Example, id: string): Office =>
  remoteOffice(`${address}as/${id}/edition/`, { viewer: viewerOf(id)! })
