// Writes src/plan-<year>.data.ts from the documents of the plans: tsx scripts/plans.ts <document> …
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parsePlan } from '@gorod/core'
import { format } from 'prettier'

const paths = process.argv.slice(2)
if (!paths.length) throw new Error('Name the documents: tsx scripts/plans.ts <document> …')

for (const path of paths) {
  const { plan, lines } = parsePlan(readFileSync(path, 'utf8'))
  const data = fileURLToPath(new URL(`../src/plan-${plan.year}.data.ts`, import.meta.url))
  const module = `// Written by scripts/plans.ts.
import type { Plan, PlanLines } from '@gorod/core'

export const plan = ${JSON.stringify(plan)} as Plan

export const lines = ${JSON.stringify(lines)} as PlanLines
`
  writeFileSync(data, await format(module, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }))
}
