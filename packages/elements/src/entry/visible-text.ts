/** The most that is drawn of one text; the rest is what nobody reads. */
const MOST_DRAWN = 20_000

/** How many times what is drawn is read at most, in search of something to draw. */
const MOST_READ = 60

/** What most texts do without, so that they are drawn as they are. */
const remarkable = /[\p{M}\p{C}\p{Zl}\p{Zp}]/u

/**
 * A text as it may be drawn: what cannot be seen is named, what would cover its neighbours or never end is cut.
 *
 * @example visibleText('отчёт\u202Efdp.exe') // 'отчёт⟨U+202E⟩fdp.exe'
 */
export function visibleText(text: string, most: number = MOST_DRAWN): string {
  if (text.length <= most && !remarkable.test(text)) return text
  const drawn = withoutTowers(text.replace(/\r\n?/g, '\n'), most)
  // No shape of their own have all but a line break, a soft hyphen, and the joiners of scripts and pictures that need them.
  const unseen =
    /(?![\t\n\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\d\s])[\u200C\u200D]/gu
  return drawn.replace(unseen, (sign) => `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** The text without the marks that pile up over one letter, cut at a length. */
function withoutTowers(text: string, most: number): string {
  const read = text.slice(0, MOST_READ * most)
  // Of marks over one letter four are drawn.
  const low = read.replace(/(\p{M}{4})\p{M}+/gu, '$1')
  const signs = low.length > most ? Array.from(low.slice(0, 2 * most + 2)) : []
  if (signs.length > most) return `${signs.slice(0, most).join('')}…`
  return read.length < text.length ? `${low}…` : low
}
