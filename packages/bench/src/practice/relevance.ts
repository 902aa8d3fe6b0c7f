import type { Table } from '../table.ts'
import { alone, share, type Demand } from './demand.ts'
import { meanMrr, type Relevance } from './measures.ts'
import { categories, type Category } from './queries.ts'

interface RecallBar {
  number: 6 | 7 | 8
  least: number
  /** How far it may be below MiniSearch with the same normaliser. */
  below?: number
}

const bars: Partial<Record<Category, RecallBar>> = {
  inflected: { number: 6, least: 0.985, below: 0 },
  'city in another case': { number: 6, least: 0.985, below: 0 },
  'composite city': { number: 6, least: 0.985, below: 0 },
  typo: { number: 7, least: 0.965, below: 0.01 },
  'inflected and typo': { number: 7, least: 0.955, below: 0.01 },
  'ё for е': { number: 8, least: 0.99 },
  beginning: { number: 8, least: 0.98 },
  'keyboard layout': { number: 8, least: 0.98 },
}

/** Numbers 6 to 9: known items among the ten best, and how near the top. */
export function relevanceDemands(
  of: string,
  { ours, ...peers }: Record<string, Relevance> & { ours: Relevance },
): Demand[] {
  const recalls = categories.flatMap((category) => {
    const bar = bars[category]
    if (!bar) return []
    const mini = peers['MiniSearch']?.[category].recall
    const least = Math.max(bar.least, bar.below === undefined || mini === undefined ? 0 : mini - bar.below)
    return [alone(`${bar.number} recall@10, ${category}, ${of}`, ours[category].recall, { least }, share)]
  })
  const best = Object.values(peers).map(meanMrr)
  return [
    ...recalls,
    alone(
      `9 mean MRR but for the layout, ${of}`,
      meanMrr(ours),
      best.length ? { least: Math.max(...best) } : undefined,
      share,
    ),
  ]
}

/** All engines side by side. */
export function relevanceTable(engines: Record<string, Relevance>, title: string): Table {
  const names = Object.keys(engines)
  const cell = ({ recall, mrr }: { recall: number; mrr: number }): string => `${share(recall)} (${share(mrr)})`
  return {
    title,
    head: ['recall@10 (MRR)', ...names],
    rows: [
      ...categories.map((category) => [category, ...names.map((name) => cell(engines[name]![category]))]),
      ['mean MRR but for the layout', ...names.map((name) => share(meanMrr(engines[name]!)))],
    ],
  }
}
