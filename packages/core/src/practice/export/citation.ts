import { plainText } from '../../calendar/content-line.js'
import { isLink } from '../../contest/link.js'
import type { Locale } from '../../problem/describe.js'
import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { textIn } from '../texts.js'
import { exportWords } from './words.js'

/** How practices are written out. */
export interface PracticeExportOptions {
  locale?: Locale
  /** Gives questions and spheres their titles; without it they go by their ids. */
  rubricator?: Rubricator
  /** The permanent address of a practice; unless http or https it is left out. */
  url?: (practice: Practice) => string | undefined
  /** Who keeps the library. */
  publisher?: string
}

/** What a reference to a practice says, on one line each. */
export interface Citation {
  id: string
  title: string
  language: string
  /** The organisation whose practice it is; the names of its cities where the data names no organisation. */
  authors: string[]
  /** Of the edition, else of the start. */
  year?: number
  abstract?: string
  keywords: string[]
  /** The award, and whether it is invented or obsolete. */
  note?: string
  url?: string
  publisher?: string
}

/** What a reference to a practice says, whatever the format. */
export function citationOf(practice: Practice, options: PracticeExportOptions = {}): Citation {
  const { locale = 'ru', publisher } = options
  const { id, owner } = practice
  const cities = practiceCities(practice).map(({ name }) => name)
  const title = textIn(practice.title, locale)
  const abstract = textIn(practice.summary, locale)?.text
  const year = practice.award?.edition.year ?? yearOf(practice.started)
  const words = exportWords[locale]
  const note = [
    awardText(practice, locale),
    practice.editing.state === 'obsolete' ? words.obsolete : '',
    practice.isInvented ? words.invented : '',
  ]
    .filter(Boolean)
    .join('. ')
  const url = practiceUrl(practice, options)
  return {
    id: oneLine(id),
    title: oneLine(title?.text ?? id),
    language: title?.language ?? 'und',
    authors: (owner.organisation === undefined ? cities : [owner.organisation]).map(oneLine),
    ...(year !== undefined && { year }),
    ...(abstract !== undefined && { abstract: oneLine(abstract) }),
    keywords: questionTitles(practice, options).map(oneLine),
    ...(note !== '' && { note: oneLine(note) }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: oneLine(publisher) }),
  }
}

/** The titles of the questions of a practice, in the language asked for where there is one. */
export function questionTitles(practice: Practice, { locale = 'ru', rubricator }: PracticeExportOptions): string[] {
  const titles = new Map(rubricator?.questions.map(({ id, title }) => [id, textIn(title, locale)?.text]))
  return practice.questions.map((id) => titles.get(id) ?? id)
}

/** An award in words: the degree, the place, the nomination, the contest with its edition. */
export function awardText({ award }: Practice, locale: Locale): string {
  if (!award) return ''
  const words = exportWords[locale]
  const { contest, edition, nomination, degree, place } = award
  return [
    degree,
    place === undefined ? undefined : words.placed(place),
    nomination === undefined ? undefined : words.nominated(nomination),
    contest,
    edition.number === undefined ? undefined : words.numbered(edition.number),
    String(edition.year),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
}

/** The address of a practice, where it is one of the web. */
export function practiceUrl(practice: Practice, { url }: PracticeExportOptions): string | undefined {
  const address = url?.(practice)
  return address !== undefined && /^https?:/i.test(address) && isLink(address) ? new URL(address).href : undefined
}

/** A text on one line, without what no format can hold. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

const yearOf = (edtf: string | undefined): number | undefined => {
  const [year] = /^-?\d{4}/.exec(edtf ?? '') ?? []
  return year === undefined ? undefined : Number(year)
}
