import type { City, CityName } from '../city.js'

/** A city with a name in force, and what a test needs besides. */
export const cityOf = (
  id: string,
  text: string,
  genitive: string,
  rest: Partial<City> = {},
  names: CityName[] = [],
): City => ({
  id,
  names: [{ text, locale: 'ru', genitive, kind: 'current' }, ...names],
  listedUnder: null,
  foundings: [],
  yearZero: 'skip',
  cityDay: { rules: [], overrides: [] },
  confidence: 'high',
  sources: [],
  ...rest,
})

const former = (text: string, from?: string, to?: string): CityName => ({
  text,
  locale: 'ru',
  kind: 'former',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})
const english = (text: string): CityName => ({ text, locale: 'en', kind: 'current' })

/** Names of every kind of declension, with their traps. */
export const someCities: City[] = [
  cityOf('moskva', 'Москва', 'Москвы', {}, [english('Moscow')]),
  cityOf('oryol', 'Орёл', 'Орла'),
  cityOf('kirov', 'Киров', 'Кирова', {}, [former('Вятка', '1374', '1457'), former('Вятка', '1780', '1934')]),
  cityOf('nizhny-novgorod', 'Нижний Новгород', 'Нижнего Новгорода', {}, [former('Горький', '1932', '1990')]),
  cityOf('rostov-na-donu', 'Ростов-на-Дону', 'Ростова-на-Дону', {}, [english('Rostov-on-Don')]),
  cityOf('komsomolsk-na-amure', 'Комсомольск-на-Амуре', 'Комсомольска-на-Амуре'),
  cityOf('petropavlovsk', 'Петропавловск', 'Петропавловска', {}, [english('Petropavl')]),
  cityOf('petropavlovsk-kamchatsky', 'Петропавловск-Камчатский', 'Петропавловска-Камчатского'),
  cityOf('yekaterinburg', 'Екатеринбург', 'Екатеринбурга', {}, [former('Свердловск', '1924', '1991')]),
  cityOf('sankt-peterburg', 'Санкт-Петербург', 'Санкт-Петербурга', {}, [
    former('Петроград', '1914', '1924'),
    former('Ленинград', '1924', '1991'),
  ]),
  cityOf('volgograd', 'Волгоград', 'Волгограда'),
  cityOf('grozny', 'Грозный', 'Грозного'),
  cityOf('kazan', 'Казань', 'Казани'),
  cityOf('yaroslavl', 'Ярославль', 'Ярославля'),
  cityOf('yoshkar-ola', 'Йошкар-Ола', 'Йошкар-Олы'),
  cityOf('ulan-ude', 'Улан-Удэ', 'Улан-Удэ'),
  cityOf('sochi', 'Сочи', 'Сочи'),
  cityOf('tbilisi', 'Тбилиси', 'Тбилиси', {}, [former('Тифлис', undefined, '1936')]),
  cityOf('sukhum', 'Сухум', 'Сухума', {}, [{ text: 'Сухуми', locale: 'ru', kind: 'spelling' }]),
  cityOf('dnepr', 'Днепр', 'Днепра', {}, [former('Днепропетровск', '1926', '2016')]),
  cityOf('astana', 'Астана', 'Астаны', {}, [
    former('Акмола', '1992', '1998'),
    former('Нур-Султан', '2019-03-23', '2022-09-17'),
    english('Astana'),
  ]),
  // The same former names twice, as there were.
  cityOf('vladikavkaz', 'Владикавказ', 'Владикавказа', {}, [former('Орджоникидзе', '1931', '1990')]),
  cityOf('yenakiyevo', 'Енакиево', 'Енакиева', {}, [former('Орджоникидзе', '1937', '1943')]),
  cityOf('kostanay', 'Костанай', 'Костаная', {}, [former('Николаевск', '1893', '1895')]),
  cityOf('pugachev', 'Пугачёв', 'Пугачёва', {}, [former('Николаевск', '1835', '1918')]),
]
