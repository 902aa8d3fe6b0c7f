import type * as judging from '@gorod/core/judging'
import { source } from '../bundle.ts'
import { race } from '../sample.ts'
import { figure, type Table } from '../table.ts'
import { editionOf, type Size } from './standings.ts'

const sizes: Size[] = [
  [260, 20, 3],
  [2_600, 50, 3],
  [10_000, 100, 3],
]

/** Rank samples drawn for each nomination. */
const samples = 2_000

/** Everything that is said beside the official standing, by name. */
export async function diagnosticsOf(size: Size): Promise<Record<string, () => unknown>> {
  const core = await source<typeof judging>('@gorod/core/judging')
  const edition = editionOf(size)
  const tables = core.scoreTables(edition)
  const each = (work: (table: judging.ScoreTable) => unknown) => (): unknown => tables.map(({ table }) => work(table))
  return {
    severityAdjusted: each((table) => core.severityAdjusted(table)),
    agreementOf: each((table) => core.agreementOf(table)),
    jurorDiagnostics: each((table) => core.jurorDiagnostics(table)),
    disagreements: each((table) => core.disagreements(table)),
    rankIntervals: each((table) => core.rankIntervals(table, { seed: 'bench', samples })),
    otherMethods: () => core.otherMethods(edition),
    withoutJuror: () => core.withoutJuror(edition, edition.commission.members[0]!.id),
  }
}

export async function run(runs = 3): Promise<Table[]> {
  const columns = await Promise.all(sizes.map(async (size) => race(await diagnosticsOf(size), runs)))
  const names = Object.keys(columns[0]!)
  return [
    {
      title: `What stands beside the official standing, ms: median of ${runs}`,
      head: ['in ten nominations', ...sizes.map((size) => size.join(' × '))],
      rows: names.map((name) => [`\`${name}\``, ...columns.map((column) => figure(column[name]!.median))]),
      notes: [
        `Submissions × jurors × sheets. \`rankIntervals\` draws ${figure(samples)} samples for every nomination.`,
      ],
    },
  ]
}
