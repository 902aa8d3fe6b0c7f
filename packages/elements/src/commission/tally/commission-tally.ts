import { answerAside } from './aside.js'
import { counting as answering } from './counting.js'

// What counts figures, in a file of its own.
export { answering }

answerAside(answering)
