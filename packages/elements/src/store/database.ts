import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Submission } from '@gorod/core/contest'
import type { JournalEvent, JournalHead } from '@gorod/core/journal'
import { Unavailable, type UnavailableReason } from './unavailable.js'

/** What a device keeps of one edition. */
export interface Kept extends DBSchema {
  events: { key: number; value: JournalEvent }
  heads: { key: 'journal'; value: JournalHead }
  submissions: { key: string; value: Submission }
  drawers: { key: [person: string, name: string]; value: unknown }
  keys: { key: string; value: CryptoKeyPair }
}

type Names = StoreNames<Kept>[]

/** An IndexedDB in which everything is done whole or not at all; what goes wrong rejects with `Unavailable`. */
export interface Database {
  read<S extends Names, T>(stores: S, work: (tx: IDBPTransaction<Kept, S, 'readonly'>) => Promise<T>): Promise<T>
  /** Done when it would survive the loss of power. */
  write<S extends Names, T>(stores: S, work: (tx: IDBPTransaction<Kept, S, 'readwrite'>) => Promise<T>): Promise<T>
  close(): void
}

/** Opens a database of this origin by name, new where there is none. */
export async function openDatabase(name: string): Promise<Database> {
  let isLost = false
  let database: IDBPDatabase<Kept>
  const lose = (): void => {
    isLost = true
    database.close()
  }
  try {
    database = await new Promise((resolve, reject) => {
      openDB<Kept>(name, 1, {
        upgrade(created) {
          for (const store of ['events', 'heads', 'drawers', 'keys'] as const) created.createObjectStore(store)
          created.createObjectStore('submissions', { keyPath: 'id' })
        },
        blocked: () => reject(new Unavailable('storage-refused')),
        blocking: lose,
        terminated: lose,
      }).then(resolve, reject)
    })
  } catch (error) {
    throw failure(error, 'storage-refused')
  }

  async function within<S extends Names, T, M extends 'readonly' | 'readwrite'>(
    stores: S,
    mode: M,
    work: (tx: IDBPTransaction<Kept, S, M>) => Promise<T>,
  ): Promise<T> {
    if (isLost) throw new Unavailable('storage-lost')
    try {
      const tx = database.transaction(stores, mode, { durability: 'strict' })
      const worked = work(tx).catch((error: unknown) => {
        abort(tx)
        throw error
      })
      const [result] = await Promise.all([worked, tx.done])
      return result
    } catch (error) {
      if (error instanceof DOMException && !mistakes.has(error.name)) throw failure(error, 'storage-lost')
      throw error
    }
  }

  return {
    read: (stores, work) => within(stores, 'readonly', work),
    write: (stores, work) => within(stores, 'readwrite', work),
    close: lose,
  }
}

const reasons: Readonly<Record<string, UnavailableReason>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-refused',
}

/** What the browser says of values and keys that nobody should have given it. */
const mistakes: ReadonlySet<string> = new Set(['DataError', 'DataCloneError', 'ConstraintError', 'ReadOnlyError'])

/** What a browser's refusal to keep something comes to. */
export function failure(error: unknown, otherwise: UnavailableReason): Unavailable {
  if (error instanceof Unavailable) return error
  const name = error instanceof DOMException ? error.name : ''
  return new Unavailable(reasons[name] ?? otherwise, { cause: error })
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // A transaction that is over already has nothing to take back.
  }
}
