import { actRights, editionRights } from '@gorod/core/judging'
import type { EditionCommandType, EditionRequests, Right, TwoPersonAct } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { commissionWords } from '../words/commission.js'
import { told } from '../words/speaking.js'
import { refusalInWords, rolesInWords } from './names.js'
import type { Scene } from './scene.js'

/** Something a viewer may ask for: a form with a button, and what became of it beside it. */
export interface Act<T extends EditionCommandType> {
  type: T
  /** On the button. */
  label: string
  /** Unique among the acts on the page; the type of the command unless named. */
  place?: string
  /** Who may do what is proposed, where it takes two. */
  kind?: TwoPersonAct['kind']
  fields?: unknown
  /** What is asked for, read from the form; nothing where the form answers for itself. */
  request: (form: FormData) => EditionRequests[T] | undefined | Promise<EditionRequests[T] | undefined>
  primary?: boolean
  /** Called once it was carried out. */
  done?: () => void
  /** Whether others are told whose act it is. */
  telling?: boolean
}

/** Whether somebody of this role may ever do it. */
export const isOffered = (scene: Scene, { type, kind }: Pick<Act<EditionCommandType>, 'type' | 'kind'>): boolean =>
  rightsOf(type, kind).every(({ roles }) => roles.includes(scene.seen.viewer.role))

/** A form for an act, the reason why there is none now, or nothing where it is not this viewer's business. */
export function act<T extends EditionCommandType>(scene: Scene, given: Act<T>): TemplateResult | typeof nothing {
  const { type, label, place = type, fields, request, primary, done, telling } = given
  if (!isOffered(scene, given) && !telling) return nothing
  const reason = hindrance(scene, given)
  if (reason) return html`<p class="hindrance"><span>${label}.</span> ${reason}</p>`
  const isBusy = scene.pending.has(place)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const asked = await request(new FormData(form))
    if (!asked) return
    const answer = await scene.ask(type, asked, place)
    if (!answer?.accepted) return
    form.reset()
    done?.()
  }
  return html`<form novalidate class="act" @submit=${submit}>
    ${fields ?? nothing}
    <button class=${primary ? 'primary' : ''} aria-describedby=${`refusal-${place}`} aria-busy=${isBusy}>
      <span>${isBusy ? commissionWords(scene.locale).sending : label}</span>
    </button>
    ${refusal(scene, place)}
  </form>`
}

/** What the office refused last in this place, and what to do. */
export function refusal({ refusals, seen, locale }: Scene, place: string): TemplateResult {
  const problem = refusals.get(place)
  const words = commissionWords(locale)
  const said = problem && refusalInWords(problem, seen.state, locale)
  return html`<div id=${`refusal-${place}`} class="refusal" role="alert">
    ${
      said
        ? html`<p><b>${words.refused}.</b> ${said.sentence}.</p>
            <p>${said.remedy}.</p>`
        : nothing
    }
  </div>`
}

/** The reason every act of weight asks for. */
export const reasonField = ({ locale }: Scene): TemplateResult =>
  html`<label><span>${commissionWords(locale).reason}</span><textarea name="reason" rows="2"></textarea></label>`

/** Why it cannot be done now: not by this viewer, or not in this phase. */
function hindrance({ seen, locale }: Scene, { type, kind }: Pick<Act<EditionCommandType>, 'type' | 'kind'>) {
  const words = commissionWords(locale)
  for (const { roles, phases } of rightsOf(type, kind)) {
    if (!roles.includes(seen.viewer.role)) return told(words.whoActs, { who: rolesInWords(roles, locale) })
    if (!phases.includes(seen.state.phase)) {
      const when = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
        phases.map((phase) => words.shortPhases[phase]),
      )
      return told(words.whenActs, { now: words.shortPhases[seen.state.phase], when })
    }
  }
  return undefined
}

const rightsOf = (type: EditionCommandType, kind: TwoPersonAct['kind'] | undefined): Right[] =>
  kind ? [editionRights[type], actRights[kind]] : [editionRights[type]]
