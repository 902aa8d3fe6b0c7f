import { cardsInBlock, type PracticeCard } from '../index/card.js'
import type { Part } from '../index/part.js'
import type { PracticeIndex } from '../open.js'
import type { PracticePlace } from './ranked.js'

const mostKept = 128
const decoder = new TextDecoder()
const kept = new WeakMap<Part, Map<number, readonly string[]>>()

/** The cards of practices; none where the file that has it could not be read. */
export async function cardsOf(
  { parts }: PracticeIndex,
  places: readonly PracticePlace[],
): Promise<(PracticeCard | undefined)[]> {
  const blocks = new Map<string, readonly string[] | Promise<readonly string[]>>()
  for (const { part, practice } of places) {
    const number = Math.floor(practice / cardsInBlock)
    const key = `${part}/${number}`
    if (!blocks.has(key)) blocks.set(key, blockOf(parts[part]!, number))
  }
  const read = new Map<string, readonly string[]>()
  for (const [key, block] of blocks) read.set(key, Array.isArray(block) ? block : await block)
  return places.map(({ part, practice }) => {
    const line = read.get(`${part}/${Math.floor(practice / cardsInBlock)}`)?.[practice % cardsInBlock]
    return line === undefined ? undefined : (JSON.parse(line) as PracticeCard)
  })
}

/** The lines of a block of cards, kept for the next page or letter. */
function blockOf(part: Part, number: number): readonly string[] | Promise<readonly string[]> {
  const blocks = kept.get(part) ?? new Map<number, readonly string[]>()
  kept.set(part, blocks)
  const known = blocks.get(number)
  if (known) return known
  const lines = (bytes: Uint8Array | undefined): readonly string[] => {
    if (!bytes) return []
    const read = decoder.decode(bytes).split('\n')
    if (blocks.size >= mostKept) blocks.delete(blocks.keys().next().value!)
    blocks.set(number, read)
    return read
  }
  const block = part.source.block('cards', number)
  return block instanceof Promise ? block.then(lines) : lines(block)
}
