// Linear programs of an assignment for HiGHS; their matrices are totally unimodular, so that optima are whole numbers.
import loadHighs from 'highs'
import type { AssignmentInput, JurorPair } from '../input.js'
import { eligiblePairs, needOf, roomOf } from './plain.js'

const highs = await loadHighs()

/** The most places that can be filled, and among such fillings the least sum of squared numbers of jurors. */
export function bestCoverage(input: AssignmentInput): { filled: number; squares: number } {
  const steps = input.submissions.flatMap(({ id }) =>
    Array.from({ length: needOf(input, id) }, (_, index) => ({ submission: id, weight: 2 * index + 1 })),
  )
  const big = 1000
  const pairs = eligiblePairs(input)
  const objective = optimum(
    'Maximize',
    steps.map(({ weight }, index) => [big - weight, `z${index}`]),
    [
      ...input.submissions.map(({ id }): Row => [
        [
          ...termsOf(pairs, (pair) => pair.submission === id),
          ...steps.flatMap((step, index): Term[] => (step.submission === id ? [[-1, `z${index}`]] : [])),
        ],
        '=',
        0,
      ]),
      ...roomRows(input, pairs),
    ],
    [...pairs.map((_, index) => `x${index}`), ...steps.map((_, index) => `z${index}`)],
  )
  const filled = Math.ceil(objective / big)
  return { filled, squares: filled * big - objective }
}

/** The least sum of squared loads, and with such loads the least cost, where each submission has so many jurors. */
export function bestLoads(
  input: AssignmentInput,
  covered: Map<string, number>,
  costOf: (pair: JurorPair) => number,
): { squares: number; cost: number } {
  const big = 100_000
  const pairs = eligiblePairs(input)
  const steps = input.jurors.flatMap(({ id }) =>
    Array.from({ length: roomOf(input, id) }, (_, index) => ({ juror: id, weight: 2 * index + 1 })),
  )
  const objective = optimum(
    'Minimize',
    [
      ...pairs.map((pair, index): Term => [costOf(pair), `x${index}`]),
      ...steps.map(({ weight }, index): Term => [big * weight, `z${index}`]),
    ],
    [
      ...input.submissions.map(({ id }): Row => [
        termsOf(pairs, (pair) => pair.submission === id),
        '=',
        covered.get(id)!,
      ]),
      ...input.jurors.map(({ id }): Row => [
        [
          ...termsOf(pairs, (pair) => pair.juror === id),
          ...steps.flatMap((step, index): Term[] => (step.juror === id ? [[-1, `z${index}`]] : [])),
        ],
        '=',
        0,
      ]),
    ],
    [...pairs.map((_, index) => `x${index}`), ...steps.map((_, index) => `z${index}`)],
  )
  return { squares: Math.floor(objective / big), cost: objective % big }
}

type Term = [number, string]
type Row = [Term[], '=' | '<=', number]

const termsOf = (pairs: JurorPair[], holds: (pair: JurorPair) => boolean): Term[] =>
  pairs.flatMap((pair, index): Term[] => (holds(pair) ? [[1, `x${index}`]] : []))

const roomRows = (input: AssignmentInput, pairs: JurorPair[]): Row[] =>
  input.jurors.map(({ id }) => [termsOf(pairs, ({ juror }) => juror === id), '<=', roomOf(input, id)])

function optimum(sense: 'Maximize' | 'Minimize', objective: Term[], rows: Row[], variables: string[]): number {
  const real = rows.filter(([terms]) => terms.length)
  if (!variables.length || !real.length) return 0
  const line = (terms: Term[]) => terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
  const text = [
    sense,
    ` objective: ${line(objective).join('\n ') || `0 ${variables[0]}`}`,
    'Subject To',
    ...real.map(([terms, sign, bound], index) => ` r${index}: ${line(terms).join('\n ')} ${sign} ${bound}`),
    'Bounds',
    ...variables.map((name) => ` 0 <= ${name} <= 1`),
    'End',
  ].join('\n')
  const solution = highs.solve(text, { output_flag: false })
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`)
  return Math.round(solution.ObjectiveValue)
}
