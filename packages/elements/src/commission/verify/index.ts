import { describeJudgingProblem } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import { readCheckpoint } from '@gorod/core/journal'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { keyWords } from '../../office/key-words.js'
import { verifyWords } from '../../words/commission/verify.js'
import { told, type Locale } from '../../words/speaking.js'
import { underWay } from '../errand.js'
import type { Scene } from '../scene.js'
import { Errand } from '../tally/errand.js'
import type { Verdict } from './verdict.js'

/** Anybody's bundle, worked out anew on this device. */
export function verifyRoom(scene: Scene): TemplateResult {
  const { locale, kept, refresh } = scene
  const words = verifyWords(locale)
  const typed = (kept.get('trusted') as string | undefined) ?? ''
  const trusted = typed.trim() ? readCheckpoint(`${typed.trim()}\n`)?.checkpoint : undefined
  const verdict = kept.get('verdict') as (Errand<Verdict> & { name: string }) | undefined
  const take = (bundle: File | undefined): void => {
    if (!bundle) return
    verdict?.stop()
    const errand = new Errand({ bundle, trusted }, (told) => ('verdict' in told ? told.verdict : undefined), refresh)
    kept.set('verdict', Object.assign(errand, { name: bundle.name }))
    refresh()
  }
  return html`<p class="lead">${words.lead}</p>
    <div
      class="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault()
        take(event.dataTransfer?.files[0])
      }}
    >
      <label
        ><span>${words.choose}</span
        ><input
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => take((target as HTMLInputElement).files?.[0])}
      /></label>
      <p class="meta">${words.drop}</p>
    </div>
    <label class="wide"
      ><span>${words.trusted}</span
      ><textarea
        rows="3"
        spellcheck="false"
        @input=${({ target }: Event) => {
          kept.set('trusted', (target as HTMLTextAreaElement).value)
          refresh()
        }}
      ></textarea>
    </label>
    ${typed.trim() && !trusted ? html`<p class="note" role="status">${words.unreadTrusted}</p>` : nothing}
    ${verdict && !verdict.result ? underWay(scene, 'verdict', verdict, told(words.working, { name: verdict.name })) : nothing}
    <div role="status">${verdict?.result ? shown(scene, verdict.result) : nothing}</div>`
}

function shown({ locale }: Scene, verdict: Verdict): TemplateResult {
  const words = verifyWords(locale)
  if (verdict.standing === 'unreadable') return html`<p class="note"><b>${verdict.name}.</b> ${words.unreadable}</p>`
  const { count, problems, events, rounds, signers, checkpoints, isTrusted, keys } = verdict
  return html`<h3 class=${count ? 'bad' : 'good'}>${count ? told(words.found, { count }) : words.sound}</h3>
    <p>
      ${told(words.about, {
        events: counted(events, words.events, locale),
        rounds,
        signers: signers.join(', ') || words.nobody,
      })}
      ${isTrusted ? words.matched : words.untrusted}
    </p>
    ${
      problems.length
        ? html`<ul class="problems">
            ${problems.map((problem) => problemRow(problem, locale))}
          </ul>`
        : nothing
    }
    ${keys.length ? enrolled(keys, locale) : nothing}
    <h4>${words.checkpoints}</h4>
    <p class="meta">${words.compare}</p>
    ${checkpoints.map((text) => html`<pre class="code">${text}</pre>`)}`
}

/** Whose keys signed, in the six words that were compared aloud. */
function enrolled(keys: readonly { name: string; key: string }[], locale: Locale): TemplateResult {
  const words = verifyWords(locale)
  return html`<h4>${words.keys}</h4>
    <ul class="rows">
      ${keys.map(
        ({ name, key }) =>
          html`<li>
            <span class="name">${name}</span>
            <span>${keyWords(key, locale) ?? key}</span>
          </li>`,
      )}
    </ul>`
}

function problemRow(problem: Problem, locale: Locale): TemplateResult {
  const { sentence, remedy } = describeJudgingProblem(problem, locale)
  const { path } = problem.at
  return html`<li>
    <b>${sentence}.</b> ${remedy}. ${path ? html`<small>${told(verifyWords(locale).at, { path })}</small>` : nothing}
  </li>`
}
