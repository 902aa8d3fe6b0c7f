import { fc } from '@fast-check/vitest'
import type { Conflict } from '../../commission.js'
import type { AssignmentInput, JurorPair } from '../input.js'

export const conflictOf = ({ juror, submission }: JurorPair): Conflict => ({
  member: juror,
  submission,
  basis: 'declared',
  state: 'declared',
})

export const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)

export interface Shape {
  submissions?: number
  jurors?: number
  nominations?: number
  sheets?: number
  /** Whether capacities may fall short. */
  tight?: boolean
}

/** Small random assignment problems: conflicts, jurors of some nominations only, capacities. */
export const instances = ({ submissions = 12, jurors = 6, nominations = 3, sheets = 3, tight = true }: Shape = {}) =>
  fc
    .record({
      rows: fc.integer({ min: 1, max: submissions }),
      columns: fc.integer({ min: 1, max: jurors }),
      fields: fc.integer({ min: 1, max: nominations }),
      needs: fc.array(fc.integer({ min: 0, max: sheets }), { minLength: submissions, maxLength: submissions }),
      conflicts: fc.array(fc.tuple(fc.nat(submissions), fc.nat(jurors)), { maxLength: submissions * 2 }),
      competence: fc.array(fc.option(fc.array(fc.nat(nominations - 1), { maxLength: nominations }), { freq: 3 }), {
        minLength: jurors,
        maxLength: jurors,
      }),
      minutes: fc.array(fc.option(fc.integer({ min: 0, max: submissions * 5 }), { freq: tight ? 1 : 9 }), {
        minLength: jurors,
        maxLength: jurors,
      }),
      seed: fc.integer(),
    })
    .map(({ rows, columns, fields, needs, conflicts, competence, minutes, seed }): AssignmentInput => {
      const [ids, people] = [numbered('s', rows), numbered('j', columns)]
      return {
        submissions: ids.map((id, index) => ({ id, nomination: `n${index % fields}` })),
        jurors: people.map((id, index) => ({
          id,
          ...(competence[index] && { nominations: competence[index].map((field) => `n${field}`) }),
          ...(tight && typeof minutes[index] === 'number' && { capacity: minutes[index] }),
        })),
        sheets: Object.fromEntries(ids.map((id, index) => [id, needs[index]!])),
        minutesPerSubmission: 10,
        conflicts: conflicts
          .filter(([row, column]) => row < rows && column < columns)
          .map(([row, column]) => conflictOf({ submission: ids[row]!, juror: people[column]! })),
        seed,
      }
    })

/** Small problems that need chains of exchanges: half of the pairs in conflict, hardly enough time or too little. */
export const strained = () =>
  fc
    .record({
      rows: fc.integer({ min: 3, max: 14 }),
      columns: fc.integer({ min: 3, max: 7 }),
      needs: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 14, maxLength: 14 }),
      barred: fc.array(fc.boolean(), { minLength: 98, maxLength: 98 }),
      minutes: fc.array(fc.integer({ min: 10, max: 89 }), { minLength: 7, maxLength: 7 }),
      seed: fc.integer(),
    })
    .map(({ rows, columns, needs, barred, minutes, seed }): AssignmentInput => {
      const [ids, people] = [numbered('s', rows), numbered('j', columns)]
      return {
        submissions: ids.map((id) => ({ id, nomination: 'n' })),
        jurors: people.map((id, index) => ({ id, capacity: minutes[index]! })),
        sheets: Object.fromEntries(ids.map((id, index) => [id, needs[index]!])),
        minutesPerSubmission: 10,
        conflicts: ids.flatMap((submission, row) =>
          people.filter((_, column) => barred[row * 7 + column]).map((juror) => conflictOf({ juror, submission })),
        ),
        seed,
      }
    })
