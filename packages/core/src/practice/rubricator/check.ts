import { pointerTo } from '../../contest/pointer.js'
import { contestProblem } from '../../problem/codes/contest.js'
import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import type { Question, Rubricator, Sphere } from '../rubricator.js'
import { foldTitle } from './find.js'
import { spheresAbove } from './tree.js'

/**
 * What is wrong with a rubricator: ids and titles that stand twice, spheres within themselves, unknown spheres, questions
 * of no sphere, empty titles, spheres that lead nowhere.
 *
 * @example checkRubricator({ ...rubricator, spheres: [{ id: 'a', title: { ru: 'А' }, within: 'a' }] })[0].code // 'sphere-cycle'
 */
export function checkRubricator(rubricator: Rubricator): Problem[] {
  const { version, spheres, questions } = rubricator
  const known = new Set(spheres.map(({ id }) => id))
  const above = spheresAbove(rubricator)
  return [
    ...(Number.isSafeInteger(version) && version > 0
      ? []
      : [contestProblem('version-wrong', { path: '/version' }, { found: version })]),
    ...listProblems('spheres', spheres),
    ...listProblems('questions', questions),
    ...spheres.flatMap((sphere, index) => withinProblems(sphere, index, known, above)),
    ...questions.flatMap((question, index) => questionProblems(question, index, known)),
    ...idleSpheres(rubricator),
  ]
}

function listProblems(list: 'spheres' | 'questions', items: readonly (Sphere | Question)[]): Problem[] {
  const ids = new Set<string>()
  const titles = new Set<string>()
  return items.flatMap(({ id, title }, index) => {
    const problems: Problem[] = []
    if (ids.has(id))
      problems.push(contestProblem('id-duplicate', { path: pointerTo(list, index, 'id') }, { found: id }))
    const texts = Object.entries(title)
    if (texts.every(([, text]) => text.trim() === ''))
      problems.push(practiceProblem('rubric-title-empty', { path: pointerTo(list, index, 'title') }, { about: id }))
    for (const [language, text] of texts) {
      const folded = `${language} ${foldTitle(text)}`
      if (text.trim() !== '' && titles.has(folded))
        problems.push(
          practiceProblem(
            'rubric-title-twice',
            { path: pointerTo(list, index, 'title', language) },
            { found: text, about: id },
          ),
        )
      titles.add(folded)
    }
    ids.add(id)
    return problems
  })
}

function withinProblems(
  { id, within }: Sphere,
  index: number,
  known: ReadonlySet<string>,
  above: ReturnType<typeof spheresAbove>,
): Problem[] {
  if (within === undefined) return []
  const at = { path: pointerTo('spheres', index, 'within') }
  if (!known.has(within)) return [practiceProblem('sphere-unknown', at, { found: within, about: id })]
  return above(id) ? [] : [practiceProblem('sphere-cycle', at, { found: within, about: id })]
}

function questionProblems({ id, spheres }: Question, index: number, known: ReadonlySet<string>): Problem[] {
  if (spheres.length === 0)
    return [
      practiceProblem('question-sphere-missing', { path: pointerTo('questions', index, 'spheres') }, { about: id }),
    ]
  return spheres.flatMap((sphere, place) =>
    known.has(sphere)
      ? []
      : [
          practiceProblem(
            'sphere-unknown',
            { path: pointerTo('questions', index, 'spheres', place) },
            { found: sphere, about: id },
          ),
        ],
  )
}

/** Spheres with neither questions nor spheres in them. */
function idleSpheres({ spheres, questions }: Rubricator): Problem[] {
  const used = new Set([...spheres.map(({ within }) => within), ...questions.flatMap((question) => question.spheres)])
  return spheres.flatMap(({ id }, index) =>
    used.has(id) ? [] : [practiceProblem('sphere-idle', { path: pointerTo('spheres', index) }, { about: id })],
  )
}
