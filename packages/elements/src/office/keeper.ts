import { contentHash, type Submission } from '@gorod/core/contest'
import {
  appendEvent,
  emptyHead,
  headRoot,
  verifyJournal,
  type Checkpoint,
  type EventDraft,
  type JournalEvent,
  type JournalHead,
  type Sha256,
} from '@gorod/core/journal'
import { problemAt } from '@gorod/core/problem'
import {
  decide,
  emptyEdition,
  evolve,
  type EditionCommand,
  type EditionEntry,
  type EditionState,
  type Viewer,
} from '@gorod/core/judging'
import type { Drawer } from '../store/drawer.js'
import type { JournalStore } from '../store/journal-store.js'
import type { SubmissionFolder } from '../store/submission-folder.js'
import { Unavailable } from '../store/unavailable.js'
import { inOrder } from './in-order.js'
import type { Answer, JournalReport, Receipt } from './office.js'

/** What an office needs to work on its own. */
export interface OfficeTools {
  store: JournalStore
  folder: SubmissionFolder
  sha256: Sha256
  /** The clock: milliseconds since 1970. */
  now: () => number
  /** Where the secretary keeps what was refused of files that came by mail; the memory of the page unless given. */
  drawer?: Drawer
}

/** Who keeps an edition for all of its people: what the journal tells by now, read once. */
export interface Keeper {
  state(): Promise<EditionState>
  checkpoint(): Promise<Checkpoint>
  report(): Promise<Required<JournalReport>>
  /** The submissions of these entries, as far as they are there and say what was entered. */
  submissionsOf(entries: readonly EditionEntry[]): Promise<Submission[]>
  carryOut(viewer: Viewer, command: EditionCommand): Promise<Answer>
  /** The receipts of everything that somebody asked for, by command. */
  receiptsOf(viewer: Viewer): Promise<Record<string, Receipt>>
}

/** How often an append may find that somebody else was faster. */
const MOST_ATTEMPTS = 20

export function keeperOf({ store, folder, sha256, now }: OfficeTools): Keeper {
  let state: EditionState = emptyEdition
  let head: JournalHead = emptyHead
  const receipts = new Map<string, Map<string, Receipt>>()
  const cards = new Map<string, { hash: string; submission: Submission }>()
  const alone = inOrder()

  function take(events: readonly JournalEvent[], end: JournalHead): void {
    for (const [index, event] of events.entries()) {
      state = evolve(state, event)
      const id = commandOf(event)
      if (id === undefined) continue
      const own = receipts.get(event.actor) ?? new Map<string, Receipt>()
      receipts.set(event.actor, own.set(id, { seq: event.seq, id: events[index + 1]?.prev ?? end.last, at: event.at }))
    }
    head = end
  }

  async function catchUp(): Promise<void> {
    const end = await store.head()
    if (end.last === head.last) return
    const events = (await store.read(head.size)).slice(0, Math.max(end.size - head.size, 0))
    const isSequel = events.length === end.size - head.size && events[0]?.prev === head.last
    if (!isSequel) throw new Unavailable('storage-lost')
    take(events, end)
  }

  const caughtUp = <T>(then: () => T | Promise<T>): Promise<T> =>
    alone(async () => {
      await catchUp()
      return then()
    })

  async function carriedOut({ id, role }: Viewer, command: EditionCommand): Promise<Answer> {
    if (command.actor !== id || command.role !== role) {
      const details = { about: command.actor, found: command.role }
      return { command: command.id, refused: problemAt('act-actor-unknown', { path: '/actor' }, details) }
    }
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      await catchUp()
      const at = new Date(Math.max(now(), Date.parse(state.at) || 0)).toISOString()
      const { events: drafts, refusal } = decide(state, { ...command, at }, sha256)
      if (refusal) return { command: command.id, refused: refusal }
      if (drafts.length === 0) return { command: command.id, accepted: shownTo(role, formerReceipt(command, at)) }
      if (command.type === 'freeze-submission') await folder.put([command.submission])
      const { events, end } = appended(head, drafts, sha256)
      const { head: grown } = await store.append(events, head.last)
      if (!grown) continue
      take(events, end)
      return { command: command.id, accepted: shownTo(role, { seq: end.size - 1, id: end.last, at }) }
    }
    throw new Unavailable('busy')
  }

  /**
   * The receipt of a command carried out before; where it changed nothing, that of the actor's last one, since the end of
   * the journal would tell a juror whether others did something.
   */
  function formerReceipt({ actor, id }: EditionCommand, at: string): Receipt {
    const own = receipts.get(actor)
    const last = [...(own?.values() ?? [])].at(-1) ?? { seq: head.size - 1, id: head.last }
    return own?.get(id) ?? { ...last, at }
  }

  const checkpoint = (): Checkpoint => ({ origin: state.origin, size: head.size, root: headRoot(head, sha256) })

  return {
    state: () => caughtUp(() => state),
    checkpoint: () => caughtUp(checkpoint),
    report: () =>
      caughtUp(async () => {
        const events = (await store.read()).slice(0, head.size)
        const told = checkpoint()
        return { checkpoint: told, problems: verifyJournal(events, sha256, { checkpoints: [told] }), events }
      }),
    async submissionsOf(entries) {
      const missing = entries.filter(({ id, contentHash: hash }) => cards.get(id)?.hash !== hash)
      for (const submission of missing.length ? await folder.read(missing.map(({ id }) => id)) : [])
        cards.set(submission.id, { hash: contentHash(submission, sha256), submission })
      return entries.flatMap(({ id, contentHash: hash }) => {
        const card = cards.get(id)
        return card?.hash === hash ? card.submission : []
      })
    },
    carryOut: (viewer, command) => alone(() => carriedOut(viewer, command)),
    receiptsOf: ({ id, role }) =>
      caughtUp(() =>
        Object.fromEntries([...(receipts.get(id) ?? [])].map(([command, one]) => [command, shownTo(role, one)])),
      ),
  }
}

const shownTo = (role: Viewer['role'], { seq, ...receipt }: Receipt): Receipt =>
  role === 'juror' || seq === undefined ? receipt : { seq, ...receipt }

/** Drafts as events after the end of a journal. */
function appended(end: JournalHead, drafts: readonly EventDraft[], sha256: Sha256) {
  const events: JournalEvent[] = []
  for (const draft of drafts) {
    const { event, head } = appendEvent(end, draft, sha256)
    events.push(event)
    end = head
  }
  return { events, end }
}

function commandOf({ payload }: JournalEvent): string | undefined {
  const id = (payload as { command?: { id?: unknown } } | null)?.command?.id
  return typeof id === 'string' ? id : undefined
}
