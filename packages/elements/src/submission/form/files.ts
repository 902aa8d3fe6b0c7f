import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { sizeOf } from '../../entry/attachments.js'
import { visibleText } from '../../entry/visible-text.js'
import { entryWords } from '../../words/entry.js'
import { told } from '../../words/speaking.js'
import type { RefusedFile } from '../attach.js'
import { under } from '../place.js'
import type { FormScene } from '../scene.js'
import { signs } from '../signs.js'
import { notes } from './field.js'

/** The files of a draft: chosen or dropped, each refused one with its reason. */
export function filesField(form: FormScene): TemplateResult {
  const { words, writing, draft, checking, locale } = form
  const { most, mostBytes, types } = writing.rules.attachments
  const { attachments } = draft.submission
  const size = sizeOf(mostBytes, entryWords(locale), locale)
  const limits = { types: types.map(kindName).join(', '), most: counted(most, words.files.count, locale), size }
  const choose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement
    form.attach([...(input.files ?? [])])
    input.value = ''
  }
  return html`<div class="field" data-group="/attachments">
    <p class="meta" id="/attachments-hint">${told(words.files.rules, limits)}</p>
    <div class="drop" part="drop">
      <label class="button">
        <input
          type="file"
          class="unseen"
          id="/attachments"
          multiple
          accept=${types.join(',')}
          aria-describedby="/attachments-hint"
          @change=${choose}
        />${words.files.choose}
      </label>
      <span class="meta">${words.files.drop}</span>
    </div>
    ${
      checking
        ? html`<p class="checking">
            <label for="/checking">${told(words.files.checking, { name: visibleText(checking.name, 100) })}</label>
            <progress id="/checking" max="1" .value=${checking.share}></progress>
          </p>`
        : nothing
    }
    ${refusedFiles(form, size)}
    ${
      attachments.length
        ? html`<ul class="files" aria-label=${words.files.listed}>
              ${attachments.map((_, index) => fileRow(form, index))}
            </ul>
            <p class="meta aside">${words.kept.files}</p>`
        : html`<p class="meta">${words.files.none}</p>`
    }
    ${notes(form, '/attachments')}
  </div>`
}

function fileRow(form: FormScene, index: number): TemplateResult {
  const { words, draft, locale } = form
  const { attachments } = draft.submission
  const { name, type, bytes } = attachments[index]!
  const shown = visibleText(name, 255)
  const remove = (): void => {
    form.change('/attachments', attachments.toSpliced(index, 1), told(words.files.removed, { name: shown }))
    form.focus(
      attachments.length > 1
        ? `${under('/attachments', Math.min(index, attachments.length - 2))}-remove`
        : '/attachments',
    )
  }
  const path = under('/attachments', index)
  return html`<li>
    <div>
      <p><bdi>${shown}</bdi></p>
      <p class="meta">${kindName(type)}, ${sizeOf(bytes, entryWords(locale), locale)}</p>
      ${notes(form, path)} ${notes(form, `${path}/hash`)} ${notes(form, `${path}/type`)} ${notes(form, `${path}/bytes`)}
    </div>
    <button
      type="button"
      class="icon"
      id="${path}-remove"
      aria-label=${told(words.files.removeOf, { name: shown })}
      title=${words.files.remove}
      @click=${remove}
    >
      ${signs.remove}
    </button>
  </li>`
}

function refusedFiles(form: FormScene, size: string): TemplateResult | typeof nothing {
  const { words, refusedFiles: refused, writing } = form
  if (!refused.length) return nothing
  const { most } = writing.rules.attachments
  return html`<div class="finding" id="/refused" tabindex="-1">
    <p><b>${words.files.refused}</b></p>
    <ul>
      ${refused.map(
        ({ name, reason, found = '' }) =>
          html`<li>
            <bdi>${visibleText(name, 255)}</bdi>:
            ${told(words.files.reasons[reason], { size, most, found: visibleText(shownKind(reason, found), 255) })}.
          </li>`,
      )}
    </ul>
    <button type="button" class="quiet" @click=${form.putFilesAway}>${words.files.dismiss}</button>
  </div>`
}

const shownKind = (reason: RefusedFile['reason'], found: string): string =>
  reason === 'not-allowed' ? kindName(found) : reason === 'other' ? found.toUpperCase() : found

/** @example kindName('application/pdf') // 'PDF' */
const kindName = (type: string): string =>
  office[type] ?? visibleText(/^[\w.+-]+\/([\w.+-]+)$/.exec(type)?.[1]?.toUpperCase() ?? type, 60)

const office: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/msword': 'DOC',
  'text/plain': 'TXT',
}
