import type { Card, Indicator } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { safeLink } from '../data/link.js'
import type { EntryWords } from '../words/entry.js'
import { marked, type Ranges } from './marked.js'
import { visibleText } from './visible-text.js'

export type Part = TemplateResult | typeof nothing

/** A text as it is said: in a language where that is not the one around it, with what was looked for in it. */
export interface Said {
  text: string
  language?: string | undefined
  found?: Ranges | undefined
}

/** What a practice tells, whoever wrote it down. */
export interface Story {
  say: (field: StoryText) => Said | undefined
  steps: readonly { when?: string; text: Said }[]
  indicators: readonly Indicator[]
  participants: readonly Readonly<Card['participants'][number]>[]
  legalBasis: readonly string[]
  copiedBy: readonly string[]
}

export type StoryText = (typeof texts)[number]

const texts = [
  'situation',
  'solution',
  'socialEffect',
  'economicEffect',
  'innovation',
  'technology',
  'conditions',
  'obstacles',
  'lessons',
  'resources',
] as const

/** The most that is drawn of a list, of an item and of a line. */
const mostItems = 200
const longItem = 2000
const longLine = 500

/** A story by sections in their order; what says nothing has none. */
export function storyView(story: Story, words: EntryWords): TemplateResult {
  const { steps, indicators, participants, legalBasis, copiedBy } = story
  const told = (field: StoryText): Part => section(field, text(story.say(field)), words)
  return html`${told('situation')} ${told('solution')}
  ${section(
    'steps',
    list(
      steps.map(({ when, text: step }) => (when ? { ...step, text: `${when}: ${step.text}`, found: undefined } : step)),
    ),
    words,
  )}
  ${section('indicators', table(indicators, words.columns), words)} ${told('socialEffect')} ${told('economicEffect')}
  ${told('innovation')} ${told('technology')} ${told('conditions')} ${told('obstacles')} ${told('lessons')}
  ${section('copiedBy', list(copiedBy.map(plain)), words)}
  ${section(
    'participants',
    list(participants.map(({ name, support }) => plain([name, support].filter(Boolean).join(': ')))),
    words,
  )}
  ${section('legalBasis', list(legalBasis.map(plain)), words)} ${told('resources')}`
}

export const plain = (text: string): Said => ({ text })

/** A section with its heading; nothing without a body. */
export const section = (name: keyof EntryWords['sections'], body: Part, words: EntryWords): Part =>
  body === nothing
    ? nothing
    : html`<section part="entry-section" class="entry-${name}" tabindex=${name === 'attachments' ? -1 : nothing}>
        <h3>${words.sections[name]}</h3>
        ${body}
      </section>`

export const text = (said: Said | undefined): Part =>
  said?.text.trim()
    ? html`<p class="text" dir="auto" lang=${said.language ?? nothing}>${marked(said.text, said.found)}</p>`
    : nothing

export const list = (items: readonly Said[]): Part =>
  items.length
    ? html`<ul>
        ${items
          .slice(0, mostItems)
          .map(
            (item) =>
              html`<li dir="auto" lang=${item.language ?? nothing}>${marked(item.text, item.found, longItem)}</li>`,
          )}
      </ul>`
    : nothing

/** Lines with the address they refer to, as a link where it is a safe one. */
export function reference(lines: readonly (string | undefined)[], link: string | undefined): Part {
  const said = lines.flatMap((line) => (line ? visibleText(line, longLine) : []))
  const address = safeLink(link)
  return html`<p class="text" dir="auto">${said.join('\n')}</p>
    ${
      address
        ? html`<p><a href=${address} target="_blank" rel="noopener noreferrer">${visibleText(link!, 300)}</a></p>`
        : link
          ? html`<p dir="auto">${visibleText(link, 300)}</p>`
          : nothing
    }`
}

function table(rows: readonly Indicator[], words: EntryWords['columns']): Part {
  if (!rows.length) return nothing
  const columns = (['name', 'before', 'after', 'period'] as const).filter((column) => rows.some((row) => row[column]))
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${words[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, 100).map((one) => {
          const unit = one.unit ? `, ${one.unit}` : ''
          return html`<tr>
            <th scope="row" dir="auto">${visibleText(one.name + unit, longLine)}</th>
            ${columns.filter((column) => column !== 'name').map((column) => html`<td dir="auto">${visibleText(one[column] ?? '', 200)}</td>`)}
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}
