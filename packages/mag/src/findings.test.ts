import { readFileSync } from 'node:fs'
import { checkPlan, parsePlan, type Plan, type ProblemCode } from '@gorod/core'
import { describe, expect, test } from 'vitest'
import { cities, knownEditions, plan2021, plan2026 } from './index.js'

/** Line of the document, code, whom or what it concerns, what stands there, what should: each text by its beginning. */
type Row = [number, ProblemCode, string, string, string]

const of2021: Row[] = [
  [9, 'edition-yearly', 'XXVIII сессия МАГ по вопросам цифр', 'XXVIII', 'XXVII'],
  [11, 'row-two-events', '', '«Участие в Международном экономическом ф', ''],
  [14, 'edition-yearly', 'XVI Международный конгресс «Россий', 'XVI', 'XIX'],
  [16, 'event-city-day', 'Международная конференция МАГ в ра', '3-4 октября', '2021-10-05'],
  [18, 'edition-yearly', 'Участие в XVII Общероссийском фору', 'XVII', 'XVI'],
  [21, 'abbreviation-doubtful', '', 'АПП', 'АГП'],
  [25, 'html-remnant', '', '<ul style="list-style-type: none">', ''],
  [25, 'row-rejoined', '13', '• АПП • АГУ • АСДГ • СГЦСЗ России', ''],
  [26, 'row-two-events', '', '«XIV Международный смотр-конкурс городск', ''],
  [26, 'quotes-straight', '', '"Город, где хочется жить"', ''],
  [34, 'footnote-mark', 'Юбилей городов МАГ', '¹', 'ⁱ'],
  [34, 'jubilee-missing', 'Североморск', '', '125'],
  [34, 'list-other-year', 'Юбилей городов МАГ', '2020', ''],
  [34, 'heading-singular', '', 'Юбилей городов МАГ', 'Юбилеи городов МАГ'],
  [35, 'age-other-founding', 'Караганда', '90', '87'],
  [35, 'jubilee-not-due', 'Караганда', '90', '87'],
  [36, 'city-day-rule', 'Благовещенск', '6 июня', '[2021-06-02,2021-06-05]'],
  [37, 'city-day-rule', 'Иркутск', '6 июня', '2021-06-05'],
  [38, 'city-day-rule', 'Нижний Новгород', '12 июня', '2021-08-21'],
  [40, 'city-day-rule', 'Омск', '8 августа', '2021-09-12'],
  [42, 'city-day-birthday', 'Челябинск', '5 сентября', '2021-09-13'],
  [44, 'city-day-rule', 'Днепр', '12 сентября', '2021-09-11'],
  [45, 'city-day-rule', 'Воронеж', '19 сентября', '2021-09-18'],
  [46, 'city-day-rule', 'Мурманск', '3 октября', '2021-10-04'],
  [47, 'age-other-founding', 'Ош', '145', '3021'],
  [47, 'city-day-rule', 'Ош', '3 октября', '2021-10-05'],
  [49, 'footnote-mark', 'Дни городов-столиц членов МАГ', '¹', 'ⁱ'],
  [51, 'founding-disputed', 'Бишкек', '143', '196'],
  [52, 'jubilee-among-capitals', 'Душанбе', '345', ''],
  [52, 'city-day-rule', 'Душанбе', '18 апреля', '2021-04-17'],
  [53, 'city-day-rule', 'Ереван', '10 октября', '2021-10-09'],
  [54, 'age-founding', 'Кишинев', '885', '585'],
  [54, 'city-day-rule', 'Кишинев', '10 октября', '2021-10-14'],
  [55, 'city-day-weekday', 'Минск', '9 сентября', '2021-09-11'],
  [57, 'city-two-names', 'Нур-Султан', 'Нур-Султан', 'Астана'],
  [57, 'founding-disputed', 'Нур-Султан', '23', '191'],
  [59, 'list-order-names', 'Сухум', '', ''],
  [59, 'jubilee-among-capitals', 'Сухум', '2505', ''],
  [59, 'city-day-rule', 'Сухум', '4 июля', '2021-07-03'],
  [60, 'founding-disputed', 'Цхинвал', '1759', '623'],
  [60, 'city-day-rule', 'Цхинвал', '19 сентября', '2021-09-20'],
]
const of2026: Row[] = [
  [8, 'edition-gap', 'XXXII сессия МАГ', 'XXXII', 'XXXI'],
  [10, 'word-misspelt', '', 'Круглы стол', 'Круглый стол'],
  [11, 'row-two-events', '', '«Участие в Международном экономическом Ф', ''],
  [11, 'quotes-straight', '', '"Город, где хочется жить"', ''],
  [11, 'capital-inside', '', 'Форуме', 'форуме'],
  [14, 'edition-back', 'XIX Международный конгресс «Россий', 'XIX', 'XXIII'],
  [17, 'edition-yearly', 'Участие в XXI Общероссийском форум', 'XXI', 'XXII'],
  [19, 'abbreviation-doubtful', '', 'АГП', 'АПП'],
  [21, 'html-remnant', '', '<ul style="list-style-type: none">', ''],
  [21, 'row-rejoined', '12', '• АГУ • АСДГ • СГЦСЗ России', ''],
  [22, 'row-two-events', '', '«Участие в X Общероссийском форуме страт', ''],
  [23, 'row-two-events', '', '«XIX Международный смотр-конкурс городск', ''],
  [23, 'quotes-straight', '', '"Город, где хочется жить"', ''],
  [30, 'jubilee-missing', 'Североморск', '', '130'],
  [30, 'jubilee-missing', 'Кишинёв', '', '590'],
  [30, 'jubilee-dropped', 'Караганда', '', '95'],
  [30, 'list-copied', 'Юбилей городов МАГ', '12', '12'],
  [30, 'heading-singular', '', 'Юбилей городов МАГ', 'Юбилеи городов МАГ'],
  [33, 'city-day-copied', 'Нижний Новгород', '12 июня', '2026-08-15'],
  [35, 'city-day-copied', 'Омск', '8 августа', '2026-08-01'],
  [36, 'city-day-copied', 'Улан-Удэ', '5 сентября', '2026-06-13'],
  [37, 'city-day-birthday', 'Челябинск', '5 сентября', '2026-09-13'],
  [38, 'city-day-copied', 'Самара', '12 сентября', '2026-09-13'],
  [41, 'age-spacing', '', '110лет', '110'],
  [41, 'city-day-rule', 'Мурманск', '3 октября', '2026-10-04'],
  [43, 'list-broken', 'Юбилей городов МАГ', '', ''],
  [43, 'age-other-founding', 'Ош', '150', '3026'],
  [43, 'city-day-rule', 'Ош', '3 октября', '2026-10-05'],
  [44, 'footnote-mark', 'Дни городов-столиц членов МАГ', '¹', 'ⁱ'],
  [45, 'age-other-founding', 'Бишкек', '201', '148'],
  [45, 'age-plans', 'Бишкек', '201', '148'],
  [46, 'list-order-days', 'Душанбе', '', ''],
  [46, 'jubilee-among-capitals', 'Душанбе', '350', ''],
  [46, 'city-day-weekday', 'Душанбе', '21 апреля', '2026-04-18'],
  [47, 'city-two-names', 'Астана', 'Астана', 'Нур-Султан'],
  [47, 'founding-disputed', 'Астана', '28', '196'],
  [48, 'jubilee-among-capitals', 'Сухум', '2510', ''],
  [48, 'city-day-weekday', 'Сухум', '8 июля', '2026-07-04'],
  [49, 'city-day-weekday', 'Ереван', '13 октября', '2026-10-10'],
  [50, 'list-order-days', 'Минск', '', ''],
  [50, 'city-day-weekday', 'Минск', '14 сентября', '2026-09-12'],
  [51, 'list-order-days', 'Москва', '', ''],
  [51, 'city-day-weekday', 'Москва', '8-9 сентября', '[2026-09-05,2026-09-12]'],
  [52, 'founding-disputed', 'Цхинвал', '1764', '628'],
]

describe.each<[number, Plan, Row[]]>([
  [2021, plan2026, of2021],
  [2026, plan2021, of2026],
])('the plan of %i', (year, other, expected) => {
  const document = readFileSync(new URL(`../../core/src/plan/testing/plan-${year}.txt`, import.meta.url), 'utf8')
  const parsed = parsePlan(document)
  const found = checkPlan(parsed.plan, { ...parsed, cities, others: [other], editions: knownEditions })

  test.each(expected)('line %i: %s, %s', (line, code, about, stands, should) => {
    const same = found.filter((problem) => problem.code === code && problem.at.line === line)
    const texts = same.map((problem) => [problem.about ?? '', problem.found ?? '', problem.expected ?? ''].map(String))
    expect(texts.filter((text) => [about, stands, should].every((part, i) => text[i]!.startsWith(part)))).not.toEqual(
      [],
    )
  })

  test('nothing else is reported', () => {
    expect(found.map(({ code, at }) => `${at.line} ${code}`)).toEqual(expected.map(([line, code]) => `${line} ${code}`))
  })
})
