import { pointerTo } from '../../contest/pointer.js'
import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import type { Practice } from '../practice.js'
import { revisedPractice } from '../revised.js'
import { foldTitle } from './find.js'
import type { RubricMove, RubricReport } from './import.js'

/**
 * Practices under a new rubricator: their questions and spheres re-pointed by a report of `importRubricator`, each that
 * changes with its next version. What could not be placed is a finding with its place in the practices given: a lost
 * question is taken off its practice, one the report does not know stays as it is.
 *
 * @example remapPractices(practices, report).problems[0] // { code: 'practice-question-lost', at: { path: '/3/questions/0' }, … }
 */
export function remapPractices(
  practices: readonly Practice[],
  { questions, spheres }: RubricReport,
): { practices: Practice[]; problems: Problem[] } {
  const questionOf = moveFinder(questions)
  const sphereOf = moveFinder(spheres)
  const problems: Problem[] = []
  const remapped = practices.map((practice, index) => {
    const placed = (list: 'questions' | 'spheres', moveOf: typeof questionOf): string[] => {
      const ids = practice[list].flatMap((id, place) => {
        const move = moveOf(id)
        const said = { about: practice.id, found: id }
        const at = { path: pointerTo(index, list, place) }
        if (!move) problems.push(practiceProblem('practice-rubric-unknown', at, said))
        else if (move.to === undefined) problems.push(practiceProblem('practice-rubric-lost', at, said))
        return move ? (move.to ?? []) : [id]
      })
      return [...new Set(ids)]
    }
    const after = { ...practice, questions: placed('questions', questionOf), spheres: placed('spheres', sphereOf) }
    return revisedPractice(practice, after).practice
  })
  return { practices: remapped, problems }
}

function moveFinder(moves: readonly RubricMove[]): (id: string) => RubricMove | undefined {
  const byOld = new Map([...moves].reverse().map((move) => [move.from, move]))
  const byTitle = new Map([...moves].reverse().map((move) => [foldTitle(move.title), move]))
  return (id) => byOld.get(id) ?? byTitle.get(foldTitle(id))
}
