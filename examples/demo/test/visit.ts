import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { launch } from '../../../.ci/chromium.ts'
import { serve } from '../server.ts'

/** The example pages in a browser that notes every error and every request to another host. */
export class Visit {
  readonly problems: string[] = []
  #browser: Browser | undefined
  #close: () => void = () => {}
  address = ''

  async begin(): Promise<void> {
    const { server, address } = await serve(0)
    this.address = address
    this.#close = () => server.close()
    this.#browser = await chromium.launch(launch())
  }

  async end(): Promise<void> {
    await this.#browser?.close()
    this.#close()
  }

  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser!.newContext({
      locale: 'ru-RU',
      viewport: { width: 1280, height: 900 },
      ...options,
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text())
    })
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(this.address) && !url.startsWith('blob:')) this.problems.push(`a request to ${url}`)
    })
    await page.goto(this.address + path)
    return page
  }
}

/** What axe objects to on a page. */
export async function violations(page: Page): Promise<string[]> {
  // A policy that forbids strings as code lets a tag with the text through.
  await page.evaluate(`(() => { ${axe.source} })()`).catch(() => page.addScriptTag({ content: axe.source }))
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe }
    return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
