import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser } from 'playwright'
import { ensureChromium, launch } from '../../../.ci/chromium.ts'
import type { BenchEvent } from './data.ts'
import type { Bundle } from './bundle.ts'
import type { Harness, Step } from './pages/harness.ts'
import type { View } from './pages/page.ts'

/** One step with main-thread time in milliseconds. */
export interface Measured extends Step {
  cpu: number
}

/** One visit of a page: first render, turn to the next month, heap growth in MB over the loaded page with its data. */
export interface Visit {
  first: Measured
  next: Measured
  heap: number
}

/** A page that does not answer in this time (ms) is closed. */
const patience = 60_000

declare global {
  var bench: Harness
}

/** Visits pages, each in a fresh context of one headless Chromium. */
export class Visitor {
  #browser: Browser | undefined

  /** Undefined for a page that was not ready in a minute. */
  async visit(bundle: Bundle, events: BenchEvent[], view: View): Promise<Visit | undefined> {
    const visit = await Promise.race([this.#visit(bundle, events, view), sleep(patience, undefined, { ref: false })])
    if (!visit) await this.close()
    return visit
  }

  async close(): Promise<void> {
    const browser = this.#browser
    this.#browser = undefined
    await browser?.close()
  }

  async #visit(bundle: Bundle, events: BenchEvent[], view: View): Promise<Visit | undefined> {
    ensureChromium()
    this.#browser ??= await chromium.launch(launch())
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 1000 },
      locale: 'ru-RU',
      timezoneId: 'UTC',
    })
    try {
      const page = await context.newPage()
      const failures: string[] = []
      page.on('pageerror', (error) => failures.push(error.message))
      const client = await context.newCDPSession(page)
      await client.send('Performance.enable')
      const metric = async (name: string): Promise<number> => {
        const { metrics } = await client.send('Performance.getMetrics')
        return metrics.find((one) => one.name === name)?.value ?? NaN
      }
      const heap = async (): Promise<number> => {
        await client.send('HeapProfiler.collectGarbage')
        return (await metric('JSHeapUsedSize')) / 1e6
      }
      const measured = async (step: () => Promise<Step>): Promise<Measured> => {
        const before = await metric('TaskDuration')
        const result = await step()
        return { ...result, cpu: ((await metric('TaskDuration')) - before) * 1000 - result.looking }
      }

      await page.setContent('<!doctype html><html lang="ru"><meta charset="utf-8"><body><div id="app"></div>')
      await page.addStyleTag({ content: `body { font: 14px/1.3 sans-serif } ${bundle.style}` })
      await page.addScriptTag({ content: bundle.script })
      await page.evaluate(([given, wanted]) => bench.prepare(given, wanted), [events, view] as const)
      const loaded = await heap()
      const first = await measured(() => page.evaluate(() => bench.first()))
      const grown = (await heap()) - loaded
      const next = await measured(() => page.evaluate(() => bench.next()))
      if (failures.length) throw new Error(failures.join('\n'))
      return { first, next, heap: grown }
    } catch (error) {
      if (this.#browser?.isConnected()) throw error
      return undefined
    } finally {
      await context.close().catch(() => {})
    }
  }
}
