// What the manifest tells of the tags, held against the sources.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Declaration {
  tagName?: string
  attributes?: { name: string; description?: string }[]
  events?: { name: string }[]
  slots?: { name: string }[]
  cssParts?: { name: string }[]
  cssProperties?: { name: string }[]
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Declaration[] }[] }
const declared = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name!.split(' ')))].toSorted()

const sources = (...patterns: string[]): string =>
  globSync(patterns, { cwd: new URL('..', import.meta.url) })
    .filter((path) => !path.endsWith('.test.ts'))
    .map(read)
    .join('\n')

const names = (list: { name: string }[] = []): string[] => list.map(({ name }) => name).toSorted()

test('the manifest has every tag that a page may use', () => {
  const tags = found(sources('src/**/define.ts'), /'(gorod-[a-z-]+)': Gorod/g)
  expect(tags).toHaveLength(7)
  expect(declared.map(({ tagName }) => tagName!).toSorted()).toEqual(tags)
})

test.each([
  ['gorod-judging', ['src/judging/*.ts', 'src/entry/*.ts']],
  ['gorod-commission', ['src/commission/**/*.ts']],
  ['gorod-submission', ['src/submission/**/*.ts', 'src/entry/*.ts']],
  ['gorod-practice-library', ['src/library/**/*.ts', 'src/dot-map/*.ts', 'src/practice/*.ts', 'src/entry/*.ts']],
  ['gorod-members', ['src/members/*.ts', 'src/dot-map/*.ts']],
])('the manifest tells of %s what its sources have', (tag, patterns) => {
  const text = sources(...patterns)
  const told = declared.find(({ tagName }) => tagName === tag)!
  expect(names(told.cssParts)).toEqual(found(text, / part="([a-z -]+)"/g))
  expect(names(told.events)).toEqual(found(text, /tell\('(gorod-[a-z-]+)'/g))
  expect(names(told.slots).filter(Boolean)).toEqual(found(text, /<slot name="([a-z-]+)"/g))
  const shared = sources('src/look/*.ts', 'src/calendar/dialog.css.ts')
  expect(names(told.cssProperties)).toEqual(found(text + shared, /var\((--gorod-[a-z]+)/g))
  for (const { name, description } of told.attributes!)
    expect([name, description]).toEqual([name, expect.stringMatching(/\w/)])
})

test.each([
  ['gorod-practice-library', 'library.md'],
  ['gorod-calendar', 'site.md'],
  ['gorod-jubilees', 'site.md'],
])('the guide names all that a page may say to %s and hear from it', (tag, guide) => {
  const text = read(`../../docs/${guide}`)
  const { attributes, events, cssParts, cssProperties } = declared.find(({ tagName }) => tagName === tag)!
  const all = [attributes, events, cssParts, cssProperties].flatMap(names)
  expect(all.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('the types for JSX and the data for editors know every tag', () => {
  const jsx = read('dist/jsx.d.ts')
  const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: { name: string }[] }
  for (const { tagName } of declared) {
    expect(jsx).toContain(`"${tagName}": Partial<`)
    expect(tags.map(({ name }) => name)).toContain(tagName)
  }
  expect(jsx).not.toContain('onname')
})
