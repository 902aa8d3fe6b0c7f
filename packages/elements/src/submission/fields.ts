import { criteriaOf, type Card, type ContestRules } from '@gorod/core/contest'

/** The parts of the form, in order. */
export const sections = [
  'practice',
  'solution',
  'steps',
  'result',
  'transfer',
  'contacts',
  'files',
  'consents',
] as const

export type Section = (typeof sections)[number]

/** A cell of a row or of a group. */
export interface Part {
  name: string
  /** A text of several lines. */
  isLong?: true
  /** What a row is nothing without. */
  isMain?: true
  input?: 'date' | 'url'
}

/** How a field of the card is written: one line, several, a list of lines, rows of cells, one group of cells. */
export type Shape =
  | { kind: 'line' | 'text' | 'list' | 'status' | 'amounts' | 'language' }
  | { kind: 'rows' | 'group'; parts: readonly Part[] }

interface FieldPlace {
  section: Section
  shape: Shape
}

const line = { kind: 'line' } as const
const text = { kind: 'text' } as const
const list = { kind: 'list' } as const

/** Where every field of a card stands in the form, and how it is written. */
export const fields: Readonly<Record<keyof Card, FieldPlace>> = {
  title: { section: 'practice', shape: line },
  summary: { section: 'practice', shape: text },
  started: { section: 'practice', shape: line },
  status: { section: 'practice', shape: { kind: 'status' } },
  questions: { section: 'practice', shape: list },
  language: { section: 'practice', shape: { kind: 'language' } },
  published: {
    section: 'practice',
    shape: {
      kind: 'group',
      parts: [
        { name: 'outlet', isMain: true },
        { name: 'day', input: 'date', isMain: true },
        { name: 'link', input: 'url' },
      ],
    },
  },
  situation: { section: 'solution', shape: text },
  solution: { section: 'solution', shape: text },
  technology: { section: 'solution', shape: text },
  innovation: { section: 'solution', shape: text },
  resources: { section: 'solution', shape: text },
  amounts: { section: 'solution', shape: { kind: 'amounts' } },
  steps: {
    section: 'steps',
    shape: { kind: 'rows', parts: [{ name: 'when' }, { name: 'text', isLong: true, isMain: true }] },
  },
  participants: {
    section: 'steps',
    shape: { kind: 'rows', parts: [{ name: 'name', isMain: true }, { name: 'support' }] },
  },
  legalBasis: { section: 'steps', shape: list },
  indicators: {
    section: 'result',
    shape: {
      kind: 'rows',
      parts: [
        { name: 'name', isMain: true },
        { name: 'before' },
        { name: 'after', isMain: true },
        { name: 'unit' },
        { name: 'period' },
      ],
    },
  },
  socialEffect: { section: 'result', shape: text },
  economicEffect: { section: 'result', shape: text },
  conditions: { section: 'transfer', shape: text },
  obstacles: { section: 'transfer', shape: text },
  lessons: { section: 'transfer', shape: text },
  copiedBy: { section: 'transfer', shape: list },
  contact: {
    section: 'contacts',
    shape: {
      kind: 'group',
      parts: [{ name: 'office', isMain: true }, { name: 'person' }, { name: 'link', input: 'url' }],
    },
  },
}

/** The order of the fields in the form. */
export const fieldOrder = Object.keys(fields) as (keyof Card)[]

/** The names of the amounts that the marks of a nomination are worked out of, and the titles of those criteria. */
export function amountsOf(rules: ContestRules, nomination: string): Map<string, string[]> {
  const amounts = new Map<string, string[]>()
  for (const criterion of criteriaOf(rules, nomination))
    if (criterion.kind === 'computed')
      for (const name of [criterion.part, criterion.whole])
        amounts.set(name, [...(amounts.get(name) ?? []), criterion.title])
  return amounts
}

/** The fields that a city is asked for: those of the rules, and whatever a draft holds beside them. */
export function askedFields(rules: ContestRules, card: Card, nomination: string): (keyof Card)[] {
  const listed = new Set(rules.fields.map(({ field }) => field))
  const isAsked = (field: keyof Card): boolean => {
    if (field === 'title' || listed.has(field)) return true
    if (field === 'language') return rules.languages?.length !== 1
    if (field === 'published') return rules.publicationWindow !== undefined || card.published !== undefined
    if (field === 'amounts') return amountsOf(rules, nomination).size > 0
    return isFilled(card[field])
  }
  return fieldOrder.filter(isAsked)
}

/** Whether a value says anything. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled)
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null
}

/** The most rows of a field: what a submission may hold at all. */
export const mostRows = 200

/** The most letters that a control takes: what a submission may hold at all. */
export function mostLetters(path: string): number {
  if (path === '/entrant/city') return 200
  const field = path.split('/')[2] as keyof Card
  const isLong = Object.hasOwn(fields, field) && fields[field].shape.kind === 'text'
  return isLong || path.endsWith('/text') ? 20_000 : 1000
}
