export type { City, CityDayOverride, CityDayRule, CityName, Confidence, Founding } from './city.js'
