import { html } from '../../words/html.js'
import { decisionSections } from './render/decisions.js'
import { closingSections } from './render/annexes.js'
import { judgingSections } from './render/judging.js'
import { meetingSections } from './render/meeting.js'
import type { Protocol } from './shape.js'

/**
 * A protocol as Russian HTML: one `article` in the sixteen sections that the law and practice ask for, with no style and
 * no script of its own, every text escaped. `protocolStylesheet` sets it for A4 paper. What the secretary changed stands
 * beside what it was.
 *
 * @example renderProtocol(protocolOf(state, checkpoint), { locale: 'ru' }) // '<article class="gorod-protocol" lang="ru">…'
 */
export function renderProtocol(protocol: Protocol, { locale }: { locale: 'ru' }): string {
  const { contest, meeting, attendance } = protocol
  const { number, year } = contest.edition
  const sections = [meetingSections, judgingSections, decisionSections, closingSections].flatMap((make) =>
    make(protocol),
  )
  return html`<article class="gorod-protocol" lang="${locale}">
    <header>
      <h1>Протокол заседания № ${meeting.number}</h1>
      <p>${attendance.commission}</p>
      <p>${contest.title}, выпуск ${number}, ${year} год</p>
      ${contest.organisers.length > 0 && html`<p>Организаторы: ${contest.organisers.join(', ')}</p>`}
    </header>
    ${sections}
  </article> `.markup
}
