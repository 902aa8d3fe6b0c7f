import { describeContestProblem, eligibilityOf, validateSubmission, type Card } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import type { Locale } from '../words/speaking.js'
import { told } from '../words/speaking.js'
import { submissionWords } from '../words/submission.js'
import { formattedDay } from './days.js'
import { submissionOf, type Draft } from './draft.js'
import { fields, isFilled, type Part, type Section } from './fields.js'
import { keysOf, under } from './place.js'
import { partName } from './names.js'
import { wholeOf } from './whole.js'
import type { Writing } from './writing.js'

/** Something to put right, in words, at its place. */
export interface Finding {
  /** JSON Pointer into the submission as it is written; empty where it is about the whole. */
  path: string
  text: string
  /** Whether it stands in the way of sending. */
  isError: boolean
}

/** Everything to put right in a draft, in the order of the form. */
export function findingsOf(draft: Draft, writing: Writing, locale: Locale): Finding[] {
  const { rules } = writing
  const words = submissionWords(locale).findings
  const submission = submissionOf(draft)
  const { isEarly, first } = writing.standing(draft)
  const at = new Date(writing.now).toISOString()
  const problems = [
    ...eligibilityOf(submission, { rules, at }).problems.filter(({ code }) => isAboutWho.has(code)),
    ...validateSubmission(submission, rules),
  ]
  const whole: Finding[] = isEarly
    ? [{ path: '', text: told(words.early, { first: formattedDay(first!, locale) }), isError: true }]
    : []
  const own = [
    ...amountFindings(draft, locale),
    ...partFindings(draft, locale),
    ...fileFindings(draft, writing, locale),
  ]
  const taken = new Set(own.map(({ path }) => path))
  const core = problems
    .flatMap((problem) => coreFinding(problem, draft, writing, locale))
    .filter(({ path }) => !taken.has(path))
  return [...whole, ...[...core, ...own].sort((a, b) => rank(a.path) - rank(b.path))]
}

/** A finding of the core in words; what it says of an empty choice is said here in plainer ones. */
function coreFinding(problem: Problem, draft: Draft, { rules }: Writing, locale: Locale): Finding[] {
  const words = submissionWords(locale).findings
  const { nomination } = draft.submission
  const isError = problem.severity === 'error'
  const path = problem.at.path ?? ''
  if (problem.code === 'nomination-unknown' && !nomination) return [{ path, text: words.nomination, isError }]
  if (problem.code === 'entrant-not-allowed' && !nomination) return []
  if (problem.code === 'entrant-city-missing') return [{ path, text: words.entrantCity, isError }]
  if (problem.code === 'publication-day-wrong' && !problem.found) return []
  const place = path === '/consents' ? under(path, rules.consents.indexOf(problem.about ?? '')) : path
  return [{ path: place, text: inWords(problem, locale), isError }]
}

/** A problem as one text: what is the matter, and what to do. */
export function inWords(problem: Problem, locale: Locale): string {
  const { sentence, remedy } = describeContestProblem(problem, locale)
  return remedy ? `${sentence}. ${remedy}.` : told(submissionWords(locale).findings.unknown, { code: sentence })
}

function amountFindings({ amounts }: Draft, locale: Locale): Finding[] {
  const words = submissionWords(locale).findings.amounts
  return Object.entries(amounts).flatMap(([name, found]) => {
    const { reason } = found.trim() ? wholeOf(found) : {}
    return reason
      ? [
          {
            path: under('/card/amounts', name),
            text: told(words[reason], { name, found: found.slice(0, 60) }),
            isError: true,
          },
        ]
      : []
  })
}

/** What a row or a group that says something is nothing without. */
function partFindings({ submission: { card, entrant } }: Draft, locale: Locale): Finding[] {
  const all = submissionWords(locale)
  const { findings: words } = all
  const name: Finding[] = entrant.name.trim() ? [] : [{ path: '/entrant/name', text: words.entrantName, isError: true }]
  const missing = (parts: readonly Part[], value: unknown): Part[] =>
    isFilled(value)
      ? parts.filter(({ name: one, isMain }) => isMain && !isFilled((value as Record<string, unknown>)[one]))
      : []
  return Object.entries(fields).reduce<Finding[]>((found, [key, { shape }]) => {
    const field = key as keyof Card
    const title = all.fields[field]
    if (shape.kind === 'group')
      for (const part of missing(shape.parts, card[field]))
        found.push({
          path: under('/card', field, part.name),
          text: told(words.group, { field: title, part: partName(field, part.name, all) }),
          isError: true,
        })
    if (shape.kind === 'rows')
      for (const [index, row] of (card[field] as unknown[]).entries())
        for (const part of missing(shape.parts, row))
          found.push({
            path: under('/card', field, index, part.name),
            text: told(words.cell, {
              row: told(all.row, { field: title, n: index + 1 }),
              part: partName(field, part.name, all),
            }),
            isError: true,
          })
    return found
  }, name)
}

function fileFindings(draft: Draft, writing: Writing, locale: Locale): Finding[] {
  const { lostFile } = submissionWords(locale).findings
  return draft.submission.attachments.flatMap(({ name, hash }, index) =>
    writing.hasFile(draft, hash)
      ? []
      : [{ path: under('/attachments', index), text: told(lostFile, { name }), isError: true }],
  )
}

const isAboutWho: ReadonlySet<string> = new Set([
  'contest-other',
  'nomination-unknown',
  'entrant-not-allowed',
  'entrant-city-missing',
])

const order = ['nomination', 'entrant', ...Object.keys(fields), 'attachments', 'consents']

function rank(path: string): number {
  const [first, second] = keysOf(path)
  return order.indexOf(first === 'card' ? (second ?? '') : (first ?? ''))
}

/** The section of the form in which a place is. */
export function sectionOf(path: string): Section | undefined {
  const [first, second] = keysOf(path)
  if (first === 'nomination' || first === 'entrant') return 'practice'
  if (first === 'attachments') return 'files'
  if (first === 'consents') return 'consents'
  return first === 'card' && second ? fields[second as keyof Card]?.section : undefined
}
