import type { MethodComparison } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { told } from '../../words/speaking.js'
import { quoted, titleOf } from '../names.js'
import type { View } from './view.js'

/** Places of those who might get an award under every method, and whose award no method would change. */
export function strip(comparison: MethodComparison, { locale, state, title }: View): TemplateResult | typeof nothing {
  const { strip: words } = resultsWords(locale)
  const { reasons } = figureWords(locale)
  const { official, laureates, methods, always, sometimes } = comparison
  if (!official.length) return nothing
  const columns = [
    { name: words.official, places: placesOf(official), laureates },
    ...methods.map((one) => ({
      name: words.methods[one.method],
      places: placesOf(one.places ?? []),
      laureates: one.laureates ?? [],
    })),
  ]
  const missing = methods.flatMap((one) =>
    one.undefined ? [told(words.missing, { method: words.methods[one.method], reason: reasons[one.undefined] })] : [],
  )
  const titles = (ids: readonly string[]): string =>
    new Intl.ListFormat(locale).format(ids.map((id) => quoted(titleOf(state, id), locale)))
  const cell = (id: string, { places, laureates: own }: (typeof columns)[number]): TemplateResult => {
    const place = places.get(id)
    if (place === undefined) return html`<td>—</td>`
    return own.includes(id)
      ? html`<td class="award">
          <span aria-hidden="true">${place}</span><span class="hidden">${told(words.award, { place })}</span>
        </td>`
      : html`<td>${place}</td>`
  }
  return html`<section class="strip">
    <h4>${words.title}</h4>
    <p class="meta">${words.lead}</p>
    <div class="scroller" tabindex="0" role="region" aria-label=${told(words.label, { nomination: title })}>
      <table>
        <thead>
          <tr>
            <th scope="col">${figureWords(locale).submission}</th>
            ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${official.map(
            ({ submission }) =>
              html`<tr>
                <th scope="row">${titleOf(state, submission)}</th>
                ${columns.map((column) => cell(submission, column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      laureates.length
        ? sometimes.length
          ? html`${always.length ? html`<p>${told(words.firm, { titles: titles(always) })}.</p>` : nothing}
              <p>${told(words.loose, { titles: titles(sometimes) })}.</p>`
          : html`<p>${words.allFirm}.</p>`
        : nothing
    }
    ${missing.length ? html`<p class="meta">${missing.join('; ')}.</p>` : nothing}
  </section>`
}

const placesOf = (rows: readonly { submission: string; place: number }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ submission, place }) => [submission, place]))
