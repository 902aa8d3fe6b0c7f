import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { secretariatOn } from 'example-secretariat'
import { duesSection } from './dues.js'
import { answers } from './answers.js'
import { arrearsSection } from './arrears.js'
import { instructionsSection } from './instructions.js'
import { membersSection } from './members.js'
import { officesSection } from './offices.js'
import { reportSection } from './report.js'
import { dayText } from './words.js'

const [first, last] = ['2023-01-01', '2026-12-31']

/** What the secretariat knows on a chosen day. */
export class SecretariatPage extends LitElement {
  static override properties: PropertyDeclarations = { day: { state: true }, isBeyond: { state: true } }

  declare private day: string
  /** A day was chosen of which nothing is known: the answers are still those of the day before. */
  declare private isBeyond: boolean

  constructor() {
    super()
    this.day = '2024-06-30'
    this.isBeyond = false
  }

  /** The page's own styles hold here. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render(): TemplateResult {
    const { day } = this
    const known = secretariatOn(day)
    return html`
      <form class="day" @submit=${(event: Event) => event.preventDefault()}>
        <label for="day">На день</label>
        <input id="day" type="date" min=${first} max=${last} .value=${day} @change=${this.#choose} />
        <b class="on-paper">${dayText(day)}</b>
        <span role="status" class="wrong"
          >${
            this.isBeyond
              ? `Ответы есть с\u00A0${dayText(first)} по\u00A0${dayText(last)}; показан ${dayText(day)}`
              : nothing
          }</span
        >
      </form>
      ${answers(known)} ${membersSection(day)} ${duesSection(known)} ${arrearsSection(known)}
      ${instructionsSection(day)} ${officesSection(day)} ${proposalsSection} ${reportSection()}
    `
  }

  #choose({ target }: Event): void {
    const { value, validity } = target as HTMLInputElement
    this.isBeyond = !value || !validity.valid
    if (!this.isBeyond) this.day = value
  }
}

const proposalsSection = html`<section id="proposals" aria-labelledby="proposals-title">
  <h2 id="proposals-title">Что меняет решение</h2>
  <p class="text">
    Каждый пункт прочитан как предложение: кандидат, член, предупреждение, взнос, должность. Само ничего
    не&nbsp;меняется: принимает человек, а&nbsp;чего пункт не&nbsp;говорит, то&nbsp;спрашивается. Данные этой страницы
    и&nbsp;есть принятые предложения решения 2023&nbsp;года.
  </p>
  <decision-proposals></decision-proposals>
</section>`
