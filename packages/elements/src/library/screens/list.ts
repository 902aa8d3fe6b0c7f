import { highlightsIn, textIn, type FoundPractice } from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { marked } from '../../entry/marked.js'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { mostPicked, picking, type Chosen } from '../address.js'
import { follow, type Scene } from '../scene.js'
import { later } from '../turns.js'

/** The most that is drawn of a title and of a lead. */
const longTitle = 300
const longLead = 400
/** Cards drawn at once: few where they may be seen, more where they are not laid out until they are. */
const [near, far] = [3, 12]

/** A page of what was found. */
export function listView(scene: Scene): TemplateResult {
  const { answer, words, turns } = scene
  const page = answer!.page
  const draw = (from: number, to: number) => () => html`${page.slice(from, to).map((found) => cardView(scene, found))}`
  const following: unknown[] = []
  for (let from = near, to; from < page.length; from = to) {
    to = from + (from < far ? near : far)
    following.push(later(turns, draw(from, to), true))
  }
  return html`<ol part="results" class="results" aria-label=${words.card.results}>
      ${draw(0, near)()} ${following}
    </ol>
    ${pagesView(scene)}`
}

/** The screen of a practice, from the one in hand. */
export const openingOf = (chosen: Chosen, id: string): Chosen => ({ ...chosen, id })

function cardView(scene: Scene, { id, card, highlights }: FoundPractice): TemplateResult {
  const { words, locale, chosen, titles, addressOf, go, say, answer } = scene
  if (!card) return html`<li class="card meta" part="card">${words.card.missing}: ${visibleText(id, 100)}</li>`
  const title = textIn(card.title, locale) ?? { text: id, language: 'und', isOther: false }
  const lead = textIn(card.lead, locale)
  const opening = openingOf(chosen, id)
  const isPicked = chosen.picked.includes(id)
  const isFull = chosen.picked.length >= mostPicked && !isPicked
  const pick = ({ target }: Event): void => {
    if (isFull) {
      ;(target as HTMLInputElement).checked = false
      return say(told(words.picked.full, { count: mostPicked }))
    }
    go(picking(scene.chosen, id), { typing: true })
  }
  return html`<li class="card" part="card">
    ${
      card.questions.length
        ? html`<p class="question">
            ${card.questions.slice(0, 3).map((question) => {
              const asked = titles('question', question)
              return html`<span>${marked(asked, answer && highlightsIn(asked, answer.marks))}</span>`
            })}
          </p>`
        : nothing
    }
    <h3>
      <a
        part="title"
        href=${addressOf(opening)}
        data-focus=${`open ${id}`}
        dir="auto"
        lang=${title.isOther ? title.language : nothing}
        @click=${follow(scene, opening, { focus: 'status' })}
        >${marked(title.text, highlights.title[title.language], longTitle)}</a
      >
    </h3>
    ${
      lead
        ? html`<p class="lead" dir="auto" lang=${lead.isOther ? lead.language : nothing}>
            ${marked(lead.text, highlights.lead[lead.language], longLead)}
          </p>`
        : nothing
    }
    <div class="foot">
      <p class="meta">
        <bdi>${marked(card.owner, highlights.owner, 120)}</bdi
        >${card.year === undefined ? nothing : html`<span>${card.year}</span>`}${
          card.degree ? html`<span>${visibleText(card.degree, 100)}</span>` : nothing
        }${card.cost === undefined ? nothing : html`<span>${told(words.card.cost, { band: titles('cost', card.cost).replace('–', '–\u2060') })}</span>`}
        ${card.isObsolete ? html`<b class="flag">${words.card.obsolete}</b>` : nothing}
        ${card.isInvented ? html`<b class="flag">${words.card.invented}</b>` : nothing}
      </p>
      <label class="pick">
        <input
          type="checkbox"
          data-focus=${`pick ${id}`}
          aria-label=${told(words.card.pickNamed, { title: visibleText(title.text, longTitle) })}
          .checked=${isPicked}
          @change=${pick}
        />
        <span>${words.card.pick}</span>
      </label>
    </div>
  </li>`
}

/** The ways to the pages beside the one in hand. */
function pagesView(scene: Scene): TemplateResult | typeof nothing {
  const { answer, chosen, pageSize, words, addressOf } = scene
  const pages = Math.ceil(answer!.total / pageSize)
  if (pages < 2) return nothing
  const step = (page: number, label: string, key: string) => {
    const there = { ...chosen, page }
    return html`<a
      class="button"
      part="button"
      data-focus=${key}
      href=${addressOf(there)}
      @click=${follow(scene, there, { focus: 'status' })}
      >${label}</a
    >`
  }
  return html`<nav class="pages" part="pages" aria-label=${words.pages.label}>
    ${chosen.page > 1 ? step(chosen.page - 1, words.pages.previous, 'previous') : nothing}
    <span>${told(words.total.page, { page: chosen.page, pages })}</span>
    ${chosen.page < pages ? step(chosen.page + 1, words.pages.next, 'next') : nothing}
  </nav>`
}
