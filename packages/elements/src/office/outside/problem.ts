import { severities, type Problem } from '@gorod/core/problem'
import { both, listOf, oneOf, shapeOf, such, under, type Check } from './check.js'
import { count, entry, number, text } from './parts.js'

const told: Check = (value) => (typeof value === 'string' ? text(value) : number(value))
const isKnown = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(severities, value)

const shape = shapeOf<Problem>({
  code: such('code', isKnown),
  severity: oneOf('error', 'warning', 'note'),
  at: shapeOf<Problem['at']>({ 'path?': text, 'line?': count, 'column?': count }),
  'about?': text,
  'found?': told,
  'expected?': told,
  'sources?': listOf(entry),
})

/** A finding of the closed list, with the weight of its code. */
export const problem: Check = both(shape, (value) => {
  const { code, severity } = value as Problem
  return under(['severity'], oneOf(severities[code])(severity))
})
