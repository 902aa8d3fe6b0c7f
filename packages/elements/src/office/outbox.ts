import { canonicalJson } from '@gorod/core/journal'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { pauseAfter } from '../store/back-off.js'
import type { Answer, Office, Receipt } from './office.js'
import type { Outbox, Whereabouts } from './outgoing.js'
import { commandName, numberOf, refusedName, shelfIn, type Held } from './shelf.js'
import { onDevice, type OutboxTools } from './timing.js'

export type { Outbox, OutboxStatus, Whereabouts } from './outgoing.js'

/** How many commands go at once. */
const BATCH = 50

/** Differences of the clocks up to so many minutes are nobody's concern. */
const SKEW = 2

/**
 * Opens the outbox of a person on this device; what it held is there again, and what other tabs of the person add comes
 * to it.
 *
 * @example
 * const outbox = await openOutbox(office, device.drawerOf('juror-7'))
 * await outbox.add(command)
 * outbox.status // { whereabouts: 'sending', waiting: 1 }
 */
export async function openOutbox(office: Office, drawer: Drawer, tools: Partial<OutboxTools> = {}): Promise<Outbox> {
  const { now, random, later, wake, limit } = { ...onDevice, ...tools }
  const shelf = shelfIn(drawer, (work) => limit(work, later))
  const [there, notTaken = []] = await Promise.all([shelf.held(), shelf.refused()])
  let [held, refused] = [there ?? [], notTaken]
  const recalled = office.recall?.(refused.map(({ command }) => command.id)) ?? []
  /** Refused when it came first, accepted when the same file came again. */
  const late = new Set(recalled.flatMap(({ command, accepted }) => (accepted ? command : [])))
  refused = refused.filter(({ command }) => !late.has(command.id))
  // Where nobody can tell what lies there, what is added now still comes after it: no device counts up to seconds.
  let number = there ? numberOf(held.at(-1)?.name ?? '') : Math.floor(now() / 1000)
  /** Ids that the office may know: all that was here before. */
  const left = new Set(held.map(({ command }) => command.id))
  const answered = new Set<string>()
  /** Names of what other tabs answer for. */
  const others = new Set<string>()
  const listeners = new Set<(answers: readonly Answer[]) => void>()
  let flight: Promise<void> | undefined
  let [isSending, isHalted, isClosed, failures] = [false, false, false, 0]
  let trouble: UnavailableReason | undefined
  let receipt: Receipt | undefined
  let skew: number | undefined
  let cancel: (() => void) | undefined

  const tell = (answers: readonly Answer[] = []): void => {
    for (const listener of listeners) listener(answers)
  }
  const whereabouts = (): Whereabouts =>
    !held.length ? 'accepted' : isSending ? 'sending' : shelf.isUnkept() ? 'memory' : 'device'

  async function keep(changes: Readonly<Record<string, unknown>>): Promise<void> {
    await shelf.keep(changes)
    tell()
  }

  function schedule(pause: number): void {
    cancel?.()
    cancel = later(() => void outbox.send(), pause)
  }

  /** What other tabs added comes here; what they had answered goes. */
  async function join(): Promise<void> {
    const there = await shelf.held()
    if (!there) return
    const names = new Set(there.map(({ name }) => name))
    const mine = held.filter(({ name }) => !others.has(name) || names.has(name))
    const known = new Set(mine.map(({ name }) => name))
    const joining = there.filter(({ name, command }) => !known.has(name) && !answered.has(command.id))
    if (!joining.length && mine.length === held.length) return
    for (const { name, command } of joining) {
      others.add(name)
      left.add(command.id)
    }
    held = [...mine, ...joining].sort((a, b) => (a.name < b.name ? -1 : 1))
    number = Math.max(number, numberOf(held.at(-1)?.name ?? ''))
    tell()
    if (joining.length && !isHalted) schedule(pauseAfter(2, random))
  }

  async function deliver(): Promise<void> {
    await join()
    while (held.length && !isHalted && !isClosed) {
      const going = held.slice(0, BATCH)
      for (const { command } of going) left.add(command.id)
      isSending = true
      tell()
      try {
        await settle(going, await office.carryOut(going.map(({ command }) => command)))
      } catch (error) {
        fail(error)
        return
      }
    }
  }

  async function settle(going: readonly Held[], answers: readonly Answer[]): Promise<void> {
    const byId = new Map(answers.map((answer) => [answer.command, answer]))
    const done = going.filter(({ command }) => byId.has(command.id))
    if (!done.length) throw new Unavailable('unreadable')
    const changes: Record<string, unknown> = {}
    for (const { name, command } of done) {
      const { accepted, refused: problem } = byId.get(command.id)!
      answered.add(command.id)
      changes[name] = undefined
      if (accepted) receipt = accepted
      if (!problem) continue
      const refusal = { command, problem }
      refused = [...refused.filter((one) => one.command.id !== command.id), refusal]
      changes[refusedName(command.id)] = refusal
    }
    held = held.filter((one) => !done.includes(one))
    ;[isSending, failures, trouble] = [false, 0, undefined]
    tell(answers)
    await keep(changes)
  }

  function fail(error: unknown): void {
    const { reason, wait } = error instanceof Unavailable ? error : new Unavailable('unreadable')
    ;[isSending, trouble] = [false, reason]
    isHalted = reason === 'signed-out'
    if (!isHalted && reason !== 'by-file') schedule(pauseAfter(++failures, random, wait))
    tell()
  }

  const outbox: Outbox = {
    get pending() {
      return held.map(({ command }) => command)
    },
    get refused() {
      return refused
    },
    get status() {
      const problem = shelf.trouble ?? trouble
      return {
        whereabouts: whereabouts(),
        waiting: held.length,
        ...(problem && { trouble: problem }),
        ...(receipt && { receipt }),
        ...(skew && { skew }),
      }
    },
    async add(command, replaces) {
      canonicalJson(command)
      const replaced = held.find(({ command: { id } }) => id === replaces && !left.has(id))
      const name = commandName(++number, command.id)
      held = [...held.filter((one) => one !== replaced), { name, command }]
      const keeping = keep({ [name]: command, ...(replaced && { [replaced.name]: undefined }) })
      tell()
      await keeping
      void outbox.send()
      return !shelf.trouble
    },
    isReplaceable: (id) => !left.has(id) && held.some(({ command }) => command.id === id),
    takeForFile() {
      for (const { command } of held) left.add(command.id)
      return [...refused.map(({ command }) => command), ...outbox.pending]
    },
    async send() {
      if (isHalted || isClosed || !held.length) return
      cancel?.()
      flight ??= drawer
        .alone(deliver)
        .catch(fail)
        .finally(() => (flight = undefined))
      await flight
      if (held.length && !trouble) await outbox.send()
    },
    async resume() {
      ;[isHalted, failures] = [false, 0]
      await keep({})
      await outbox.send()
    },
    heard(at) {
      const minutes = Math.round((now() - Date.parse(at)) / 60_000)
      const next = Math.abs(minutes) > SKEW ? minutes : undefined
      if (next === skew) return
      skew = next
      tell()
    },
    async putAway(id) {
      refused = refused.filter(({ command }) => command.id !== id)
      await keep({ [refusedName(id)]: undefined })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close() {
      isClosed = true
      cancel?.()
      for (const stop of stops) stop()
      listeners.clear()
    },
  }
  const stops = [drawer.subscribe(() => void join()), wake(() => void keep({}).then(outbox.send))]
  if (late.size) void keep(Object.fromEntries([...late].map((id) => [refusedName(id), undefined])))
  void outbox.send()
  return outbox
}
