import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { inOtherLayout } from './layout.js'
import { groupOf, termOf } from './stem.js'
import { practiceStemmers } from './stemmers.js'
import { joinedWords, wordReader, wordsIn } from './words-in.js'

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word)
const keyOf = (word: string): string => groupOf(termOf(wordsIn(word)[0]!.word, 'ru', {}))

test.each([
  ['Мёд и СЁЛА', ['мед', 'и', 'села']],
  ['городской йод', ['городской', 'йод']],
  ['городской йод'.normalize('NFD'), ['городской', 'йод']],
  ['қала ҷавонон үй-бүлө քաղաք oraș', ['қала', 'ҷавонон', 'үй', 'бүлө', 'քաղաք', 'oraș']],
  ["сям’я сям'я сямʼя", ['сямя', 'сямя', 'сямя']],
  ['объезд семья', ['объезд', 'семья']],
  ['до\u00ADро\u00ADга', ['дорога']],
  ['О\u0301мск, за\u0301мки', ['омск', 'замки']],
  ['Caf\u00E9'.normalize('NFD'), ['caf\u00E9']],
  ['\u200FОм\u200Eск\u200F', ['омск']],
  ['№ 5, 2026 год; 5G', ['5', '2026', 'год', '5g']],
  ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
  [' .,!? 🙂 🏙️ ', []],
])('%j is read as words', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('every word keeps its place in the text as it was given', () => {
  const text = 'Сям’я й «Нарьян-Мар»'.normalize('NFD')
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
    'Сям’я',
    'й',
    'Нарьян',
    'Мар',
  ])
})

test('words joined by hyphens are also one', () => {
  expect(joinedWords(wordsIn('Ростов-на-Дону и Нарьян-Мар – города'))).toEqual([
    { word: 'ростовнадону', first: 0 },
    { word: 'нарьянмар', first: 4 },
  ])
})

test.each([
  'Саратов Саратова Саратову Саратовом Саратове',
  'Тамбов Тамбова Тамбову Тамбовом Тамбове',
  'Королёв Королёва Королёву Королёвом Королёве',
  'Азов Азова Азову Азовом Азове',
  'Муром Мурома Мурому Муромом Муроме',
  'Кызыл Кызыла Кызылу Кызылом Кызыле',
  'Абакан Абакана Абакану Абаканом Абакане',
  'Орёл Орла Орлу Орлом Орле',
  'Елец Ельца Ельцу Ельцом Ельце',
  'Торжок Торжка Торжку Торжком Торжке',
  'Волочёк Волочка Волочку Волочком Волочке',
  'Химки Химок Химкам Химками Химках',
  'рынок рынка рынку рынком рынке рынки рынков',
  'отец отца отцу отцом отце отцы отцов',
  'мёд мёда мёду мёдом меде',
  'подросток подростка подростки подростков подростками',
])('all forms of one word are one group: %s', (forms) => {
  expect(new Set(forms.split(' ').map(keyOf)).size).toBe(1)
})

test('words of other languages are stemmed only by their own stemmers', () => {
  expect(termOf('cities', 'en', practiceStemmers)).toBe('citi')
  expect(termOf('cities', 'ru', practiceStemmers)).toBe('cities')
  expect(termOf('cities', 'en', {})).toBe('cities')
  expect(termOf('қаланың', 'kk', practiceStemmers)).toBe('қаланың')
})

test.each([
  [',b,kbjntrf', 'библиотека'],
  ['GJLHJCNRB', 'подростки'],
  ['<b,kbjntrf', 'библиотека'],
  [':R{ >,bktq ~krf', 'жкх юбилей ёлка'],
  ['"ljv rekmnehs"', '"дом культуры"'],
  ['ыьфке сшен', 'smart city'],
  ['жизнь', undefined],
  ['жить simple', undefined],
  ['2026', undefined],
])('%j in the other keyboard layout is %j', (typed, meant) => {
  expect(inOtherLayout(typed)).toBe(meant)
})

const units = fc.constantFrom('п', 'Ё', 'и\u0306', '𐐀', '5', '-', ' ', "'", '’', '\u00AD', '.')

test.prop([fc.string({ unit: units, maxLength: 24 })])(
  'a word read from a place starts exactly where a word of the text does',
  (text) => {
    const places = Array.from(text).map((_, at, letters) => letters.slice(0, at).join('').length)
    const wordFrom = wordReader(text)
    const read = places.flatMap((start) => {
      const found = wordFrom(start)
      return found === undefined ? [] : [[start, start + found.length]]
    })
    expect(read).toEqual(wordsIn(text).map(({ start, end }) => [start, end]))
  },
)

const usual = fc.constantFrom(...'aZпЁё5', "'", '`', '’', '‘', '-', '–', '«', '»', '“', '№', '\u00A0', ' ', '.', '\0')

test.prop([fc.string({ unit: usual, maxLength: 24 })])(
  'a text of usual letters has the same words amid letters of other scripts',
  (text) => {
    expect(wordsIn(`${text} ©`)).toEqual(wordsIn(text))
    const [alone, amid] = [wordReader(text), wordReader(`${text} ©`)]
    for (let start = 0; start < text.length; start++) expect(amid(start)).toBe(alone(start))
  },
)

test('what makes a text usual is no letter of another script, digit or mark', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const letter = String.fromCharCode(unit)
    if (/[\p{L}\p{N}\p{M}]/u.test(letter)) expect([letter, words(`п${letter}п`).length]).toEqual([letter, 1])
  }
})
