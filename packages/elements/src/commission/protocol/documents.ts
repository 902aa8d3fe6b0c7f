import { bundleOf, protocolStylesheet, renderDiplomas, renderProtocol, type Protocol } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { sha256 } from '../../office/sha256.js'
import { Unavailable } from '../../store/unavailable.js'
import { protocolWords } from '../../words/commission/protocol.js'
import type { Scene } from '../scene.js'
import { csvOf } from './csv.js'
import { documentOf, download } from '../../data/download.js'
import { printed } from './print.js'
import { resultsTable, resultsWidths } from './results-table.js'

/** What can be taken away: on paper and as files, all of them made here. */
export function documents(scene: Scene, protocol: Protocol): TemplateResult {
  const { seen, locale, office, say } = scene
  const { state } = seen
  const words = protocolWords(locale).files
  const name = `protocol-${protocol.meeting.number}-${protocol.meeting.day}`.replace(/[^\p{L}\p{N}-]+/gu, '-')
  const saved = (ending: string, type: string, make: () => BlobPart | Promise<BlobPart>) => async () => {
    try {
      download(`${name}.${ending}`, await make(), type)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      say(words.failed)
    }
  }
  const bundle = async (): Promise<string> => {
    const { events } = await office.report!()
    return JSON.stringify(bundleOf(events ?? [], sha256))
  }
  const xlsx = async (): Promise<Blob> => {
    const { workbookOf } = await import('../../data/xlsx.js')
    return workbookOf(protocolWords(locale).table.sheet, resultsTable(protocol, locale), resultsWidths)
  }
  const paper = () => renderProtocol(protocol, { locale: 'ru' })
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const button = (label: string, click: () => unknown) => html`<button @click=${click}>${label}</button>`
  return html`<section aria-labelledby="documents" class="documents">
    <h3 id="documents">${words.title}</h3>
    <div class="ways">
      ${button(words.print, () => printed(state.title, paper()) || print())}
      ${button(
        words.protocol,
        saved('html', 'text/html;charset=utf-8', () => documentOf(state.title, paper(), protocolStylesheet)),
      )}
      ${button(words.xlsx, saved('xlsx', sheet, xlsx))}
      ${button(
        words.csv,
        saved('csv', 'text/csv;charset=utf-8', () => csvOf(resultsTable(protocol, locale))),
      )}
      ${
        state.protocol && protocol.awards.length
          ? html`${button(words.printDiplomas, () => printed(state.title, renderDiplomas(protocol)) || print())}
            ${button(
              words.diplomas,
              saved('diplomas.html', 'text/html;charset=utf-8', () =>
                documentOf(state.title, renderDiplomas(protocol), protocolStylesheet),
              ),
            )}`
          : nothing
      }
      ${state.protocol && office.report ? button(words.bundle, saved('bundle.json', 'application/json', bundle)) : nothing}
    </div>
    ${state.protocol ? nothing : html`<p class="meta">${words.after}</p>`}
  </section>`
}
