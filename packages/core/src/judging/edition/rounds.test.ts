import { describe, expect, test } from 'vitest'
import type { ContestRules } from '../../contest/contest.js'
import { renderProtocol } from '../protocol/render.js'
import { shortlistOf } from './decide/shortlist.js'
import { editionAfter } from './evolve.js'
import { standingsOfEdition } from './standings-of-edition.js'
import {
  act,
  commission,
  draftNow,
  judge,
  meeting,
  newSession,
  refusal,
  rules,
  submissions,
  type Session,
} from './testing/session.js'

const twoRounds: ContestRules = {
  ...rules,
  rounds: [
    { id: 'r1', title: 'Отбор', sheets: 1 },
    { id: 'r2', title: 'Финал', sheets: 1, shortlist: 2, carryOver: { before: 1, own: 2 } },
  ],
  ties: [{ kind: 'chair' }],
}

const pairsOf = (juror: string, ...ids: string[]) => ids.map((submission) => ({ juror, submission }))
const placesOf = ({ state }: Session, round: string) =>
  standingsOfEdition(state, round)!.nominations[0]!.standings.map(({ submission, place }) => [submission, place])

/** The first round judged by one juror with a mark for each submission, and closed. */
function screened(...marks: number[]): Session {
  const session = newSession()
  act(session, 'org', 'open-edition', { edition: 'e', title: 'Пример', origin: 'example.org/2', organisers: ['org'] })
  act(session, 'org', 'draft-rules', { rules: twoRounds })
  act(session, 'org', 'form-commission', { commission })
  for (const submission of submissions) act(session, 'secretary', 'freeze-submission', { submission })
  run(session, 'r1', 'j2', ...marks)
  return session
}

/** A round judged by one juror with a mark for each of the first submissions, and closed. */
function run(session: Session, round: string, juror: string, ...marks: number[]): void {
  const judged = submissions.slice(0, marks.length).map(({ id }) => id)
  act(session, 'secretary', 'assign', { round, pairs: pairsOf(juror, ...judged), seed: round })
  act(session, 'chair', 'open-round', { round })
  for (const [index, id] of judged.entries()) judge(session, juror, id, marks[index]!)
  close(session)
}

function close(session: Session): void {
  act(session, 'secretary', 'announce-closing', {})
  act(session, 'chair', 'close-round', {})
}

describe('a second round', () => {
  test('is given to those on the shortlist only', () => {
    const session = screened(9, 8, 7)
    const assign = (...ids: string[]) =>
      refusal(session, 'secretary', 'assign', { round: 'r2', pairs: pairsOf('j3', ...ids), seed: '2' })
    expect(assign('s1', 's3')).toBe('submission-not-shortlisted')
    expect(assign('s1', 's2')).toBeUndefined()
  })

  test('is not drawn before the first is closed', () => {
    const session = newSession()
    act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
    act(session, 'org', 'draft-rules', { rules: twoRounds })
    act(session, 'org', 'form-commission', { commission })
    act(session, 'secretary', 'freeze-submission', { submission: submissions[0]! })
    const request = { round: 'r2', pairs: pairsOf('j3', 's1'), seed: '2' }
    expect(refusal(session, 'secretary', 'assign', request)).toBe('round-order')
  })

  test('waits until the chair has cut a tie at the shortlist', () => {
    const session = screened(9, 7, 7)
    const request = { round: 'r2', pairs: pairsOf('j3', 's1', 's3'), seed: '2' }
    expect(refusal(session, 'secretary', 'assign', request)).toBe('shortlist-open')
    act(session, 'chair', 'settle-tie', { order: ['s3', 's2'], reason: 'шире применимо' })
    act(session, 'secretary', 'assign', request)
    act(session, 'chair', 'open-round', { round: 'r2' })
    expect(session.state.shortlists).toEqual({ r2: ['s1', 's3'] })
    expect(session.events.at(-1)!.payload).toMatchObject({ round: 'r2', shortlist: ['s1', 's3'] })
  })

  test('opens only with those whom a reopened first round still lets through', () => {
    const session = screened(9, 8, 7)
    act(session, 'secretary', 'assign', { round: 'r2', pairs: pairsOf('j3', 's1', 's2'), seed: '2' })
    act(session, 'chair', 'propose-act', { act: { kind: 'reopen-round' }, reason: 'ошибка переноса' })
    act(session, 'auditor', 'second-act', { proposal: `c${session.events.length - 1}` })
    act(session, 'secretary', 'move-submission', { submission: 's1', state: 'withdrawn', reason: 'письмо' })
    close(session)
    expect(refusal(session, 'chair', 'open-round', { round: 'r2' })).toBe('submission-not-shortlisted')
  })

  test('lets nobody move up for one withdrawn in it', () => {
    const session = screened(9, 8, 7)
    act(session, 'secretary', 'assign', { round: 'r2', pairs: pairsOf('j3', 's1', 's2'), seed: '2' })
    act(session, 'chair', 'open-round', { round: 'r2' })
    act(session, 'secretary', 'move-submission', { submission: 's1', state: 'withdrawn', reason: 'письмо' })
    judge(session, 'j3', 's2', 5)
    close(session)
    expect(placesOf(session, 'r2')).toEqual([['s2', 1]])
    expect(shortlistOf(session.state, 'r2')).toEqual(['s1', 's2'])
  })

  test('keeps the vote on a tie of the first when the same two are equal again', () => {
    const session = screened(9, 9, 7)
    act(session, 'chair', 'settle-tie', { order: ['s2', 's1'], reason: 'раньше начали' })
    run(session, 'r2', 'j3', 6, 6)
    act(session, 'chair', 'settle-tie', { order: ['s1', 's2'], reason: 'шире применимо' })
    expect(session.state.chairVotes.map(({ round, order }) => [round, order[0]])).toEqual([
      ['r1', 's2'],
      ['r2', 's1'],
    ])
    expect(placesOf(session, 'r1')[0]).toEqual(['s2', 1])
  })

  test('comes before any award and any protocol', () => {
    const session = screened(9, 8, 7)
    act(session, 'secretary', 'record-meeting', { meeting })
    const motion = {
      item: 1,
      text: 'Наградить',
      nomination: 'n',
      awards: [{ submission: 's1', degree: 'first' }],
      votes: { for: ['chair', 'j2', 'j3'], against: [], abstained: [] },
      recused: [],
    }
    expect(refusal(session, 'secretary', 'take-decision', { motion })).toBe('rounds-left')
    const { hash, checkpoint } = draftNow(session)
    expect(refusal(session, 'secretary', 'draft-protocol', { hash, checkpoint })).toBe('rounds-left')
    run(session, 'r2', 'j3', 5, 9)
    expect(refusal(session, 'secretary', 'take-decision', { motion })).toBeUndefined()
  })

  test('follows from the journal alone', () => {
    const session = screened(9, 8, 7)
    run(session, 'r2', 'j3', 5, 9)
    expect(editionAfter(JSON.parse(JSON.stringify(session.events)))).toEqual(session.state)
  })
})

describe('the protocol of two rounds', () => {
  const session = screened(9, 8, 7)
  run(session, 'r2', 'j3', 5, 9)
  act(session, 'secretary', 'record-meeting', { meeting })
  const { protocol } = draftNow(session)
  const page = renderProtocol(protocol, { locale: 'ru' }).replace(/\s+/g, ' ')

  test('tells who went on and what a score is made of', () => {
    const [screening, final] = protocol.results
    expect(screening).toMatchObject({ roundTitle: 'Отбор', next: 'Финал', proposed: [] })
    expect(screening!.rows.map(({ submission, through }) => [submission, through ?? false])).toEqual([
      ['s1', true],
      ['s2', true],
      ['s3', false],
    ])
    expect(final!.rows[0]).toMatchObject({
      submission: 's2',
      score: { text: '7.44' },
      parts: { before: { text: '7.00' }, own: { text: '7.67' } },
    })
    expect(final!.proposed).toEqual([{ degree: 'Диплом первой степени', submissions: ['s2'] }])
  })

  test.each([
    'Отбор: все допущенные заявки. Оценочных листов на заявку: 1.',
    'Финал: заявки, занявшие в номинации места по 2-е в туре «Отбор»; делящие последнее место проходят все. Оценочных листов на заявку: 1. Балл: среднее взвешенное балла предыдущего тура (вес 1) и балла этого тура (вес 2).',
    '<h3>Отбор</h3>',
    'Прошло в тур «Финал» заявок: 2 (две).',
    '<caption> Финал. Номинация',
  ])('says «%s»', (words) => {
    expect(page).toContain(words)
  })

  test('keeps the order of the rounds in its annex', () => {
    expect([...new Set(protocol.annex.sheets.map(({ round }) => round))]).toEqual(['r1', 'r2'])
  })
})
