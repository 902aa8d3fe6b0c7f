import { practiceCities } from '../../owners.js'
import type { Localized, Practice } from '../../practice.js'
import { byteSink } from './byte-sink.js'
import { byteSource } from './byte-source.js'
import { jsonBytes } from './files.js'
import { jsonOf } from './source.js'

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

/** Cards as bytes: how many there are, how long each is, then each as JSON. */
export function writeCards(cards: readonly PracticeCard[]): Uint8Array {
  const written = cards.map(jsonBytes)
  const sink = byteSink()
  sink.number(written.length)
  for (const { length } of written) sink.number(length)
  for (const bytes of written) sink.bytes(bytes)
  return sink.written()
}

/** One of the cards that `writeCards` wrote; the others are not read. */
export function readCard(bytes: Uint8Array, number: number): PracticeCard {
  const source = byteSource(bytes)
  const lengths = source.numbers(source.number())
  source.bytes(lengths.subarray(0, number).reduce((sum, length) => sum + length, 0))
  return jsonOf(source.bytes(lengths[number]!)) as PracticeCard
}
