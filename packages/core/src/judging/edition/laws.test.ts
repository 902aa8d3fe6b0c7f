import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sha256 } from '../../journal/testing/sha256.js'
import { verifyJournal } from '../../journal/verify.js'
import { ballotOf } from './ballot.js'
import type { Command, CommandType, Requests } from './command.js'
import { decide } from './decide.js'
import { editionAfter, evolve } from './evolve.js'
import { savesSeen } from './saved-sheet.js'
import { sheetAt, sheetsOf } from './sheets.js'
import { commandOf, opened, send, type Session } from './testing/session.js'

const round = 'r1'
const jurors = fc.constantFrom('j1', 'j2', 'j3')
const submissions = fc.constantFrom('s1', 's2', 's3')

type Step = (session: Session) => Command

const step =
  <T extends CommandType>(actor: string, type: T, request: (session: Session) => Requests[T]): Step =>
  (session) =>
    commandOf(session, actor, type, request(session)) as Command

/** What jurors and heads may think of, allowed or not. */
const steps: fc.Arbitrary<Step> = fc
  .record({ juror: jurors, submission: submissions, mark: fc.integer({ min: 0, max: 11 }) })
  .chain(({ juror, submission, mark }) => {
    const at = { submission }
    const own = { round, submission }
    const marks = (session: Session) => {
      const sheet = sheetAt(session.state, { round, submission, juror })
      const over = (id: string): string[] => savesSeen(sheet, 'marks', id)
      return { quality: { value: mark, over: over('quality') }, effect: { value: 5, over: over('effect') } }
    }
    const ballot = ({ state }: Session) => {
      const sheet = sheetAt(state, { round, submission, juror })
      return { ...at, ballot: ballotOf(state, sheet ?? sheetsOf(state, round)[0]!, sha256) }
    }
    const open = step(juror, 'open-sheet', () => ({ ...own, noConflict: true }))
    const save = step(juror, 'save-sheet', (session) => ({ ...own, marks: marks(session) }))
    return fc.constantFrom<Step>(
      open,
      open,
      save,
      save,
      step(juror, 'submit-sheet', () => own),
      step(juror, 'confirm-sheet', ballot),
      step(juror, 'recuse', () => ({ ...own, reason: 'знаком с авторами' })),
      step(juror, 'abstain', () => ({ ...own, reason: 'не моя область' })),
      step('chair', 'return-sheet', () => ({ ...at, juror, reason: 'опечатка' })),
      step('chair', 'expire-sheet', () => ({ ...at, juror, reason: 'нет связи' })),
      step('secretary', 'move-submission', () => ({ ...at, state: 'withdrawn', reason: 'письмо' })),
      step('secretary', 'announce-closing', () => ({})),
      step('chair', 'close-round', () => ({})),
    )
  })

const lives = fc.array(steps, { maxLength: 40 })

function lived(life: readonly Step[]): Session {
  const session = opened()
  for (const next of life) send(session, next(session))
  return session
}

/** Lets what is unfinished expire, takes what came late, and closes the round. */
function end(session: Session): void {
  send(session, step('secretary', 'announce-closing', () => ({}))(session))
  for (const { juror, submission } of sheetsOf(session.state, round)) {
    const at = { juror, submission, reason: 'срок истёк' }
    send(session, step('chair', 'expire-sheet', () => at)(session))
    send(session, step('chair', 'judge-late-sheet', () => ({ ...at, accepted: true }))(session))
  }
  send(session, step('chair', 'close-round', () => ({}))(session))
}

describe('laws of an edition', () => {
  test.prop([lives, fc.nat()], { numRuns: 60 })(
    'its journal, replayed whole or in two parts, gives the same state',
    (life, at) => {
      const { events, state } = lived(life)
      const told = JSON.parse(JSON.stringify(events)) as typeof events
      const cut = at % (told.length + 1)
      expect(editionAfter(told)).toEqual(state)
      expect(editionAfter(told.slice(cut), editionAfter(told.slice(0, cut)))).toEqual(state)
      expect(verifyJournal(events, sha256)).toEqual([])
    },
  )

  test.prop([lives, steps], { numRuns: 60 })('asking changes nothing, and a refusal leaves no event', (life, next) => {
    const session = lived(life)
    const before = JSON.stringify(session.state)
    const ruling = decide(session.state, next(session), sha256)
    expect(JSON.stringify(session.state)).toBe(before)
    expect(ruling.events === undefined).toBe(ruling.refusal !== undefined)
  })

  test.prop([lives, jurors, submissions], { numRuns: 100 })(
    'a recusal changes no other sheet',
    (life, juror, submission) => {
      const session = lived(life)
      const command = step(juror, 'recuse', () => ({ round, submission, reason: 'родство' }))(session)
      const others = ({ state }: Session) =>
        sheetsOf(state, round).filter((sheet) => sheet.juror !== juror || sheet.submission !== submission)
      const before = others(session)
      send(session, command)
      expect(others(session)).toEqual(before)
    },
  )

  test.prop([lives], { numRuns: 60 })('no sheet is lost or made up until the end of the round', (life) => {
    const session = lived(life)
    end(session)
    const { phase, entries, closings } = session.state
    const keys = ({ juror, submission }: { juror: string; submission: string }) => `${juror} · ${submission}`
    const sheets = sheetsOf(session.state, round)
    expect(sheets.map(keys)).toEqual(sheetsOf(opened().state, round).map(keys))
    expect([phase, closings.map((closing) => closing.sheets)]).toEqual([
      'closed',
      [sheets.filter(({ submission }) => entries[submission]!.state === 'admitted').length],
    ])
  })

  test.prop([lives], { numRuns: 30 })('no event touches the state before it', (life) => {
    const { events } = lived(life)
    let state = editionAfter([])
    for (const event of events) {
      const before = JSON.stringify(state)
      const next = evolve(state, event)
      expect(JSON.stringify(state)).toBe(before)
      state = next
    }
  })
})
