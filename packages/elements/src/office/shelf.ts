import type { EditionCommand } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { inOrder } from './in-order.js'

/** What the office refused: the command with all that was entered in it, and why. */
export interface Refused {
  command: EditionCommand
  problem: Problem
}

/** A command and the name it is kept under: names are in the order in which the commands were given. */
export interface Held {
  name: string
  command: EditionCommand
}

/** The part of a drawer that holds what goes out. */
export interface Shelf {
  /** Why the device does not keep what it was given last. */
  readonly trouble: UnavailableReason | undefined
  /** Whether something is not on the device yet. */
  isUnkept(): boolean
  /** The commands on it in their order; nothing is known where the device does not answer. */
  held(): Promise<Held[] | undefined>
  /** What was refused, likewise. */
  refused(): Promise<Refused[] | undefined>
  /** Keeps changes with those that could not be kept before; done when they are kept, or known not to be. */
  keep(changes: Readonly<Record<string, unknown>>): Promise<void>
}

/** The shelf in a drawer; `limit` rejects when keeping takes too long. */
export function shelfIn(drawer: Drawer, limit: <T>(work: Promise<T>) => Promise<T>): Shelf {
  const unkept = new Map<string, unknown>()
  const alone = inOrder()
  let trouble: UnavailableReason | undefined
  const troubled = (error: unknown): void => {
    trouble = error instanceof Unavailable ? error.reason : 'storage-refused'
  }
  async function all(prefix: string): Promise<[name: string, value: unknown][] | undefined> {
    try {
      return await limit(drawer.all(prefix))
    } catch (error) {
      troubled(error)
      return undefined
    }
  }
  return {
    get trouble() {
      return trouble
    },
    isUnkept: () => [...unkept.values()].some((value) => value !== undefined),
    held: async () => (await all('command/'))?.map(([name, command]) => ({ name, command: command as EditionCommand })),
    refused: async () => (await all('refused/'))?.map(([, refusal]) => refusal as Refused),
    keep(changes) {
      for (const [name, value] of Object.entries(changes)) unkept.set(name, value)
      return alone(async () => {
        const writing = [...unkept]
        if (!writing.length) return
        try {
          await limit(drawer.put(Object.fromEntries(writing)))
          for (const [name, value] of writing) if (unkept.get(name) === value) unkept.delete(name)
          trouble = undefined
        } catch (error) {
          troubled(error)
        }
      })
    },
  }
}

/** The name under which the command with a number is kept. */
export const commandName = (number: number, id: string): string => `command/${String(number).padStart(12, '0')}/${id}`

/** The number in such a name. */
export const numberOf = (name: string): number => Number(name.slice(8, 20)) || 0

/** The name under which a refused command is kept. */
export const refusedName = (id: string): string => `refused/${id}`
