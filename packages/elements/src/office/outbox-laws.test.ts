import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { EditionCommand } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import { opening } from '../testing/office-contract.js'
import type { Answer, Office } from './office.js'
import { openOutbox } from './outbox.js'

const weather = ['good', 'cut-before', 'cut-after', 'half', 'signed-out', 'busy'] as const
type Weather = (typeof weather)[number]

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'enter' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('weather' as const), weather: fc.constantFrom(...weather) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'retry' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'kill' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('disk' as const), keeps: fc.boolean() }) },
)

const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve()
}

/** An office that carries out a command once and refuses every fifth, behind a connection that fails in every way. */
function distant() {
  const order: string[] = []
  const told = new Map<string, Answer>()
  let now: Weather = 'good'
  const carry = ({ id }: EditionCommand): Answer => {
    const known = told.get(id)
    if (known) return known
    order.push(id)
    const isRefused = Number(id) % 5 === 4
    const answer: Answer = isRefused
      ? { command: id, refused: problemAt('sheet-state-wrong', {}) }
      : { command: id, accepted: { id, at: '' } }
    told.set(id, answer)
    return answer
  }
  const office: Office = {
    viewer: { id: 'juror-1', role: 'juror' },
    see: () => Promise.reject(new Unavailable('offline')),
    async carryOut(commands) {
      if (now === 'cut-before') throw new Unavailable('offline')
      if (now === 'signed-out' || now === 'busy') throw new Unavailable(now)
      if (now === 'half') {
        const half = commands.slice(0, Math.ceil(commands.length / 2)).map(carry)
        if (commands.length > 1) throw new Unavailable('busy')
        return half
      }
      const answers = commands.map(carry)
      if (now === 'cut-after') throw new Unavailable('offline')
      return answers
    },
    subscribe: () => () => {},
  }
  return { office, order, told, turn: (next: Weather) => (now = next) }
}

describe('whatever the connection, the disk and the battery do', () => {
  test.prop([fc.array(step, { maxLength: 40 })], { numRuns: 150 })(
    'every command that was kept is carried out once, in order, and what was refused is kept',
    async (steps) => {
      const { office, order, told, turn } = distant()
      const kept = memoryDrawer()
      let isKeeping = true
      const drawer: Drawer = {
        ...kept,
        put: (values) => (isKeeping ? kept.put(values) : Promise.reject(new Unavailable('storage-full'))),
      }
      const surroundings = { later: () => () => {}, wake: () => () => {}, random: () => 1 }
      let outbox = await openOutbox(office, drawer, surroundings)
      const promised: string[] = []
      let number = 0
      for (const one of steps) {
        if (one.kind === 'enter') {
          const id = String(number++)
          await outbox.add(opening('s', id))
          if (outbox.status.whereabouts !== 'memory') promised.push(id)
        }
        if (one.kind === 'weather') turn(one.weather)
        if (one.kind === 'disk') isKeeping = one.keeps
        if (one.kind === 'retry') await outbox.resume()
        if (one.kind === 'kill') {
          outbox.close()
          outbox = await openOutbox(office, drawer, surroundings)
        }
        await rest()
      }
      turn('good')
      isKeeping = true
      await outbox.resume()
      await rest()
      await outbox.resume()
      expect(order.filter((id) => promised.includes(id))).toEqual(promised)
      expect(new Set(order).size).toBe(order.length)
      expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)))
      expect(outbox.status).toMatchObject({ whereabouts: 'accepted', waiting: 0 })
      const again = await openOutbox(office, drawer, surroundings)
      const refused = promised.filter((id) => told.get(id)!.refused)
      expect(again.pending).toEqual([])
      expect(again.refused.map(({ command }) => command.id)).toEqual(expect.arrayContaining(refused))
      again.close()
      outbox.close()
    },
  )
})
