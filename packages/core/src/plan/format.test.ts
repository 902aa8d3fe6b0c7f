import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { formatPlan, type PlanFormat } from './format.js'
import { planAnniversary, planItem } from './item.js'
import { parsePlan } from './parse.js'
import type { Plan, PlanSection } from './plan.js'

const formats: PlanFormat[] = ['markdown', 'tsv', 'html']

const title = fc
  .tuple(
    fc.constantFrom('', 'XVI ', 'Участие в XL ', 'Конференция. ', 'Итоги IX '),
    fc.constantFrom(
      'международный форум',
      'сессия Ассамблеи | пленум',
      'смотр-конкурс',
      'встреча \\ беседа',
      'a < b & c',
    ),
    fc.constantFrom(
      '',
      ' «Город, где хочется жить»',
      ' "Наш город"',
      ' по проектам: • А • Б',
      ' и X Международный конкурс «СМИ»',
    ),
  )
  .map((parts) => parts.join('').trim())
const where = fc.constantFrom(
  '',
  'Москва февраль',
  'Нур-Султан 3-5 июля',
  'по отдельному графику',
  'ежеквартал.',
  'Уфа октябрь-ноябрь',
  '31 марта – 2 апреля',
)
const note = fc.constantFrom(
  '',
  'Организатор: МАГ',
  'Организаторы: ДТЭХ Москвы, НП «АВОК»',
  'По плану Правительства Москвы',
)
const city = fc.constantFrom('Орёл', 'Ростов-на-Дону', 'Нижний Новгород', 'Ош')
const date = fc.constantFrom('', '6 июня', '5-6 июля', 'сентябрь', 'дата уточняется')

const eventRows = (year: number, from: number, section?: string) =>
  fc.array(fc.tuple(title, where, note), { minLength: 1, maxLength: 6 }).map((rows): PlanSection => ({
    kind: 'events',
    ...(section ? { title: section } : {}),
    items: rows.map(
      ([text, place, remark], i) => planItem({ number: `${from + i}`, text, where: place, note: remark }, year).item,
    ),
  }))

const cityRows = (year: number, kind: 'jubilees' | 'capitals', heading: string, marked: boolean) =>
  fc
    .array(fc.tuple(city, fc.integer({ min: 1, max: 2999 }), date), { minLength: 1, maxLength: 5 })
    .map((rows): PlanSection => ({
      kind,
      title: heading,
      ...(marked ? { mark: '¹' } : {}),
      items: rows.map(
        ([name, age, day], i) =>
          planAnniversary({ number: `${i + 1}`, city: name, ageText: `${age} лет`, date: day }, year, marked).item,
      ),
    }))

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ year: fc.integer({ min: 1998, max: 2099 }), marked: fc.boolean(), signed: fc.boolean() })
  .chain(({ year, marked, signed }) =>
    fc
      .tuple(
        eventRows(year, 1),
        eventRows(year, 7, 'Деятельность по информационному обеспечению'),
        cityRows(year, 'jubilees', 'Юбилеи городов МАГ', marked),
        cityRows(year, 'capitals', 'Дни городов-столиц', marked),
        fc.constantFrom<string[]>([], ['Проект'], ['Проект', 'Возможны изменения']),
      )
      .map(([first, second, third, fourth, remarks]): Plan => ({
        year,
        title: ['План мероприятий', 'Ассамблеи «Город»', `на ${year} год`],
        organisation: 'Ассамблеи «Город»',
        columns: ['№ п/п', 'Мероприятия', 'Место, дата', 'Примечание'],
        sections: [first, second, third, fourth],
        ...(signed ? { signature: { office: 'Генеральный директор', name: 'И.О. Иванов' } } : {}),
        ...(marked ? { footnote: { mark: 'ⁱ', text: 'Дни указаны ОРИЕНТИРОВОЧНО' } } : {}),
        remarks: marked || signed ? remarks : [],
      })),
  )

describe.each(formats)('a plan written as %s', (format) => {
  test.prop([anyPlan])('is read back as the same plan', (plan) => {
    expect(parsePlan(formatPlan(plan, format)).plan).toEqual(plan)
  })

  test.each([2021, 2026])('is the plan of %i again', (year) => {
    const document = readFileSync(new URL(`testing/plan-${year}.txt`, import.meta.url), 'utf8')
    const { plan } = parsePlan(document)
    expect(parsePlan(formatPlan(plan, format)).plan).toEqual(plan)
  })
})

test('a cell cannot end its row or open a tag', () => {
  const cells = { number: '1', text: 'a | b <img src=x onerror=alert(1)>', where: '', note: '' }
  const sections: PlanSection[] = [{ kind: 'events', items: [planItem(cells, 2026).item] }]
  const plan: Plan = { year: 2026, title: ['на 2026 год'], columns: [], sections, remarks: [] }
  expect(formatPlan(plan, 'html')).not.toContain('<img')
  expect(formatPlan(plan, 'markdown')).toContain('a \\| b')
})
