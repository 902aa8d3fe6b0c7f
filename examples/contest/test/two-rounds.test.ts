import { canonicalJson, renderProtocol, verifyBundle, type Bundle, type EditionEvent } from '@gorod/core'
import { checkRules } from '@gorod/core/contest'
import { readBundle } from '@gorod/core/judging/schema'
import { beforeAll, expect, test } from 'vitest'
import { sha256, verifySignature } from '../keys.ts'
import { rules, simulateTwoRounds } from '../two-rounds.ts'

const tools = { sha256, verifySignature }
let bundle: Bundle
beforeAll(async () => {
  bundle = await simulateTwoRounds()
})

const openingOf = (round: string) =>
  (bundle.events as EditionEvent[]).find(
    (event): event is EditionEvent<'round.opened'> => event.type === 'round.opened' && event.payload.round === round,
  )!
const resultsOf = (round: string) => bundle.protocol.results.filter((result) => result.round === round)

test('the rules have nothing wrong in them', () => {
  expect(checkRules(rules)).toEqual([])
})

test('four of each nomination go on, and all who share the fourth place', () => {
  const through = resultsOf('screening').map(({ rows }) => rows.filter((row) => row.through).map(({ place }) => place))
  expect(through).toEqual([
    [1, 2, 3, 4, 4],
    [1, 2, 3, 4],
    [1, 2, 3, null],
  ])
  expect(openingOf('final').payload.shortlist).toHaveLength(13)
})

test('the final is judged by other jurors, and one withdrawn in it is not replaced', () => {
  const jurorsOf = (round: string) =>
    new Set(bundle.protocol.annex.sheets.filter((sheet) => sheet.round === round).map(({ juror }) => juror))
  expect([jurorsOf('screening').size, jurorsOf('final').size]).toEqual([10, 10])
  expect([...jurorsOf('screening')].filter((juror) => jurorsOf('final').has(juror))).toEqual([])
  expect(resultsOf('final').map(({ rows }) => rows.map(({ unplaced }) => unplaced))).toEqual([
    Array(5).fill(undefined),
    Array(4).fill(undefined),
    [undefined, undefined, undefined, 'withdrawn'],
  ])
})

test('a final score is a third of the screening and two thirds of the final', () => {
  for (const { score, parts } of resultsOf('final').flatMap(({ rows }) => rows)) {
    if (!score) continue
    const value = ({ exact: { numerator, denominator } }: typeof score): number =>
      Number(numerator) / Number(denominator)
    expect(value(score)).toBeCloseTo((value(parts!.before) + 2 * value(parts!.own)) / 3, 12)
  }
})

test('the bundle verifies, read from its text, and is always the same', async () => {
  const { bundle: read, problems } = readBundle(canonicalJson(bundle))
  expect(problems).toEqual([])
  expect(await verifyBundle(read!, tools)).toEqual([])
  expect(canonicalJson(await simulateTwoRounds())).toBe(canonicalJson(bundle))
})

test('a name slipped into the shortlist is found', async () => {
  const event = structuredClone(openingOf('final'))
  event.payload.shortlist!.push('practice-030')
  const found = await verifyBundle({ ...bundle, events: bundle.events.with(event.seq, event) }, tools)
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['journal-changed', 'shortlist-differs']))
})

test('the protocol shows both rounds', () => {
  const page = renderProtocol(bundle.protocol, { locale: 'ru' }).replace(/\s+/g, ' ')
  expect(page).toContain('<h3>Отборочный тур</h3>')
  expect(page).toContain('Прошло в тур «Финал» заявок: 13 (тринадцать).')
  expect(page).toContain('<h3>Финал</h3>')
})
