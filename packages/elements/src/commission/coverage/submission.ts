import type { EditionSheet } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { act, isOffered, reasonField } from '../act.js'
import { dialog } from '../dialog.js'
import { entrantOf, nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { kindOfSheet, roundShown } from './count.js'

/** What may be done with one submission and its sheets. */
export function submissionDialog(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale, open } = scene
  const { state } = seen
  const entry = open === undefined ? undefined : state.entries[open]
  if (!entry) return nothing
  const words = coverageWords(locale).submission
  const sheets = Object.values(state.sheets[roundShown(state)]?.[entry.id] ?? {})
  const nomination = state.rules?.nominations.find(({ id }) => id === entry.nomination)?.title
  return dialog(
    scene,
    titleOf(state, entry.id),
    () => scene.go('coverage'),
    html`
      <p class="meta">${entrantOf(state, entry.id)} · ${nomination}</p>
      <h3>${words.sheets}</h3>
      ${sheets.length ? nothing : html`<p class="meta">${words.none}</p>`}
      <ul class="rows">
        ${sheets.map((sheet) => sheetRow(scene, sheet))}
      </ul>
      ${
        isOffered(scene, { type: 'move-submission' }) && entry.state === 'admitted'
          ? html`<details>
              <summary>${words.withdraw}</summary>
              ${act(scene, {
                type: 'move-submission',
                label: words.withdraw,
                place: `move-${entry.id}`,
                fields: html`<label
                    ><span>${words.move}</span
                    ><select name="state">
                      <option value="withdrawn">${words.withdrawn}</option>
                      <option value="rejected">${words.rejected}</option>
                    </select></label
                  >${reasonField(scene)}`,
                request: (form) => ({
                  submission: entry.id,
                  state: form.get('state') as 'withdrawn' | 'rejected',
                  reason: String(form.get('reason')),
                }),
              })}
            </details>`
          : nothing
      }
    `,
  )
}

function sheetRow(scene: Scene, sheet: EditionSheet): TemplateResult {
  const { seen, locale } = scene
  const words = coverageWords(locale)
  const { submission, juror } = sheet
  const kind = kindOfSheet(sheet)
  const key = `${submission}-${juror}`
  const request = (form: FormData) => ({ submission, juror, reason: String(form.get('reason')) })
  return html`<li>
    <span class="name">${nameOf(seen.state, juror)}</span>
    <span class="meta">${kind ? words.parts[kind] : nothing}</span>
    ${
      sheet.state === 'submitted' || sheet.state === 'confirmed'
        ? folded(scene, 'return-sheet', words.submission.return, key, request)
        : nothing
    }
    ${
      ['assigned', 'opened', 'draft', 'submitted'].includes(sheet.state)
        ? folded(scene, 'expire-sheet', words.submission.expire, key, request)
        : nothing
    }
    ${kind === 'late' ? lateSheet(scene, sheet) : nothing}
  </li>`
}

function folded(
  scene: Scene,
  type: 'return-sheet' | 'expire-sheet',
  label: string,
  key: string,
  request: (form: FormData) => { submission: string; juror: string; reason: string },
): TemplateResult | typeof nothing {
  if (!isOffered(scene, { type })) return nothing
  return html`<details>
    <summary>${label}</summary>
    ${act(scene, { type, label, place: `${type}-${key}`, fields: reasonField(scene), request })}
  </details>`
}

function lateSheet(scene: Scene, { submission, juror }: EditionSheet): TemplateResult | typeof nothing {
  const words = coverageWords(scene.locale).submission
  if (!isOffered(scene, { type: 'judge-late-sheet' })) return nothing
  return html`<details open>
    <summary>${words.late}</summary>
    ${act(scene, {
      type: 'judge-late-sheet',
      label: words.decide,
      place: `late-${submission}-${juror}`,
      fields: html`<label
          ><span>${words.decision}</span
          ><select name="accepted">
            <option value="yes">${words.accept}</option>
            <option value="no">${words.refuse}</option>
          </select></label
        >${reasonField(scene)}`,
      request: (form) => ({
        submission,
        juror,
        accepted: form.get('accepted') === 'yes',
        reason: String(form.get('reason')),
      }),
    })}
  </details>`
}
