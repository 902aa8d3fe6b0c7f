import type { ListedMember, MemberList, MembershipCategory } from '@gorod/core/membership'
import { counted } from '@gorod/core/words'
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { patient } from '../data/patience.js'
import { dotMap } from '../dot-map/dot-map.js'
import { dotMapStyles } from '../dot-map/dot-map.css.js'
import { visibleText } from '../entry/visible-text.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { membersWords, type MembersWords } from '../words/members.js'
import { SpokenElement } from '../words/spoken.js'
import { told } from '../words/speaking.js'
import { findMembers } from './find-members.js'
import { members as look } from './members.css.js'
import { readList, type ReadList } from './read-list.js'

const categories: readonly MembershipCategory[] = ['member', 'candidate', 'participant', 'partner']
const mostCharacters = 8_000_000

type State = 'waiting' | 'loading' | 'network' | 'format' | ReadList

/**
 * The members of an association on a day, its candidates and partners: found by any of their names, listed under the
 * headings of their document, and drawn as dots on a map without borders.
 *
 * @tag gorod-members
 * @attr {string} src - address of a `MemberList` as JSON on the same site
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @prop {MemberList} list - the list itself, instead of an address
 * @fires {{ count: number, skipped: number }} gorod-data - the list was read
 * @slot - an HTML list of the members, shown until the element can show them and where there is no script
 * @csspart button - a button
 * @csspart search - the field in which a city is looked for
 * @csspart map - the map
 * @csspart group - the members, candidates, participants or partners
 * @csspart heading - a heading
 * @csspart member - one of them
 * @cssprop [--gorod-accent] - the colour of dots; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-surface=Canvas] - the ground of what lies above the page
 * @cssprop [--gorod-ink=CanvasText] - the text there
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodMembers extends SpokenElement {
  static override properties: PropertyDeclarations = {
    list: { attribute: false },
    src: {},
    state: { attribute: false },
    text: { attribute: false },
    chosen: { attribute: false },
  }

  static override styles: CSSResultGroup = [base, dotMapStyles, look, print]

  declare list: MemberList | undefined
  declare src: string | undefined
  declare private state: State
  declare private text: string
  declare private chosen: string | undefined
  #request: AbortController | undefined

  constructor() {
    super()
    this.state = 'waiting'
    this.text = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#request?.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('list') || changed.has('src')) void this.#load()
  }

  protected override render(): TemplateResult {
    const words = membersWords(this.locale)
    const { state } = this
    if (typeof state !== 'string') return this.#view(state, words)
    if (state === 'waiting') return html`<slot></slot>`
    if (state === 'loading')
      return html`<p class="state" role="status">${words.loading}</p>
        <slot></slot>`
    return html`<div class="state" role="alert">
        <p><strong>${words.failed}</strong></p>
        <p>${words[state]}</p>
        <button part="button" @click=${() => this.#load()}>${words.again}</button>
      </div>
      <slot></slot>`
  }

  #view({ members, skipped }: ReadList, words: MembersWords): TemplateResult {
    const found = findMembers(members, this.text)
    const placed = found.filter(({ places }) => places.length)
    return html`<label class="find"
        ><span>${words.search}</span
        ><input
          part="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${this.text}
          @input=${this.#find}
      /></label>
      ${
        placed.length
          ? dotMap({
              dots: placed.map((member) => ({
                id: member.id,
                title: visibleText(member.name, 60),
                label: describe(member, words),
                count: 1,
                place: member.places[0]!,
                isChosen: member.id === this.chosen,
              })),
              label: words.map,
              hint: words.hint,
              locale: this.locale,
              choose: (id) => (this.chosen = this.chosen === id ? undefined : id),
            })
          : nothing
      }
      <p class="told" role="status">${this.#told(found, words)}</p>
      ${
        found.length
          ? categories.map((category) => this.#group(category, found, words))
          : html`<button part="button" @click=${() => (this.text = '')}>${words.reset}</button>`
      }
      ${skipped ? html`<p class="meta">${counted(skipped, words.skipped, this.locale)}</p>` : nothing}`
  }

  /** What is chosen, or how many were found. */
  #told(found: readonly ListedMember[], words: MembersWords): string {
    const chosen = found.find(({ id }) => id === this.chosen)
    if (chosen) return `${describe(chosen, words)}.${chosen.basis === 'undated' ? ` ${words.undated}` : ''}`
    if (!found.length) return words.none
    return this.text.trim() ? told(words.found, { count: found.length }) : ''
  }

  #group(
    category: MembershipCategory,
    found: readonly ListedMember[],
    words: MembersWords,
  ): TemplateResult | undefined {
    const members = found.filter((member) => member.category === category)
    if (!members.length) return undefined
    const headings = [...new Set(members.map(({ heading = '' }) => heading))]
    return html`<section part="group" class="group ${category}">
      <h2 part="heading">${words.categories[category]} <small>${members.length}</small></h2>
      ${headings.map((heading) => {
        const listed = members.filter((member) => (member.heading ?? '') === heading)
        return html`${
            heading
              ? html`<h3 part="heading">${visibleText(heading, 100)} <small>${listed.length}</small></h3>`
              : nothing
          }
          <ul>
            ${listed.map(
              ({ id, name }) =>
                html`<li part="member">
                  <span dir="auto" aria-current=${id === this.chosen ? 'true' : nothing}
                    >${visibleText(name, 300)}</span
                  >
                </li>`,
            )}
          </ul>`
      })}
    </section>`
  }

  #find = ({ target }: Event): void => {
    this.text = (target as HTMLInputElement).value
    this.chosen = undefined
  }

  async #load(): Promise<void> {
    this.#request?.abort()
    const { list, src } = this
    if (list) return this.#settle(list)
    if (!src) {
      this.state = 'waiting'
      return
    }
    const { signal } = (this.#request = new AbortController())
    this.state = 'loading'
    let body: string
    try {
      const response = await fetch(src, { mode: 'same-origin', signal: patient(signal) })
      if (!response.ok) throw new TypeError(response.statusText)
      body = await response.text()
    } catch {
      if (!signal.aborted) this.state = 'network'
      return
    }
    if (!signal.aborted) this.#settle(body.length < mostCharacters ? parsed(body) : undefined)
  }

  #settle(data: unknown): void {
    const read = readList(data)
    this.state = read ?? 'format'
    if (read) this.tell('gorod-data', { count: read.members.length, skipped: read.skipped })
  }
}

const describe = ({ name, heading, category }: ListedMember, { one }: MembersWords): string =>
  [visibleText(name, 100), heading && visibleText(heading, 100), one[category]].filter(Boolean).join(', ')

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
