import type { Browser } from 'playwright'
import { figure } from '../table.ts'
import type { Corpus } from './corpus.ts'
import { against, alone, kilobytes, type Demand } from './demand.ts'
import { gzippedBytes, percentile } from './measures.ts'
import { pagefindBytes } from './pagefind.ts'
import { typedLetters, type KnownItem } from './queries.ts'
import type { Rivals } from './rivals.ts'

const firstQueries = 20
const sessions = 40

/** The twelfth number: bytes over the network, each file packed once and read once, beside Pagefind for the same queries. */
export async function transferDemands(
  { core }: Rivals,
  corpus: Corpus,
  queries: readonly KnownItem[],
  browser: Browser,
): Promise<Demand[]> {
  const { files } = core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'many' })
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]))
  const opened = async () => {
    const moved = new Map<string, number>()
    const { index } = await core.openPracticeIndex((name) => {
      moved.set(name, gzippedBytes(byName.get(name)!))
      return byName.get(name)!
    })
    const sum = (...sections: string[]): number =>
      [...moved].reduce((all, [name, size]) => (sections.includes(name.split('/')[0]!) ? all + size : all), 0)
    return { index: index!, sum, forget: () => moved.clear() }
  }
  const asked = Array.from(
    { length: firstQueries },
    (_, at) => queries[Math.floor((at * queries.length) / firstQueries)]!.text,
  )
  const one = await opened()
  const opening = one.sum('manifest.json', 'dictionary', 'columns', 'ids', 'cities')
  const dictionary = one.sum('manifest.json', 'dictionary', 'cities')
  for (const text of asked) await core.searchPractices(one.index, { text, isComplete: true, pageSize: 1 })
  const search = one.sum('postings')
  const pagefind = await pagefindBytes(browser, corpus, asked)
  const typed: number[] = []
  const pages: number[] = []
  for (const { text } of queries.filter((_, at) => at % Math.ceil(queries.length / sessions) === 0)) {
    const { index, sum, forget } = await opened()
    forget()
    for (const letters of typedLetters(text).slice(2)) await core.searchPractices(index, { text: letters, pageSize: 1 })
    typed.push(sum('postings', 'positions', 'forms'))
    forget()
    await core.searchPractices(index, { text, isComplete: true, pageSize: 20 })
    pages.push(sum('cards'))
  }
  const of = figure(corpus.practices.length)
  return [
    against(
      `12 dictionary and ${firstQueries} queries, ${of} in ${files.length} files`,
      dictionary + search,
      pagefind,
      { most: 0.6 },
      kilobytes,
      'Pagefind',
    ),
    against('12 with ids and the columns of all facets', opening + search, pagefind, undefined, kilobytes, 'Pagefind'),
    alone('12 to type a query, p50', percentile(typed, 0.5), undefined, kilobytes),
    alone('12 to type a query, p95', percentile(typed, 0.95), { most: 350e3 }, kilobytes),
    alone('12 cards of the first page, p95', percentile(pages, 0.95), { most: 120e3 }, kilobytes),
  ]
}
