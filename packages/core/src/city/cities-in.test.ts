import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { citiesIn } from './cities-in.js'
import { declinedForms } from './decline.js'
import { nameKey } from './name-index.js'
import { someCities } from './testing/cities.js'

const idsIn = (text: string) =>
  citiesIn(someCities, text).map(({ city, candidates }) => city?.id ?? candidates.map(({ id }) => id))

describe('cities in running text', () => {
  test.each([
    ['Организаторы: Правительство Москвы, МАГ', ['moskva']],
    ['Международная конференция «Москва-энергоэффективный город»', ['moskva']],
    ['Санкт-Петербург октябрь', ['sankt-peterburg']],
    ['Нижний \n Новгород, Петропавловск- \n Камчатский', ['nizhny-novgorod', 'petropavlovsk-kamchatsky']],
    ['Петропавловск и Казань', ['petropavlovsk', 'kazan']],
    ['в Ростове-на-Дону и Улан-Удэ', ['rostov-na-donu', 'ulan-ude']],
    ['Нур-Султан 3-5 июля', ['astana']],
    ['празднование Дня города Грозного', ['grozny']],
    ['МОСКВА, ОРЁЛ', ['moskva', 'oryol']],
    ['поезд Москва–Казань', ['moskva', 'kazan']],
    ['Администрация г. Екатеринбурга', ['yekaterinburg']],
    ['«Минск и Москва: новое»', ['moskva']],
    ['дни Москвы в Сочи', ['moskva', 'sochi']],
  ])('%j names %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  test.each([
    ['орёл парит над москвой'],
    ['Кировский район'],
    ['Московский форум'],
    ['улица Кирова'],
    ['ул. Кирова, пр. Свердловска'],
    ['Киров С.М.'],
    ['С.М. Киров'],
    ['Нью-Москва'],
    ['Москва-Сити'],
    ['Свердловск и Горький'],
    ['Ростов Великий'],
    [''],
  ])('%j names none', (text) => {
    expect(idsIn(text)).toEqual([])
  })

  test('older names are found where they are asked for', () => {
    const ids = citiesIn(someCities, 'Свердловск, Горький', { since: 1980 }).map(({ city }) => city?.id)
    expect(ids).toEqual(['yekaterinburg', 'nizhny-novgorod'])
  })

  test('a name of two cities is given with both', () => {
    const [mention] = citiesIn(someCities, 'из Николаевска', { since: 1800 })
    expect(mention).toMatchObject({ text: 'Николаевска', start: 3, end: 14 })
    expect(mention?.city).toBeUndefined()
    expect(mention?.candidates.map(({ id }) => id)).toEqual(['kostanay', 'pugachev'])
  })
})

const capitalised = (form: string): string => form.replace(/(?<![а-я])[а-я]/g, (letter) => letter.toUpperCase())
const planted = fc.constantFrom(...someCities).chain((city) => {
  const [name] = city.names
  const forms = declinedForms(nameKey(name!.text), nameKey(name!.genitive!))
  return fc.constantFrom(...forms).map((form) => ({ city, form: capitalised(form).replace(' На ', '-на-') }))
})
const filler = fc.constantFrom(' и ', ', ', ' на форуме в городе ', ' (2026); ', ' — итоги конкурса, ', '. Мэр города ')

test.prop([fc.array(fc.tuple(filler, planted), { maxLength: 12 })])(
  'each city planted in a text is found where it stands',
  (parts) => {
    let text = ''
    const wanted = parts.map(([before, { city, form }]) => {
      const start = text.length + before.length
      text += before + form
      return [city.id, start, text.length]
    })
    expect(citiesIn(someCities, text).map(({ city, start, end }) => [city?.id, start, end])).toEqual(wanted)
  },
)

const scraps = [
  'Москва',
  'Орёл',
  'Улан',
  'Удэ',
  'Ниж\u00ADний',
  'Новгород',
  'Петропавловск',
  'Камчатский',
  'С.',
  '-',
  '–',
  ' ',
  '\n',
]

test.prop([fc.array(fc.constantFrom(...scraps), { maxLength: 20 }).map((parts) => parts.join(''))])(
  'mentions ascend and stand where they say',
  (text) => {
    let last = 0
    for (const { text: mention, start, end } of citiesIn(someCities, text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(text.slice(start, end)).toBe(mention)
      last = end
    }
  },
)
