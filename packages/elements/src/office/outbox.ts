import type { EditionCommand } from '@gorod/core/judging'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import type { Answer, Office, Receipt } from './office.js'

/** Where the last change is: only in memory, on this device, on its way, or accepted by the office. */
export type Whereabouts = 'memory' | 'device' | 'sending' | 'accepted'

/** The state of what goes out, as a person is told of it. */
export interface OutboxStatus {
  whereabouts: Whereabouts
  /** Commands not answered yet. */
  waiting: number
  /** Why the office cannot be reached, or the device does not keep. */
  trouble?: UnavailableReason
  /** The last receipt. */
  receipt?: Receipt
}

/** Commands on their way to the office: kept on the device first, sent in order, dropped when answered. */
export interface Outbox {
  /** Those not answered yet, in order. */
  readonly pending: readonly EditionCommand[]
  readonly status: OutboxStatus
  /** Keeps a command and sends it when it can; done when the device keeps it. One that was not sent yet may be replaced. */
  add(command: EditionCommand, replaces?: string): Promise<void>
  /** Sends now what waits. */
  send(): Promise<void>
  /** Calls back on every change; answers come with it. */
  subscribe(listener: (answers: readonly Answer[]) => void): () => void
  close(): void
}

/** Opens the outbox of a person on this device; what it held is there again. */
export async function openOutbox(office: Office, drawer: Drawer): Promise<Outbox> {
  let pending = (await drawer.all('command/')).map(([, command]) => command as EditionCommand)
  let status: OutboxStatus = { whereabouts: pending.length ? 'device' : 'accepted', waiting: pending.length }
  const listeners = new Set<(answers: readonly Answer[]) => void>()
  const nameOf = ({ id }: EditionCommand): string => `command/${id}`
  const tell = (change: Partial<OutboxStatus>, answers: readonly Answer[] = []): void => {
    status = { ...status, ...change, waiting: pending.length }
    for (const listener of listeners) listener(answers)
  }
  const outbox: Outbox = {
    get pending() {
      return pending
    },
    get status() {
      return status
    },
    async add(command, replaces) {
      pending = [...pending.filter(({ id }) => id !== replaces), command]
      tell({ whereabouts: 'memory' })
      await drawer.put({ [nameOf(command)]: command, ...(replaces && { [`command/${replaces}`]: undefined }) })
      tell({ whereabouts: 'device' })
      void outbox.send()
    },
    async send() {
      const going = pending
      if (!going.length) return
      tell({ whereabouts: 'sending' })
      try {
        const answers = await office.carryOut(going)
        pending = pending.filter(({ id }) => !answers.some(({ command }) => command === id))
        await drawer.put(Object.fromEntries(going.map((command) => [nameOf(command), undefined])))
        const receipt = answers.findLast(({ accepted }) => accepted)?.accepted
        tell({ whereabouts: pending.length ? 'device' : 'accepted', ...(receipt && { receipt }) }, answers)
      } catch (error) {
        tell({ whereabouts: 'device', trouble: error instanceof Unavailable ? error.reason : 'offline' })
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => listeners.clear(),
  }
  if (pending.length) void outbox.send()
  return outbox
}
