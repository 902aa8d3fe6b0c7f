import { html, type Insert, type Markup } from '../../words/html.js'
import { practiceArticle } from '../export/article.js'
import type { PracticeExportOptions } from '../export/citation.js'
import { headOf } from '../export/document.js'
import { practiceList } from '../export/html-list.js'
import { practiceStylesheet } from '../export/stylesheet.js'
import { exportWords } from '../export/words.js'
import { textIn } from '../texts.js'
import type { Localized, Practice } from '../practice.js'
import { practicePath } from './path.js'

/** The stylesheet of all pages of a site: a file of its own, as a strict policy lets none stand in a page. */
export const stylesheetName = 'practice.css'

export const pageStylesheet = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1em; }
.gorod-site { max-inline-size: 170mm; margin-inline: auto; font-family: system-ui, sans-serif; overflow-wrap: break-word; }
.gorod-site ul { display: flex; flex-wrap: wrap; gap: 0.3em 1.2em; padding: 0; list-style: none; }
.gorod-site a { display: inline-block; min-block-size: 1.5em; }
[data-gorod-practices] { max-inline-size: 170mm; margin-inline: auto; padding: 0; list-style: none; font-family: system-ui, sans-serif; line-height: 1.4; overflow-wrap: break-word; }
[data-gorod-practices] > li { margin-block: 1.2em; }
[data-gorod-practices] .gorod-title { display: block; font-size: 1.15em; }
[data-gorod-practices] .gorod-award::before, [data-gorod-practices] .gorod-notice::before { content: " · "; }
[data-gorod-practices] .gorod-notice { font-weight: bold; }
[data-gorod-practices] p { margin-block: 0.2em; }
@media print { .gorod-site { display: none; } }
${practiceStylesheet}`

/** What the pages of a site take beside the practices. */
export interface PageOptions extends PracticeExportOptions {
  title?: Localized
}

/** The files beside the page of a practice, by their endings. */
const beside = { json: 'JSON', bib: 'BibTeX', ris: 'RIS' } as const

/** The page of one practice at `p/<id>/`, with ways to the library, to the list and to its data. */
export function practicePage(practice: Practice, options: PageOptions): string {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const name = practicePath(practice.id).slice('p/'.length)
  const article = practiceArticle(practice, options)
  return page(
    options,
    '../../',
    headOf(practice, options),
    html`${ways(words.toLibrary, [
      ['../../', words.toLibrary],
      ['../../list/1.html', words.toList],
    ])}
    ${article}
    ${ways(
      words.data,
      Object.entries(beside).map(([ending, label]) => [`../${name}.${ending}`, label]),
      words.data,
    )}`,
  )
}

/** One page of the list of all practices, at `list/<number>.html`. */
export function listPage(practices: readonly Practice[], number: number, of: number, options: PageOptions): string {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const heading = textIn(options.title, locale)?.text ?? words.library
  const list = practiceList(practices, { ...options, page: ({ id }) => `../${practicePath(id)}/` })
  const numbers = Array.from({ length: of }, (_, at) => String(at + 1))
  return page(
    options,
    '../',
    html`<title>${of > 1 ? `${heading}, ${number}/${of}` : heading}</title>`,
    html`${ways(words.toLibrary, [['../', words.toLibrary]])}
      <h1 class="gorod-site">${heading}</h1>
      ${list}
      ${
        of > 1 &&
        ways(
          words.pages,
          numbers.map((one) => [`${one}.html`, one, Number(one) === number]),
        )
      }`,
  )
}

const page = ({ locale = 'ru' }: PageOptions, root: string, head: Markup, body: Markup): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        ${head}
        <link rel="stylesheet" href="${root}${stylesheetName}" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup

/** Links of a page; the one that is the page itself is none. */
const ways = (
  name: string,
  links: readonly (readonly [href: string, label: string, isHere?: boolean])[],
  head?: Insert,
) =>
  html`<nav class="gorod-site" aria-label="${name}">
    ${head && html`<p>${head}:</p>`}
    <ul>
      ${links.map(([href, label, isHere]) =>
        isHere ? html`<li><b aria-current="page">${label}</b></li> ` : html`<li><a href="${href}">${label}</a></li> `,
      )}
    </ul>
  </nav> `

/** The permanent address of practices on a site at an address. */
export const urlsAt = (address: string | undefined): Pick<PracticeExportOptions, 'url'> =>
  address === undefined ? {} : { url: ({ id }) => new URL(`${practicePath(id)}/`, address).href }
