import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import type { Localized } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { finder, foldTitle } from './find.js'
import { founded } from './found.js'
import { grouped, type OldRubric } from './old.js'
import type { RubricatorRow } from './rows.js'

/** What became of an old sphere or question; several at once, but `kept` and `lost` alone. */
export type RubricFate = 'kept' | 'moved' | 'renamed' | 'merged' | 'lost'

/** An old sphere or question, and where it stands now. */
export interface RubricMove {
  /** Its old id, else its old title. */
  from: string
  title: string
  /** The new id; none for a lost one. */
  to?: string
  fates: readonly RubricFate[]
}

/** What became of everything an old rubricator held: each thing once. */
export interface RubricReport {
  /** The version of the rubricator carried into. */
  version: number
  spheres: RubricMove[]
  questions: RubricMove[]
}

/** Where old spheres and questions (by id or title) go, as ids of the new rubricator; `null` gives one up. */
export interface RubricMapping {
  spheres?: Readonly<Record<string, string | null>>
  questions?: Readonly<Record<string, string | null>>
}

export interface ImportRubricatorOptions {
  /** The rubricator to carry into; without it the rows become one themselves. */
  into?: Rubricator
  mapping?: RubricMapping
}

/**
 * An old rubricator, given as rows, carried into a new one by a mapping, and by ids and titles where the mapping is
 * silent; the report has everything the old one held, and what was lost is a finding.
 *
 * @example
 * importRubricator([{ sphere: 'Транспорт', question: 'Пробки' }], { into, mapping: { questions: { Пробки: 'jams' } } })
 * // { rubricator: into, report: { version: 2, spheres: […], questions: [{ from: 'Пробки', title: 'Пробки', to: 'jams', fates: ['renamed'] }] }, … }
 */
export function importRubricator(
  rows: readonly RubricatorRow[],
  { into, mapping = {} }: ImportRubricatorOptions = {},
): { rubricator: Rubricator; report: RubricReport; problems: Problem[] } {
  const old = grouped(rows)
  const rubricator = into ?? founded(old)
  const toSphere = goal(rubricator.spheres, mapping.spheres)
  const spheres = moves(old.spheres, toSphere, () => false)
  const sphereOf = new Map(spheres.map(({ from, to }) => [from, to]))
  const questions = moves(
    old.questions,
    goal(rubricator.questions, mapping.questions),
    ({ within }, { spheres: now }) => {
      const before = within.map((sphere) => sphereOf.get(sphere))
      return before.length !== now.length || before.some((sphere) => sphere === undefined || !now.includes(sphere))
    },
  )
  return {
    rubricator,
    report: { version: rubricator.version, spheres, questions },
    problems: [
      ...unknownIn(rubricator, old, mapping),
      ...lostOnes('rubric-sphere-lost', spheres, old.spheres),
      ...lostOnes('rubric-question-lost', questions, old.questions),
    ],
  }
}

type Titled = { id: string; title: Localized }
type Goal<T> = (old: OldRubric) => T | undefined

function goal<T extends Titled>(items: readonly T[], mapping: Readonly<Record<string, string | null>> = {}): Goal<T> {
  const find = finder(items)
  const byId = new Map(items.map((item) => [item.id, item]))
  return ({ from, title }) => {
    const key = [from, title].find((name) => Object.hasOwn(mapping, name))
    return key === undefined ? (find(from) ?? find(title)) : byId.get(mapping[key] ?? '')
  }
}

function moves<T extends Titled>(
  olds: readonly OldRubric[],
  goalOf: Goal<T>,
  isMoved: (old: OldRubric, goal: T) => boolean,
): RubricMove[] {
  const goals = olds.map(goalOf)
  return olds.map((old, index): RubricMove => {
    const { from, title } = old
    const to = goals[index]
    if (!to) return { from, title, fates: ['lost'] }
    const fates: RubricFate[] = []
    if (isMoved(old, to)) fates.push('moved')
    if (!Object.values(to.title).some((now) => foldTitle(now) === foldTitle(title))) fates.push('renamed')
    if (goals.filter((other) => other === to).length > 1) fates.push('merged')
    return { from, title, to: to.id, fates: fates.length > 0 ? fates : ['kept'] }
  })
}

const lostOnes = (
  code: 'rubric-sphere-lost' | 'rubric-question-lost',
  found: readonly RubricMove[],
  olds: readonly OldRubric[],
): Problem[] =>
  found.flatMap(({ title, to }, index) => {
    const { line } = olds[index]!
    return to === undefined ? [practiceProblem(code, line === undefined ? {} : { line }, { found: title })] : []
  })

/** What the mapping names that neither rubricator has: a misspelling would lose something. */
function unknownIn(
  rubricator: Rubricator,
  old: { spheres: readonly OldRubric[]; questions: readonly OldRubric[] },
  mapping: RubricMapping,
): Problem[] {
  return (['spheres', 'questions'] as const).flatMap((list) => {
    const names = new Set(old[list].flatMap(({ from, title }) => [from, title]))
    const ids = new Set(rubricator[list].map(({ id }) => id))
    return Object.entries(mapping[list] ?? {}).flatMap(([from, to]) => [
      ...(names.has(from) ? [] : [practiceProblem('rubric-mapping-unknown', {}, { found: from })]),
      ...(to === null || ids.has(to)
        ? []
        : [practiceProblem('rubric-mapping-unknown', {}, { found: to, about: from })]),
    ])
  })
}
