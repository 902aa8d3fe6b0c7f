import { figure, ratio, type Table } from '../table.ts'

/** What is demanded of a number: at most, or at least. */
export type Bar = { most: number } | { least: number }

/** A measured number with what it is measured against. */
export interface Demand {
  /** What of the fourteen it belongs to, and what is measured. */
  what: string
  ours: string
  peer?: string
  /** The number that the bar is laid at; a ratio if there is a peer. */
  value?: number
  bar?: Bar
}

export const demandHead = ['demand', 'ours', 'peer', 'ratio', 'bar', 'verdict']

/** Whether the number is where it should be; nothing where nothing is demanded. */
export const isMet = ({ value = NaN, bar }: Demand): boolean | undefined =>
  bar && ('most' in bar ? value <= bar.most : value >= bar.least)

export function demandRow(demand: Demand): string[] {
  const { what, ours, peer = '', value, bar } = demand
  const limit = bar && ('most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`)
  const met = isMet(demand)
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED'
  return [what, ours, peer, peer && value !== undefined ? ratio(value, 1) : '', limit ?? '–', verdict]
}

export const demandTable = (title: string, demands: readonly Demand[], notes: string[] = []): Table => ({
  title,
  head: demandHead,
  rows: demands.map(demandRow),
  notes: [
    `${demands.filter((each) => isMet(each) === false).length} of ${demands.filter(({ bar }) => bar).length} numbers miss their bar.`,
    ...notes,
  ],
})

/** A number beside a peer's, as their ratio. */
export const against = (
  what: string,
  ours: number,
  peer: number,
  bar: Bar | undefined,
  print: (value: number) => string,
  of = 'MiniSearch',
): Demand => ({ what, ours: print(ours), peer: `${of} ${print(peer)}`, value: ours / peer, ...(bar && { bar }) })

/** A number by itself. */
export const alone = (what: string, value: number, bar: Bar | undefined, print: (value: number) => string): Demand => ({
  what,
  ours: print(value),
  value,
  ...(bar && { bar }),
})

export const ms = (value: number): string => `${figure(value)} ms`
export const share = (value: number): string => value.toFixed(3)
export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
export const megabytes = (value: number): string => `${figure(value / 1e6)} MB`
export const kilobytes = (value: number): string => `${figure(value / 1e3)} kB`
