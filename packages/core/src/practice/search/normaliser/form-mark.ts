/** How many marks there are. */
export const formMarks = 8

/**
 * A number from 0 to 7 that mostly differs between two forms of one word: small enough to stand with every posting.
 *
 * @example [formMark('школа'), formMark('школы')] // [1, 4]
 */
export function formMark(word: string): number {
  let mark = 0
  for (let at = 0; at < word.length; at++) mark = Math.imul(mark ^ word.charCodeAt(at), 0x9e3779b1)
  return mark >>> 29
}
