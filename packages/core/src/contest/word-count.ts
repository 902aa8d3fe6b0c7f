/**
 * How many words a text has: a word with hyphens is one, so is a number with its fractions and its groups of three;
 * a lone dash is none. Never more than a word processor counts, but for words glued together without spaces.
 *
 * @example
 * wordCount('кто-нибудь из 1 250 000 жителей — все') // 5: кто-нибудь, из, 1 250 000, жителей, все
 */
export function wordCount(text: string): number {
  const whole = text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/(?<![\p{L}\d])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\p{L}\d])/gu, '0')
  return whole.split(/[\s,;!?()«»"“”„…—–]+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}
