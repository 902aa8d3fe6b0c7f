import { contentHash, type Submission } from '@gorod/core/contest'
import { appendEvent, eventId, type JournalEvent, type JournalHead, type Sha256 } from '@gorod/core/journal'
import {
  decide,
  editionAfter,
  emptyEdition,
  evolve,
  seenBy,
  type EditionCommand,
  type EditionState,
  type Viewer,
} from '@gorod/core/judging'
import type { JournalStore } from '../store/journal-store.js'
import type { SubmissionFolder } from '../store/submission-folder.js'
import type { Answer, Office } from './office.js'

/** What an office needs to work on its own. */
export interface OfficeTools {
  store: JournalStore
  folder: SubmissionFolder
  sha256: Sha256
  /** The clock: milliseconds since 1970. */
  now: () => number
}

/** An office that keeps the journal itself: on the commission's own laptop, in a test, behind a server. */
export function localOffice(viewer: Viewer, { store, folder, sha256, now }: OfficeTools): Office {
  let state: EditionState = emptyEdition
  let head: JournalHead | undefined

  async function caughtUp(): Promise<JournalHead> {
    const end = await store.head()
    if (end.last === head?.last) return end
    state = editionAfter(await store.read(head?.size ?? 0), state)
    return (head = end)
  }

  async function carriedOut(command: EditionCommand): Promise<Answer> {
    for (;;) {
      let end = await caughtUp()
      const at = new Date(Math.max(now(), Date.parse(state.at) || 0)).toISOString()
      const { events: drafts, refusal } = decide(state, { ...command, at }, sha256)
      if (refusal) return { command: command.id, refused: refusal }
      if (drafts.length === 0) return { command: command.id, accepted: await receiptOf(command) }
      if (command.type === 'freeze-submission') await folder.put([command.submission])
      const events: JournalEvent[] = []
      for (const draft of drafts) {
        const appended = appendEvent(end, draft, sha256)
        events.push(appended.event)
        end = appended.head
      }
      const { head: grown } = await store.append(events, head!.last)
      if (!grown) continue
      state = events.reduce(evolve, state)
      head = grown
      return { command: command.id, accepted: { seq: grown.size - 1, id: grown.last, at } }
    }
  }

  /** The receipt of a command carried out before: its last event. */
  async function receiptOf({ actor, id }: EditionCommand) {
    const events = await store.read()
    const event = events.findLast((one) => one.actor === actor && commandOf(one) === id) ?? events.at(-1)!
    return { seq: event.seq, id: eventId(event, sha256), at: event.at }
  }

  return {
    viewer,
    async see() {
      await caughtUp()
      const seen = seenBy(state, viewer)
      const readable = new Map(Object.values(seen.entries).map((entry) => [entry.id, entry.contentHash]))
      const isReadable = (one: Submission): boolean => readable.get(one.id) === contentHash(one, sha256)
      const submissions = (await folder.read([...readable.keys()])).filter(isReadable)
      return { viewer, state: seen, submissions, at: new Date(now()).toISOString() }
    },
    async carryOut(commands) {
      const answers: Answer[] = []
      for (const command of commands) answers.push(await carriedOut(command))
      return answers
    },
    subscribe: (listener) => store.subscribe(listener),
  }
}

const commandOf = ({ payload }: JournalEvent): unknown =>
  (payload as { command?: { id?: unknown } } | null)?.command?.id
