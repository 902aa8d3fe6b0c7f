import type { Draft, DraftPlace } from '../desk/drafts.js'
import { told } from '../words/speaking.js'
import type { Act } from './keys.js'
import { nameOf } from './leftover.js'
import { controlOf, type Marking } from './marking.js'
import { lacking } from './sentences.js'
import { openId, type Stage } from './stage.js'

/** What the buttons of the desk do, by their names. */
export type Acts = Readonly<Record<string, (data: DOMStringMap) => void>>

/** What a juror can ask for by a button or a key. */
export function actsOf(stage: Stage, marking: Marking) {
  const step = (by: 1 | -1): void => {
    const { desk, words } = stage.scene
    const rows = desk.rows
    const next = rows[rows.findIndex(({ id }) => id === openId(stage)) + by]
    if (next) stage.go({ screen: 'entry', id: next.id })
    else stage.announce(by > 0 ? words.announce.end : words.announce.beginning)
  }
  const onward = (): void => {
    const next = stage.scene.desk.next(openId(stage))
    stage.go(next ? { screen: 'entry', id: next.id } : { screen: 'finish' })
  }
  const toMissing = (): void => {
    const id = openId(stage)
    const [missing] = (id !== undefined && stage.scene.desk.sheet(id)?.missing) || []
    const index = missing?.index ?? 0
    stage.change({ current: index })
    stage.focusOn(missing?.missing === 'comment' ? `[data-index="${index}"] textarea` : controlOf(index))
  }
  const copy = async (what: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      stage.change({ copied: { what, how: 'copied' } })
    } catch {
      stage.change({ copied: { what, how: 'notCopied' } })
    }
  }
  const leftoverOf = (data: DOMStringMap): Draft | undefined =>
    stage.scene.desk.leftovers.find((one) => nameOf(one) === nameOf(data as unknown as DraftPlace))
  return {
    queue: () => stage.go({ screen: 'queue' }),
    finish: () => stage.go({ screen: 'finish' }),
    next: () => step(1),
    previous: () => step(-1),
    down: () => marking.step(1),
    up: () => marking.step(-1),
    clear: ({ criterion }: DOMStringMap = {}) => marking.clear(criterion),
    comment({ index }: DOMStringMap = {}) {
      const field = index === undefined ? marking.field : marking.fields[Number(index)]
      if (!field) return
      stage.change({ current: field.index, comments: new Set([...stage.scene.comments, field.criterion.id]) })
      stage.focusOn(`[data-index="${field.index}"] textarea`)
    },
    note: () => stage.focusOn('[data-note]'),
    leave: () => stage.focusOn(controlOf(stage.scene.current)),
    recuse() {
      const { desk } = stage.scene
      const state = desk.row(openId(stage) ?? '')?.state
      if (!desk.isOpen || !state || !recusable.has(state)) return
      stage.change({ dialog: 'aside', isReasonMissing: false })
    },
    attachments() {
      const { desk, words } = stage.scene
      const some = desk.submission(openId(stage) ?? '')?.attachments.length
      if (some) stage.focusOn('.entry-attachments')
      else stage.announce(words.announce.noAttachments)
    },
    undo() {
      const { desk, words } = stage.scene
      const former = desk.undo()
      const field =
        former && desk.sheet(former.submission)?.fields.find(({ criterion }) => criterion.id === former.criterion)
      if (former && former.submission !== openId(stage)) stage.go({ screen: 'entry', id: former.submission })
      if (field) {
        stage.change({ current: field.index, typed: undefined })
        stage.focusOn(former.field === 'marks' ? controlOf(field.index) : `[data-index="${field.index}"] textarea`)
      }
      const criterion = field?.criterion.title ?? ''
      stage.announce(former ? told(words.announce.undone, { criterion }) : words.announce.nothing)
    },
    submit() {
      const id = openId(stage)
      const { desk, words, locale } = stage.scene
      if (id === undefined || !desk.isOpen) return
      marking.commit()
      desk.flush()
      const view = desk.sheet(id)
      if (!view || view.sheet.state === 'assigned' || stage.scene.typed?.isOff) return
      if (view.missing.length) {
        stage.announce(lacking(view, words, locale))
        return toMissing()
      }
      if (view.sheet.state !== 'submitted' && view.sheet.state !== 'confirmed') {
        const problem = desk.submit(id)
        if (problem) return stage.change({ problem })
        stage.announce(words.announce.submitted)
      }
      onward()
    },
    help: () => stage.change({ dialog: 'help' }),
    'own-key'() {
      stage.go({ screen: 'finish' })
      stage.focusOn('#key')
    },
    'renew-key': async () => {
      if (await stage.renewKey()) stage.focusOn('#key')
    },
    'copy-key': () => copy(stage.scene.ownKey.key!, stage.scene.ownKey.key!),
    'copy-text'(data: DOMStringMap) {
      const left = leftoverOf(data)
      return left && copy(nameOf(left), left.text)
    },
    'discard-text'(data: DOMStringMap) {
      const left = leftoverOf(data)
      if (left) stage.scene.desk.discard(left)
      stage.focusOn('#heading')
    },
    on: onward,
    jump: toMissing,
    open: ({ id }: DOMStringMap) => stage.go({ screen: 'entry', id: id! }),
    'no-conflict'() {
      const problem = stage.scene.desk.noConflict(openId(stage)!)
      stage.change({ problem, gate: undefined })
      stage.focusOn('#heading')
    },
    gate({ form }: DOMStringMap) {
      const { gate } = stage.scene
      stage.change({ gate: gate === form ? undefined : (form as 'conflict' | 'ask'), isReasonMissing: false })
      if (gate !== form) stage.focusOn(form === 'ask' ? '.form textarea' : '.form input')
    },
    choose({ criterion, field, value }: DOMStringMap) {
      const { desk } = stage.scene
      const problem = desk.choose(openId(stage)!, criterion!, field as 'marks' | 'comments', JSON.parse(value!))
      stage.change({ problem })
      stage.focusOn(`[data-criterion="${CSS.escape(criterion!)}"] [data-mark]`)
    },
    sort({ by }: DOMStringMap) {
      const { order } = stage.scene
      stage.change({ order: { by: by!, isDescending: order.by === by && !order.isDescending } })
    },
    async confirm() {
      const problem = await stage.scene.desk.confirm()
      stage.change({ problem })
      if (!problem) stage.focusOn('#signed')
    },
    'put-away': ({ id }: DOMStringMap) => stage.scene.desk.putAway(id!),
    'problem-read': () => stage.change({ problem: undefined }),
    'sign-in': () => stage.signIn(),
    download: () => stage.download(),
    print: () => print(),
  } satisfies Acts & Record<Act, () => void>
}

const recusable: ReadonlySet<string> = new Set([
  'assigned',
  'opened',
  'draft',
  'returned',
  'submitted',
  'late',
  'confirmed',
])
