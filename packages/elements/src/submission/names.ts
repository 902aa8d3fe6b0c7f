import type { Card } from '@gorod/core/contest'
import type { SubmissionWords } from '../words/submission.js'

/** What a cell of a row or of a group is called. */
export function partName(field: keyof Card, part: string, { parts }: SubmissionWords): string {
  const name = field === 'indicators' && part === 'name' ? 'indicator' : part
  return parts[name as keyof typeof parts]
}

/** The languages offered where the rules leave the choice free. */
const offered = ['ru', 'en', 'az', 'be', 'hy', 'ka', 'kk', 'ky', 'mn', 'sr', 'tg', 'tk', 'uk', 'uz']

/** The languages to choose from, that of the card among them. */
export const languagesFor = (allowed: readonly string[] | undefined, own: string): string[] => [
  ...new Set([...(allowed ?? offered), own].filter(Boolean)),
]

/** @example languageName('ru', 'ru') // 'русский' */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
