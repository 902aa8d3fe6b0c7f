import { inCurrency, numberText } from '@gorod/core/words'
import { textIn, type FacetName } from '@gorod/core/practice'
import type { LibraryWords } from '../words/library.js'
import { told, type Locale } from '../words/speaking.js'
import { visibleText } from '../entry/visible-text.js'
import type { LibraryOverview } from './source/source.js'

/** How the values of facets are called. */
export type Titles = (facet: FacetName, id: string) => string

const longest = 200

/** The titles of all values, those of the library's own or in words; those of a facet are read when first asked for. */
export function titlesOf(overview: LibraryOverview, words: LibraryWords, locale: Locale): Titles {
  const read: Partial<Record<FacetName, ReadonlyMap<string, string>>> = {}
  const own = words.values as Readonly<Record<string, string>>
  return (facet, id) => {
    const inWords = facet === 'status' || facet === 'editing' || facet === 'award' ? ownOf(own, id) : undefined
    const titles = (read[facet] ??= titlesOfFacet(overview, facet, words, locale))
    return visibleText(titles.get(id) ?? inWords ?? id, longest)
  }
}

function titlesOfFacet(
  { facets, rubricator, cities, cost }: LibraryOverview,
  facet: FacetName,
  words: LibraryWords,
  locale: Locale,
): Map<string, string> {
  if (facet === 'cost')
    return new Map(cost?.bands.map((band) => [band.id, bandTitle(band, cost.currency, words, locale)]))
  const values = facets.find(({ name }) => name === facet)?.values ?? []
  const known = facet === 'question' ? rubricator.questions : facet === 'city' ? cities : []
  return new Map(
    [...values, ...known].flatMap(({ id, title }) => {
      const said = title && textIn(title, locale)
      return said ? [[id, said.text] as const] : []
    }),
  )
}

const ownOf = (words: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined

/** @example bandTitle({ id: 'a', from: 1_000_000, to: 9_999_999 }, 'RUB', words, 'ru') // '1–10 млн ₽' */
function bandTitle(
  { from = 0, to }: { from?: number; to?: number },
  currency: string | undefined,
  { values }: LibraryWords,
  locale: Locale,
): string {
  const money = (number: string): string => inCurrency(number, currency, locale)
  // A band ends one before the next begins: «до 1 млн», not «до 999 999».
  const end = to !== undefined && /9{3}$/.test(String(to)) ? to + 1 : to
  if (from > 0 && end !== undefined) return money(shortRange(from, end, values, locale))
  const [form, bound] = from > 0 ? [values.from, from] : [values.upTo, end]
  return told(form, { number: bound === undefined ? '' : money(shortNumber(bound, values, locale)) })
}

const scaleOf = (number: number): number => Math.min(3, Math.floor((String(Math.trunc(number)).length - 1) / 3))

const inScale = (number: string, scale: number, { thousands, millions, billions }: LibraryWords['values']): string =>
  told(['{number}', thousands, millions, billions][scale]!, { number })

/** A number in thousands, millions or billions to one place after the point. */
function shareText(number: number, scale: number, locale: Locale): string {
  const [whole, part] = (number / 1000 ** scale).toFixed(1).split('.')
  return numberText(Number(whole), locale) + (part === '0' ? '' : `${locale === 'ru' ? ',' : '.'}${part}`)
}

/** @example shortNumber(1_500_000, words.values, 'ru') // '1,5 млн' */
export const shortNumber = (number: number, values: LibraryWords['values'], locale: Locale): string =>
  inScale(shareText(number, scaleOf(number), locale), scaleOf(number), values)

/** Two numbers, in one scale where they are both in it: «1–10 млн», «500 тыс. – 2 млн». */
function shortRange(from: number, to: number, values: LibraryWords['values'], locale: Locale): string {
  const scale = scaleOf(from)
  return scale === scaleOf(to)
    ? inScale(`${shareText(from, scale, locale)}–${shareText(to, scale, locale)}`, scale, values)
    : told(values.between, { from: shortNumber(from, values, locale), to: shortNumber(to, values, locale) })
}
