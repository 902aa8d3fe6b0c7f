import { afterEach, describe, expect, test } from 'vitest'
import type { EditionCommand } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import { twoTabs } from '../testing/device.js'
import { opening } from '../testing/office-contract.js'
import { pauseAfter } from '../store/back-off.js'
import type { Answer, Office } from './office.js'
import { openOutbox, type Outbox } from './outbox.js'

const refusal = problemAt('sheet-state-wrong', {})
const receipt = { seq: 7, id: 'ab', at: '2026-10-01T11:02:00.000Z' }
const accepted = ({ id }: EditionCommand): Answer => ({ command: id, accepted: receipt })
const refused = ({ id }: EditionCommand): Answer => ({ command: id, refused: refusal })

/** An office that does as it is told, and notes what was asked of it. */
function scripted(...script: ((command: EditionCommand) => Answer)[] | Error[]) {
  const asked: string[][] = []
  const steps = [...script]
  const office: Office = {
    viewer: { id: 'juror-1', role: 'juror' },
    see: () => Promise.reject(new Unavailable('offline')),
    async carryOut(commands) {
      asked.push(commands.map(({ id }) => id))
      const step = steps.shift() ?? accepted
      if (step instanceof Error) throw step
      return commands.map(step)
    },
    subscribe: () => () => {},
  }
  return { office, asked }
}

/** Time that passes when it is told to. */
function clock() {
  const waiting: { work: () => void; milliseconds: number }[] = []
  return {
    waiting,
    random: () => 1,
    later(work: () => void, milliseconds: number) {
      const one = { work, milliseconds }
      waiting.push(one)
      return () => void (waiting.includes(one) && waiting.splice(waiting.indexOf(one), 1))
    },
    async pass() {
      const { work } = waiting.shift()!
      work()
      await rest()
    },
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))
const ids = (outbox: Outbox): string[] => outbox.pending.map(({ id }) => id)
const boxes: Outbox[] = []
const opened = async (...given: Parameters<typeof openOutbox>): Promise<Outbox> => {
  const outbox = await openOutbox(...given)
  boxes.push(outbox)
  return outbox
}

afterEach(() => {
  for (const outbox of boxes.splice(0)) outbox.close()
})

describe('an outbox', () => {
  test('tells where a command is, from the page to its acceptance', async () => {
    const drawer = memoryDrawer()
    const outbox = await opened(scripted().office, drawer)
    const places: string[] = []
    outbox.subscribe(() => places.push(outbox.status.whereabouts))
    await outbox.add(opening('s1'))
    await rest()
    expect([...new Set(places)]).toEqual(['memory', 'device', 'sending', 'accepted'])
    expect(outbox.status).toEqual({ whereabouts: 'accepted', waiting: 0, receipt })
    expect(await drawer.all('')).toEqual([])
  })

  test('sends in order, one batch at a time', async () => {
    const { office, asked } = scripted(new Unavailable('offline'))
    const outbox = await opened(office, memoryDrawer(), clock())
    const names = Array.from({ length: 120 }, (_, index) => `${index}`)
    await outbox.add(opening('s', '0'))
    await rest()
    await Promise.all(names.slice(1).map((id) => outbox.add(opening('s', id))))
    await outbox.resume()
    expect(asked.flat().filter((id, index, all) => all.indexOf(id) === index)).toEqual(names)
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(50)
  })

  test('has everything again after the page was closed, and sends it under the same ids in the same order', async () => {
    const drawer = memoryDrawer()
    const first = await opened(scripted(new Unavailable('offline')).office, drawer, clock())
    for (const id of ['z', 'b', 'a']) await first.add(opening('s', id))
    first.close()
    const { office, asked } = scripted()
    const again = await opened(office, drawer)
    await rest()
    expect(asked).toEqual([['z', 'b', 'a']])
    expect(again.status.whereabouts).toBe('accepted')
  })

  test('sends again under the same id what was carried out without an answer', async () => {
    const { office, asked } = scripted(new Unavailable('offline'))
    const time = clock()
    const outbox = await opened(office, memoryDrawer(), time)
    await outbox.add(opening('s', 'a'))
    await rest()
    await time.pass()
    expect(asked).toEqual([['a'], ['a']])
    expect(outbox.status.whereabouts).toBe('accepted')
  })

  test('replaces only what has not left the device', async () => {
    const { office, asked } = scripted(new Unavailable('offline'), new Unavailable('signed-out'))
    const outbox = await opened(office, memoryDrawer(), clock())
    await outbox.add(opening('s', 'gone'))
    await rest()
    expect(outbox.isReplaceable('gone')).toBe(false)
    await outbox.resume()
    await outbox.add(opening('s', 'here'))
    expect(outbox.isReplaceable('here')).toBe(true)
    await outbox.add(opening('s', 'instead'), 'here')
    await outbox.add(opening('s', 'after'), 'gone')
    expect(ids(outbox)).toEqual(['gone', 'instead', 'after'])
    await outbox.resume()
    expect(asked.at(-1)).toEqual(['gone', 'instead', 'after'])
  })

  test('replaces nothing that was given out in a file', async () => {
    const outbox = await opened(scripted(new Unavailable('signed-out')).office, memoryDrawer(), clock())
    await outbox.add(opening('s', 'a'))
    await rest()
    await outbox.add(opening('s', 'b'))
    expect(outbox.takeForFile().map(({ id }) => id)).toEqual(['a', 'b'])
    expect(outbox.isReplaceable('b')).toBe(false)
  })

  test('keeps what was refused with all that was entered, until it is put away', async () => {
    const drawer = memoryDrawer()
    const outbox = await opened(scripted(refused).office, drawer)
    const command = opening('s1', 'r')
    await outbox.add(command)
    await rest()
    expect([outbox.pending, outbox.refused]).toEqual([[], [{ command, problem: refusal }]])
    const again = await opened(scripted().office, drawer)
    expect(again.refused).toEqual([{ command, problem: refusal }])
    await again.putAway('r')
    expect([again.refused, await drawer.all('')]).toEqual([[], []])
  })

  test('waits longer after every failure, and as long as the office asks', async () => {
    const { office } = scripted(
      new Unavailable('offline'),
      new Unavailable('offline'),
      new Unavailable('busy', { wait: 90_000 }),
      new Unavailable('unreadable'),
    )
    const time = clock()
    const outbox = await opened(office, memoryDrawer(), { ...time, limit: (work) => work })
    await outbox.add(opening('s', 'a'))
    await rest()
    const pauses: number[] = []
    while (time.waiting.length) {
      pauses.push(time.waiting[0]!.milliseconds)
      await time.pass()
    }
    expect(pauses).toEqual([1000, 2000, 90_000, 8000])
    expect(outbox.status).toEqual({ whereabouts: 'accepted', waiting: 0, receipt })
  })

  test.each([
    [1, 1, 1000],
    [1, 0, 500],
    [4, 1, 8000],
    [40, 1, 60_000],
    [5000, 0, 30_000],
  ])('after %i failures, with chance at %d, waits %i ms', (failures, random, pause) => {
    expect(pauseAfter(failures, () => random)).toBe(pause)
  })

  test('stops when the sign-in has expired, takes more, and sends all after the person signed in', async () => {
    const { office, asked } = scripted(new Unavailable('signed-out'))
    const time = clock()
    const outbox = await opened(office, memoryDrawer(), { ...time, limit: (work) => work })
    await outbox.add(opening('s', 'a'))
    await rest()
    await outbox.add(opening('s', 'b'))
    await outbox.send()
    window.dispatchEvent(new Event('online'))
    await rest()
    expect([asked, time.waiting]).toEqual([[['a']], []])
    expect(outbox.status).toEqual({ whereabouts: 'device', waiting: 2, trouble: 'signed-out' })
    await outbox.resume()
    expect(asked).toEqual([['a'], ['a', 'b']])
  })

  test('tries at once when the connection is back', async () => {
    const { office, asked } = scripted(new Unavailable('offline'))
    const outbox = await opened(office, memoryDrawer(), clock())
    await outbox.add(opening('s', 'a'))
    await rest()
    window.dispatchEvent(new Event('online'))
    await rest()
    expect(asked).toEqual([['a'], ['a']])
    expect(outbox.status.whereabouts).toBe('accepted')
  })

  test('says that a change is only in memory when the device does not keep it, and offers it for a file', async () => {
    const drawer: Drawer = { ...memoryDrawer(), put: () => Promise.reject(new Unavailable('storage-full')) }
    const outbox = await opened(scripted(new Unavailable('offline')).office, drawer, clock())
    await outbox.add(opening('s', 'a'))
    await rest()
    expect(outbox.status).toEqual({ whereabouts: 'memory', waiting: 1, trouble: 'storage-full' })
    expect(outbox.takeForFile()).toHaveLength(1)
  })

  test('keeps what could not be kept as soon as the device keeps again, the replaced one not', async () => {
    const kept = memoryDrawer()
    let isFull = true
    const put: Drawer['put'] = (values) => (isFull ? Promise.reject(new Unavailable('storage-full')) : kept.put(values))
    const outbox = await opened(scripted(new Unavailable('signed-out')).office, { ...kept, put }, clock())
    await outbox.add(opening('s', 'a'))
    await rest()
    await outbox.add(opening('s', 'b'))
    isFull = false
    await outbox.add(opening('s', 'c'), 'b')
    expect((await kept.all('')).map(([, value]) => (value as EditionCommand).id)).toEqual(['a', 'c'])
    expect(outbox.status).toMatchObject({ whereabouts: 'device', trouble: 'signed-out' })
  })

  test('sends although the device never says that it keeps', async () => {
    const drawer: Drawer = { ...memoryDrawer(), put: () => new Promise(() => {}) }
    const time = clock()
    const { office, asked } = scripted()
    const outbox = await opened(office, drawer, time)
    void outbox.add(opening('s', 'a'))
    await rest()
    expect(outbox.status.whereabouts).toBe('memory')
    await time.pass()
    await time.pass()
    expect(asked).toEqual([['a']])
    expect(outbox.status).toMatchObject({ whereabouts: 'accepted', trouble: 'storage-refused' })
  })

  test('opens empty and says why, where the device cannot be read', async () => {
    const drawer: Drawer = { ...memoryDrawer(), all: () => Promise.reject(new Unavailable('storage-lost')) }
    const outbox = await opened(scripted().office, drawer)
    expect(outbox.status).toEqual({ whereabouts: 'accepted', waiting: 0, trouble: 'storage-lost' })
  })

  test('takes no command that JSON cannot hold', async () => {
    const outbox = await opened(scripted().office, memoryDrawer())
    const broken = { ...opening('s', 'a'), submission: undefined } as unknown as EditionCommand
    await expect(outbox.add(broken)).rejects.toThrow('canonical JSON')
    expect(outbox.pending).toEqual([])
  })

  test.each([
    ['2026-10-01T12:00:00Z', undefined],
    ['2026-10-01T11:58:00Z', undefined],
    ['2026-10-01T11:53:00Z', 7],
    ['2026-10-01T13:00:00Z', -60],
  ])('at noon, hearing %s from the office, knows its clock to be ahead by %s minutes', async (at, skew) => {
    const outbox = await opened(scripted().office, memoryDrawer(), { now: () => Date.UTC(2026, 9, 1, 12) })
    outbox.heard(at)
    expect(outbox.status.skew).toBe(skew)
  })
})

describe('the outboxes of one person in two tabs', () => {
  test('send everything once, one at a time, in the order of entering', async () => {
    const [one, other] = await twoTabs()
    const { office, asked } = scripted()
    let isOn = false
    const between: Office = {
      ...office,
      carryOut: async (commands) => (isOn ? office.carryOut(commands) : Promise.reject(new Unavailable('offline'))),
    }
    const here = await opened(between, one.drawerOf('juror-1'), clock())
    const there = await opened(between, other.drawerOf('juror-1'), clock())
    await here.add(opening('s', 'a'))
    await expect.poll(() => ids(there)).toEqual(['a'])
    await there.add(opening('s', 'b'))
    await expect.poll(() => ids(here)).toEqual(['a', 'b'])
    isOn = true
    await Promise.all([here.resume(), there.resume()])
    await expect.poll(() => [ids(here), ids(there)]).toEqual([[], []])
    expect(asked.flat().filter((id, index, all) => all.indexOf(id) === index)).toEqual(['a', 'b'])
    expect(await one.drawerOf('juror-1').all('')).toEqual([])
  })

  test('do not forget what a tab entered when another clears the drawer', async () => {
    const drawer = memoryDrawer()
    const outbox = await opened(scripted(new Unavailable('offline')).office, drawer, clock())
    await outbox.add(opening('s', 'a'))
    await rest()
    await drawer.put(Object.fromEntries((await drawer.all('')).map(([name]) => [name, undefined])))
    await rest()
    expect(ids(outbox)).toEqual(['a'])
  })

  test('one closed before it sent leaves its commands to the other', async () => {
    const drawer = memoryDrawer()
    const dying = await opened(scripted(new Unavailable('offline')).office, drawer, clock())
    const { office, asked } = scripted()
    const time = clock()
    const living = await opened(office, drawer, { ...time, limit: (work) => work })
    await dying.add(opening('s', 'a'))
    dying.close()
    await rest()
    await time.pass()
    expect(asked).toEqual([['a']])
    expect(living.pending).toEqual([])
  })
})
