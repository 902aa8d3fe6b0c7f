import type { citySeverities } from '../codes/city.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on cities. */
export const cityWordings: Wordings<keyof typeof citySeverities> = {
  'city-unknown': {
    ru: { says: 'Город «{found}» не найден в списке', remedy: 'Проверьте написание или добавьте город' },
    en: { says: 'No city “{found}” is on the list', remedy: 'Check the spelling, or add the city' },
  },
  'city-ambiguous': {
    ru: { says: 'Под «{found}» подходит не один город: {expected}', remedy: 'Назовите город полностью' },
    en: { says: '“{found}” may be more than one city: {expected}', remedy: 'Give its full name' },
  },
  'city-two-names': {
    ru: {
      says: '{about}: один город под двумя названиями, «{found}» и «{expected}»',
      remedy: 'Оставьте название, действующее в этом году',
    },
    en: {
      says: '{about}: one city under two names, “{found}” and “{expected}”',
      remedy: 'Keep the name in force that year',
    },
  },
}
