import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { rubricator, practice } from '../testing/sample.js'
import { importRubricator } from './import.js'
import { remapPractices } from './remap.js'
import { readRubricatorRows, rubricatorRows, type RubricatorRow } from './rows.js'

const table = [
  'Сфера\tВопрос',
  'Дворы\tКак освободить двор от машин?',
  '\tГде играть детям',
  'Дороги\tПробки',
  'Дороги\tЗаторы',
  'Прочее\tРазное',
  'Архив\t',
].join('\n')
const { rows, problems } = readRubricatorRows(table)

describe('a table', () => {
  test('is read row by row, an empty sphere as that above', () => {
    expect(rows.map(({ sphere, question, line }) => [sphere, question, line])).toEqual([
      ['Дворы', 'Как освободить двор от машин?', 2],
      ['Дворы', 'Где играть детям', 3],
      ['Дороги', 'Пробки', 4],
      ['Дороги', 'Заторы', 5],
      ['Прочее', 'Разное', 6],
      ['Архив', '', 7],
    ])
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([['rubric-sphere-above', 3]])
  })

  test('has cells of several lines, as spreadsheets copy them', () => {
    const copied = 'Сфера\tВопрос\r\n"Транспорт\nи ""умные"" дороги"\tПробки\r\n"Город"\t"Где\tиграть"\r\n"Двор\tДети'
    expect(readRubricatorRows(copied).rows).toEqual([
      { sphere: 'Транспорт и "умные" дороги', question: 'Пробки', line: 2 },
      { sphere: '"Город"', question: 'Где играть', line: 4 },
      { sphere: '"Двор', question: 'Дети', line: 5 },
    ])
  })

  test('tells of what stands beyond two columns, and of too much', () => {
    expect(readRubricatorRows('A\tB\tC').problems.map(({ code }) => code)).toEqual(['rubric-row-wide'])
    expect(readRubricatorRows('a'.repeat(2_000_001))).toMatchObject({
      rows: [],
      problems: [{ code: 'practices-too-large' }],
    })
    expect(readRubricatorRows('')).toEqual({ rows: [], problems: [] })
  })
})

describe('an old rubricator', () => {
  const into = {
    ...rubricator,
    version: 4,
    questions: [...rubricator.questions, { id: 'jams', title: { ru: 'Как убрать пробки' }, spheres: ['transport'] }],
  }
  const mapping = { spheres: { Дороги: 'transport' }, questions: { Пробки: 'jams', Заторы: 'jams', Разное: null } }
  const { report, problems: found, rubricator: carried } = importRubricator(rows, { into, mapping })

  test('goes into the new one, and the report has all of it', () => {
    expect(carried).toBe(into)
    expect(report).toEqual({
      version: 4,
      spheres: [
        { from: 'Дворы', title: 'Дворы', to: 'yards', fates: ['kept'] },
        { from: 'Дороги', title: 'Дороги', to: 'transport', fates: ['renamed'] },
        { from: 'Прочее', title: 'Прочее', fates: ['lost'] },
        { from: 'Архив', title: 'Архив', fates: ['lost'] },
      ],
      questions: [
        { from: 'Как освободить двор от машин?', title: 'Как освободить двор от машин?', to: 'cars', fates: ['moved'] },
        { from: 'Где играть детям', title: 'Где играть детям', to: 'play', fates: ['kept'] },
        { from: 'Пробки', title: 'Пробки', to: 'jams', fates: ['renamed', 'merged'] },
        { from: 'Заторы', title: 'Заторы', to: 'jams', fates: ['renamed', 'merged'] },
        { from: 'Разное', title: 'Разное', fates: ['lost'] },
      ],
    })
  })

  test('loses nothing silently', () => {
    expect(found.map(({ code, found: what, at }) => [code, what, at.line])).toEqual([
      ['rubric-sphere-lost', 'Прочее', 6],
      ['rubric-sphere-lost', 'Архив', 7],
      ['rubric-question-lost', 'Разное', 6],
    ])
  })

  test('a mapping that names what is not there is told', () => {
    const wrong = { questions: { Пробка: 'jams', Пробки: 'jam' } }
    const codes = importRubricator(rows, { into, mapping: wrong }).problems.filter(
      ({ code }) => code === 'rubric-mapping-unknown',
    )
    expect(codes.map(({ found: what }) => what)).toEqual(['Пробка', 'jam'])
  })

  test('practices follow it, and what could not be placed is told', () => {
    const before = [
      { ...practice, questions: ['Пробки', 'Заторы', 'Где играть детям'], spheres: ['Дороги'] },
      { ...practice, id: 'lost', questions: ['Разное', 'неизвестный'], spheres: [] },
    ]
    const { practices, problems: told } = remapPractices(before, report)
    expect(practices.map(({ version, questions, spheres }) => [version, questions, spheres])).toEqual([
      [3, ['jams', 'play'], ['transport']],
      [3, ['неизвестный'], []],
    ])
    expect(told.map(({ code, at, about, found: what }) => [code, at.path, about, what])).toEqual([
      ['practice-rubric-lost', '/1/questions/0', 'lost', 'Разное'],
      ['practice-rubric-unknown', '/1/questions/1', 'lost', 'неизвестный'],
    ])
  })
})

test('rows without a rubricator to go into become one', () => {
  const { rubricator: made, report, problems: found } = importRubricator(rows)
  expect(made.spheres.map(({ id, title }) => [id, title['ru']])).toEqual([
    ['s1', 'Дворы'],
    ['s2', 'Дороги'],
    ['s3', 'Прочее'],
    ['s4', 'Архив'],
  ])
  expect(made.questions[2]).toEqual({ id: 'q3', title: { ru: 'Пробки' }, spheres: ['s2'] })
  expect([...report.spheres, ...report.questions].filter(({ fates }) => fates[0] !== 'kept')).toEqual([])
  expect(found).toEqual([])
})

test('two titles of one id are both told of, the second as merged', () => {
  const twice = [
    { sphere: 'Дороги', sphereId: 'roads', question: 'Пробки', questionId: 'jams' },
    { sphere: 'Улицы', sphereId: 'roads', question: 'Заторы', questionId: 'jams' },
    { sphere: 'Дворы', question: 'Пробки', questionId: 'jams' },
    { sphere: '', sphereId: 'roads', question: '', questionId: 'jams' },
  ]
  const { rubricator: made, report } = importRubricator(twice)
  expect(made.spheres.map(({ id, title }) => [id, title['ru']])).toEqual([
    ['roads', 'Дороги'],
    ['s1', 'Дворы'],
  ])
  expect(made.questions).toEqual([{ id: 'jams', title: { ru: 'Пробки' }, spheres: ['roads', 's1'] }])
  expect(report.spheres.map(({ title, to, fates }) => [title, to, ...fates])).toEqual([
    ['Дороги', 'roads', 'merged'],
    ['Улицы', 'roads', 'renamed', 'merged'],
    ['Дворы', 's1', 'kept'],
  ])
  expect(report.questions.map(({ title, to, fates }) => [title, to, fates.at(-1)])).toEqual([
    ['Пробки', 'jams', 'merged'],
    ['Заторы', 'jams', 'merged'],
  ])
})

test('a rubricator goes into itself unchanged, and its practices too', () => {
  const { report, problems: found } = importRubricator(rubricatorRows(rubricator), { into: rubricator })
  expect(
    [...report.spheres, ...report.questions].filter(({ fates, from, to }) => fates[0] !== 'kept' || from !== to),
  ).toEqual([])
  expect(found).toEqual([])
  expect(remapPractices([practice], report)).toEqual({ practices: [practice], problems: [] })
})

const name = fc.constantFrom('Дворы', 'Транспорт', 'двор', 'Пробки', 'Где играть детям', 'Снег', '')
const anyRows = fc.array(fc.record({ sphere: name, question: name }), { maxLength: 20 })

law.prop([anyRows])(
  'every old sphere and question stands in the report once, and the lost are findings',
  (given: RubricatorRow[]) => {
    const { report, problems: found } = importRubricator(given, { into: rubricator })
    const names = (pick: (row: RubricatorRow) => string) => new Set(given.map(pick).filter(Boolean))
    expect(new Set(report.spheres.map(({ title }) => title))).toEqual(names(({ sphere }) => sphere))
    expect(new Set(report.questions.map(({ title }) => title))).toEqual(names(({ question }) => question))
    const lost = [...report.spheres, ...report.questions].filter(({ to }) => to === undefined)
    expect(found.filter(({ code }) => code.endsWith('-lost'))).toHaveLength(lost.length)
    expect(lost.every(({ fates }) => fates.length === 1 && fates[0] === 'lost')).toBe(true)
  },
)
