import { personOf, type EditionState, type Proposal } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { commissionWords } from '../words/commission.js'
import { told, type Locale } from '../words/speaking.js'
import { act } from './act.js'
import { instantInWords, nameOf, titleOf } from './names.js'
import type { Scene } from './scene.js'

/** Acts that one person proposed and another has to confirm. */
export function proposals(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const { state } = seen
  const words = commissionWords(locale).proposals
  const waiting = Object.entries(state.proposals)
  if (!waiting.length) return nothing
  return html`<section class="waiting" aria-labelledby="waiting">
    <h3 id="waiting">${words.title}</h3>
    <ul>
      ${waiting.map(
        ([id, proposal]) =>
          html`<li>
            <p class="strong">${proposalInWords(proposal, state, locale)}</p>
            <p class="meta">
              ${told(words.by, { who: nameOf(state, proposal.by), when: instantInWords(proposal.at, state, locale) })}
            </p>
            <p>${told(words.reason, { reason: proposal.reason })}</p>
            ${
              isOwn(scene, proposal)
                ? html`<p class="hindrance">${words.own}</p>`
                : act(scene, {
                    type: 'second-act',
                    kind: proposal.act.kind,
                    place: `second-${id}`,
                    label: words.second,
                    telling: true,
                    request: () => ({ proposal: id }),
                  })
            }
          </li>`,
      )}
    </ul>
  </section>`
}

/** @example proposalInWords(proposal, state, 'ru') // 'Заменить: А. П. Абрамова → И. С. Орлов' */
export function proposalInWords({ act: proposed }: Proposal, state: EditionState, locale: Locale): string {
  const words = commissionWords(locale).proposals
  const { kind } = proposed
  if (kind === 'waive-conflict')
    return told(words[kind], { who: nameOf(state, proposed.member), title: titleOf(state, proposed.submission) })
  if (kind !== 'replace-juror') return words[kind]
  const sheets = proposed.sheets === 'keep' ? words.kept : words.excluded
  return `${told(words[kind], { who: nameOf(state, proposed.juror), other: proposed.substitute.name })} (${sheets})`
}

function isOwn({ seen: { viewer, state } }: Scene, { by }: Proposal): boolean {
  const members = state.commission?.members ?? []
  return personOf(members, viewer.id) === personOf(members, by)
}
