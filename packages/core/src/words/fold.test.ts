import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { foldName, foldText } from './fold.js'

test.each([
  ['Орёл', 'орел'],
  ['Ростов – на — Дону', 'ростов-на-дону'],
  ['Нижний \n Новгород', 'нижний новгород'],
  ['«Кишинёв»', 'кишинев'],
  ['Улан\u2011Удэ', 'улан-удэ'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('folding twice changes nothing', (text) => {
  expect(foldText(foldText(text))).toBe(foldText(text))
  expect(foldName(foldName(text))).toBe(foldName(text))
})
