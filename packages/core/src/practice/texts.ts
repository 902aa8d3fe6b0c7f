import type { Localized, Practice } from './practice.js'

/** The fields of a practice that are texts in languages, in the order of reading. */
export const practiceTexts = [
  'title',
  'summary',
  'situation',
  'solution',
  'technology',
  'resources',
  'socialEffect',
  'economicEffect',
  'innovation',
  'conditions',
  'obstacles',
  'lessons',
] as const satisfies (keyof Practice)[]

/** A text in the language it was found in. */
export interface TextIn {
  text: string
  /** BCP 47 tag. */
  language: string
  /** Whether it is another language than the one asked for. */
  isOther: boolean
}

/**
 * What a text says in the language asked for, else in a variety of it, else in Russian, else in the first language there
 * is by its tag; nothing where it says nothing.
 *
 * @example
 * textIn({ ru: 'Двор', en: 'Yard' }, 'en-GB') // { text: 'Yard', language: 'en', isOther: false }
 * textIn({ ru: 'Двор' }, 'kk') // { text: 'Двор', language: 'ru', isOther: true }
 */
export function textIn(localized: Localized | undefined, locale: string): TextIn | undefined {
  const tags = Object.keys(localized ?? {})
    .filter((tag) => localized![tag]!.trim() !== '')
    .sort()
  const asked = primary(locale)
  const found =
    tags.find((tag) => tag.toLowerCase() === locale.toLowerCase()) ??
    tags.find((tag) => primary(tag) === asked) ??
    tags.find((tag) => primary(tag) === 'ru') ??
    tags[0]
  return found === undefined
    ? undefined
    : { text: localized![found]!, language: found, isOther: primary(found) !== asked }
}

/** @example primary('en-GB') // 'en' */
export const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase()
