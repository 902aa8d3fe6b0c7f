import {
  appendEvent,
  decide,
  emptyEdition,
  emptyHead,
  evolve,
  signableEvent,
  signEvent,
  type ActorRole,
  type EditionCommand,
  type EditionCommandType,
  type EditionRequests,
  type JournalEvent,
  type Signer,
} from '@gorod/core'
import { commission, substitute } from './people.ts'
import { sha256 } from './keys.ts'

const roles = new Map<string, ActorRole>([...commission.members, substitute].map(({ id, role }) => [id, role]))
const start = Date.UTC(2026, 9, 1, 6)

/** Keeps the journal of an edition: takes commands, appends what follows from them, holds the state. */
export function clerk() {
  const events: JournalEvent[] = []
  let [state, head] = [emptyEdition, emptyHead]
  let count = 0

  const commandOf = <T extends EditionCommandType>(actor: string, type: T, request: EditionRequests[T]) => {
    const at = new Date(start + ++count * 60_000).toISOString()
    const role = roles.get(actor) ?? 'organiser'
    return { id: `command-${count}`, type, at, actor, role, ...request } as unknown as EditionCommand<T>
  }

  const send = (command: EditionCommand): void => {
    const { events: drafts, refusal } = decide(state, command, sha256)
    if (refusal) throw new Error(`${command.type} by ${command.actor}: ${JSON.stringify(refusal)}`)
    for (const draft of drafts) {
      const appended = appendEvent(head, draft, sha256)
      events.push(appended.event)
      head = appended.head
      state = evolve(state, appended.event)
    }
  }

  return {
    events,
    state: () => state,
    head: () => head,
    /** Does something and gives the id of the command. */
    act: <T extends EditionCommandType>(actor: string, type: T, request: EditionRequests[T]): string => {
      const command = commandOf(actor, type, request) as EditionCommand
      send(command)
      return command.id
    },
    /** The same with a signature of the actor. */
    sign: async <T extends 'confirm-sheet' | 'sign-protocol'>(
      actor: string,
      type: T,
      request: EditionRequests[T],
      signer: Signer,
    ): Promise<void> => {
      const command = commandOf(actor, type, request) as unknown as EditionCommand<'confirm-sheet' | 'sign-protocol'>
      const signature = await signEvent(state.origin, signableEvent(command, sha256), signer)
      send({ ...command, signatures: [signature] })
    },
  }
}

export type Clerk = ReturnType<typeof clerk>
