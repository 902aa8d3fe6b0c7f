import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { exportOptions, fetched, formats, handOut, mostTaken, titleOfLibrary, type Format } from '../export.js'
import { follow, type Scene } from '../scene.js'

/** The most that stand side by side. */
export const mostCompared = 3

/** What was put aside: to be compared, or taken away. */
export function pickedView(scene: Scene): TemplateResult | typeof nothing {
  const { chosen, words, locale, addressOf, go } = scene
  const { picked } = chosen
  if (!picked.length) return nothing
  const comparison = { ...chosen, view: 'compare' as const, id: '' }
  const canCompare = picked.length >= 2 && picked.length <= mostCompared
  return html`<section class="picked" part="picked" aria-label=${words.picked.label}>
    <div class="ways">
      <strong>${told(words.picked.count, { practices: counted(picked.length, words.practices, locale) })}</strong>
      ${
        canCompare && chosen.view !== 'compare'
          ? html`<a
              class="button primary"
              part="button"
              href=${addressOf(comparison)}
              data-focus="compare"
              @click=${follow(scene, comparison, { focus: 'status' })}
              ><span>${words.picked.compare}</span></a
            >`
          : nothing
      }
      ${takeView(scene, 'picked', words.picked.take, () => Promise.resolve(picked))}
      <button
        type="button"
        class="quiet"
        @click=${() => go({ ...chosen, picked: [], view: chosen.view === 'compare' ? 'list' : chosen.view }, { focus: 'status' })}
      >
        ${words.picked.clear}
      </button>
      ${canCompare || chosen.view === 'compare' ? nothing : html`<small>${words.picked.compareHint}</small>`}
    </div>
  </section>`
}

/** All that was found, to be taken away. */
export function takeFoundView(scene: Scene): TemplateResult | typeof nothing {
  const { answer, asking, words } = scene
  if (!answer?.total) return nothing
  const label = answer.total > mostTaken ? told(words.picked.takeFirst, { count: mostTaken }) : words.picked.takeFound
  const ids = async (): Promise<readonly string[]> => (await asking.found()).slice(0, mostTaken)
  return html`<div class="take-found">${takeView(scene, 'found', label, ids)}</div>`
}

function takeView(scene: Scene, name: string, label: string, ids: () => Promise<readonly string[]>): TemplateResult {
  const { words, folds } = scene
  return html`<details
    class="take"
    part="take"
    .open=${folds.isOpen(`take ${name}`)}
    @toggle=${({ target }: Event) => folds.set(`take ${name}`, (target as HTMLDetailsElement).open)}
  >
    <summary>${label}</summary>
    <div class="ways" role="group" aria-label=${label}>
      ${formats.map(
        (format) =>
          html`<button type="button" part="button" @click=${() => void take(scene, format, ids)}>
            ${words.picked[format]}
          </button>`,
      )}
    </div>
  </details>`
}

async function take(scene: Scene, format: Format, ids: () => Promise<readonly string[]>): Promise<void> {
  const { words, asking, say, locale } = scene
  say(words.picked.busy)
  try {
    const { practices, missing } = await fetched(asking.source!, await ids())
    const name = await handOut(format, practices, exportOptions(scene), titleOfLibrary(scene))
    const lacking = counted(missing, words.picked.without, locale)
    say(missing ? told(words.picked.partly, { practices: lacking }) : told(words.picked.ready, { name }))
  } catch {
    say(words.picked.failed)
  }
}
