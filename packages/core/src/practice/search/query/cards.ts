import { cardsInBlock, readCard, type PracticeCard } from '../index/card.js'
import type { PracticeIndex } from '../open.js'
import type { PracticePlace } from './ranked.js'

/** The cards of practices; none where the file that has it could not be read. */
export async function cardsOf(
  { parts }: PracticeIndex,
  places: readonly PracticePlace[],
): Promise<(PracticeCard | undefined)[]> {
  const blocks = places.map(({ part, practice }) =>
    parts[part]!.source.block('cards', Math.floor(practice / cardsInBlock)),
  )
  const read = blocks.some((block) => block instanceof Promise) ? await Promise.all(blocks) : blocks
  return places.map(({ practice }, at) => {
    const block = read[at] as Uint8Array | undefined
    return block && readCard(block, practice % cardsInBlock)
  })
}
