// pnpm bench [suite…] [--runs N] [--size N] [--seed N] [--json FILE]
import { writeFileSync } from 'node:fs'
import { arch, cpus, release } from 'node:os'
import { parseArgs } from 'node:util'
import { markdown, type Table } from './table.ts'

const suites = [
  'calendar',
  'icalendar',
  'rules',
  'plan',
  'size',
  'journal',
  'standings',
  'diagnostics',
  'assignment',
  'jury',
  'practice',
  'dues',
  'library',
  'bank',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, size: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' } },
})
const names = positionals.length ? positionals : suites
const unknown = names.filter((name) => !suites.includes(name))
if (unknown.length) {
  console.error(`No suite ${unknown.join(', ')}; there are ${suites.join(', ')}`)
  process.exit(1)
}

/** What a suite with generated data is asked for. */
interface Sample {
  size?: number | undefined
  seed?: number | undefined
}

const given = (value: string | undefined): number | undefined => (value ? Number(value) : undefined)

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${release()}\n`)
const results: Table[] = []
for (const name of names) {
  const suite = (await import(`./suites/${name}.ts`)) as {
    run: (runs?: number, sample?: Sample) => Promise<Table[]> | AsyncIterable<Table>
  }
  for await (const table of await suite.run(given(values.runs), {
    size: given(values.size),
    seed: given(values.seed),
  })) {
    console.log(markdown(table))
    results.push(table)
  }
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2))
