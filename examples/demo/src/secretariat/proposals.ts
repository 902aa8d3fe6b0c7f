import { describeProblem, type Problem } from '@gorod/core'
import {
  acceptProposal,
  proposalsOf,
  type AcceptableProposal,
  type Acceptance,
  type AcceptedFact,
  type AcceptedProposal,
} from '@gorod/core/decision'
import { formatMoney, parseMoney } from '@gorod/core/dues'
import { counted } from '@gorod/core/words'
import { decision2023, governance } from '@gorod/mag'
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { save } from '../workshop/document.js'
import { clauseText, dueNames, placeText } from './words.js'

const proposals = proposalsOf(decision2023).filter(
  (proposal): proposal is AcceptableProposal => proposal.kind !== 'document',
)
const clauses = [...new Set(proposals.map(({ clause }) => clause))]
const nouns = { one: 'предложение', few: 'предложения', many: 'предложений' }
const cities = { one: 'город', few: 'города', many: 'городов' }

/** What the clauses of the decision change, for a person to accept; the accepted data is kept as a file. */
export class DecisionProposals extends LitElement {
  static override properties: PropertyDeclarations = { accepted: { state: true }, problems: { state: true } }

  declare private accepted: ReadonlyMap<AcceptableProposal, AcceptedFact>
  declare private problems: ReadonlyMap<AcceptableProposal, readonly Problem[]>

  constructor() {
    super()
    this.accepted = new Map()
    this.problems = new Map()
  }

  /** The page's own styles hold here. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render(): TemplateResult {
    return html`${clauses.map((clause) => this.#clause(clause))}
      <p class="kept">
        <button type="button" ?disabled=${!this.accepted.size} @click=${this.#save}>Скачать принятое, .json</button>
        <span role="status">Принято ${this.accepted.size} из&nbsp;${proposals.length}</span>
      </p>`
  }

  #clause(clause: string): TemplateResult {
    const own = proposals.filter((proposal) => proposal.clause === clause)
    return html`<details class="clause">
      <summary>Пункт&nbsp;${clause}: ${counted(own.length, nouns, 'ru')}</summary>
      <blockquote id="clause-${clause}" tabindex="-1">${clauseText(clause)}</blockquote>
      <ul class="plain">
        ${own.map((proposal) => this.#proposal(proposal))}
      </ul>
    </details>`
  }

  #proposal(proposal: AcceptableProposal): TemplateResult {
    const isAccepted = this.accepted.has(proposal)
    const told = this.problems.get(proposal) ?? []
    return html`<li>
      <form @submit=${(event: SubmitEvent) => this.#accept(event, proposal)}>
        <p>${saying(proposal)} <small>${placeText({ document: '', line: proposal.line })}</small></p>
        ${isAccepted ? nothing : questions(proposal)}
        ${
          isAccepted
            ? html`<button type="button" aria-pressed="true" @click=${() => this.#undo(proposal)}>
                Принято, отменить
              </button>`
            : html`<button>Принять</button>`
        }
        <p class="wrong" role="alert">${told.map((problem) => `${describeProblem(problem, 'ru').sentence}. `)}</p>
      </form>
    </li>`
  }

  #accept(event: SubmitEvent, proposal: AcceptableProposal): void {
    event.preventDefault()
    const { fact, problems } = answered(proposal, new FormData(event.target as HTMLFormElement))
    this.problems = new Map(this.problems).set(proposal, problems)
    if (fact) this.accepted = new Map(this.accepted).set(proposal, fact)
  }

  #undo(proposal: AcceptableProposal): void {
    const accepted = new Map(this.accepted)
    accepted.delete(proposal)
    this.accepted = accepted
  }

  #save = (): void =>
    save('accepted.json', `${JSON.stringify([...this.accepted.values()], undefined, 2)}\n`, 'application/json')
}

/** The proposal with what was answered; an amount that cannot be read is told before all else. */
function answered(proposal: AcceptableProposal, form: FormData): AcceptedProposal {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const sum = text('amount') ? parseMoney(text('amount'), 'EUR') : undefined
  if (sum?.problem) return { problems: [sum.problem] }
  const acceptance: Acceptance = {
    document: 'decision-2023',
    day: decision2023.date!.edtf,
    decidedBy: 'session',
    rule: 'mag-warning',
    ...(proposal.kind === 'due' && { policy: `mag-2023-${proposal.clause}-${proposal.due}` }),
    ...(sum && { amount: sum.money }),
    ...(text('office') && { office: text('office') }),
    ...(text('person') && { person: text('person') }),
  }
  return acceptProposal(proposal, acceptance)
}

/** Fields for what a clause leaves open. */
function questions(proposal: AcceptableProposal): TemplateResult | typeof nothing {
  if (proposal.kind === 'due' && !proposal.amount)
    return html`<label>Размер, € <input name="amount" inputmode="decimal" autocomplete="off" /></label>`
  if (proposal.kind !== 'office') return nothing
  return html`<label>Имя в&nbsp;именительном падеже <input name="person" autocomplete="off" maxlength="200" /></label
    ><label
      >Должность
      <select name="office">
        <option value="">Выберите</option>
        ${governance.offices.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select></label
    >`
}

/** A proposal in words. */
function saying(proposal: AcceptableProposal): string {
  if (proposal.kind === 'candidate')
    return `Кандидат: ${[proposal.city.text, proposal.city.note && `(${proposal.city.note})`].filter(Boolean).join(' ')}`
  if (proposal.kind === 'member')
    return `${proposal.change === 'admission' ? 'Принять в\u00A0члены' : 'Прекратить членство'}: ${proposal.city.text}`
  if (proposal.kind === 'notice') return `Предупреждение: ${counted(proposal.cities.length, cities, 'ru')}`
  if (proposal.kind === 'office') {
    const { kind, office, person, post } = proposal.change
    const told =
      kind === 'election' ? `Избрать ${office}: ${person}` : `Освободить от\u00A0обязанностей ${office}: ${person}`
    return [told, post].filter(Boolean).join(', ')
  }
  const { due, amount, valid, payable, binding, openTop } = proposal
  const sum = amount?.money ? `${binding ? '' : 'от\u00A0'}${formatMoney(amount.money)}` : 'размер не\u00A0назван'
  const limit = openTop ? ', без\u00A0верхнего предела' : ''
  const advice = binding ? '' : `; рекомендация: ${counted(proposal.cities.length, cities, 'ru')}`
  return `${dueNames[due]}: ${sum}${limit}, ${[valid, payable].flatMap((when) => when?.text ?? []).join(', ')}${advice}`
}
