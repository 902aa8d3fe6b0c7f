import { html, type Markup } from '../../words/html.js'
import type { Practice } from '../practice.js'
import { textIn } from '../texts.js'
import { awardText, practiceUrl, type PracticeExportOptions } from './citation.js'
import { anchorOf } from './article.js'
import { exportWords } from './words.js'

/**
 * Practices as an HTML list for pages without script. A script reads the cards back from it by this contract:
 *
 * - the list is a `ul[data-gorod-practices]`, every practice a `li` directly inside it;
 * - attributes of `li`; one that does not apply is absent, and a record is JSON:
 *
 *   | attribute | field | example |
 *   | --- | --- | --- |
 *   | `data-id` `data-version` | `id`, `version` | `yard` |
 *   | `data-city` `data-organisation` | `owner.city`, `owner.organisation` | `reka` |
 *   | `data-joint` | `owner.jointWith` | `[{"city":"ozero","name":"Озёрный"}]` |
 *   | `data-questions` `data-spheres` | ids with a space between | `cars play` |
 *   | `data-started` `data-status` | `started`, `status` | `2023-05` |
 *   | `data-amounts` `data-currency` | `amounts`, `currency` | `{"total":1500000}` |
 *   | `data-award` | `award` | `{"contest":"…","edition":{"year":2026}}` |
 *   | `data-state` `data-checked` `data-note` | `editing` | `accepted` |
 *   | `data-confidence` `data-invented` | `confidence`, `isInvented` | `high` |
 *
 * - inside `li`: `.gorod-title` the title (an `a` with the address of the practice where there is one, else a `span`) and
 *   `.gorod-summary`, each in the language of its `lang`; `.gorod-owner`, whose text is `owner.name`; `.gorod-award` and
 *   `.gorod-notice` in words.
 *
 * @example practicesHtmlList([practice]) // '<ul data-gorod-practices lang="ru">…<li id="practice-yard"  data-id="yard"…'
 */
export const practicesHtmlList = (practices: readonly Practice[], options: PracticeListOptions = {}): string =>
  practiceList(practices, options).markup

/** How a list is written out. */
export interface PracticeListOptions extends PracticeExportOptions {
  /** Where the page of a practice is, as the list links to it; its permanent address unless given. */
  page?: (practice: Practice) => string
}

export function practiceList(practices: readonly Practice[], options: PracticeListOptions): Markup {
  const { locale = 'ru' } = options
  const items = practices.map((practice) => item(practice, options))
  return html`<ul data-gorod-practices lang="${locale}">
    ${items}
  </ul> `
}

function item(practice: Practice, options: PracticeListOptions): Markup {
  const { locale = 'ru' } = options
  const words = exportWords[locale]
  const { id, owner, editing, award, summary, isInvented } = practice
  const url = options.page ? pageOf(options.page(practice)) : practiceUrl(practice, options)
  const { text: title, language } = textIn(practice.title, locale) ?? { text: id, language: 'und' }
  const short = textIn(summary, locale)
  return html`<li id="${anchorOf(practice)}" ${attributes(practice)}>
    ${
      url === undefined
        ? html`<span class="gorod-title" lang="${language}">${title}</span>`
        : html`<a class="gorod-title" lang="${language}" href="${url}">${title}</a>`
    }
    <span class="gorod-owner">${owner.name}</span
    >${owner.jointWith?.length && `, ${owner.jointWith.map(({ name }) => name).join(', ')}`}
    ${award && html`<span class="gorod-award">${awardText(practice, locale)}</span>`}
    ${isInvented && html`<span class="gorod-notice">${words.invented}</span>`}
    ${editing.state === 'obsolete' && html`<span class="gorod-notice">${words.obsolete}</span>`}
    ${short && html`<p class="gorod-summary" lang="${short.language}">${short.text}</p>`}
  </li> `
}

const anywhere = 'https://relative.invalid'

/** An address, also a relative one, if it is of the web. */
function pageOf(address: string): string | undefined {
  try {
    return /^https?:/.test(new URL(address, anywhere).href) ? address : undefined
  } catch {
    return undefined
  }
}

function attributes(practice: Practice): Markup[] {
  const { id, version, owner, questions, spheres, started, status, amounts, currency, award, editing } = practice
  const values: Record<string, string | undefined> = {
    id,
    version: String(version),
    city: owner.city,
    joint: owner.jointWith?.length ? JSON.stringify(owner.jointWith) : undefined,
    organisation: owner.organisation,
    questions: questions.join(' ') || undefined,
    spheres: spheres.join(' ') || undefined,
    started,
    status,
    amounts: Object.keys(amounts).length > 0 ? JSON.stringify(amounts) : undefined,
    currency,
    award: award && JSON.stringify(award),
    state: editing.state,
    checked: editing.checkedOn,
    note: editing.note,
    confidence: practice.confidence,
    invented: practice.isInvented && 'true',
  }
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ markup: ` data-${name}="` }, html`${value}`, { markup: '"' }],
  )
}
