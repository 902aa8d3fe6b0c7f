import { toHtmlList, toICalendar, type Severity } from '@gorod/core'
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import plan2021 from '../../../../packages/core/src/plan/testing/plan-2021.txt?raw'
import plan2026 from '../../../../packages/core/src/plan/testing/plan-2026.txt?raw'
import { changeList } from './changes.js'
import { save, textOfFile, textOfHtml } from './document.js'
import { draftTable } from './draft.js'
import { findingList, summary } from './findings.js'
import { review, type Review } from './review.js'
import { severityPlural } from './words.js'

/** A plan goes in by paste, drop or file; its findings, its differences, the next draft and the files come out. */
export class PlanWorkshop extends LitElement {
  static override properties: PropertyDeclarations = {
    review: { state: true },
    wanted: { state: true },
    failure: { state: true },
    over: { state: true },
  }

  declare private review: Review | undefined
  declare private wanted: ReadonlySet<Severity>
  declare private failure: string
  declare private over: boolean

  constructor() {
    super()
    this.wanted = new Set(['error', 'warning', 'note'])
    this.failure = ''
    this.over = false
  }

  /** The page's own styles hold here. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render(): TemplateResult {
    return html`<div class="workshop">
      <div class=${this.over ? 'over' : ''}>
        <label for="document">Таблица плана</label>
        <p class="hint" id="document-hint">
          Скопируйте таблицу в&nbsp;Word и&nbsp;вставьте сюда, перетащите файл или откройте его: .docx, .html, .md,
          .txt. Ничего никуда не&nbsp;отправляется.
        </p>
        <textarea
          id="document"
          spellcheck="false"
          aria-describedby="document-hint"
          @paste=${this.#paste}
          @dragover=${(event: DragEvent) => this.#drag(event, true)}
          @dragleave=${(event: DragEvent) => this.#drag(event, false)}
          @drop=${this.#drop}
        ></textarea>
        <div class="row">
          <button type="button" class="main" @click=${() => this.#check()}>Проверить</button>
          <span class="file">
            <span class="button" aria-hidden="true">Открыть файл…</span>
            <input
              type="file"
              aria-label="Открыть файл с планом"
              accept=".docx,.html,.htm,.md,.txt,.tsv"
              @change=${this.#open}
            />
          </span>
          <button type="button" @click=${() => this.#take(plan2026)}>Пример: план 2026</button>
          <button type="button" @click=${() => this.#take(plan2021)}>Пример: план 2021</button>
        </div>
      </div>
      <div role="status">
        ${this.failure ? html`<p class="error">${this.failure}</p>` : this.review ? html`<p>${this.#found()}</p>` : nothing}
      </div>
      ${this.review ? this.#results(this.review) : nothing}
    </div>`
  }

  #found(): string {
    const { plan, findings } = this.review!
    return `План на ${plan.year || '…'} год. ${summary(findings)}.`
  }

  #results({ plan, findings, text, other, changes, draft, entries }: Review): TemplateResult {
    const name = `План на ${plan.year} год`
    const now = new Date().toISOString()
    return html`
      <section aria-labelledby="findings-title">
        <h3 id="findings-title">Замечания</h3>
        <fieldset>
          <legend>Показать</legend>
          ${(['error', 'warning', 'note'] as const).map(
            (severity) =>
              html`<label
                ><input type="checkbox" .checked=${this.wanted.has(severity)} @change=${() => this.#toggle(severity)} />
                ${severityPlural[severity]}</label
              >`,
          )}
        </fieldset>
        ${findingList(findings, text, this.wanted, (line) => this.#goTo(line))}
      </section>
      <section aria-labelledby="changes-title">
        <h3 id="changes-title">Сравнение с&nbsp;планом ${other.year}&nbsp;года</h3>
        ${changeList(changes)}
      </section>
      <section aria-labelledby="draft-title">
        <h3 id="draft-title">Черновик плана на&nbsp;${draft.plan.year}&nbsp;год</h3>
        ${draftTable(draft)}
      </section>
      <section aria-labelledby="files-title">
        <h3 id="files-title">Календарь этого плана</h3>
        <div class="row">
          <button
            type="button"
            @click=${() => save(`plan-${plan.year}.ics`, toICalendar(entries, { now, name }), 'text/calendar')}
          >
            Календарь, .ics
          </button>
          <button
            type="button"
            @click=${() => save(`plan-${plan.year}.json`, JSON.stringify({ title: name, entries }, null, 2), 'application/json')}
          >
            Данные, JSON
          </button>
          <button
            type="button"
            @click=${() => save(`plan-${plan.year}.html`, toHtmlList(entries, { locale: 'ru' }), 'text/html')}
          >
            Список, HTML
          </button>
        </div>
      </section>
    `
  }

  get #area(): HTMLTextAreaElement {
    return this.querySelector('textarea')!
  }

  #take(text: string): void {
    this.#area.value = text
    this.#check()
  }

  #check(): void {
    const text = this.#area.value
    this.failure = text.trim() ? '' : 'Вставьте таблицу плана или откройте файл.'
    this.review = text.trim() ? review(text) : undefined
  }

  #paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/html') ?? ''
    if (!/<table[\s>]/i.test(pasted)) {
      queueMicrotask(() => setTimeout(() => this.#check()))
      return
    }
    event.preventDefault()
    this.#take(textOfHtml(pasted))
  }

  #drag(event: DragEvent, over: boolean): void {
    event.preventDefault()
    this.over = over
  }

  #drop(event: DragEvent): void {
    this.#drag(event, false)
    const [file] = event.dataTransfer?.files ?? []
    if (file) void this.#read(file)
    else
      this.#take(
        textOfHtml(event.dataTransfer?.getData('text/html') ?? '') || (event.dataTransfer?.getData('text/plain') ?? ''),
      )
  }

  #open(event: Event): void {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    if (file) void this.#read(file)
    input.value = ''
  }

  async #read(file: File): Promise<void> {
    try {
      this.#take(await textOfFile(file))
    } catch {
      this.failure = `Файл «${file.name}» не удалось прочитать. Откройте его в Word и вставьте таблицу сюда.`
    }
  }

  #toggle(severity: Severity): void {
    const wanted = new Set(this.wanted)
    if (!wanted.delete(severity)) wanted.add(severity)
    this.wanted = wanted
  }

  /** Shows a line of the document and selects it. */
  #goTo(line: number): void {
    const area = this.#area
    const lines = area.value.split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
    area.focus()
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    area.scrollTop = (line - 3) * Number.parseFloat(getComputedStyle(area).lineHeight)
    area.scrollLeft = 0
  }
}
