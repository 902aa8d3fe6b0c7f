import { wordCount } from '@gorod/core/contest'
import { counted } from '@gorod/core/words'
import { told } from '../words/speaking.js'
import type { RefusedFile } from './attach.js'
import type { Draft } from './draft.js'
import { mostLetters } from './fields.js'
import type { Finding } from './findings.js'
import { fieldPath, saidIn } from './form/field.js'
import { keysOf, valueAt } from './place.js'
import type { FormScene, Scene } from './scene.js'

/** How long typing rests before a count is told. */
const TOLD_AFTER = 700

/** What the form is filled with the help of. */
export interface FillingTools {
  changed(): void
  say(text: string): void
  focus(id: string): void
}

/** The filling of one form: what was visited, what was refused, files on their way. */
export class Filling {
  isTried = false
  readonly #tools: FillingTools
  readonly #visited = new Set<string>()
  readonly #refusedTexts = new Map<string, string>()
  #refusedFiles: RefusedFile[] = []
  #checking: FormScene['checking']
  #telling: ReturnType<typeof setTimeout> | undefined

  constructor(tools: FillingTools) {
    this.#tools = tools
  }

  /** Begins anew, with another draft. */
  forget(): void {
    this.isTried = false
    this.#visited.clear()
    this.#refusedTexts.clear()
    this.#refusedFiles = []
  }

  /** What the form of a draft is drawn from. */
  scene(scene: Scene, draft: Draft, findings: readonly Finding[]): FormScene {
    const { id } = draft.submission
    const form: FormScene = {
      ...scene,
      draft,
      findings,
      refusedTexts: this.#refusedTexts,
      refusedFiles: this.#refusedFiles,
      checking: this.#checking,
      isTried: this.isTried,
      isVisited: (path) => this.isTried || this.#visited.has(path),
      change: (path, value, said) => {
        scene.writing.change(id, path, value)
        if (said) this.#tools.say(said)
        this.#tools.changed()
      },
      focus: this.#tools.focus,
      attach: (files) => void this.#attach(scene, id, files),
      putFilesAway: () => {
        this.#refusedFiles = []
        this.#tools.focus('/attachments')
      },
      typed: (event) => this.#input(form, event),
      beforeTyped: (event) => this.#beforeInput(form, event),
      left: (event) => this.#left(form, event),
    }
    return form
  }

  /** A text that would not fit leaves the field as it is, and says why. */
  #beforeInput(form: FormScene, event: InputEvent): void {
    const control = controlOf(event)
    if (!control || control instanceof HTMLSelectElement) return
    const added = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
    const replaced = (control.selectionEnd ?? 0) - (control.selectionStart ?? 0)
    const length = control.value.length + added.length - replaced
    if (!added || length <= mostLetters(control.dataset['path']!)) return
    event.preventDefault()
    this.#refuse(form, control.dataset['path']!, length)
  }

  #input(form: FormScene, event: Event): void {
    const control = controlOf(event)
    const path = control?.dataset['path']
    if (!control || path === undefined) return
    if (control.value.length > mostLetters(path)) {
      this.#refuse(form, path, control.value.length)
      control.value = String(valueAt(form.draft.submission, path) ?? '')
      return
    }
    this.#refusedTexts.delete(path)
    form.change(path, control.value)
    this.#tellCount(form, path)
  }

  /** A place that was left may say what is wrong with it. */
  #left(form: FormScene, event: FocusEvent): void {
    void form.writing.keeper.flush()
    const target = event.target as HTMLElement
    const group = target.closest<HTMLElement>('[data-group]')
    const before = this.#visited.size
    if (target.id.startsWith('/')) this.#visited.add(target.id)
    if (group && !group.contains(event.relatedTarget as Node | null)) this.#visited.add(group.dataset['group']!)
    if (this.#visited.size > before) this.#tools.changed()
  }

  #refuse({ words, locale }: FormScene, path: string, length: number): void {
    const letters = (n: number): string => counted(n, words.letters, locale)
    const text = told(words.tooLong, { found: letters(length), most: letters(mostLetters(path)) })
    this.#refusedTexts.set(path, text)
    this.#tools.say(text)
  }

  /** Tells how many words are left, only near the limit, when typing rests. */
  #tellCount({ writing, words, draft, locale }: FormScene, path: string): void {
    clearTimeout(this.#telling)
    const [, field] = keysOf(fieldPath(path))
    const limit = writing.rules.fields.find((one) => one.field === field)?.mostWords
    if (!field || limit === undefined) return
    this.#telling = setTimeout(() => {
      const now = writing.keeper.drafts.get(draft.submission.id)
      const left = limit - wordCount(saidIn(valueAt(now?.submission, fieldPath(path))))
      if (left > Math.max(5, limit / 10)) return
      const name = words.fields[field as keyof typeof words.fields]
      const count = counted(Math.abs(left), words.leftWords, locale)
      this.#tools.say(told(left < 0 ? words.wordsOver : words.wordsLeft, { field: name, words: count }))
    }, TOLD_AFTER)
  }

  async #attach({ writing, words }: Scene, id: string, files: Iterable<File>): Promise<void> {
    if (this.#checking) return
    this.#refusedFiles = []
    const attached: string[] = []
    for (const file of files) {
      const progress = (share: number): void => {
        this.#checking = { name: file.name, share }
        this.#tools.changed()
      }
      progress(0)
      const refused = await writing.attach(id, file, progress)
      if (refused) this.#refusedFiles.push(refused)
      else attached.push(file.name)
    }
    this.#checking = undefined
    this.#visited.add('/attachments')
    if (attached.length) this.#tools.say(told(words.files.attached, { name: attached.join(', ') }))
    if (this.#refusedFiles.length) this.#tools.focus('/refused')
    this.#tools.changed()
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controlOf = ({ target }: Event): Control | undefined =>
  target instanceof HTMLElement && target.dataset['path'] !== undefined ? (target as Control) : undefined
