import { canonicalJson } from '@gorod/core/journal'
import { protocolOf, renderProtocol, signersOf, type EditionState, type Protocol } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import type { JournalReport } from '../../office/office.js'
import { sha256 } from '../../office/sha256.js'
import { Unavailable } from '../../store/unavailable.js'
import { protocolWords } from '../../words/commission/protocol.js'
import { told } from '../../words/speaking.js'
import { act } from '../act.js'
import { instantInWords, nameOf } from '../names.js'
import type { Scene } from '../scene.js'
import { documents } from './documents.js'
import { edits } from './edits.js'
import { paperOf } from './paper.js'

/** The protocol from its draft to its publication. */
export function protocolRoom(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = protocolWords(locale)
  if (!state.meeting) return html`<p class="lead">${words.noMeeting}</p>`
  const protocol = protocolNow(state)
  return html`<p class="lead">${words.draftLead} ${locale === 'en' ? words.language : nothing}</p>
    <p>
      ${state.protocol ? html`${words.drafted} <span class="code">${state.protocol.hash}</span>` : words.notDrafted}
    </p>
    ${
      state.protocol
        ? nothing
        : act(scene, {
            type: 'draft-protocol',
            label: words.draft,
            primary: true,
            telling: true,
            request: () => draftOf(scene),
          })
    }
    ${state.protocol ? signatures(scene, protocol) : nothing} ${documents(scene, protocol)} ${edits(scene, protocol)}
    <section aria-labelledby="preview" class="preview">
      <h3 id="preview">${words.preview}</h3>
      <div class="paper" tabindex="0" role="region" aria-label=${words.scrolls}>${preview(protocol)}</div>
    </section>`
}

function signatures(scene: Scene, { signers }: Protocol): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = protocolWords(locale)
  const { signed, hash } = state.protocol!
  const isSigned = (id: string): boolean => signed.some(({ member }) => member === id)
  const { viewer } = seen
  const named = signersOf(state.meeting!)
  return html`<section aria-labelledby="signatures">
    <h3 id="signatures">${words.signatures}</h3>
    <ul class="rows">
      ${signed.map(
        ({ member, at }) =>
          html`<li>${told(words.signed, { who: nameOf(state, member), when: instantInWords(at, state, locale) })}</li>`,
      )}
      ${signers
        .filter(({ id }) => !isSigned(id))
        .map(({ id }) => html`<li class="meta">${told(words.unsigned, { who: nameOf(state, id) })}</li>`)}
    </ul>
    ${
      isSigned(viewer.id) || state.phase !== 'closed'
        ? nothing
        : !named.includes(viewer.id)
          ? html`<p class="meta">${told(words.signers, { names: named.map((id) => nameOf(state, id)).join(', ') })}</p>`
          : act(scene, {
              type: 'sign-protocol',
              label: words.sign,
              primary: true,
              fields: html`<p class="meta">${words.signLead}</p>`,
              request: () => ({ hash }),
            })
    }
    ${
      state.phase === 'signed'
        ? act(scene, {
            type: 'publish-protocol',
            label: words.publish,
            primary: true,
            telling: true,
            request: () => ({}),
          })
        : nothing
    }
  </section>`
}

const protocols = new WeakMap<EditionState, Protocol>()

/** The protocol as the edition tells it now: with the checkpoint of its draft, or without one before that. */
export function protocolNow(state: EditionState): Protocol {
  const { origin, protocol } = state
  const checkpoint = { origin, ...(protocol?.checkpoint ?? { size: 0, root: '0'.repeat(64) }) }
  const now = protocols.get(state) ?? protocolOf(state, checkpoint)
  protocols.set(state, now)
  return now
}

const papers = new WeakMap<Protocol, ChildNode[]>()

function preview(protocol: Protocol): ChildNode[] {
  const nodes = papers.get(protocol) ?? [...paperOf(renderProtocol(protocol, { locale: 'ru' })).childNodes]
  papers.set(protocol, nodes)
  return nodes
}

/** The draft as it has to be asked for: the hash of the protocol with the journal's checkpoint right before it. */
async function draftOf({ office, seen: { state }, say, locale }: Scene) {
  let report: JournalReport | undefined
  try {
    report = await office.report?.()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    say(protocolWords(locale).files.failed)
    return undefined
  }
  const { size, root } = report?.checkpoint ?? { size: 0, root: '' }
  const text = canonicalJson(protocolOf(state, { origin: state.origin, size, root }))
  const hash = [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { hash, checkpoint: { size, root } }
}
