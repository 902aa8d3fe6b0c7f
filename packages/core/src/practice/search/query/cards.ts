import { cardsInBlock, type PracticeCard } from '../index/card.js'
import type { Part } from '../index/part.js'
import { jsonOf } from '../index/source.js'
import type { PracticeIndex } from '../open.js'
import type { PracticePlace } from './ranked.js'

const mostKept = 64
const kept = new WeakMap<Part, Map<number, readonly PracticeCard[]>>()

/** The cards of practices; none where the file that has it could not be read. */
export async function cardsOf(
  { parts }: PracticeIndex,
  places: readonly PracticePlace[],
): Promise<(PracticeCard | undefined)[]> {
  const blocks = new Map<string, readonly PracticeCard[] | Promise<readonly PracticeCard[]>>()
  for (const { part, practice } of places) {
    const number = Math.floor(practice / cardsInBlock)
    const key = `${part}/${number}`
    if (!blocks.has(key)) blocks.set(key, blockOf(parts[part]!, number))
  }
  const read = new Map<string, readonly PracticeCard[]>()
  for (const [key, block] of blocks) read.set(key, Array.isArray(block) ? block : await block)
  return places.map(
    ({ part, practice }) => read.get(`${part}/${Math.floor(practice / cardsInBlock)}`)?.[practice % cardsInBlock],
  )
}

/** A block of cards, kept for the next page or letter. */
function blockOf(part: Part, number: number): readonly PracticeCard[] | Promise<readonly PracticeCard[]> {
  const blocks = kept.get(part) ?? new Map<number, readonly PracticeCard[]>()
  kept.set(part, blocks)
  const known = blocks.get(number)
  if (known) return known
  const cards = (bytes: Uint8Array | undefined): readonly PracticeCard[] => {
    const read = bytes && (jsonOf(bytes) as readonly PracticeCard[])
    if (!read) return []
    if (blocks.size >= mostKept) blocks.delete(blocks.keys().next().value!)
    blocks.set(number, read)
    return read
  }
  const block = part.source.block('cards', number)
  return block instanceof Promise ? block.then(cards) : cards(block)
}
