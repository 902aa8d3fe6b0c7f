import type { CityForms } from '@gorod/core/practice'
import data from './city-forms.data.js'

/**
 * How texts name the cities of `cities`: every name in its six cases, former, short and foreign names too, for the search of practices.
 *
 * @example cityForms.find(({ city }) => city === 'oryol')?.names[0]?.[1] // 'Орла'
 */
export const cityForms: CityForms[] = Object.entries(data).map(([city, names]) => ({
  city,
  names: names.map((cases) => cases.split(', ')),
}))
