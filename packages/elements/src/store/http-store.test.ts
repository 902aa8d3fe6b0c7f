import { describe, expect, test } from 'vitest'
import { emptyHead, type JournalEvent } from '@gorod/core/journal'
import type { Viewer } from '@gorod/core/judging'
import { sha256 } from '../office/sha256.js'
import { commissionServer } from '../testing/commission-server.js'
import { following, storeContract } from '../testing/store-contract.js'
import { address, fetchOf } from '../testing/wired.js'
import { httpStore } from './http-store.js'
import { memoryStore } from './memory.js'
import { memoryFolder } from './submission-folder.js'

const machine: Viewer = { id: 'machine', role: 'organiser' }
const tools = () => ({ store: memoryStore(sha256), folder: memoryFolder(), sha256, now: () => Date.UTC(2026, 9, 1) })
const mayKeep = ({ id }: Viewer): boolean => id === 'machine'

storeContract('over HTTP', async () => {
  const fetch = fetchOf(commissionServer(tools(), { mayKeep }), machine)
  return [httpStore(address, { fetch }), httpStore(address, { fetch })]
})

describe('a journal over HTTP', () => {
  test('is read whole, page by page', async () => {
    const server = commissionServer(tools(), { mayKeep })
    const store = httpStore(address, { fetch: fetchOf(server, machine) })
    const events = following(emptyHead, ...Array.from({ length: 2500 }, (_, index) => `${index}`))
    await store.append(events, emptyHead.last)
    expect(await store.read()).toHaveLength(2500)
    expect((await store.read(2400)).map(({ seq }) => seq)).toEqual(events.slice(2400).map(({ seq }) => seq))
  })

  test.each(['juror', 'secretary', 'chair', 'auditor', 'organiser'] as const)(
    'is neither shown to a %s nor changed by one',
    async (role) => {
      const given = tools()
      const store = httpStore(address, { fetch: fetchOf(commissionServer(given, { mayKeep }), { id: 'm1', role }) })
      const attempts = [store.read(), store.head(), store.append(following(emptyHead, 'а'), emptyHead.last)]
      for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ reason: 'signed-out' })
      expect(await given.store.head()).toEqual(emptyHead)
    },
  )

  test('takes nothing that is no event', async () => {
    const given = tools()
    const store = httpStore(address, { fetch: fetchOf(commissionServer(given, { mayKeep }), machine) })
    for (const wrong of [[null], ['x'], [{ seq: 0 }], [{ ...following(emptyHead, 'а')[0], prev: 'x' }]])
      await expect(store.append(wrong as unknown as JournalEvent[], emptyHead.last)).rejects.toMatchObject({
        reason: 'unreadable',
      })
    expect(await given.store.head()).toEqual(emptyHead)
  })
})
