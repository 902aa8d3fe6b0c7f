export { cities } from './cities.js'
