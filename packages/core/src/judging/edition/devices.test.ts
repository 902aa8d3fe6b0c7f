import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { sha256 } from '../../journal/testing/sha256.js'
import type { Command } from './command.js'
import { decide } from './decide.js'
import { evolve } from './evolve.js'
import { savesSeen, type SheetField } from './saved-sheet.js'
import { sheetAt } from './sheets.js'
import type { EditionState } from './state.js'
import { act, opened, send, type Session } from './testing/session.js'

const at = { round: 'r1', submission: 's1' }
const places = [
  ['marks', 'quality'],
  ['marks', 'effect'],
  ['comments', 'quality'],
] as const
type Place = (typeof places)[number]

/** What somebody sees in a field: the value that counts, and those that wait for him to choose. */
function onScreen(state: EditionState, [field, criterion]: Place): unknown[] {
  const sheet = sheetAt(state, { ...at, juror: 'j2' })!
  const path = `/${field}/${criterion}`
  const now = sheet[field][criterion]
  const waiting = (sheet.collisions ?? []).flatMap((one) => (one.path === path ? [one.value] : []))
  return now ? [now.value, ...waiting] : []
}

/** A device of the juror: what the office showed it last, and what it saved since, each with what its screen showed then. */
interface Device {
  shown: EditionState
  saves: { command: Command; screen: unknown[] }[]
  /** How many of the saves are in the journal already, whether the device knows it or not. */
  sent: number
}

const forecast = ({ shown, saves }: Device): EditionState =>
  saves.reduce((state, { command }) => {
    const later = state.at > command.at ? state.at : command.at
    const { events = [] } = decide(state, { ...command, at: later }, sha256)
    return events.reduce((next, draft) => evolve(next, { ...draft, seq: 0, prev: '' }), state)
  }, shown)

function save(device: Device, [field, criterion]: Place, value: number, id: string): void {
  const seen = forecast(device)
  const over = savesSeen(sheetAt(seen, { ...at, juror: 'j2' }), field as SheetField, criterion)
  const said = field === 'comments' ? String(value) : value
  const asked = { id, type: 'save-sheet', at: seen.at, actor: 'j2', role: 'juror', ...at }
  const command = { ...asked, [field]: { [criterion]: { value: said, over } } } as unknown as Command
  device.saves.push({ command, screen: onScreen(seen, [field, criterion] as Place) })
}

/** Sends one save; of every value that stood in a field before, it is told what became of it. */
function deliver(session: Session, device: Device): void {
  const next = device.saves[device.sent]
  if (!next) return
  device.sent++
  const before = places.map((place) => onScreen(session.state, place))
  expect(send(session, { ...next.command, at: session.state.at })).toBeUndefined()
  for (const [index, place] of places.entries()) {
    const now = onScreen(session.state, place)
    const gone = before[index]!.filter((value) => !now.includes(value))
    expect(next.screen).toEqual(expect.arrayContaining(gone))
    expect(new Set(now).size).toBe(now.length)
  }
}

const step = fc.oneof(
  fc.record({ does: fc.constant('save'), on: fc.nat(1), place: fc.constantFrom(...places), value: fc.nat(3) }),
  fc.record({ does: fc.constantFrom('deliver', 'deliver again', 'look'), on: fc.nat(1) }),
)

test.prop([fc.array(step, { maxLength: 30 })], { numRuns: 100 })(
  'of two devices of a juror, whenever each is offline, no value goes unasked that its successor had not seen',
  (steps) => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { ...at, noConflict: true })
    const devices: Device[] = [0, 1].map(() => ({ shown: session.state, saves: [], sent: 0 }))
    let count = 0
    for (const one of steps) {
      const device = devices[one.on]!
      if ('place' in one) save(device, one.place, one.value, `save-${count++}`)
      else if (one.does === 'deliver') deliver(session, device)
      else if (one.does === 'deliver again') device.sent = Math.max(0, device.sent - 1)
      else {
        device.shown = session.state
        device.saves.splice(0, device.sent)
        device.sent = 0
      }
    }
    for (const device of devices) while (device.sent < device.saves.length) deliver(session, device)
    const told = JSON.stringify(session.events)
    for (let id = 0; id < count; id++) expect(told).toContain(`"save-${id}"`)
    for (const device of devices) Object.assign(device, { shown: session.state, saves: [], sent: 0 })
    for (const place of places) {
      const open = onScreen(session.state, place)
      if (!open.length) continue
      save(devices[0]!, place, Number(open.at(-1)), `choice-${place.join('-')}`)
      deliver(session, devices[0]!)
      expect(onScreen(session.state, place)).toEqual([open.at(-1)])
    }
  },
  30_000,
)
