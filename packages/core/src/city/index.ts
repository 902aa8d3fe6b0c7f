export type { City, CityDayOverride, CityDayRule, CityDayRules, CityName, Confidence, Founding } from './city.js'
export { citiesIn, type CitiesInOptions, type CityMention } from './cities-in.js'
export { findCity, type CityFound } from './find-city.js'
export { cityNameOn } from './name-on.js'
