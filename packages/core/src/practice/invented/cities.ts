import type { City } from '../../city/city.js'
import { casesOf, type Cases } from './declension.js'

/** A city that does not exist, with its name in every case. */
export interface InventedCity {
  city: City
  cases: Cases
}

/** Syllables that no city's name begins with. */
const roots = [
  'Вельм',
  'Тальв',
  'Журм',
  'Ольт',
  'Сорв',
  'Хумел',
  'Ивон',
  'Ярм',
  'Калв',
  'Лунд',
  'Морз',
  'Ульф',
  'Шелм',
  'Дрем',
  'Вихт',
  'Кудес',
]

/** The builds that Russian names of cities have, case by case, around a root. */
const builds = [
  '*инск *инска *инску *инск *инском *инске',
  '*овка *овки *овке *овку *овкой *овке',
  '*ов *ова *ову *ов *овом *ове',
  '*ополь *ополя *ополю *ополь *ополем *ополе',
  '*енки *енок *енкам *енки *енками *енках',
  '*ец *ца *цу *ец *цом *це',
  'Усть-*а Усть-*ы Усть-*е Усть-*у Усть-*ой Усть-*е',
  'Верхний_*енск Верхнего_*енска Верхнему_*енску Верхний_*енск Верхним_*енском Верхнем_*енске',
  'Красная_*овка Красной_*овки Красной_*овке Красную_*овку Красной_*овкой Красной_*овке',
  '*ьё *ья *ью *ьё *ьём *ье',
  '*ин-на-Речке *ина-на-Речке *ину-на-Речке *ин-на-Речке *ином-на-Речке *ине-на-Речке',
  '*овск-Лесной *овска-Лесного *овску-Лесному *овск-Лесной *овском-Лесным *овске-Лесном',
]

/** Countries of tales, as headings. */
const headings = ['Синегорье', 'Заозёрье', 'Тридевятье', 'Медовия', 'Лукодолье', 'Берендея']

/**
 * Cities that do not exist, in countries that do not: always the same ones, with every build of name that Russian has.
 *
 * @example inventedCities[0].cases.prepositional // 'Вельминске'
 */
export const inventedCities: readonly InventedCity[] = roots.flatMap((root, at) =>
  builds.map((build, kind) => {
    const number = at * builds.length + kind
    const cases = casesOf(
      build.split(' ').map((form) => form.replace('*', root).replace('_', ' ').replace('лц', 'льц')),
    )
    return { cases, city: cityOf(number, cases) }
  }),
)

function cityOf(number: number, { nominative, genitive }: Cases): City {
  return {
    id: `invented-${number + 1}`,
    names: [{ text: nominative, locale: 'ru', genitive, kind: 'current' }],
    listedUnder: headings[number % headings.length]!,
    foundings: [],
    yearZero: 'skip',
    cityDay: { rules: [], overrides: [] },
    place: { latitude: 44 + ((number * 37) % 210) / 10, longitude: 28 + ((number * 131) % 970) / 10 },
    confidence: 'knowledge',
    notes: ['Придуманный город'],
    sources: [],
  }
}
