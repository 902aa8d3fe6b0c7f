import type { Card } from './submission.js'

/** The fields of a card that rules may require or limit. */
export const cardFields = [
  'title',
  'summary',
  'started',
  'status',
  'questions',
  'situation',
  'solution',
  'steps',
  'participants',
  'legalBasis',
  'resources',
  'amounts',
  'technology',
  'indicators',
  'socialEffect',
  'economicEffect',
  'innovation',
  'conditions',
  'obstacles',
  'lessons',
  'copiedBy',
  'contact',
  'language',
  'published',
] as const satisfies (keyof Card)[]

/** @example isCardField('solution') // true */
export const isCardField = (name: string): name is keyof Card => (cardFields as readonly string[]).includes(name)

/**
 * All that a field of a card says, as one text: the rows of a list on lines of their own.
 *
 * @example textOfField({ ...card, questions: ['Шум', 'Пыль'] }, 'questions') // 'Шум\nПыль'
 */
export function textOfField(card: Card, field: keyof Card): string {
  return textIn(card[field]).trim()
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(textIn).filter(Boolean).join('\n')
}
