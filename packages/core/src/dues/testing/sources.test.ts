import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const files = readdirSync(here).filter((name) => name.endsWith('.json'))

interface Cases {
  meta: { source?: string; sources?: object }
  cases: { id: string }[]
}

test('there are ten files of cases', () => expect(files).toHaveLength(10))

test.each(files)('%s names the source of its cases, each under an id of its own', (name) => {
  const { meta, cases } = JSON.parse(readFileSync(`${here}/${name}`, 'utf8')) as Cases
  expect(meta.source ?? meta.sources).toBeTruthy()
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})
