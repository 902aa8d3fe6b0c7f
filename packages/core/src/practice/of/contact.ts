import { isLink } from '../../contest/link.js'
import type { Submission } from '../../contest/submission.js'
import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import type { Practice } from '../practice.js'
import type { Carried } from './parts.js'

/** The contact as everybody may read it: a person only with that consent, a link only of a harmless kind. */
export function contactOf(
  { card: { contact }, consents }: Submission,
  personConsent: string | undefined,
): Carried<Pick<Practice, 'contact'>> {
  if (!contact) return { value: {}, problems: [] }
  const { office, person, link } = contact
  const isNamed = person !== undefined && personConsent !== undefined && consents.includes(personConsent)
  const isSafe = link !== undefined && isLink(link)
  const problems: Problem[] = [
    // The name itself is not repeated: findings are shown and kept where consents do not reach.
    ...(person === undefined
      ? []
      : [
          practiceProblem(isNamed ? 'practice-person-named' : 'practice-person-dropped', {
            path: '/card/contact/person',
          }),
        ]),
    ...(link && !isSafe
      ? [practiceProblem('practice-link-dropped', { path: '/card/contact/link' }, { found: link.slice(0, 200) })]
      : []),
  ]
  return {
    value: { contact: { office, ...(isNamed && { person }), ...(isSafe && { link }) } },
    problems,
  }
}
