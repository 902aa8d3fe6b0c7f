import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { pointerTo } from '../../contest/pointer.js'
import type { Assignment } from './assignment.js'

/** What a secretary must know of an assignment: places missing, scores set aside, nominations that fall apart, meetings. */
export function findingsOf({
  missing,
  setAside,
  nominations,
  pairBalance: { beyond },
}: Pick<Assignment, 'missing' | 'setAside' | 'nominations' | 'pairBalance'>): Problem[] {
  return [
    ...missing.map(({ submission, missing: count }, index) =>
      judgingProblem('assignment-short', { path: pointerTo('missing', index) }, { about: submission, found: count }),
    ),
    ...setAside.map(({ juror, submission }, index) =>
      judgingProblem(
        'assignment-set-aside',
        { path: pointerTo('setAside', index) },
        { about: submission, found: juror },
      ),
    ),
    ...nominations.flatMap(({ nomination, components, bridges }, index) => {
      const at = { path: pointerTo('nominations', index) }
      if (components.length > 1)
        return [judgingProblem('assignment-split', at, { about: nomination, found: components.length })]
      return bridges.length
        ? [judgingProblem('assignment-bridge', at, { about: nomination, found: bridges.length })]
        : []
    }),
    ...beyond
      .slice(0, 1)
      .map(({ jurors, submissions }) =>
        judgingProblem(
          'assignment-meetings',
          { path: '/pairBalance/beyond' },
          { about: jurors.join(' · '), found: submissions, expected: beyond.length },
        ),
      ),
  ]
}
