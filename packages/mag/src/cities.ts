import type { City } from '@gorod/core'
import data from './cities.data.js'

/**
 * The member cities of the Assembly, its candidates, and the cities its documents name, each statement with its confidence.
 * `listedUnder` is `null` for all but members.
 *
 * @example cities.find(({ id }) => id === 'yerevan')?.foundings[0]?.year // -781
 */
export const cities: City[] = data
