export { members, letterCities } from './members.js'
export { chargesOf, secretariatOn, type DraftLetter } from './secretariat.js'
