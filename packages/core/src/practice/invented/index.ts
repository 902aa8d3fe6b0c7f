export { inventedCities, type InventedCity } from './cities.js'
export type { Cases } from './declension.js'
export { inventedPractices } from './practices.js'
export { inventedRubricator } from './rubricator.js'
