import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import { isCardField } from '../card-fields.js'
import type { ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { isAmount, isCount } from './whole.js'

/** Limits on what a submission may hold that name no field of a card or no number. */
export function entries({ fields, attachments }: ContestRules): Problem[] {
  const problems = fields.flatMap(({ field, mostWords }, i) => {
    const found: Problem[] = []
    if (!isCardField(field)) {
      found.push(contestProblem('limit-field-unknown', { path: pointerTo('fields', i, 'field') }, { found: field }))
    }
    if (mostWords !== undefined && !isCount(mostWords)) {
      const details = { about: field, found: mostWords }
      found.push(contestProblem('limit-words-wrong', { path: pointerTo('fields', i, 'mostWords') }, details))
    }
    return found
  })
  for (const name of ['most', 'mostBytes'] as const) {
    if (!isAmount(attachments[name])) {
      problems.push(
        contestProblem('attachments-limit-wrong', { path: `/attachments/${name}` }, { found: attachments[name] }),
      )
    }
  }
  const { most, mostBytes, types } = attachments
  if (most > 0 && mostBytes === 0) {
    problems.push(contestProblem('attachments-limit-wrong', { path: '/attachments/mostBytes' }, { found: mostBytes }))
  }
  if (most > 0 && !types.length) {
    problems.push(contestProblem('attachment-types-empty', { path: '/attachments/types' }, { found: most }))
  }
  types.forEach((type, i) => {
    if (!mediaType.test(type)) {
      const at = { path: pointerTo('attachments', 'types', i) }
      problems.push(contestProblem('attachment-type-unreadable', at, { found: type }))
    }
  })
  return problems
}

/** A media type in lower case, as those of attachments are compared. */
const mediaType = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/
