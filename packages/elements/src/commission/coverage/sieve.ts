import type { EditionEntry } from '@gorod/core/judging'
import { foldText } from '@gorod/core/words'
import { html, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import type { Locale } from '../../words/speaking.js'
import { countOf, waitingIn, type Coverage, type Row } from './count.js'

/** Which rows of a map are looked for. */
export interface Sieve {
  query: string
  /** The id of the only nomination; all where empty. */
  nomination: string
  /** Only where sheets are missing. */
  waiting: boolean
}

/** How many names are folded at once. */
const SLICE = 250

const folded = new WeakMap<EditionEntry, string>()

/** What an entry is found by, without case and marks; folded once, as ten thousand of them take a while. */
function foldedOf(entry: EditionEntry): string {
  const text = folded.get(entry) ?? foldText(`${entry.title} ${entry.entrant.name}`)
  folded.set(entry, text)
  return text
}

/** Folds all names before somebody looks for one, a few at a time, as long as they are the ones shown. */
export async function foldAhead(coverage: Coverage | undefined, shown: () => Coverage | undefined): Promise<void> {
  const rows = coverage?.rows ?? []
  for (let from = 0; from < rows.length && coverage === shown(); from += SLICE) {
    await new Promise((done) => setTimeout(done))
    for (const { entry } of rows.slice(from, from + SLICE)) foldedOf(entry)
  }
}

/** The rows that pass. */
export function passing({ rows }: Coverage, { query, nomination, waiting }: Sieve): Row[] {
  const text = foldText(query)
  return rows.filter(
    (row) =>
      (!nomination || row.entry.nomination === nomination) &&
      (!waiting || waitingIn(countOf(row)) > 0) &&
      (!text || foldedOf(row.entry).includes(text)),
  )
}

/** The controls of a sieve. */
export function sieveForm(
  { query, waiting }: Sieve,
  nominations: readonly { id: string; title: string }[],
  locale: Locale,
  change: (part: Partial<Sieve>) => void,
): TemplateResult {
  const words = coverageWords(locale).map
  return html`<search class="line">
    <label
      ><span>${words.find}</span
      ><input
        type="search"
        .value=${query}
        @input=${({ target }: Event) => change({ query: (target as HTMLInputElement).value })}
    /></label>
    <label
      ><span>${words.nomination}</span
      ><select @change=${({ target }: Event) => change({ nomination: (target as HTMLSelectElement).value })}>
        <option value="">${words.all}</option>
        ${nominations.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select></label
    >
    <label class="check"
      ><input
        type="checkbox"
        .checked=${waiting}
        @change=${({ target }: Event) => change({ waiting: (target as HTMLInputElement).checked })}
      /><span>${words.waiting}</span></label
    >
  </search>`
}
