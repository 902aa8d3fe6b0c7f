import { romanValue } from '../../words/roman.js'

const soft = ['ь', 'я', 'е', 'ем', 'ю']
const hard = ['', 'а', 'е', 'ом', 'у']
const russianMonths: [stem: string, endings: string[], short: string][] = [
  ['январ', soft, 'янв'],
  ['феврал', soft, 'фев февр'],
  ['март', hard, 'мар'],
  ['апрел', soft, 'апр'],
  ['ма', ['й', 'я', 'е', 'ем', 'ю'], ''],
  ['июн', soft, 'июн'],
  ['июл', soft, 'июл'],
  ['август', hard, 'авг'],
  ['сентябр', soft, 'сен сент'],
  ['октябр', soft, 'окт'],
  ['ноябр', soft, 'ноя нояб'],
  ['декабр', soft, 'дек'],
]
const englishMonths = 'january february march april may june july august september october november december'.split(' ')

/** The month a word names, in any case of its declension. */
export const months = new Map<string, number>()
/** The month an abbreviation names. */
export const shortMonths = new Map<string, number>([['sept', 9]])
/** Genitives («мая»): they need a number before them. */
export const genitiveMonths = new Set<string>()

russianMonths.forEach(([stem, endings, short], i) => {
  for (const ending of endings) months.set(stem + ending, i + 1)
  for (const word of short.split(' ')) if (word) shortMonths.set(word, i + 1)
  genitiveMonths.add(stem + endings[1])
})
englishMonths.forEach((name, i) => {
  months.set(name, i + 1)
  if (name.length > 3) shortMonths.set(name.slice(0, 3), i + 1)
})

const units = 'перв втор трет четверт пят шест седьм восьм девят десят'.split(' ')
const teens = 'один две три четыр пят шест сем восем девят'.split(' ').map((stem) => `${stem}надцат`)
const stems = new Map([...units, ...teens, 'двадцат', 'тридцат'].map((stem, i) => [stem, i < 20 ? i + 1 : 30]))
const ordinalEnding = /^(\p{L}+?)(?:ый|ий|ой|ая|ую|ое|ого|ому|ым|ом|ье|ьего|ьему|ья|ью|ьей|ей)$/u
const englishOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'last']

/** The last of its kind («последняя суббота»). */
export const last = -1

/** The number of an ordinal: «второе» is 2, «двадцать» with a unit after it is the reader's matter. */
export function ordinalOf(word: string): number | undefined {
  if (/^последн(?:ий|яя|юю|ее|его|ей|ем)$/.test(word) || word === 'last') return last
  const english = englishOrdinals.indexOf(word)
  if (english >= 0) return english + 1
  return stems.get(ordinalEnding.exec(word)?.[1] ?? '')
}

/** The number of a quarter or half-year: Roman, with look-alikes of either alphabet. */
export const romanOf = (raw: string): number | undefined => romanValue(raw.toUpperCase())

const weekdayStems: [RegExp, number][] = [
  [/^(?:понедельник[аеу]?|пн|monday)$/, 1],
  [/^(?:вторник[аеу]?|вт|tuesday)$/, 2],
  [/^(?:сред[аеуы]|ср|wednesday)$/, 3],
  [/^(?:четверг[аеу]?|чт|thursday)$/, 4],
  [/^(?:пятниц[аеуы]|пт|friday)$/, 5],
  [/^(?:суббот[аеуы]|сб|saturday)$/, 6],
  [/^(?:воскресень[еяю]|вс|sunday)$/, 7],
]

/** The weekday a word names, from Monday 1. */
export const weekdayOfWord = (word: string): number | undefined => weekdayStems.find(([form]) => form.test(word))?.[1]

/** Code of ISO 8601-2 of a season, and whether the word is an adverb («весной») that needs nothing beside it. */
export const seasons = new Map<string, { code: number; adverb: boolean }>(
  Object.entries({
    весна: 21,
    весны: 21,
    лето: 22,
    лета: 22,
    осень: 23,
    осени: 23,
    зима: 24,
    зимы: 24,
    spring: 21,
    summer: 22,
    autumn: 23,
    winter: 24,
  })
    .map(([word, code]): [string, { code: number; adverb: boolean }] => [word, { code, adverb: false }])
    .concat(['весной', 'летом', 'осенью', 'зимой'].map((word, i) => [word, { code: 21 + i, adverb: true }])),
)

/** Words before which a date is part of an address or a name («улица 8 Марта»). */
export const placeWords = new Set(
  'ул улица улице улицы улицу площадь площади пл проспект проспекте имени им парк парке сквер сквере станция станции street square'.split(
    ' ',
  ),
)

/** Words that name a day only to one who knows today. */
export const relativeWord =
  /^(?:сегодня|завтра|послезавтра|послепослезавтра|вчера|позавчера|позапозавчера|today|tomorrow|yesterday)$/
