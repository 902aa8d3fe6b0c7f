import { html, nothing, type TemplateResult } from 'lit'
import { commissionWords } from '../words/commission.js'
import { told } from '../words/speaking.js'
import { nameOf } from './names.js'
import { proposals } from './proposals.js'
import { rooms, type Room, type Scene } from './scene.js'

/** What stands around the room shown. */
export interface Frame {
  inside: unknown
  /** Whether the office could not be reached. */
  isOut: boolean
  again: () => void
}

/** The edition and where it stands, the way between the rooms, what waits for a second person, and the room itself. */
export function frame(scene: Scene, room: Room, { inside, isOut, again }: Frame): TemplateResult {
  const { seen, locale } = scene
  const { state, viewer } = seen
  const words = commissionWords(locale)
  const edition = state.rules?.edition
  const round = state.rules?.rounds.find(({ id }) => id === state.round)?.title
  return html`<header part="header">
      <h2>${state.title}</h2>
      <p class="meta">
        ${edition ? `${told(words.edition, { number: edition.number, year: edition.year })} · ` : ''}${told(
          words.viewer,
          { role: words.roles[viewer.role] },
        )}${state.commission && viewer.role !== 'organiser' ? `, ${nameOf(state, viewer.id)}` : ''}
      </p>
      <p class="phase">${round ? html`<b>${round}.</b> ` : nothing}${words.phases[state.phase]}</p>
    </header>
    ${
      isOut
        ? html`<p class="out" role="alert">${words.unavailable} <button @click=${again}>${words.again}</button></p>`
        : nothing
    }
    <nav part="rooms" aria-label=${words.rooms.label}>
      <ul>
        ${rooms.map(
          (one) =>
            html`<li>
              <button aria-current=${one === room ? 'page' : nothing} @click=${() => scene.go(one)}>
                ${words.rooms[one]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
    <div part="room" class="room ${room}">
      <h2 id="room" tabindex="-1">${words.rooms[room]}</h2>
      ${proposals(scene)} ${inside}
    </div>`
}
