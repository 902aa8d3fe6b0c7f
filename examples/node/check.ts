// A plan document in, its findings and a calendar file out: node check.ts plan.md calendar.ics
import { readFileSync, writeFileSync } from 'node:fs'
import { calendarEntries, checkPlan, describeProblem, parsePlan, toICalendar } from '@gorod/core'
import { cities, plan2021 } from '@gorod/mag'

const [source, target] = process.argv.slice(2)
if (!source || !target) throw new Error('Name the document and the calendar file: node check.ts plan.md calendar.ics')

const parsed = parsePlan(readFileSync(source, 'utf8'))
for (const problem of checkPlan(parsed.plan, { ...parsed, cities, others: [plan2021] })) {
  const { sentence, remedy } = describeProblem(problem, 'ru')
  console.log(`${problem.at.line}\t${problem.severity}\t${sentence}\t${remedy}`)
}

const entries = calendarEntries({ plan: parsed.plan, cities, document: `mag-${parsed.plan.year}` })
writeFileSync(target, toICalendar(entries, { now: new Date().toISOString(), name: parsed.plan.title.join(' ') }))
console.log(`${entries.length} entries → ${target}`)
