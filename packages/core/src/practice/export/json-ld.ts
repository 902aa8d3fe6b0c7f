import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import { awardText, citationOf, questionTitles, type PracticeExportOptions } from './citation.js'

const context = 'https://schema.org'
const unsafe = /[<>&\u2028\u2029]/g

/**
 * A practice as a `CreativeWork` of schema.org, plain data for `scriptJson`.
 *
 * @example practiceJsonLd(practice)['@type'] // 'CreativeWork'
 */
export const practiceJsonLd = (practice: Practice, options: PracticeExportOptions = {}): Record<string, unknown> => ({
  '@context': context,
  ...workOf(practice, options),
})

/**
 * Several practices as one graph of schema.org.
 *
 * @example practicesJsonLd([practice])['@graph'][0]['@type'] // 'CreativeWork'
 */
export const practicesJsonLd = (
  practices: readonly Practice[],
  options: PracticeExportOptions = {},
): { '@context': string; '@graph': Record<string, unknown>[] } => ({
  '@context': context,
  '@graph': practices.map((practice) => workOf(practice, options)),
})

function workOf(practice: Practice, options: PracticeExportOptions): Record<string, unknown> {
  const { locale = 'ru' } = options
  const { id, title, authors, publisher, abstract, note, language, url } = citationOf(practice, options)
  const { award, attachments, started, version, isInvented, editing } = practice
  const status = isInvented ? 'Invented' : editing.state === 'obsolete' ? 'Obsolete' : undefined
  return {
    '@type': 'CreativeWork',
    identifier: id,
    ...(url !== undefined && { '@id': url, url }),
    name: title,
    ...(abstract !== undefined && { abstract }),
    inLanguage: language,
    version,
    author: alone(authors.map((name) => ({ '@type': 'Organization', name }))),
    spatialCoverage: alone(practiceCities(practice).map(({ name }) => ({ '@type': 'Place', name }))),
    ...(started !== undefined && { temporalCoverage: started }),
    about: questionTitles(practice, options).map((name, index) => ({
      '@type': 'DefinedTerm',
      termCode: practice.questions[index],
      name,
    })),
    ...(award?.degree !== undefined && { award: awardText(practice, locale) }),
    ...(award && { isPartOf: { '@type': 'Collection', name: `${award.contest}, ${award.edition.year}` } }),
    ...(attachments.length > 0 && {
      encoding: attachments.map(({ name, type, bytes, hash }) => ({
        '@type': 'MediaObject',
        name,
        encodingFormat: type,
        contentSize: String(bytes),
        sha256: hash,
      })),
    }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(status !== undefined && { creativeWorkStatus: status }),
    ...(isInvented && { disambiguatingDescription: note }),
  }
}

/** One value by itself, several as a list. */
const alone = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? values[0]! : values)

/**
 * JSON that can stand inside a `<script>` of HTML: no text in it can end the script.
 *
 * @example scriptJson({ a: '</script>' }) // '{"a":"\\u003c/script\\u003e"}'
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(unsafe, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
