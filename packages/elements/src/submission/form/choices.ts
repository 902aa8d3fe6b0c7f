import { criteriaOf, type EntrantKind } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { languageName, languagesFor } from '../names.js'
import type { FormScene } from '../scene.js'
import { describedBy, field, isWrong, need, notes } from './field.js'

/** A choice of one of several, with what is said of the one chosen. */
function choice(
  form: FormScene,
  path: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  { value, required, about }: { value: string; required?: boolean; about?: unknown },
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${path}>${label}${required ? need(form) : nothing}</label>
    <select
      id=${path}
      data-path=${path}
      aria-describedby=${describedBy(form, path, { hint: about ? path : undefined })}
      aria-invalid=${isWrong(form, path) ? 'true' : nothing}
      .value=${live(value)}
    >
      ${options.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${visibleText(name, 200)}</option>`)}
    </select>
    ${about ? html`<div class="meta" id="${path}-hint">${about}</div>` : nothing} ${notes(form, path)}
  </div>`
}

/** The nomination, with its partner and its criteria. */
export function nominationField(form: FormScene): TemplateResult {
  const { words, writing, draft } = form
  const { nominations } = writing.rules
  const { nomination } = draft.submission
  const chosen = nominations.find(({ id }) => id === nomination)
  const titles = criteriaOf(writing.rules, nomination).map(({ title }) => title)
  const about = chosen && [
    ...(chosen.partner ? [told(words.nomination.partner, { partner: chosen.partner })] : []),
    ...(titles.length ? [told(words.nomination.criteria, { criteria: inSentence(titles) })] : []),
  ]
  if (nominations.length === 1 || draft.base) return fact(words.nomination.label, chosen?.title ?? nomination)
  return choice(
    form,
    '/nomination',
    words.nomination.label,
    [
      ...(chosen ? [] : [['', words.nomination.choose] as const]),
      ...nominations.map(({ id, title }) => [id, title] as const),
    ],
    { value: nomination, required: true, about: about?.length ? about.map((text) => html`<p>${text}</p>`) : undefined },
  )
}

const inSentence = (titles: readonly string[]): string => titles.map((title) => `«${title}»`).join(', ')

/** Who enters: the kind, the name, the city, the organisation; only told where the organiser knows it already. */
export function entrantFields(form: FormScene): TemplateResult {
  const { words, writing, draft } = form
  const { entrant, nomination } = draft.submission
  const { rules, received } = writing
  if (draft.base || received?.entrant) {
    return html`${fact(words.entrant.label, entrant.name)}
    ${draft.base ? html`<p class="meta">${words.entrant.fixed}</p>` : nothing} ${notes(form, '/entrant/kind')}`
  }
  const kinds = rules.nominations.find(({ id }) => id === nomination)?.entrants ?? rules.entrants
  const offered: EntrantKind[] = [...new Set([...kinds, entrant.kind])]
  const isCity = cityKinds.has(entrant.kind)
  return html`${choice(
    form,
    '/entrant/kind',
    words.entrant.kind,
    offered.map((kind) => [kind, words.entrant.kinds[kind]] as const),
    { value: entrant.kind, required: true },
  )}
  ${cityField(form, isCity)}
  ${field(form, {
    path: '/entrant/name',
    label: words.entrant.name,
    hint: words.entrant.nameHint,
    value: entrant.name,
    required: true,
  })}`
}

const cityKinds: ReadonlySet<EntrantKind> = new Set(['member-city', 'candidate-city', 'city'])

function cityField(form: FormScene, required: boolean): TemplateResult {
  const { words, writing, draft } = form
  const value = draft.submission.entrant.city ?? ''
  const cities = writing.received?.cities
  const path = '/entrant/city'
  if (!cities) return field(form, { path, label: words.entrant.city, value, required })
  return choice(
    form,
    path,
    words.entrant.city,
    [['', words.entrant.chooseCity], ...cities.map(({ id, name }) => [id, name] as const)],
    { value, required },
  )
}

export function statusField(form: FormScene, required: boolean): TemplateResult {
  const { words, draft } = form
  const kinds = ['pilot', 'working', 'finished', 'copied'] as const
  return choice(
    form,
    '/card/status',
    words.fields.status,
    [['', words.status.none], ...kinds.map((one) => [one, words.status[one]] as const)],
    { value: draft.submission.card.status ?? '', required },
  )
}

/** The language of the card; only told where the rules leave one. */
export function languageField(form: FormScene): TemplateResult {
  const { words, writing, draft, locale } = form
  const { language } = draft.submission.card
  const tags = languagesFor(writing.rules.languages, language)
  const names = tags.map((tag) => [tag, languageName(tag, locale)] as const)
  return choice(form, '/card/language', words.fields.language, names, { value: language, required: true })
}

const fact = (label: string, text: string): TemplateResult =>
  html`<div class="field fact">
    <p class="label">${label}</p>
    <p dir="auto">${visibleText(text, 1000)}</p>
  </div>`
