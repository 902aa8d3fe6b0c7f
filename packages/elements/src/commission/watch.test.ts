import { emptyEdition } from '@gorod/core/judging'
import { expect, test } from 'vitest'
import type { Office, Seen } from '../office/office.js'
import { Unavailable } from '../store/unavailable.js'
import { Watch } from './watch.js'

/** An office that shows a later title at every look, and tells news when told to. */
function changing() {
  const listeners = new Set<() => void>()
  const viewer = { id: 'secretary', role: 'secretary' } as const
  let looks = 0
  let isOut = false
  const office: Office = {
    viewer,
    async see(): Promise<Seen> {
      if (isOut) throw new Unavailable('offline')
      return { viewer, state: { ...emptyEdition, title: `${++looks}` }, submissions: [], at: '2026-10-01T06:00:00Z' }
    },
    carryOut: async () => [],
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const news = (): void => listeners.forEach((listener) => listener())
  return { office, news, cut: () => (isOut = true), heard: () => listeners.size }
}

test('much news at once is one more look, after which the last of it is shown', async () => {
  const { office, news } = changing()
  const shown: (string | undefined)[] = []
  const watch: Watch = new Watch(office, () => shown.push(watch.seen?.state.title))
  watch.start()
  for (let times = 0; times < 5; times++) news()
  await watch.look()
  expect(shown).toEqual(['1', '2'])
  await watch.look()
  expect(shown).toEqual(['1', '2', '3'])
})

test('what was seen stays when the office is out, and nothing is heard after the end', async () => {
  const { office, news, cut, heard } = changing()
  const watch = new Watch(office, () => {})
  watch.start()
  cut()
  news()
  await watch.look()
  expect([watch.isOut, watch.seen?.state.title]).toEqual([true, '1'])
  watch.stop()
  expect(heard()).toBe(0)
})
