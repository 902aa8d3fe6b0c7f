import { isLink } from '../../contest/link.js'
import { fieldNames, nameOf } from '../../problem/names.js'
import { amountText } from '../../words/amount.js'
import { html, type Insert, type Markup } from '../../words/html.js'
import { formatWhen } from '../../when/format.js'
import { parseEdtf } from '../../when/edtf/edtf.js'
import type { Locale } from '../../problem/describe.js'
import { practiceCities } from '../owners.js'
import type { Localized, Practice } from '../practice.js'
import { practiceTexts, textIn } from '../texts.js'
import { awardText, questionTitles, practiceUrl, type PracticeExportOptions } from './citation.js'
import { placesOf } from './places.js'
import { exportWords } from './words.js'

/**
 * A practice whole as HTML: an `article` with no style and no script of its own, every text escaped, each in its
 * language; `practiceStylesheet` sets it for A4 paper.
 *
 * @example renderPractice(practice, { heading: 2 }) // '<article class="gorod-practice" id="practice-yard" lang="ru">…'
 */
export const renderPractice = (practice: Practice, options: PracticeExportOptions & { heading?: 1 | 2 } = {}): string =>
  practiceArticle(practice, options).markup

export function practiceArticle(
  practice: Practice,
  { heading = 1, ...options }: PracticeExportOptions & { heading?: 1 | 2 },
): Markup {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const { owner, editing, isInvented } = practice
  const title = said(practice.title, locale) ?? practice.id
  const narrative = practiceTexts.slice(2).map((field) => section(field, locale, paragraph(practice[field], locale)))
  return html`<article class="gorod-practice" id="${anchorOf(practice)}" lang="${locale}">
    <header>
      ${heading === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
      <p>${[...practiceCities(practice).map(({ name }) => name), owner.organisation].filter(Boolean).join(', ')}</p>
      ${isInvented && html`<p class="gorod-notice">${words.invented}</p>`}
      ${editing.state === 'obsolete' && html`<p class="gorod-notice">${[words.obsolete, editing.note].filter(Boolean).join(': ')}</p>`}
      ${practice.award && html`<p>${awardText(practice, locale)}</p>`}
    </header>
    ${lead(practice, locale)} ${facts(practice, options)} ${narrative} ${details(practice, locale)}
    ${closing(practice, options)}
  </article> `
}

/** The anchor of a practice within a document of several, another for every id. */
export const anchorOf = ({ id }: Practice): string =>
  `practice-${id.replace(/[^\p{L}\p{N}._-]/gu, (sign) => `~${sign.codePointAt(0)}~`)}`

/** A text with its language, where that is another than the document's. */
export function said(text: Localized | undefined, locale: Locale): Markup | undefined {
  const found = textIn(text, locale)
  if (!found) return undefined
  return found.isOther ? html`<span lang="${found.language}">${found.text}</span>` : html`${found.text}`
}

function lead({ summary }: Practice, locale: Locale): Insert {
  const text = said(summary, locale)
  return text && html`<p class="gorod-lead">${text}</p>`
}

function paragraph(text: Localized | undefined, locale: Locale): Markup | undefined {
  const shown = said(text, locale)
  return shown && html`<p>${shown}</p>`
}

/** What is looked for first: the questions, since when and whether it works, what it cost, whom to ask. */
function facts(practice: Practice, options: PracticeExportOptions): Insert {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const { started, status, contact } = practice
  const fact = (field: string, ...lines: Insert[]): Insert =>
    lines.some(Boolean) &&
    html`<dt>${nameOf(fieldNames, field, locale)}</dt>
      ${lines.map((line) => line && html`<dd>${line}</dd> `)}`
  const rows = [
    fact('questions', ...questionTitles(practice, options)),
    fact('started', started && dateText(started, locale)),
    fact('status', status && words.status[status]),
    fact('amounts', ...amounts(practice, locale)),
    fact('contact', contact?.office, contact?.person, contact?.link && anchor(contact.link)),
  ]
  return rows.some(Boolean) && html`<dl>${rows}</dl>`
}

function details({ steps, participants, legalBasis, copiedBy, ...practice }: Practice, locale: Locale): Markup[] {
  const step = ({ when, text }: Practice['steps'][number]) =>
    html`${when !== undefined && `${when}: `}${said(text, locale)}`
  return [
    section('steps', locale, list(steps.map(step), 'ol')),
    section('indicators', locale, indicators(practice.indicators, locale)),
    section(
      'participants',
      locale,
      list(participants.map(({ name, support }) => [name, support].filter(Boolean).join(': '))),
    ),
    section('legalBasis', locale, list(legalBasis)),
    section('copiedBy', locale, list(copiedBy)),
  ]
}

/** A table of indicators with the columns that say something. */
function indicators(rows: Practice['indicators'], locale: Locale): Insert {
  const { indicator: name, before, after, unit, period } = exportWords[locale]
  const columns = Object.entries({ name, before, after, unit, period }) as [
    keyof Practice['indicators'][number],
    string,
  ][]
  const shown = columns.filter(([key]) => rows.some((row) => row[key] !== undefined))
  return (
    rows.length > 0 &&
    html`<table>
      <thead>
        <tr>
          ${shown.map(([, head]) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${shown.map(([key]) => html`<td>${row[key]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`
  )
}

function amounts({ amounts: held, currency }: Practice, locale: Locale): string[] {
  const names = exportWords[locale].amounts
  return Object.entries(held).map(
    ([name, amount]) => `${Object.hasOwn(names, name) ? names[name]! : name}: ${amountText(amount, currency, locale)}`,
  )
}

function closing(practice: Practice, options: PracticeExportOptions): Markup {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const { attachments, editing, sources, version } = practice
  const url = practiceUrl(practice, options)
  const checked =
    editing.checkedOn === undefined ? undefined : `${words.checkedOn}: ${dateText(editing.checkedOn, locale)}`
  return html`<footer>
    ${named(
      words.attachments,
      attachments.map(({ name }) => name),
    )}
    ${named(words.sources, placesOf(sources))}
    <p>${[`${words.version}\u00A0${version}`, checked].filter(Boolean).join(' · ')}</p>
    ${url !== undefined && html`<p>${anchor(url)}</p>`}
  </footer>`
}

const named = (head: string, items: readonly string[]): Insert =>
  items.length > 0 &&
  html`<p>${head}:</p>
    ${list(items)}`

const section = (field: string, locale: Locale, content: Insert): Markup =>
  content
    ? html`<section>
        <h3>${nameOf(fieldNames, field, locale)}</h3>
        ${content}
      </section> `
    : html``

function list(items: readonly Insert[], kind: 'ol' | 'ul' = 'ul'): Insert {
  const lines = items.map((item) => html`<li>${item}</li>`)
  if (lines.length === 0) return false
  return kind === 'ol'
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`
}

const anchor = (link: string): Insert => (isLink(link) ? html`<a href="${link}">${link}</a>` : link)

const dateText = (edtf: string, locale: Locale): string =>
  parseEdtf(edtf) ? formatWhen({ kind: 'date', edtf }, locale) : edtf
