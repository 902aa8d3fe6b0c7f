import { seeded } from './data.ts'

const titles = [
  'сессия МАГ по вопросам цифровизации муниципального управления',
  'Международный конгресс «Российская семья»',
  'международный форум-выставка «ГОРОДСКИЕ ТЕХНОЛОГИИ»',
  'Международный смотр-конкурс городских практик городов СНГ и ЕАЭС «Город, где хочется жить»',
  'Общероссийский форум «Стратегическое планирование в регионах и городах России»',
]
const cities = ['Москва', 'Новосибирск', 'Волгоград', 'Санкт-Петербург', 'Ереван', 'Улан-Удэ', 'Нижний Новгород']
const dates = [
  '3-5 июля',
  'февраль',
  'октябрь-ноябрь',
  '12 марта',
  'до 01 июля 2026 г.',
  'IV квартал',
  'по отдельному графику',
]
const notes = ['Организатор: МАГ', 'Организаторы: Мэрия города, АСДГ, МАГ', 'По плану Правительства Москвы', '']

const roman = (value: number): string =>
  `${'X'.repeat(Math.floor(value / 10))}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]}`

const syllables = ['ба', 'ве', 'го', 'ду', 'жи', 'зо', 'ка', 'ле', 'ми', 'но']

/** A made-up name for every two rows, so that a longer plan has more series of events, not longer ones. */
const nameOf = (index: number): string =>
  [...String(index >> 1).padStart(5, '0')].map((digit) => syllables[Number(digit)]).join('')

/** A plan of as many rows as a Markdown table, a heading row after every hundred. */
export function planText(count: number): string {
  const random = seeded(5)
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const rows = Array.from({ length: count }, (_, index) => {
    const row = `| ${index + 1}. | ${roman(1 + Math.floor(random() * 38))} ${pick(titles)} имени ${nameOf(index)} | ${pick(cities)} ${pick(dates)} | ${pick(notes)} |`
    return index % 100 === 99 ? `${row}\n| Раздел ${(index + 1) / 100} | | | |` : row
  })
  return [
    'План мероприятий',
    'Международной Ассамблеи столиц и крупных городов (МАГ)',
    'на 2026 год',
    '',
    '| № п/п | Мероприятия | Место, дата | Примечание |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
