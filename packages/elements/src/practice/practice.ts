import { practiceCities, spheresIn, textIn, type Localized, type Practice, type Rubricator } from '@gorod/core/practice'
import { formatWhen, parseEdtf } from '@gorod/core/when'
import { amountText } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { attachmentNames } from '../entry/attachments.js'
import { safeLink } from '../data/link.js'
import { marked, type Ranges } from '../entry/marked.js'
import { plain, reference, section, storyView, type Part, type Said, type StoryText } from '../entry/story.js'
import { visibleText } from '../entry/visible-text.js'
import { entryWords } from '../words/entry.js'
import { practiceWords } from '../words/practice.js'
import { told, type Locale } from '../words/speaking.js'

/** How a practice is shown. */
export interface PracticeOptions {
  locale: Locale
  /** Gives questions and spheres their titles; without it they go by their ids. */
  rubricator?: Rubricator
  /** Where in a text stands what was looked for, to be marked. */
  foundIn?: (text: string) => Ranges
}

/** What a reader of a practice looks for; where it is missing that is said. */
const expected = ['situation', 'solution', 'socialEffect', 'lessons'] as const

/** A practice as a library shows it: what is looked for first, its story, where it comes from. Draw `entryStyles` with it. */
export function practiceView(practice: Practice, options: PracticeOptions): TemplateResult {
  const { locale, foundIn } = options
  const entry = entryWords(locale)
  const said = (text: Localized | undefined): Said | undefined => {
    const found = textIn(text, locale)
    return (
      found && {
        text: found.text,
        language: found.isOther ? found.language : undefined,
        found: foundIn?.(found.text),
      }
    )
  }
  const { steps, summary, attachments } = practice
  const story = {
    ...practice,
    say: (field: StoryText) => said(practice[field]),
    steps: steps.map((step) => ({ ...step, text: said(step.text) ?? plain('') })),
  }
  const lead = said(summary)
  return html`<div class="entry" part="entry">
    ${noticesView(practice, locale)}
    ${
      lead?.text.trim()
        ? html`<p class="lead" dir="auto" lang=${lead.language ?? nothing}>${marked(lead.text, lead.found)}</p>`
        : nothing
    }
    ${factsView(practice, options)} ${storyView(story, entry)} ${notToldView(practice, locale)}
    ${attachments.length ? section('attachments', attachmentNames(attachments, entry, locale), entry) : nothing}
    ${editorialView(practice, locale)}
  </div>`
}

/** The title of a practice with its language. */
export function titleOf({ title, id }: Pick<Practice, 'title' | 'id'>, locale: Locale): Said {
  const found = textIn(title, locale)
  return { text: found?.text ?? id, language: found?.isOther ? found.language : undefined }
}

function noticesView({ isInvented, editing }: Practice, locale: Locale): Part {
  const words = practiceWords(locale)
  const lines = [
    ...(isInvented ? [words.invented] : []),
    ...(editing.state === 'obsolete'
      ? [editing.note ? told(words.obsoleteBecause, { note: visibleText(editing.note, 500) }) : words.obsolete]
      : []),
  ]
  return lines.length ? html`${lines.map((line) => html`<p class="note" part="notice">${line}</p>`)}` : nothing
}

/** A fact with its name; `undefined` where the data does not say. */
export interface Fact {
  name: string
  value: TemplateResult | string | undefined
}

/** What is looked for first, in a fixed order. */
export function factsOf(practice: Practice, { locale, rubricator }: PracticeOptions): Fact[] {
  const words = practiceWords(locale)
  const { owner, started, status, contact, questions } = practice
  const titles = new Map(rubricator?.questions.map(({ id, title }) => [id, textIn(title, locale)?.text]))
  const spheres = new Map(rubricator?.spheres.map(({ id, title }) => [id, textIn(title, locale)?.text]))
  const within = rubricator ? spheresIn(rubricator)(practice) : practice.spheres
  const lines = (all: readonly string[]): TemplateResult | undefined =>
    all.length
      ? html`${all.slice(0, 20).map((one) => html`<div dir="auto">${visibleText(one, 500)}</div>`)}`
      : undefined
  const status_ = status && entryWords(locale).status[status]
  return [
    { name: words.question, value: lines(questions.map((id) => titles.get(id) ?? id)) },
    { name: words.sphere, value: lines(within.map((id) => spheres.get(id) ?? id)) },
    { name: words.city, value: lines(practiceCities(practice).map(({ name }) => name)) },
    ...(owner.organisation ? [{ name: words.organisation, value: lines([owner.organisation]) }] : []),
    { name: words.award, value: lines(awardLines(practice, locale)) },
    { name: words.started, value: started && dayText(started, locale) },
    { name: words.status, value: status_ },
    { name: words.cost, value: lines(amountLines(practice, locale)) },
    {
      name: words.contact,
      value: contact && html`${reference([contact.office, contact.person], contact.link)}`,
    },
  ]
}

function factsView(practice: Practice, options: PracticeOptions): TemplateResult {
  const { notGiven } = practiceWords(options.locale)
  return html`<dl class="facts" part="facts">
    ${factsOf(practice, options).map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value || html`<span class="missing">${notGiven}</span>`}</dd>
        </div>`,
    )}
  </dl>`
}

/** What of a story no source says, on one line instead of as many empty sections. */
function notToldView(practice: Practice, locale: Locale): Part {
  const { sections } = entryWords(locale)
  const missing = expected.filter((field) => !textIn(practice[field], locale))
  if (!missing.length) return nothing
  const fields = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    missing.map((field) => sections[field].toLocaleLowerCase(locale)),
  )
  return html`<p class="missing">${told(practiceWords(locale).notTold, { fields })}</p>`
}

function editorialView({ id, version, editing, sources, confidence }: Practice, locale: Locale): Part {
  const words = practiceWords(locale)
  const rows: [string, TemplateResult | string][] = [
    ...(confidence ? [[words.confidence, words.confidences[confidence]] as [string, string]] : []),
    ...(editing.checkedOn ? [[words.checked, dayText(editing.checkedOn, locale)] as [string, string]] : []),
    [words.id, html`<bdi>${visibleText(id, 200)}</bdi>`],
    [words.version, String(version)],
  ]
  return html`<section class="editorial" part="editorial">
    <h3>${words.editorial}</h3>
    <dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      sources.length
        ? html`<h4>${words.sources}</h4>
            <ul>
              ${sources.slice(0, 200).map((source) => html`<li dir="auto">${sourceView(source, locale)}</li>`)}
            </ul>`
        : nothing
    }
  </section>`
}

/** A source as people follow it: its address as a link, and what it states in words. */
function sourceView(source: string, locale: Locale): TemplateResult {
  const words = practiceWords(locale)
  const [place = '', pointers = ''] = source.split(' → ', 2)
  const address = /^https?:/i.test(place) ? safeLink(place) : undefined
  const named: Readonly<Record<string, string>> = {
    ...entryWords(locale).sections,
    title: words.title,
    owner: words.city,
    award: words.award,
    started: words.started,
    status: words.status,
    amounts: words.cost,
  }
  const fields = new Set(
    pointers.split(/[\s,]+/).flatMap((pointer) => {
      const field = pointer.split('/', 2)[1] ?? ''
      return Object.hasOwn(named, field) ? [named[field]!.toLocaleLowerCase(locale)] : []
    }),
  )
  return html`${
    address
      ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${visibleText(place, 300)}</a>`
      : visibleText(fields.size ? place : source, 500)
  }${fields.size ? html`  <small>— ${new Intl.ListFormat(locale).format(fields)}</small>` : nothing}`
}

/** An award line by line: the degree with the place, the nomination, the contest with its edition. */
export function awardLines({ award }: Pick<Practice, 'award'>, locale: Locale): string[] {
  if (!award) return []
  const words = practiceWords(locale)
  const { contest, edition, nomination, degree, place } = award
  const number = edition.number === undefined ? [] : [told(words.edition, { number: edition.number })]
  return [
    [degree, place === undefined ? undefined : told(words.place, { place })].filter(Boolean).join(', '),
    nomination ? told(words.nomination, { nomination }) : '',
    [contest, ...number, edition.year].join(', '),
  ].filter(Boolean)
}

/** The amounts of a practice, the whole first. */
export function amountLines({ amounts, currency }: Pick<Practice, 'amounts' | 'currency'>, locale: Locale): string[] {
  const { amounts: names } = practiceWords(locale)
  return Object.entries(amounts)
    .slice(0, 50)
    .map(([name, amount]) => {
      const title = Object.hasOwn(names, name) ? (names as Record<string, string>)[name] : name
      return `${title}: ${amountText(amount, currency, locale)}`
    })
}

/** A day or a period as people write it; as it stands where it cannot be read. */
export const dayText = (edtf: string, locale: Locale): string =>
  parseEdtf(edtf) ? formatWhen({ kind: 'date', edtf }, locale) : visibleText(edtf, 100)
