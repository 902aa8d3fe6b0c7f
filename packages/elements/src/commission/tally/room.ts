import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { figureWords } from '../../words/figures.js'
import { percent } from '../../words/numbers.js'
import { told, type Locale } from '../../words/speaking.js'
import { SpokenElement } from '../../words/spoken.js'
import type { Scene } from '../scene.js'
import { missingFile } from './missing.js'
import { Tally } from './tally.js'

/** A room that shows figures: it counts while it is on the page, and shares what was counted with the other. */
export abstract class FigureRoom extends SpokenElement {
  static override properties: PropertyDeclarations = { scene: { attribute: false }, printing: { state: true } }

  declare scene: Scene | undefined
  /** On paper everything is written out. */
  declare printing: boolean

  protected tally: Tally | undefined

  override get locale(): Locale {
    return this.scene?.locale ?? 'ru'
  }

  override connectedCallback(): void {
    super.connectedCallback()
    for (const name of ['beforeprint', 'afterprint']) addEventListener(name, this)
    this.tally?.enter(this.#changed)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const name of ['beforeprint', 'afterprint']) removeEventListener(name, this)
    this.tally?.leave(this.#changed)
  }

  handleEvent({ type }: Event): void {
    this.printing = type === 'beforeprint'
    if (this.printing) this.performUpdate()
  }

  protected override willUpdate(): void {
    const { scene } = this
    if (!scene) return
    const tally = tallyOf(scene.kept)
    if (tally !== this.tally) {
      this.tally?.leave(this.#changed)
      tally.enter(this.#changed)
      this.tally = tally
    }
    const { standings, seen } = scene
    if (standings && this.isConnected) tally.count(seen.state, standings.round)
  }

  /** How far counting is; empty once everything is counted. */
  protected progress(): string {
    const { progress = 0, missing } = this.tally ?? {}
    return progress < 1 && missing === undefined
      ? told(figureWords(this.locale).counting, { share: percent(progress, this.locale) })
      : ''
  }

  /** Why nothing is counted, where the file is missing that counts. */
  protected trouble(): TemplateResult | typeof nothing {
    const { tally, locale } = this
    return tally?.missing === undefined
      ? nothing
      : html`<p class="lead">${figureWords(locale).uncounted}</p>
          ${missingFile(tally.missing, locale, () => tally.again())}`
  }

  readonly #changed = (): void => this.requestUpdate()
}

function tallyOf(kept: Map<string, unknown>): Tally {
  const tally = (kept.get('tally') as Tally | undefined) ?? new Tally()
  kept.set('tally', tally)
  return tally
}
