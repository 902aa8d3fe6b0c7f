import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { seeded } from '../data.ts'

/** A word of the dictionary with all its forms, the first the dictionary form, as they stand there (with ё). */
export interface Lexeme {
  part: 'noun' | 'adjective'
  forms: string[]
}

interface Dawg {
  iterateAll: (index: number) => number[][]
}

const separator = 1
const parts: Record<string, Lexeme['part']> = { NOUN: 'noun', ADJF: 'adjective' }
const unusual = /Abbr|Name|Surn|Patr|Geox|Orgn|Trad|Init|Slng|Arch|Fixd|Erro|Dist|Pltm/
const unusualForm =
  /Infr|Slng|Arch|Erro|Dist|V-be|V-en|V-ie|V-bi|V-sh|voct|gen2|loc2|acc2|gen1|loc1|Supr|Cmp2|COMP|PRTF|PRTS|GRND|ADJS|impr/

/** A seeded sample of all nouns and adjectives in `az` (OpenCorpora, read where the package lies, never copied), each as likely. */
export function lexiconOf(count: number, seed: number): Lexeme[] {
  const all = (dictionary ??= lexemes())
  const random = seeded(seed)
  const order = all.map((_, at) => at)
  const size = Math.min(count, order.length)
  for (let at = 0; at < size; at++) {
    const other = at + Math.floor(random() * (order.length - at))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order.slice(0, size).map((at) => all[at]!)
}

let dictionary: Lexeme[] | undefined

/** Every noun and adjective of 4 to 14 letters that is no name and nothing out of use. */
function lexemes(): Lexeme[] {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('az/package.json')), 'dicts')
  const { DAWG } = require('az') as { DAWG: { fromArrayBuffer: (data: ArrayBuffer, format: string) => Dawg } }
  const json = (name: string): string[] => JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[]
  const suffixes = json('suffixes.json')
  const tags = json('gramtab-opencorpora-int.json')
  const paradigms = paradigmsIn(buffer(join(folder, 'paradigms.array')))
  const decoder = new TextDecoder('windows-1251')
  const found = new Map<string, Lexeme>()
  for (const key of DAWG.fromArrayBuffer(buffer(join(folder, 'words.dawg')), 'raw').iterateAll(0)) {
    const end = key.indexOf(separator)
    if (end < 0 || pair(key[end + 3]!, key[end + 4]!) !== 0) continue
    const word = decoder.decode(Uint8Array.from(key.slice(0, end)))
    const lexeme = lexemeOf(word, paradigms[pair(key[end + 1]!, key[end + 2]!)]!, suffixes, tags)
    if (lexeme && !found.has(lexeme.forms[0]!)) found.set(lexeme.forms[0]!, lexeme)
  }
  return [...found.values()]
}

/** A number as the dictionary's keys have it. */
const pair = (high: number, low: number): number => ((high ^ 1) << 6) + (low >> 1)

function lexemeOf(
  word: string,
  paradigm: Uint16Array,
  suffixes: readonly string[],
  tags: readonly string[],
): Lexeme | undefined {
  const size = paradigm.length / 3
  const tag = (form: number): string => tags[paradigm[size + form]!]!
  const part = parts[/^\w+/.exec(tag(0))?.[0] ?? '']
  if (!part || unusual.test(tag(0)) || word.length < 4 || word.length > 14 || !/^[а-яё]+$/.test(word)) return undefined
  const stem = word.slice(0, word.length - suffixes[paradigm[0]!]!.length)
  const forms = Array.from({ length: size }, (_, form) => form)
    .filter((form) => paradigm[size * 2 + form] === 0 && !unusualForm.test(tag(form)))
    .map((form) => stem + suffixes[paradigm[form]!]!)
  return forms.length > 2 ? { part, forms: [...new Set(forms)] } : undefined
}

function paradigmsIn(data: ArrayBuffer): Uint16Array[] {
  const view = new DataView(data)
  let at = 2
  return Array.from({ length: view.getUint16(0, true) }, () => {
    const size = view.getUint16(at, true)
    const paradigm = new Uint16Array(data.slice(at + 2, at + 2 + size * 2))
    at += 2 + size * 2
    return paradigm
  })
}

function buffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}
