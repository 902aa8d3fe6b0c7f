import { comparePlans } from '@gorod/core'
import { expect, test } from 'vitest'
import { cities, plan2021, plan2026 } from './index.js'

const changes = comparePlans(plan2021, plan2026, cities).map(({ kind, about, from, to }) => [kind, about, from, to])

test.each([
  ['edition', 'XXXII сессия МАГ', 'XXVIII', 'XXXII'],
  ['place', 'XXXII сессия МАГ', 'Нур-Султан', ''],
  ['moved', 'XXXII сессия МАГ', '3-5 июля', 'дата уточняется'],
  ['moved', 'XIX Международный конгресс «Российская семья»', 'по отдельному графику', 'май'],
  ['renumbered', 'Мероприятия по проектам ООН-Хабитат', '4', '5'],
  ['moved', 'Участие в XV Московском международном урбанистическом форуме', '1-4 июля', 'август-сентябрь'],
  ['vanished', 'VI международный форум-выставка «ГОРОДСКИЕ ТЕХНОЛОГИИ».', undefined, undefined],
  ['vanished', 'Выпуск Электронного бюллетеня МАГ', undefined, undefined],
  ['appeared', 'Выпуск информационного приложения к журналу «Вестник МАГ»', undefined, undefined],
  ['vanished', 'Караганда', '90 лет', undefined],
  ['vanished', 'Кишинев', '885 лет', undefined],
  ['age', 'Бишкек', '143 года', '201 год'],
  ['retitled', 'Астана', 'Нур-Султан', 'Астана'],
  ['moved', 'Цхинвал', '19 сентября', '20 сентября'],
])('from 2021 to 2026: %s, %s, %s → %s', (...change) => {
  expect(changes).toContainEqual(change)
})

test('ages that grow with the years, and lists of the same days, are no change', () => {
  expect(changes.filter(([kind]) => kind === 'age')).toHaveLength(1)
  expect(changes.filter(([, about]) => about === 'Воронеж')).toEqual([])
})

test('a plan does not differ from itself', () => {
  expect(comparePlans(plan2026, plan2026, cities)).toEqual([])
})
