import { emptyHead, type Sha256, type Signer } from '@gorod/core/journal'
import { bellOf, type Bell } from './bell.js'
import { openDatabase, type Database } from './database.js'
import type { Drawer } from './drawer.js'
import { grown } from './grown.js'
import type { JournalStore } from './journal-store.js'
import { deviceSigner, renewedSigner } from './signer.js'
import type { SubmissionFolder } from './submission-folder.js'
import { inTurn } from './turn.js'

/** What one edition has on this device: kept in the browser until the person or the browser deletes it. */
export interface Device {
  store: JournalStore
  folder: SubmissionFolder
  /** The drawer of a person; people who share the device do not see into each other's. */
  drawerOf(person: string): Drawer
  /** The key with which a person signs on this device, made when it is first asked for. */
  signerOf(person: string): Promise<Signer>
  /** A new key in place of one that was revoked. */
  newSignerOf(person: string, former: Signer): Promise<Signer>
  close(): void
}

/**
 * Opens what this browser keeps under a name, one name for each edition. Tabs share it: appends are made one at a time, and
 * every tab is told of them. Rejects with `Unavailable` where the browser keeps nothing (`storage-refused`).
 *
 * @example
 * const { store, folder, drawerOf } = await openDevice('gorod-2026', sha256)
 * const office = localOffice(viewer, { store, folder, sha256, now: Date.now, drawer: drawerOf('mail') })
 */
export async function openDevice(name: string, sha256: Sha256): Promise<Device> {
  const database = await openDatabase(name)
  const bell = bellOf(name)
  return {
    store: deviceStore(name, database, bell, sha256),
    folder: deviceFolder(database),
    drawerOf: (person) => deviceDrawer(name, person, database, bell),
    signerOf: (person) => deviceSigner(database, person),
    newSignerOf: (person, former) => inTurn(`${name}/key/${person}`, () => renewedSigner(database, person, former)),
    close() {
      bell.close()
      database.close()
    },
  }
}

function deviceStore(name: string, database: Database, bell: Bell, sha256: Sha256): JournalStore {
  return {
    async append(events, expectedHead) {
      const appending = await inTurn(`${name}/journal`, () =>
        database.write(['events', 'heads'], async (tx) => {
          const heads = tx.objectStore('heads')
          const head = (await heads.get('journal')) ?? emptyHead
          if (head.last !== expectedHead) return { stale: head }
          const end = grown(head, events, sha256)
          const kept = tx.objectStore('events')
          await Promise.all([...events.map(async (event) => kept.add(event, event.seq)), heads.put(end, 'journal')])
          return { head: end }
        }),
      )
      if (appending.head) bell.ring('journal')
      return appending
    },
    read: (from = 0) =>
      database.read(['events'], (tx) => tx.objectStore('events').getAll(IDBKeyRange.lowerBound(from))),
    head: async () => (await database.read(['heads'], (tx) => tx.objectStore('heads').get('journal'))) ?? emptyHead,
    subscribe: (listener) => bell.on('journal', listener),
  }
}

function deviceFolder(database: Database): SubmissionFolder {
  return {
    put: (submissions) =>
      database.write(['submissions'], async (tx) => {
        await Promise.all(submissions.map(async (one) => tx.objectStore('submissions').put(one)))
      }),
    read: (ids) =>
      database.read(['submissions'], async (tx) => {
        const found = await Promise.all(ids.map((id) => tx.objectStore('submissions').get(id)))
        return found.filter((one) => one !== undefined)
      }),
  }
}

function deviceDrawer(name: string, person: string, database: Database, bell: Bell): Drawer {
  const topic = `drawer/${person}`
  return {
    all: (prefix) =>
      database.read(['drawers'], async (tx) => {
        const range = IDBKeyRange.bound([person, prefix], [person, `${prefix}\uffff`])
        const drawers = tx.objectStore('drawers')
        const [keys, values] = await Promise.all([drawers.getAllKeys(range), drawers.getAll(range)])
        return keys.map(([, key], index) => [key, values[index]])
      }),
    async put(values) {
      await database.write(['drawers'], async (tx) => {
        const drawers = tx.objectStore('drawers')
        const change = async ([key, value]: [string, unknown]): Promise<unknown> =>
          value === undefined ? drawers.delete([person, key]) : drawers.put(value, [person, key])
        await Promise.all(Object.entries(values).map(change))
      })
      bell.ring(topic)
    },
    subscribe: (listener) => bell.on(topic, listener),
    alone: (work) => inTurn(`${name}/${topic}`, work),
  }
}
