import { readFileSync } from 'node:fs'
import { checkPlan, parsePlan, type Plan, type ProblemCode } from '@gorod/core'
import { describe, expect, test } from 'vitest'
import { cities, knownEditions, plan2021, plan2026 } from './index.js'

/** Line of the document, code, whom or what it concerns, what stands there, what should: each text by its beginning. */
type Row = [number, ProblemCode, string, string, string]

describe.each<[number, Plan, Row[]]>([
  [2021, plan2026, of2021],
  [2026, plan2021, of2026],
])('the plan of %i', (year, other, expected) => {
  const document = readFileSync(new URL(`../../core/src/plan/testing/plan-${year}.txt`, import.meta.url), 'utf8')
  const parsed = parsePlan(document)
  const found = checkPlan(parsed.plan, { ...parsed, cities, others: [other], editions: knownEditions })

  test.each(expected)('line %i: %s, %s', (line, code, about, stands, should) => {
    const same = found.filter((problem) => problem.code === code && problem.at.line === line)
    const texts = same.map((problem) => [problem.about ?? '', problem.found ?? '', problem.expected ?? ''].map(String))
    expect(texts.filter((text) => [about, stands, should].every((part, i) => text[i]!.startsWith(part)))).not.toEqual(
      [],
    )
  })

  test('nothing else is reported', () => {
    expect(found.map(({ code, at }) => `${at.line} ${code}`)).toEqual(expected.map(([line, code]) => `${line} ${code}`))
  })
})
