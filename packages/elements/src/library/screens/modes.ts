import type { MatchMode, UnderstoodWord } from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told, type Locale } from '../../words/speaking.js'
import type { LibraryWords } from '../../words/library.js'
import type { LibraryAnswer } from '../source/source.js'

const phrase = /["«“„]/

/** Whether all words are too short to be looked for, so that what is shown was not looked for at all. */
export const isTooShort = (words: readonly UnderstoodWord[]): boolean =>
  words.some(({ as }) => as === 'short') && words.every(({ as }) => as === 'short' || as === 'stop')

/** How the words were understood, where that is not plain. */
export function modeView(
  answer: LibraryAnswer,
  text: string,
  words: LibraryWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  const lines = modeLines(answer, text, words, locale)
  return lines.length
    ? html`<ul class="mode">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing
}

function modeLines(
  { mode, words: understood, meant, isCut, total }: LibraryAnswer,
  text: string,
  { modes }: LibraryWords,
  locale: Locale,
): string[] {
  const named = (which: UnderstoodWord[]): string =>
    which
      .slice(0, 8)
      .map(({ word }) => quoted(asTyped(word, text), locale))
      .join(', ')
  const typos = understood.filter((one) => one.as === 'typo' && one.meant?.length)
  const unknown = understood.filter(({ as }) => as === 'unknown')
  const readAs = typos.slice(0, 5).map(({ word, meant: as }) =>
    told(modes.meant, {
      word: quoted(asTyped(word, text), locale),
      meant: as!
        .slice(0, 2)
        .map((one) => quoted(one, locale))
        .join(', '),
    }),
  )
  return [
    ...(meant === undefined ? [] : [told(modes.layout, { text: quoted(meant, locale) })]),
    ...(isCut ? [modes.cut] : []),
    ...(total && (mode satisfies MatchMode) === 'any' ? [phrase.test(text) ? modes.anyPhrase : modes.any] : []),
    ...(typos.length ? [told(modes.typo, { words: readAs.join('; ') })] : []),
    ...(unknown.length ? [told(modes.unknown, { words: named(unknown) })] : []),
    ...(isTooShort(understood) ? [modes.short] : []),
  ]
}

const quoted = (text: string, locale: Locale): string => {
  const [open, close] = locale === 'ru' ? '«»' : '“”'
  return `${open}${visibleText(text, 60)}${close}`
}

/** A word of the query as the reader wrote it, capitals, ё and all. */
function asTyped(word: string, text: string): string {
  const fold = (typed: string): string => typed.toLowerCase().replaceAll('ё', 'е')
  return text.match(/[\p{L}\p{N}]+/gu)?.find((typed) => fold(typed) === word) ?? word
}
