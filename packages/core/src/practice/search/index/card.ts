import { practiceCities } from '../../owners.js'
import type { Localized, Practice } from '../../practice.js'

/** Letters of the summary that a card shows at most. */
const leadLetters = 160

/** How many cards are in one block. */
export const cardsInBlock = 32

/** What a list of results shows of a practice. */
export interface PracticeCard {
  id: string
  title: Localized
  /** The beginning of the summary, or of the solution. */
  lead?: Localized
  /** The names of its cities. */
  owner: string
  city?: string
  year?: number
  degree?: string
  questions: readonly string[]
  /** The band of what it cost, where bands are set. */
  cost?: string
  status?: Practice['status']
  isObsolete?: true
  isInvented?: true
}

export function cardOf(practice: Practice, cost: string | undefined): PracticeCard {
  const { id, title, owner, award, questions, status, editing, isInvented } = practice
  const lead = practice.summary ?? practice.solution ?? practice.situation
  return {
    id,
    title,
    ...(lead && { lead: Object.fromEntries(Object.entries(lead).map(([language, text]) => [language, leadOf(text)])) }),
    owner: practiceCities(practice)
      .map(({ name }) => name)
      .join(', '),
    ...(owner.city !== undefined && { city: owner.city }),
    ...(award && { year: award.edition.year }),
    ...(award?.degree !== undefined && { degree: award.degree }),
    questions,
    ...(cost !== undefined && { cost }),
    ...(status && { status }),
    ...(editing.state === 'obsolete' && { isObsolete: true }),
    ...(isInvented && { isInvented }),
  }
}

/** Whole words of a text up to the most letters, with an ellipsis if there are more. */
function leadOf(text: string): string {
  const plain = text
    .slice(0, leadLetters * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= leadLetters) return plain
  const cut = plain.slice(0, leadLetters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), leadLetters / 2)).trimEnd()}…`
}
