// Writes src/decision-2023.data.ts and src/report-2025.data.ts from the documents: tsx scripts/documents.ts <decision> <report>
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDecision } from '@gorod/core/decision'
import { parseReport } from '@gorod/core/plan'
import { format } from 'prettier'
import { cities } from '../src/cities.js'

const [decisionPath, reportPath] = process.argv.slice(2)
if (!decisionPath || !reportPath) throw new Error('Name the documents: tsx scripts/documents.ts <decision> <report>')

const { decision } = parseDecision(readFileSync(decisionPath, 'utf8'), { cities })
const { report } = parseReport(readFileSync(reportPath, 'utf8'), { cities })
await write('decision-2023', 'decision', 'SessionDecision', 'decision', decision)
await write('report-2025', 'report', 'Report', 'plan', report)

async function write(file: string, name: string, type: string, room: string, value: unknown): Promise<void> {
  const module = `// Written by scripts/documents.ts.
import type { ${type} } from '@gorod/core/${room}'

export const ${name} = ${JSON.stringify(value)} as ${type}
`
  const path = fileURLToPath(new URL(`../src/${file}.data.ts`, import.meta.url))
  writeFileSync(path, await format(module, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }))
}
