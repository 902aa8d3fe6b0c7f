import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parsePlan } from '../parse.js'
import { readRows } from './rows.js'

const plan = ['План мероприятий', 'Ассамблеи', 'на 2026 год']

const documents: [string, string][] = [
  [
    'Markdown',
    `${plan.join('\n')}\n\n| № | Мероприятия | Место, дата | Примечание |\n|---|:-:|---|---|\n| 1. | XXXII сессия | Москва 5–6 июня | Организатор: МАГ |\n| Юбилеи городов | | | |\n| 1. | Ош | 150 лет | 5 октября |\n`,
  ],
  [
    'tab-separated text',
    `${plan.join('\n')}\n№\tМероприятия\tМесто, дата\tПримечание\n1.\tXXXII сессия\tМосква 5–6 июня\tОрганизатор: МАГ\nЮбилеи городов\t\t\t\n1.\tОш\t150 лет\t5 октября\n`,
  ],
  [
    'Word’s clipboard',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>
<p class=MsoNormal><b>${plan.join('</b></p>\n<p class=MsoNormal><b>')}</b></p>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<table class=MsoTableGrid border=1><tr><td><p>№<o:p></o:p></p></td><td>Мероприятия</td><td>Место, дата</td><td>Примечание</td></tr>
<tr><td><p class=MsoNormal>1.</p></td><td><p>XXXII&nbsp;сессия</p></td><td><p>Москва</p><p>5–6 июня</p></td><td>Организатор: МАГ</td></tr>
<tr><td colspan=4><p align=center><b>Юбилеи городов</b></p></td></tr>
<tr><td>1.</td><td>Ош</td><td>150 лет</td><td>5 октября</td></tr></table></body></html>`,
  ],
  [
    'plain text',
    `${plan.join('\n')}\n1. XXXII сессия Москва 5–6 июня Организатор: МАГ\nЮбилеи городов\n1. Ош 150 лет 5 октября\n`,
  ],
  [
    'plain text in short lines',
    `${plan.join('\n')}\n1. XXXII\nсессия\nМосква 5–6 июня\nОрганизатор: МАГ\nЮбилеи городов\n1. Ош\n150 лет\n5 октября\n`,
  ],
]

test.each(documents)('%s gives the same plan', (_, document) => {
  const { sections, year, title } = parsePlan(document).plan
  expect({ year, title }).toEqual({ year: 2026, title: plan })
  expect(sections).toEqual([
    {
      kind: 'events',
      items: [
        {
          number: '1',
          text: 'XXXII сессия',
          where: 'Москва 5–6 июня',
          note: 'Организатор: МАГ',
          events: [
            {
              title: 'XXXII сессия',
              edition: 32,
              place: 'Москва',
              when: { kind: 'date', edtf: '2026-06-05/2026-06-06', text: '5–6 июня' },
              organisers: ['МАГ'],
            },
          ],
        },
      ],
    },
    {
      kind: 'jubilees',
      title: 'Юбилеи городов',
      items: [
        {
          number: '1',
          city: 'Ош',
          age: 150,
          ageText: '150 лет',
          when: { kind: 'date', edtf: '2026-10-05', text: '5 октября' },
        },
      ],
    },
  ])
})

test('place and date may stand in columns of their own', () => {
  const document =
    'на 2026 год\n№\tНаименование\tДата\tМесто\tОрганизаторы\n1\tФорум\t5 июня\tМосква\tОрганизатор: МАГ\n'
  expect(parsePlan(document).plan.sections[0]!.items[0]).toMatchObject({
    where: '5 июня Москва',
    note: 'Организатор: МАГ',
    events: [{ place: 'Москва', when: { edtf: '2026-06-05' } }],
  })
})

test('a document without a year or a table says what is missing', () => {
  expect(parsePlan('').problems.map(({ code }) => code)).toEqual(['plan-year-missing', 'plan-empty'])
  expect(parsePlan('на 2026 год').problems.map(({ code }) => code)).toEqual(['plan-empty'])
  expect(parsePlan('1.\tФорум\tиюнь\t', { year: 2027 }).plan.sections[0]!.items[0]).toMatchObject({
    events: [{ when: { edtf: '2027-06' } }],
  })
})

test('an impossible day is said, with its line and the wording kept', () => {
  const { plan: read, problems } = parsePlan('на 2026 год\n1.\tФорум\tМосква 30 февраля\t')
  expect(problems).toMatchObject([{ code: 'when-impossible', at: { line: 2 }, found: '30 февраля' }])
  expect(read.sections[0]!.items[0]).toMatchObject({
    where: 'Москва 30 февраля',
    events: [{ when: { kind: 'unset' } }],
  })
})

test.prop([fc.string({ unit: 'binary', maxLength: 2000 })])('no text makes the reader fail', (text) => {
  expect(() => readRows(text)).not.toThrow()
  expect(parsePlan(text).plan.sections).toBeInstanceOf(Array)
})

test.prop([
  fc.array(
    fc.constantFrom(
      '<td>',
      '<tr>',
      '<table>',
      '</td>',
      '|',
      '\t',
      '\n',
      '1.',
      'июнь',
      '"',
      '«',
      '\\',
      '<!--',
      'Организатор:',
    ),
    { maxLength: 200 },
  ),
])('no broken markup makes the reader fail', (parts) => {
  expect(parsePlan(parts.join('')).plan.remarks).toBeInstanceOf(Array)
})
