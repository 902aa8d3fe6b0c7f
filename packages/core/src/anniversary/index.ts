export { ageInWords } from './age-in-words.js'
export { ageIn, agesIn, type Age } from './age.js'
export {
  anniversariesIn,
  isJubilee,
  type AnniversariesOptions,
  type Anniversary,
  type JubileeRule,
} from './anniversaries.js'
export { cityDayIn, type CityDay } from './city-day.js'
