// Puts faults into a copy of the dues room, one at a time, and says which of them its tests notice: tsx scripts/dues-mutants.ts [name…]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { classicMutants, furtherMutants, type Mutant } from '../src/dues/testing/mutants.ts'

const core = join(import.meta.dirname, '..')
const root = join(core, '../..')
const copy = mkdtempSync(join(tmpdir(), 'dues-mutants-'))
const room = join(copy, 'packages/core/src/dues')

mkdirSync(join(copy, 'packages/core'), { recursive: true })
cpSync(join(core, 'src'), join(copy, 'packages/core/src'), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
symlinkSync(join(core, 'node_modules'), join(copy, 'packages/core/node_modules'))
writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
writeFileSync(join(copy, 'seed.ts'), "import { fc } from '@fast-check/vitest'\nfc.configureGlobal({ seed: 42 })\n")
writeFileSync(
  join(copy, 'vitest.config.ts'),
  `export default { test: { root: ${JSON.stringify(copy)}, include: ['packages/core/src/dues/**/*.test.ts'], exclude: ['**/dues/{bank,letter}/**'], setupFiles: ['./seed.ts'], bail: 1, testTimeout: 60_000 } }`,
)

/** The tests that stand nearest to a part of the room; all are asked where they notice nothing. */
const nearest: Record<string, string[]> = {
  money: ['money', 'properties/allocation'],
  ledger: ['allocation', 'properties/bank', 'properties/allocation', 'ledger'],
  allocation: ['allocation', 'properties/allocation', 'properties/rates'],
  arrears: ['allocation/cases', 'properties/aging'],
  policy: ['policy', 'properties/rules'],
  consequence: ['consequence', 'properties/rules'],
  statement: ['properties/answers'],
}

/** The first test that fails among those whose path holds a word; none where the fault survives. */
function killer(words: readonly string[] = []): string | undefined {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const options = [
    'run',
    ...words.map((word) => `dues/${word}`),
    '--config',
    'vitest.config.ts',
    '--reporter',
    'json',
    '--outputFile',
    'report.json',
  ]
  spawnSync(process.execPath, [vitest, ...options], { cwd: copy })
  const report = JSON.parse(readFileSync(join(copy, 'report.json'), 'utf8')) as {
    testResults: { assertionResults: { status: string; title: string }[]; message: string; status: string }[]
  }
  const broken = report.testResults.find(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  if (broken) throw new Error(`The tests do not load: ${broken.message}`)
  return report.testResults.flatMap((file) => file.assertionResults).find(({ status }) => status === 'failed')?.title
}

function withMutant<Result>({ name, edits }: Mutant, work: () => Result): Result {
  const originals = new Map(edits.map(({ file }) => [file, readFileSync(join(room, file), 'utf8')]))
  const mutated = new Map(originals)
  for (const { file, find, replace } of edits) {
    const parts = mutated.get(file)!.split(find)
    if (parts.length !== 2) throw new Error(`${name}: “${find}” stands ${parts.length - 1} times in ${file}`)
    mutated.set(file, parts.join(replace))
  }
  for (const [file, text] of mutated) writeFileSync(join(room, file), text)
  try {
    return work()
  } finally {
    for (const [file, text] of originals) writeFileSync(join(room, file), text)
  }
}

const wanted = process.argv.slice(2)
const sound = wanted.length ? undefined : killer()
if (sound) throw new Error(`The tests fail without a fault: ${sound}`)
console.log('| fault | killed by |\n| --- | --- |')
let survivors = 0
for (const mutant of [...classicMutants, ...furtherMutants]) {
  if (wanted.length && !wanted.includes(mutant.name)) continue
  const near = nearest[mutant.edits[0]!.file.split('/')[0]!]
  const title = withMutant(mutant, () => killer(near) ?? killer())
  if (!title) survivors++
  console.log(`| ${mutant.name} | ${title?.replace(/ \(with seed=.*/, '').replaceAll('|', '\\|') ?? '**survived**'} |`)
}
console.log(`\n${survivors} survived`)
rmSync(copy, { recursive: true })
process.exitCode = survivors ? 1 : 0
