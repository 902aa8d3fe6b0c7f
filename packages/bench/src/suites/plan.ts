import type * as Core from '@gorod/core/plan'
import type * as Mag from '@gorod/mag'
import { source } from '../bundle.ts'
import { planText } from '../plan-text.ts'
import { race } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

const formats = ['markdown', 'tsv', 'html'] as const

/** Each piece of work on a plan of so many rows, with the bytes of text it is about. */
export async function works(rows: number): Promise<Record<string, { bytes: number; work: () => unknown }>> {
  const core = await source<typeof Core>('@gorod/core/plan')
  const { cities } = await source<typeof Mag>('@gorod/mag')
  const parsed = core.parsePlan(planText(rows))
  const { plan, lines, problems } = parsed
  const next = core.draftNextPlan(plan, { cities }).plan
  const texts = formats.map((format) => [format, core.formatPlan(plan, format)] as const)
  const bytes = Buffer.byteLength(texts[0]![1])
  return {
    ...Object.fromEntries(
      texts.flatMap(([format, text]) => [
        [`\`parsePlan\`, ${format}`, { bytes: Buffer.byteLength(text), work: () => core.parsePlan(text) }],
        [`\`formatPlan\`, ${format}`, { bytes: Buffer.byteLength(text), work: () => core.formatPlan(plan, format) }],
      ]),
    ),
    '`checkPlan`': { bytes, work: () => core.checkPlan(plan, { cities, lines, problems, others: [next] }) },
    '`comparePlans`': { bytes, work: () => core.comparePlans(plan, next, cities) },
    '`draftNextPlan`': { bytes, work: () => core.draftNextPlan(plan, { cities }) },
  }
}

export async function run(runs = 9): Promise<Table[]> {
  const [small, large] = [await works(1000), await works(10_000)]
  const names = Object.keys(small)
  const timesOf = (all: typeof small) => race(Object.fromEntries(names.map((name) => [name, all[name]!.work])), runs)
  const [short, long] = [timesOf(small), timesOf(large)]
  const speed = (bytes: number, ms: number): string => figure(bytes / 1000 / ms)
  return [
    {
      title: `A plan of 1,000 and of 10,000 rows: median of ${runs}`,
      head: ['', '1,000 rows, ms', 'MB/s', '10,000 rows, ms (min–max)', 'MB/s', 'time for 10 × the rows'],
      rows: names.map((name) => {
        const { min, median, max } = long[name]!
        const before = short[name]!.median
        return [
          name,
          figure(before),
          speed(small[name]!.bytes, before),
          `**${figure(median)}** (${figure(min)}–${figure(max)})`,
          speed(large[name]!.bytes, median),
          ratio(median, before),
        ]
      }),
      notes: [
        'Linear growth is 10×. MB/s of the plan’s text (of its Markdown for the last three). Checked with the cities of `@gorod/mag` and the plan of the next year.',
      ],
    },
  ]
}
