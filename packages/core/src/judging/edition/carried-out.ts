import { own, put } from './record.js'

/** The hashes of somebody's commands by their ids, on shelves by the end of the id: one more copies one shelf, not all. */
export type CarriedOut = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The hash of the command of this id; undefined where none was carried out. */
export const carriedHash = (commands: CarriedOut, id: string): string | undefined => own(shelved(commands, id), id)

/** The commands with one more. */
export const withCommand = (commands: CarriedOut, id: string, hash: string): CarriedOut =>
  put(commands, shelfOf(id), put(shelved(commands, id), id, hash))

const shelved = (commands: CarriedOut, id: string) => own(commands, shelfOf(id)) ?? {}

const shelfOf = (id: string): string => id.slice(-2)
