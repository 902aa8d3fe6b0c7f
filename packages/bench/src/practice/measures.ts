import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { categories, type Category, type KnownItem } from './queries.ts'

/** An engine as all are asked: the ids of the ten best for a text. */
export type Ask = (text: string) => string[] | Promise<string[]>

/** What share of known items is among the ten best, and the mean of their reciprocal ranks. */
export type Relevance = Record<Category, { recall: number; mrr: number }>

export async function relevanceOf(ask: Ask, queries: readonly KnownItem[]): Promise<Relevance> {
  const sums = new Map(categories.map((category) => [category, { count: 0, recall: 0, mrr: 0 }]))
  for (const { category, text, id } of queries) {
    const sum = sums.get(category)!
    const rank = (await ask(text)).slice(0, 10).indexOf(id)
    sum.count++
    if (rank >= 0) {
      sum.recall++
      sum.mrr += 1 / (rank + 1)
    }
  }
  return Object.fromEntries(
    Array.from(sums, ([category, { count, recall, mrr }]) => [category, { recall: recall / count, mrr: mrr / count }]),
  ) as Relevance
}

/** The mean over all categories but the keyboard layout, which no peer knows. */
export const meanMrr = (relevance: Relevance): number => {
  const own = categories.filter((category) => category !== 'keyboard layout')
  return own.reduce((sum, category) => sum + relevance[category].mrr, 0) / own.length
}

/** Milliseconds of every text, the best of three rounds in which engines take turns. */
export async function latencies<Name extends string>(
  engines: Record<Name, Ask>,
  texts: readonly string[],
  rounds = 3,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(engines) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, texts.map(() => Infinity)])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      for (const [at, text] of texts.entries()) {
        const start = performance.now()
        await engines[name](text)
        best[name][at] = Math.min(best[name][at]!, performance.now() - start)
      }
    }
  }
  return best
}

/** @example percentile([1, 2, 3, 4], 0.95) // 4 */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

export const gzippedBytes = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What a value holds in memory, in bytes, and how long it took to make, in milliseconds. */
export async function weighed<Value>(
  make: () => Promise<Value> | Value,
): Promise<{ value: Value; bytes: number; ms: number }> {
  const held = async (): Promise<number> => {
    for (let round = 0; round < 3; round++) {
      collect()
      await new Promise((next) => setTimeout(next))
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = await held()
  const start = performance.now()
  const value = await make()
  const ms = performance.now() - start
  return { value, bytes: (await held()) - before, ms }
}

/** The best of three: the least time, and the least memory that a new value holds. */
export async function bestWeighed<Value>(
  make: () => Promise<Value> | Value,
): Promise<{ value: Value; bytes: number; ms: number }> {
  const first = await weighed(make)
  const others = [await weighed(make), await weighed(make)]
  const least = (of: 'bytes' | 'ms'): number => Math.min(first[of], ...others.map((each) => each[of]))
  return { value: first.value, bytes: least('bytes'), ms: least('ms') }
}
