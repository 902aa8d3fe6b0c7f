import { cardsInBlock, readCard, type PracticeCard } from '../index/card.js'
import type { BlockSource } from '../index/source.js'
import type { PracticeIndex } from '../open.js'
import type { PracticePlace } from './ranked.js'

/** The cards of practices; none where the file that has it could not be read. */
export async function cardsOf(
  { parts }: PracticeIndex,
  places: readonly PracticePlace[],
): Promise<(PracticeCard | undefined)[]> {
  const blocks: ReturnType<BlockSource['block']>[] = []
  for (const { part, practice } of places) {
    const { source, pause } = parts[part]!
    await pause()
    blocks.push(source.block('cards', Math.floor(practice / cardsInBlock)))
  }
  const read = await Promise.all(blocks)
  return places.map(({ practice }, at) => {
    const block = read[at]
    return block && readCard(block, practice % cardsInBlock)
  })
}
