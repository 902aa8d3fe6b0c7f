import { expect, test } from 'vitest'
import { declinedForms } from './decline.js'

test.each([
  ['москва', undefined, 'москвы москве москву москвой'],
  ['орел', 'орла', 'орла орлу орлом орле'],
  ['нижний новгород', undefined, 'нижнего новгорода|нижнему новгороду|нижним новгородом|нижнем новгороде'],
  ['ростов на дону', undefined, 'ростова на дону|ростову на дону|ростовом на дону|ростове на дону'],
  ['комсомольск на амуре', 'комсомольска на амуре', 'комсомольске на амуре|комсомольском на амуре'],
  ['петропавловск камчатский', undefined, 'петропавловска камчатского|петропавловске камчатском'],
  ['санкт петербург', undefined, 'санкт петербурга|санкт петербургом'],
  ['йошкар ола', 'йошкар олы', 'йошкар олы|йошкар олу|йошкар оле'],
  ['грозный', undefined, 'грозного грозному грозным грозном'],
  ['казань', undefined, 'казани казанью'],
  ['ярославль', 'ярославля', 'ярославля ярославлю ярославлем ярославле'],
  ['костанай', undefined, 'костаная костанаю костанаем костанае'],
  ['запорожье', undefined, 'запорожья запорожью запорожьем'],
  ['горловка', undefined, 'горловки горловке горловку горловкой'],
  ['черкассы', 'черкасс', 'черкасс черкассам черкассами черкассах'],
])('%s has its forms', (name, genitive, forms) => {
  const separator = forms.includes('|') || name.includes(' ') ? '|' : ' '
  expect(declinedForms(name, genitive)).toEqual(expect.arrayContaining([name, ...forms.split(separator)]))
})

test.each([
  ['улан удэ', 'улан удэ'],
  ['тбилиси', undefined],
  ['душанбе', 'душанбе'],
  ['алматы', 'алматы'],
  ['гродно', undefined],
  ['атырау', undefined],
  ['сочи', undefined],
])('%s does not change', (name, genitive) => {
  expect(declinedForms(name, genitive)).toEqual([name])
})

test('a genitive narrows the forms of an ending that has two', () => {
  expect(declinedForms('ярославль', 'ярославля')).not.toContain('ярославли')
  expect(declinedForms('казань', 'казани')).not.toContain('казаня')
})
