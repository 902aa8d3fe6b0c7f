import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { criterionLists } from './places.js'

/** Ids that stand twice in their list, and lists without which there is no contest. */
export function ids(rules: ContestRules): Problem[] {
  const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id)
  return [
    ...duplicates(idsOf(rules.nominations), (i) => pointerTo('nominations', i, 'id')),
    ...duplicates(idsOf(rules.rounds), (i) => pointerTo('rounds', i, 'id')),
    ...duplicates(idsOf(rules.degrees), (i) => pointerTo('degrees', i, 'id')),
    ...duplicates(
      rules.fields.map(({ field }) => field),
      (i) => pointerTo('fields', i, 'field'),
    ),
    ...duplicates(rules.consents, (i) => pointerTo('consents', i)),
    ...criterionLists(rules).flatMap(({ placed }) =>
      duplicates(
        placed.map(({ criterion }) => criterion.id),
        (i) => `${placed[i]!.path}/id`,
      ),
    ),
    ...empty(rules),
  ]
}

function duplicates(names: string[], place: (i: number) => string): Problem[] {
  const seen = new Set<string>()
  return names.flatMap((name, i) => {
    if (seen.has(name)) return [contestProblem('id-duplicate', { path: place(i) }, { found: name })]
    seen.add(name)
    return []
  })
}

function empty(rules: ContestRules): Problem[] {
  const problems: Problem[] = []
  if (!rules.nominations.length) problems.push(contestProblem('nominations-empty', { path: '/nominations' }))
  if (!rules.rounds.length) problems.push(contestProblem('rounds-empty', { path: '/rounds' }))
  if (!rules.entrants.length) problems.push(contestProblem('entrants-empty', { path: '/entrants' }))
  rules.nominations.forEach(({ title, entrants }, i) => {
    if (entrants && !entrants.length) {
      problems.push(
        contestProblem('entrants-empty', { path: pointerTo('nominations', i, 'entrants') }, { about: title }),
      )
    }
  })
  if (!rules.organisers.length) problems.push(contestProblem('organisers-empty', { path: '/organisers' }))
  for (const { path, title: list, groups, placed, used } of criterionLists(rules)) {
    if (used && !groups.length) problems.push(contestProblem('criteria-empty', { path }))
    if (used && placed.length && placed.every(({ criterion }) => criterion.kind === 'computed')) {
      problems.push(contestProblem('criteria-not-judged', { path }, { about: list }))
    }
    groups.forEach(({ title, criteria }, i) => {
      if (!criteria.length)
        problems.push(contestProblem('criteria-empty', { path: `${path}/${i}/criteria` }, { about: title }))
    })
  }
  return problems
}
