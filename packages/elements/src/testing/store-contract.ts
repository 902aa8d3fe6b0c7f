import { fc, test as given } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { appendEvent, emptyHead, headOf, verifyJournal, type JournalEvent, type JournalHead } from '@gorod/core/journal'
import { sha256 } from '../office/sha256.js'
import type { JournalStore } from '../store/journal-store.js'

/** Two ways to one new journal: two tabs, two clients of one server. */
export type Handles = [one: JournalStore, other: JournalStore]

/** Events that follow the end of a journal. */
export function following(head: JournalHead, ...notes: readonly string[]): JournalEvent[] {
  const events: JournalEvent[] = []
  for (const note of notes) {
    const draft = { at: '2026-10-01T06:00:00.000Z', actor: 'm1', role: 'juror', type: 'noted', payload: { note } }
    const appended = appendEvent(head, draft, sha256)
    events.push(appended.event)
    head = appended.head
  }
  return events
}

const notesOf = (events: readonly JournalEvent[]): string[] =>
  events.map(({ payload }) => (payload as { note: string }).note)

/** Appends until the store takes it. */
async function insist(store: JournalStore, note: string): Promise<void> {
  for (;;) {
    const head = await store.head()
    if ((await store.append(following(head, note), head.last)).head) return
  }
}

/** What every journal store promises. */
export function storeContract(name: string, open: () => Promise<Handles>): void {
  describe(`a journal ${name}`, () => {
    test('is empty at first', async () => {
      const [store] = await open()
      expect(await store.head()).toEqual(emptyHead)
      expect(await store.read()).toEqual([])
    })

    test('keeps events in their order, with the end that follows from them', async () => {
      const [store, other] = await open()
      const events = following(emptyHead, 'а', 'б', 'в')
      expect(await store.append(events, emptyHead.last)).toEqual({ head: headOf(events, sha256) })
      for (const handle of [store, other]) {
        expect(await handle.read()).toEqual(events)
        expect(await handle.head()).toEqual(headOf(events, sha256))
      }
    })

    test.each([
      [0, ['а', 'б', 'в']],
      [1, ['б', 'в']],
      [3, []],
      [9, []],
    ])('is read from event %i on', async (from, notes) => {
      const [store] = await open()
      await store.append(following(emptyHead, 'а', 'б', 'в'), emptyHead.last)
      expect(notesOf(await store.read(from))).toEqual(notes)
    })

    test('adds nothing after an end that it has no more, and tells the true one', async () => {
      const [store, other] = await open()
      const first = following(emptyHead, 'а')
      await store.append(first, emptyHead.last)
      expect(await other.append(following(emptyHead, 'б', 'в'), emptyHead.last)).toEqual({
        stale: headOf(first, sha256),
      })
      expect(notesOf(await store.read())).toEqual(['а'])
    })

    test('adds all events or none', async () => {
      const [store] = await open()
      const [first, , third] = following(emptyHead, 'а', 'б', 'в')
      await expect(store.append([first!, third!], emptyHead.last)).rejects.toThrow()
      expect(await store.head()).toEqual(emptyHead)
      expect(await store.read()).toEqual([])
    })

    test('tells both handles of an append, until they stop listening', async () => {
      const [store, other] = await open()
      const heard = { here: 0, there: 0 }
      const stops = [store.subscribe(() => heard.here++), other.subscribe(() => heard.there++)]
      await expect.poll(async () => (await insist(store, 'а'), Math.min(heard.here, heard.there))).toBeGreaterThan(0)
      for (const stop of stops) stop()
      const before = { ...heard }
      await insist(store, 'б')
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toEqual(before)
    })

    test('loses nothing when two write at once', async () => {
      const handles = await open()
      const notes = Array.from({ length: 12 }, (_, index) => `${index}`)
      await Promise.all(notes.map((note, index) => insist(handles[index % 2]!, note)))
      const events = await handles[0].read()
      expect(notesOf(events).sort()).toEqual([...notes].sort())
      expect(verifyJournal(events, sha256)).toEqual([])
      expect(await handles[1].head()).toEqual(headOf(events, sha256))
    })

    const step = fc.record({
      by: fc.constantFrom(0 as const, 1 as const),
      notes: fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 3 }),
      isLate: fc.boolean(),
    })
    given.prop([fc.array(step, { maxLength: 8 })], { numRuns: 15 })(
      'does as a list would, whoever writes',
      async (steps) => {
        const handles = await open()
        const model: string[] = []
        for (const { by, notes, isLate } of steps) {
          const head = isLate ? emptyHead : await handles[by].head()
          const { head: end } = await handles[by].append(following(head, ...notes), head.last)
          expect(end !== undefined).toBe(head.size === model.length)
          if (end) model.push(...notes)
        }
        for (const handle of handles) expect(notesOf(await handle.read())).toEqual(model)
        expect((await handles[0].head()).size).toBe(model.length)
      },
    )
  })
}
