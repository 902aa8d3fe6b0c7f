// Writes docs/findings.md, the table of all findings: tsx scripts/findings.ts
import { writeFileSync } from 'node:fs'
import { findingsTable } from './findings-table.ts'

writeFileSync(new URL('../../../docs/findings.md', import.meta.url), findingsTable())
