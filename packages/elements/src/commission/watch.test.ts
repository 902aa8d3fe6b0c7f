import { emptyEdition } from '@gorod/core/judging'
import { expect, test } from 'vitest'
import type { Office, Seen } from '../office/office.js'
import type { OfLine } from '../store/tidings.js'
import { Unavailable } from '../store/unavailable.js'
import { Watch } from './watch.js'

/** An office that shows a later title at every look, and tells news when told to. */
function changing() {
  const listeners = new Set<() => void>()
  const lines = new Set<OfLine>()
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
    subscribe(listener, ofLine) {
      listeners.add(listener)
      if (ofLine) lines.add(ofLine)
      return () => void listeners.delete(listener)
    },
  }
  const news = (): void => listeners.forEach((listener) => listener())
  const line: OfLine = (trouble) => lines.forEach((tell) => tell(trouble))
  return { office, news, line, cut: () => (isOut = true), heard: () => listeners.size }
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

test('a line that falls silent is told at once, and the next look tells that it is back', async () => {
  const { office, news, line } = changing()
  let changes = 0
  const watch = new Watch(office, () => changes++)
  watch.start()
  await watch.look()
  const before = changes
  line('offline')
  line('offline')
  expect([watch.isOut, changes]).toEqual([true, before + 1])
  line(undefined)
  news()
  await watch.look()
  expect(watch.isOut).toBe(false)
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
