import { emptyHead, headOf, signEvent, verifySignatures } from '@gorod/core/journal'
import { describe, expect, test, vi } from 'vitest'
import { sha256 } from '../office/sha256.js'
import { freshName, twoTabs } from '../testing/device.js'
import { drawerContract, folderContract } from '../testing/drawer-contract.js'
import { following, storeContract } from '../testing/store-contract.js'
import { failure } from './database.js'
import { openDevice } from './device.js'
import { askToKeep, forgetsInSevenDays, persistence } from './persistence.js'
import { verifySignature } from './signer.js'

storeContract('on the device', async () => {
  const [one, other] = await twoTabs()
  return [one.store, other.store]
})
drawerContract('on the device', async () => {
  const [one, other] = await twoTabs()
  return [one.drawerOf('m1'), other.drawerOf('m1')]
})
folderContract('on the device', async () => {
  const [one, other] = await twoTabs()
  return [one.folder, other.folder]
})

describe('a device', () => {
  test('has everything again when the page is opened anew', async () => {
    const name = freshName()
    const first = await openDevice(name, sha256)
    const events = following(emptyHead, 'а', 'б')
    await first.store.append(events, emptyHead.last)
    await first.drawerOf('m1').put({ note: 'личное' })
    first.close()
    const again = await openDevice(name, sha256)
    expect(await again.store.read()).toEqual(events)
    expect(await again.store.head()).toEqual(headOf(events, sha256))
    expect(await again.drawerOf('m1').all('')).toEqual([['note', 'личное']])
  })

  test('keeps the drawers of two people apart', async () => {
    const [{ drawerOf }] = await twoTabs()
    await drawerOf('m1').put({ note: 'моё' })
    expect(await drawerOf('m').all('')).toEqual([])
    expect(await drawerOf('m1/').all('')).toEqual([])
  })

  test('loses nothing where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {})
    const [one, other] = await twoTabs()
    const events = following(emptyHead, 'а')
    const ends = await Promise.all([one, other].map(({ store }) => store.append(events, emptyHead.last)))
    vi.unstubAllGlobals()
    expect(ends.filter(({ head }) => head)).toHaveLength(1)
    expect(await one.store.read()).toEqual(events)
  })

  test('says that what it kept is lost when the database is deleted under it', async () => {
    const name = freshName()
    const { store, drawerOf } = await openDevice(name, sha256)
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve))
    await expect(store.head()).rejects.toMatchObject({ name: 'Unavailable', reason: 'storage-lost' })
    await expect(drawerOf('m1').put({ a: 1 })).rejects.toMatchObject({ reason: 'storage-lost' })
  })

  test('says that the browser refuses to keep, where it has no storage', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(openDevice('none', sha256)).rejects.toMatchObject({ reason: 'storage-refused' })
    vi.unstubAllGlobals()
  })

  test('says that the storage is full, and keeps nothing of what did not fit', async () => {
    const [{ drawerOf, store }] = await twoTabs()
    await drawerOf('m1').put({ before: 1 })
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(drawerOf('m1').put({ after: 2 })).rejects.toMatchObject({ reason: 'storage-full' })
    full.mockRestore()
    expect(await drawerOf('m1').all('')).toEqual([['before', 1]])
    expect(await store.head()).toEqual(emptyHead)
  })

  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-refused'],
    ['InvalidStateError', 'storage-lost'],
    ['UnknownError', 'storage-lost'],
  ])('takes %s for %s', (name, reason) => {
    expect(failure(new DOMException('', name), 'storage-lost').reason).toBe(reason)
  })

  test('does as much for an append to ten thousand events as for the first', { timeout: 60_000 }, async () => {
    const [{ store }] = await twoTabs()
    const append = async (count: number): Promise<void> => {
      const head = await store.head()
      await store.append(following(head, ...Array.from({ length: count }, (_, index) => `${index}`)), head.last)
    }
    const asked = async (): Promise<number[]> => {
      const methods = ['get', 'getAll', 'openCursor', 'add', 'put'] as const
      const spies = methods.map((method) => vi.spyOn(IDBObjectStore.prototype, method))
      await append(100)
      return spies.map((spy) => {
        const { length } = spy.mock.calls
        spy.mockRestore()
        return length
      })
    }
    const first = await asked()
    for (let part = 0; part < 10; part++) await append(990)
    expect(await asked()).toEqual(first)
    expect(first).toEqual([2, 0, 0, 100, 1])
    expect((await store.head()).size).toBe(10_100)
    expect(await store.read(10_090)).toHaveLength(10)
  })
})

describe('the key of a person on a device', () => {
  const draft = { at: '2026-10-01T06:00:00Z', actor: 'm1', role: 'juror', type: 'sheet.confirmed', payload: { a: 1 } }

  test.each(['Ed25519', 'P-256'])('signs with %s what anybody can check', async (algorithm) => {
    const generate = crypto.subtle.generateKey.bind(crypto.subtle) as (...given: unknown[]) => Promise<CryptoKeyPair>
    const refusing = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockImplementation(((...given: unknown[]) =>
        algorithm === 'P-256' && (given[0] as { name: string }).name === 'Ed25519'
          ? Promise.reject(new DOMException('', 'NotSupportedError'))
          : generate(...given)) as never)
    const [device] = await twoTabs()
    const signer = await device.signerOf('m1')
    refusing.mockRestore()
    expect(signer.algorithm).toBe(algorithm)
    const event = { seq: 0, prev: emptyHead.last, ...draft, signatures: [await signEvent('o', draft, signer)] }
    expect(await verifySignatures('o', [event], verifySignature)).toEqual([])
    const forged = { ...event, payload: { a: 2 } }
    expect((await verifySignatures('o', [forged], verifySignature)).map(({ code }) => code)).toEqual([
      'journal-signature',
    ])
  })

  test('is one for all tabs and all visits, and another for another person', async () => {
    const name = freshName()
    const [one, other] = await twoTabs(name)
    const [here, there] = await Promise.all([one.signerOf('m1'), other.signerOf('m1')])
    const later = await (await openDevice(name, sha256)).signerOf('m1')
    const [first, second] = [await one.signerOf('m1'), await one.signerOf('m2')]
    expect(here.key).toEqual(there.key)
    expect(later.key).toEqual(first.key)
    expect(second.key).not.toEqual(first.key)
  })
})

describe('whether the browser keeps what is on the device', () => {
  const storage = (answer: () => Promise<boolean>): StorageManager =>
    ({ persist: answer, persisted: answer }) as unknown as StorageManager

  test.each([
    ['kept', storage(async () => true)],
    ['may-be-cleared', storage(async () => false)],
    ['unknown', storage(async () => Promise.reject(new TypeError()))],
    ['unknown', {} as StorageManager],
  ] as const)('is told: %s', async (answer, asked) => {
    expect(await askToKeep(asked)).toBe(answer)
    expect(await persistence(asked)).toBe(answer)
  })

  test('is for seven days in Safari, unless the page is on the home screen', () => {
    expect(forgetsInSevenDays({ vendor: 'Apple Computer, Inc.' }, false)).toBe(true)
    expect(forgetsInSevenDays({ vendor: 'Apple Computer, Inc.' }, true)).toBe(false)
    expect(forgetsInSevenDays({ vendor: 'Google Inc.' }, false)).toBe(false)
  })
})
