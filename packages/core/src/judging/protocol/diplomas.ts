import { html } from '../../words/html.js'
import { dayInWords, short } from './render/say.js'
import type { Award, Protocol } from './shape.js'

/** A diploma before it is laid out: its texts line by line. */
export interface Diploma {
  number: string
  degree: string
  /** Who is awarded, in the nominative: the wording needs no other case. */
  recipient: string
  lines: string[]
  basis: string
  signature: string
}

/**
 * Drafts of the diplomas that a protocol awards, in its order.
 *
 * @example diplomasOf(protocol)[0].number // '17-001'
 */
export const diplomasOf = (protocol: Protocol): Diploma[] => protocol.awards.map((award) => diploma(protocol, award))

/**
 * Diplomas as HTML, one `section` to a page, for `protocolStylesheet` or a design of one's own.
 *
 * @example renderDiplomas(protocol) // '<section class="gorod-diploma" lang="ru">…'
 */
export function renderDiplomas(protocol: Protocol): string {
  return diplomasOf(protocol)
    .map(
      ({ number, degree, recipient, lines, basis, signature }) =>
        html`<section class="gorod-diploma" lang="ru">
          <h1>${degree}</h1>
          <p>№ ${number}</p>
          <p>награждается</p>
          <p><b>${recipient}</b></p>
          ${lines.map((line) => html`<p>${line}</p>`)}
          <p><small>${basis}</small></p>
          <p>${signature}</p>
        </section> `.markup,
    )
    .join('')
}

function diploma({ contest, meeting, presiding }: Protocol, award: Award): Diploma {
  const { number, degree, entrant, title, nomination, prize, item } = award
  const { edition } = contest
  return {
    number,
    degree,
    recipient: entrant,
    lines: [
      `за практику «${title}»`,
      `в номинации «${nomination}»`,
      `${contest.title}, выпуск ${edition.number}, ${edition.year} год`,
      ...(prize === undefined ? [] : [`Приз: ${prize}`]),
    ],
    basis: `Протокол № ${meeting.number} от ${dayInWords(meeting.day)}, вопрос ${item}`,
    signature: `Председательствующий ${short(presiding)}`,
  }
}
