import { answerAside } from './aside.js'
import { running as answering } from './running.js'

// What assigns and verifies, in a file of its own.
export { answering }

answerAside(answering)
