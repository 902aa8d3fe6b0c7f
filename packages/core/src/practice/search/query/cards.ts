import { cardsInBlock, type PracticeCard } from '../index/card.js'
import type { PracticeIndex } from '../open.js'
import type { PracticePlace } from './ranked.js'

const decoder = new TextDecoder()
const newLine = 10

/** The cards of practices; none where the file that has it could not be read. */
export async function cardsOf(
  { parts }: PracticeIndex,
  places: readonly PracticePlace[],
): Promise<(PracticeCard | undefined)[]> {
  const blocks = places.map(({ part, practice }) =>
    parts[part]!.source.block('cards', Math.floor(practice / cardsInBlock)),
  )
  const read = blocks.some((block) => block instanceof Promise) ? await Promise.all(blocks) : blocks
  return places.map(({ practice }, at) => cardIn(read[at] as Uint8Array | undefined, practice % cardsInBlock))
}

/** The card on a line of a block: the other lines are not read. */
function cardIn(block: Uint8Array | undefined, line: number): PracticeCard | undefined {
  if (!block) return undefined
  let start = 0
  for (let at = 0; at < line; at++) start = block.indexOf(newLine, start) + 1
  const end = block.indexOf(newLine, start)
  return JSON.parse(decoder.decode(block.subarray(start, end < 0 ? undefined : end))) as PracticeCard
}
