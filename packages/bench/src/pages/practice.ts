import { facetCounts, openPracticeIndex, searchPractices, type PracticeIndex } from '@gorod/core/practice'

/** What the page is asked by the bench, on the main thread and, in a worker, by messages. */
export interface PracticePage {
  open(first: string): Promise<number>
  ask(texts: readonly string[], rounds: number): Promise<{ found: number[]; counted: number[] }>
}

let index: PracticeIndex

async function open(first: string): Promise<number> {
  const bytes = new Uint8Array(await (await fetch('/practices.bin')).arrayBuffer())
  const start = performance.now()
  index = (await openPracticeIndex(bytes)).index!
  await searchPractices(index, { text: first })
  await facetCounts(index, { text: first })
  return performance.now() - start
}

/** The best of so many rounds of every text: a page of twenty cards, then the counts of all facets. */
async function ask(texts: readonly string[], rounds: number): Promise<{ found: number[]; counted: number[] }> {
  const found = texts.map(() => Infinity)
  const counted = texts.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now()
      await searchPractices(index, { text })
      const middle = performance.now()
      await facetCounts(index, { text })
      found[at] = Math.min(found[at]!, middle - start)
      counted[at] = Math.min(counted[at]!, performance.now() - middle)
      // A person types no faster: a pause parts the answers, as tasks of the page.
      await new Promise((next) => setTimeout(next))
    }
  }
  return { found, counted }
}

const practices: PracticePage = { open, ask }
Object.assign(globalThis, { practices })
if (!('document' in globalThis)) {
  globalThis.onmessage = async ({ data }: MessageEvent<['open', string] | ['ask', readonly string[], number]>) => {
    globalThis.postMessage(await (data[0] === 'open' ? open(data[1]) : ask(data[1], data[2])))
  }
}
