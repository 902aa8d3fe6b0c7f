import { globSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { bytesOfHex } from '../journal/bytes.js'
import * as journal from '../journal/index.js'
import merkle from '../journal/testing/merkle-rfc6962-8-leaves.json' with { type: 'json' }
import { journalOf } from '../journal/testing/sample.js'
import { sha256 } from '../journal/testing/sha256.js'
import * as judging from './index.js'
import { tableOf, tableOfRows } from './statistics/testing/tables.js'
import icc from './testing/icc-shrout-fleiss-1979.json' with { type: 'json' }
import catalyst from './testing/two-way-additive-catalyst.json' with { type: 'json' }

const entries = merkle.input.leaves_hex.map((hex) => bytesOfHex(hex)!)
const { events, head } = journalOf(8)
const [{ seq: _seq, prev: _prev, ...draft }] = events as [journal.JournalEvent]
const printed = { origin: 'e-gorod.ru/contest/2026', size: 8, root: journal.headRoot(head, sha256) }

/** What the examples take for granted. */
const scene = {
  ...judging,
  ...journal,
  ...draft,
  sha256,
  entries,
  entry: entries[5],
  proof: merkle.expected.inclusion_5_of_8,
  root: merkle.expected.roots[8],
  events,
  event: events[0],
  printed,
  checkpoint: printed,
  ratings: tableOfRows(icc.input.ratings),
  catalysts: tableOf(catalyst.input.cells),
}

const root = new URL('..', import.meta.url).pathname
const sources = globSync(['journal/*.ts', 'judging/{statistics,choice}/*.ts', 'judging/{rational,random,whole}.ts'], {
  cwd: root,
}).filter((path) => !path.endsWith('.test.ts'))

interface Example {
  path: string
  code: string
  setting: string
  expected: string
}

/** Every line of the examples with a result, under the lines that set its scene; a result may go on in the next line. */
function examplesIn(path: string): Example[] {
  const blocks = readFileSync(root + path, 'utf8').matchAll(/@example\b(.*?)(?=@\w|\*\/)/gs)
  return [...blocks].flatMap(([, block]) => {
    const examples: Example[] = []
    let setting = ''
    for (const line of block!.split('\n').map((text) => text.replace(/^\s*\* ?/, '').trim())) {
      const at = /(?:^| )\/\/ /.exec(line)?.index ?? line.length
      const [code, expected] = [line.slice(0, at), line.slice(at).trim().slice(3)]
      const last = examples.at(-1)
      if (code.startsWith('const ')) setting += `${code};`
      else if (code) examples.push({ path, code, setting, expected })
      else if (expected && last) last.expected += expected
    }
    return examples
  })
}

/** A value as an example writes it, less its spaces. */
const written = (value: unknown): string =>
  inspect(value, { depth: 9, breakLength: Infinity }).replaceAll(/\s|(?<=Array)\(\d+\)/g, '')

/** The value that a result begins with, `…` for whatever is left out; words after it are for the reader. */
function pattern(expected: string): RegExp {
  const value = /^(?:\w+ )?[[{].*[\]}]|^'.*'|^[^\s:,]+/.exec(expected)?.[0] ?? ''
  const text = value.replaceAll(/\s/g, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${text.replaceAll('…', '.*')}$`)
}

// Those that sign need a key, and are tested where they stand.
const examples = sources.flatMap(examplesIn).filter(({ code }) => !code.includes('await '))

test.each(examples)('$path: $code', async ({ path, code, setting, expected }) => {
  const names = { ...scene, ...((await import(root + path)) as object) }
  const run = new Function(...Object.keys(names), `{${setting}return ${code}}`) as (...values: unknown[]) => unknown
  expect(expected).not.toBe('')
  expect(written(run(...Object.values(names)))).toMatch(pattern(expected))
})
