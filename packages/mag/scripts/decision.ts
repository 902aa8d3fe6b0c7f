// Writes src/decision-2023.data.ts from the document of the decision: tsx scripts/decision.ts <document>
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDecision } from '@gorod/core/decision'
import { format } from 'prettier'
import { cities } from '../src/cities.js'

const [path] = process.argv.slice(2)
if (!path) throw new Error('Name the document: tsx scripts/decision.ts <document>')

const { decision } = parseDecision(readFileSync(path, 'utf8'), { cities })
const module = `// Written by scripts/decision.ts.
import type { SessionDecision } from '@gorod/core/decision'

export const decision = ${JSON.stringify(decision)} as SessionDecision
`
const data = fileURLToPath(new URL('../src/decision-2023.data.ts', import.meta.url))
writeFileSync(data, await format(module, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }))
