export { foldName, foldText } from './fold.js'
export { counted, formOf, type NounForms } from './plural.js'
export { romanText, romanValue } from './roman.js'
