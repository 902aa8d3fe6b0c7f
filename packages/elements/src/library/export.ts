import {
  practicePath,
  practicesBibtex,
  practicesCsl,
  practicesCsv,
  practicesDocument,
  practicesJson,
  practicesJsonLd,
  practicesRis,
  practiceTable,
  textIn,
  type Practice,
  type PracticeExportOptions,
} from '@gorod/core/practice'
import { download } from '../data/download.js'
import { safeLink } from '../data/link.js'
import { nothingChosen } from './address.js'
import type { Scene } from './scene.js'
import type { SearchSource } from './source/source.js'

export const formats = ['xlsx', 'csv', 'json', 'bibtex', 'ris', 'csl', 'jsonld', 'html'] as const

export type Format = (typeof formats)[number]

/** The most practices that go out at once, and how many are asked for at a time. */
export const mostTaken = 1000
const atOnce = 50

/** How practices of a library are written out. */
export function exportOptions({
  locale,
  overview,
  addressOf,
}: Pick<Scene, 'locale' | 'overview' | 'addressOf'>): PracticeExportOptions {
  const { rubricator, publisher, pages } = overview
  return {
    locale,
    rubricator,
    ...(publisher !== undefined && { publisher }),
    url: ({ id }) => (pages ? safeLink(pages + practicePath(id) + '/') : addressOf({ ...nothingChosen, id })),
  }
}

/** Practices whole, fetched part by part in their order; how many of them could not be had. */
export async function fetched(
  source: SearchSource,
  ids: readonly string[],
): Promise<{ practices: Practice[]; missing: number }> {
  const practices: Practice[] = []
  for (let from = 0; from < ids.length; from += atOnce)
    practices.push(...(await source.practices(ids.slice(from, from + atOnce))).practices)
  return { practices, missing: ids.length - practices.length }
}

/** Hands the reader a file of practices; gives its name. */
export async function handOut(
  format: Format,
  practices: readonly Practice[],
  options: PracticeExportOptions,
  title: string,
): Promise<string> {
  const [ending, type] = kinds[format]
  const name = `practices.${ending}`
  download(name, await content(format, practices, options, title), type)
  return name
}

const kinds: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  bibtex: ['bib', 'application/x-bibtex;charset=utf-8'],
  ris: ['ris', 'application/x-research-info-systems;charset=utf-8'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
  jsonld: ['jsonld', 'application/ld+json'],
  html: ['html', 'text/html;charset=utf-8'],
}

async function content(
  format: Format,
  practices: readonly Practice[],
  options: PracticeExportOptions,
  title: string,
): Promise<BlobPart> {
  switch (format) {
    case 'csv':
      return practicesCsv(practices, options)
    case 'json':
      return practicesJson(practices, options)
    case 'bibtex':
      return practicesBibtex(practices, options)
    case 'ris':
      return practicesRis(practices, options)
    case 'csl':
      return JSON.stringify(practicesCsl(practices, options), null, 2)
    case 'jsonld':
      return JSON.stringify(practicesJsonLd(practices, options), null, 2)
    case 'html':
      return practicesDocument(practices, { ...options, title })
    case 'xlsx': {
      const { columns, rows } = practiceTable(practices, options)
      const { workbookOf } = await import('../data/xlsx.js')
      const widths = columns.map(({ key, kind }) => (kind === 'number' ? 12 : (wide[key] ?? 24)))
      return workbookOf(title, [columns.map((column) => column.title), ...rows], widths)
    }
  }
}

const wide: Readonly<Record<string, number>> = {
  id: 18,
  title: 48,
  questions: 40,
  summary: 60,
  solution: 60,
  situation: 60,
}

/** What a library calls itself. */
export const titleOfLibrary = ({ overview, words, locale }: Scene): string =>
  textIn(overview.title, locale)?.text ?? words.library
