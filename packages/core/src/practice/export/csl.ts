import type { Practice } from '../practice.js'
import { citationOf, type PracticeExportOptions } from './citation.js'

/** An item of CSL-JSON, as citation processors take it. */
export interface CslItem {
  id: string
  type: 'document'
  title: string
  author: { literal: string }[]
  issued?: { 'date-parts': [[number]] }
  publisher?: string
  abstract?: string
  keyword?: string
  note?: string
  language: string
  URL?: string
}

/**
 * Practices as CSL-JSON.
 *
 * @example practicesCsl([practice])[0].author // [{ literal: 'Администрация города Речного' }]
 */
export const practicesCsl = (practices: readonly Practice[], options: PracticeExportOptions = {}): CslItem[] =>
  practices.map((practice) => {
    const { id, title, authors, year, publisher, abstract, keywords, note, language, url } = citationOf(
      practice,
      options,
    )
    return {
      id,
      type: 'document',
      title,
      author: authors.map((literal) => ({ literal })),
      ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
      ...(publisher !== undefined && { publisher }),
      ...(abstract !== undefined && { abstract }),
      ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
      ...(note !== undefined && { note }),
      language,
      ...(url !== undefined && { URL: url }),
    }
  })
