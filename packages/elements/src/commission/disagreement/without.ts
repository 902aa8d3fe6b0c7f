import type { WithoutJuror } from '@gorod/core/judging'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { resultsWords } from '../../words/commission/results.js'
import { told } from '../../words/speaking.js'
import { titleOf } from '../names.js'
import type { View } from './view.js'

/** So many changes are listed. */
const MOST = 30

/** What would be different without a juror, over all nominations; nothing yet while it is worked out. */
export function without(parts: readonly WithoutJuror[] | undefined, { locale, state }: View): TemplateResult {
  const words = disagreementWords(locale).without
  return html`<section>
    <h3>${words.title}</h3>
    <p class="meta">${words.lead}</p>
    ${parts ? changed(parts) : html`<p role="status">${words.counting}</p>`}
  </section>`

  function changed(all: readonly WithoutJuror[]): TemplateResult {
    const changes = all.flatMap((one) => one.changes)
    if (!changes.length) return html`<p>${words.same}.</p>`
    const most = Math.max(...all.map(({ mostPlaces }) => mostPlaces))
    const [lost, gained] = [all.flatMap((one) => one.lost), all.flatMap((one) => one.gained)]
    const titles = (ids: readonly string[]): string =>
      new Intl.ListFormat(locale).format(ids.map((id) => titleOf(state, id)))
    const placeOf = (place: number | null): string => (place === null ? resultsWords(locale).unplaced : String(place))
    return html`<p>
        ${told(words.changes, { places: counted(changes.length, figureWords(locale).places, locale), most })}.
        ${lost.length ? `${told(words.lost, { titles: titles(lost) })}.` : nothing}
        ${gained.length ? `${told(words.gained, { titles: titles(gained) })}.` : nothing}
        ${lost.length || gained.length ? nothing : `${words.sameAwards}.`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">${figureWords(locale).submission}</th>
            <th scope="col">${words.was}</th>
            <th scope="col">${words.would}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.slice(0, MOST).map(
            ({ submission, before, after }) =>
              html`<tr>
                <th scope="row">${titleOf(state, submission)}</th>
                <td>${placeOf(before)}</td>
                <td>${placeOf(after)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
  }
}
