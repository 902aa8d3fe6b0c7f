// Whatever cities write, what is written out of it holds no markup, command, line or formula of theirs.
import { fc, test as law } from '@fast-check/vitest'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import type { Practice } from '../practice.js'
import { practice, rubricator } from '../testing/sample.js'
import { renderPractice } from './article.js'
import { practicesBibtex } from './bibtex.js'
import { practicesCsv, tableCsv } from './csv.js'
import { practicesDocument } from './document.js'
import { dublinCore } from './dublin-core.js'
import { practicesHtmlList } from './html-list.js'
import { practiceJsonLd, scriptJson } from './json-ld.js'
import { practicesRis } from './ris.js'

const payloads = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '</title><base href=//evil.example>',
  '}} , url = {x',
  '\\input{/etc/passwd}',
  '\\write18{rm -rf /}',
  'конец\r\nER  - \r\nTY  - GEN',
  '=1+1',
  '+7 495 000-00-00',
  '-5',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '\u00A0=1+1',
  '＝1+1',
  '=HYPERLINK("http://evil.example")',
  '";=1+1',
  '{{7*7}}${7*7}',
  '\u202Eнаоборот',
  '\u2028\u2029',
  '\ud800',
  '',
]
const text = fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary' }), fc.string())

/** The sample with every text in it hostile, and with those keys where its keys are free. */
const hostile = (words: string): Practice => {
  const said = (value: unknown, key = ''): unknown => {
    if (['status', 'state', 'confidence', 'currency'].includes(key)) return value
    if (typeof value === 'string') return words
    if (Array.isArray(value)) return value.map((item) => said(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, said(held, name)]))
  }
  const all = said(practice) as Practice
  return { ...all, amounts: { [words]: 5 }, isInvented: true, editing: { state: 'obsolete', note: words } }
}

const options = (words: string) => ({ rubricator, publisher: words, url: () => words })
/** Elements, and attributes each with its element. */
const partsOf = (markup: string): string[] =>
  DomUtils.findAll(() => true, parseDocument(markup).children).flatMap(({ name, attribs }) => [
    name,
    ...Object.keys(attribs).map((attribute) => `${name} ${attribute}`),
  ])
const plain = hostile('слово')

law.prop([text])('HTML has the elements and attributes that harmless texts give, no more', (words) => {
  for (const render of [
    renderPractice,
    (one: Practice) => practicesHtmlList([one]),
    (one: Practice) => practicesDocument([one]),
  ]) {
    const expected = new Set(partsOf(render(plain)))
    expect(partsOf(render(hostile(words))).filter((part) => !expected.has(part))).toEqual([])
  }
})

law.prop([text])('an address that would run is none', (words) => {
  const html = practicesDocument([hostile(words)], options(words))
  const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link!)
  expect(links.filter((link) => !/^(?:https?:|mailto:|tel:)/i.test(link))).toEqual([])
})

law.prop([text])('JSON-LD cannot end its script, and says the same to a parser', (words) => {
  const data = practiceJsonLd(hostile(words), options(words))
  const script = scriptJson(data)
  expect(script).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)))
})

law.prop([text])('BibTeX stays one entry of balanced fields, without a command but ours', (words) => {
  const bibtex = practicesBibtex([hostile(words)], options(words))
  let depth = 0
  for (const letter of bibtex) {
    depth += letter === '{' ? 1 : letter === '}' ? -1 : 0
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
  const lines = bibtex.split('\n')
  expect(lines.slice(1, -2).filter((line) => !/^ {2}[a-z]+ = \{.*\},$/u.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('@'))).toHaveLength(1)
  const ours = /\\(?:[#$%&_]|textbackslash\{\}|text(?:brace(?:left|right)|ascii(?:tilde|circum)|quotedbl)\{\})/g
  expect(bibtex.replace(ours, '')).not.toContain('\\')
})

law.prop([text])('RIS stays one record of one-line values', (words) => {
  const lines = practicesRis([hostile(words)], options(words)).split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('TY') || line.startsWith('ER'))).toEqual(['TY  - GEN', 'ER  - '])
})

law.prop([text])('no cell of CSV is a formula, and numbers stay numbers', (words) => {
  const [head, row, ...rest] = cellsOf(practicesCsv([hostile(words)], { ...options(words), separator: ',' }))
  expect(rest).toEqual([])
  expect(row).toHaveLength(head!.length)
  expect([...head!, ...row!].filter((cell) => /^[\s\u00A0]*[=+\-@＝＋－＠]|^[\t\r]/.test(cell))).toEqual([])
  expect(row!.filter((cell) => /^\d+$/.test(cell)).length).toBeGreaterThanOrEqual(4)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+7 495 000-00-00', "'+7 495 000-00-00"],
  ['-5', "'-5"],
  [' =x', "' =x"],
  ['＝x', "'＝x"],
  ['\t=x', "'\t=x"],
  ['A-5', 'A-5'],
  ['2026-12-20', '2026-12-20'],
  ['https://a.example/?a=1', 'https://a.example/?a=1'],
])('the text %j is the cell %j', (given, cell) => {
  const table = { columns: [{ key: 'a', title: 'A', kind: 'text' as const }], rows: [[given]] }
  expect(cellsOf(tableCsv(table, ','))[1]).toEqual([cell])
})

test('a number below zero stays a number', () => {
  expect(tableCsv({ columns: [{ key: 'a', title: 'A', kind: 'number' }], rows: [[-5], [null]] }, ';')).toBe(
    '\uFEFF"A"\r\n-5\r\n\r\n',
  )
})

law.prop([text])('Dublin Core has no empty element and no line break', (words) => {
  for (const { content } of dublinCore(hostile(words), options(words))) expect(content).toMatch(/^[^\r\n]+$/)
})

/** CSV read back by RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
