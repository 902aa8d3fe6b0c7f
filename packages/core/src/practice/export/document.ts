import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import { html, type Markup } from '../../words/html.js'
import { anchorOf, practiceArticle, said } from './article.js'
import { citationOf, practiceUrl, type PracticeExportOptions } from './citation.js'
import { dublinCore } from './dublin-core.js'
import { practiceJsonLd, scriptJson } from './json-ld.js'
import { practiceStylesheet } from './stylesheet.js'
import { exportWords } from './words.js'

/** Nothing runs and nothing is fetched, wherever the file is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * Practices as one HTML document to print or to keep: of one practice with its metadata (Dublin Core, schema.org), of
 * several with a list of contents, each on a new page.
 *
 * @example practicesDocument([practice]) // '<!doctype html>…<html lang="ru">…'
 */
export function practicesDocument(
  practices: readonly Practice[],
  { title, ...options }: PracticeExportOptions & { title?: string } = {},
): string {
  const { locale = 'ru' } = options
  const [only] = practices.length === 1 ? practices : []
  const heading = title ?? exportWords[locale].library
  const document = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        ${only ? headOf(only, options) : html`<title>${heading}</title>`}
        <style>
          ${{ markup: practiceStylesheet }}
        </style>
      </head>
      <body>
        ${!only && contents(practices, heading, options)}
        ${practices.map((practice) => practiceArticle(practice, { ...options, heading: only ? 1 : 2 }))}
      </body>
    </html> `
  return document.markup
}

/** What the head of a page of one practice says of it: its title, its address, Dublin Core and schema.org. */
export function headOf(practice: Practice, options: PracticeExportOptions): Markup {
  const elements = dublinCore(practice, options)
  const url = practiceUrl(practice, options)
  return html`<title>${citationOf(practice, options).title}</title>
    ${url !== undefined && html`<link rel="canonical" href="${url}" />`}
    ${elements.map(({ name, content }) => html`<meta name="${name}" content="${content}" /> `)}
    <script type="application/ld+json">
      ${{ markup: scriptJson(practiceJsonLd(practice, options)) }}
    </script>`
}

function contents(practices: readonly Practice[], heading: string, { locale = 'ru' }: PracticeExportOptions): Markup {
  const items = practices.map(
    (practice) =>
      html`<li>
        <a href="#${anchorOf(practice)}">${said(practice.title, locale) ?? practice.id}</a>,
        ${practiceCities(practice)
          .map(({ name }) => name)
          .join(', ')}
      </li> `,
  )
  return html`<nav class="gorod-contents" aria-label="${exportWords[locale].contents}">
    <h1>${heading}</h1>
    <ol>
      ${items}
    </ol>
  </nav> `
}
