// The Assembly on a day, by its documents: tsx assembly.ts 2025-12-01
import { describeProblem } from '@gorod/core'
import { governance } from '@gorod/mag'
import { assemblyOn } from './src/assembly.js'

const day = process.argv[2] ?? '2025-12-01'
const { members, candidates, holders, instructions, outcomes, problems } = assemblyOn(day)
const titles = new Map(governance.offices.map(({ id, title }) => [id, title]))

console.log(`${day}: городов-членов ${members.length}, кандидатов ${candidates.length}`)
for (const { office, person } of holders) console.log(`${titles.get(office)}: ${person}`)
for (const { instruction, state } of instructions) console.log(`п. ${instruction.clause}\t${state}`)
for (const { kind, about } of outcomes.filter(({ path }) => !path)) console.log(`${kind}\t${about}`)
for (const problem of problems) {
  const { sentence, remedy } = describeProblem(problem, 'ru')
  console.log(`${sentence}. ${remedy}.\t${problem.sources?.join(', ') ?? `строка ${problem.at.line ?? '—'}`}`)
}
