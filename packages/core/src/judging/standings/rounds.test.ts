import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Round } from '../../contest/contest.js'
import type { ScoreSheet } from '../sheet.js'
import { editionOf, sheetsOfTable, submissionOf } from '../testing/edition.js'
import { otherMethods } from './other-methods.js'
import { standingsOf, type StandingsInput } from './standings.js'
import { withoutJuror } from './without-juror.js'

const rounds: Round[] = [
  { id: 'r1', title: '', sheets: 1 },
  { id: 'r2', title: '', sheets: 1, shortlist: 2 },
]
const inRound = (round: string, table: (number | null)[][]) =>
  sheetsOfTable(table).map((sheet): ScoreSheet => ({ ...sheet, round }))
const first = (input: StandingsInput) => standingsOf(input).nominations[0]!
const placesIn = (input: StandingsInput) => first(input).standings.map(({ submission, place }) => [submission, place])

describe('a later round', () => {
  const second = (table: (number | null)[][]) => inRound('r2', table)

  test('judges the shortlist of the one before by its own sheets', () => {
    const sheets = [...sheetsOfTable([[9], [8], [7]]), ...second([[5], [6], [10]])]
    const result = standingsOf({ ...editionOf(sheets, { rounds }), round: 'r2' })
    expect(result.nominations[0]!.standings.map(({ submission }) => submission)).toEqual(['s2', 's1'])
    expect(result.nominations[0]!.absent).toEqual([{ submission: 's3', reason: 'not-shortlisted' }])
    expect(result.sheets).toEqual({
      all: 3,
      counted: 2,
      excluded: [{ juror: 'j1', submission: 's3', reason: 'not-shortlisted' }],
    })
  })

  test('all who share the last place of the shortlist go on, and that is told', () => {
    const sheets = [...sheetsOfTable([[9], [7], [7], [6]]), ...second([[5], [6], [10], [10]])]
    const result = standingsOf({ ...editionOf(sheets, { rounds }), round: 'r2' })
    expect(result.nominations[0]!.standings).toHaveLength(3)
    expect(result.problems).toMatchObject([{ code: 'shortlist-border', about: 's2, s3', found: 'r1' }])
  })

  test('without a shortlist everybody goes on', () => {
    const all = rounds.map(({ id, title, sheets }) => ({ id, title, sheets }))
    const result = standingsOf({ ...editionOf(second([[5], [6]]), { rounds: all }), round: 'r2' })
    expect(result.nominations[0]!.standings).toHaveLength(2)
  })

  test('an unknown round has no sheets, and that is told', () => {
    const result = standingsOf({ ...editionOf(sheetsOfTable([[5]])), round: 'r9' })
    expect(result.sheets.all).toBe(0)
    expect(result.problems.map(({ code }) => code)).toEqual(['round-unknown'])
  })

  test('keeps the shortlist that it was opened with, whatever became of the round before', () => {
    const sheets = [...sheetsOfTable([[9], [8], [7]]), ...second([[5], [6], [10]])]
    const edition = { ...editionOf(sheets, { rounds }), round: 'r2', shortlists: { r2: ['s1', 's2'] } }
    const submissions = [submissionOf('s1', { state: 'withdrawn' }), submissionOf('s2'), submissionOf('s3')]
    expect(placesIn({ ...edition, submissions })).toEqual([['s2', 1]])
    expect(placesIn({ ...edition, submissions, shortlists: {} })).toEqual([
      ['s3', 1],
      ['s2', 2],
    ])
  })
})

describe('the round before a shortlist', () => {
  const ties = [{ kind: 'chair' as const }]
  const degrees = [{ id: 'I', title: 'I', places: 1 }]

  test('says who goes on, and gives no degree', () => {
    const result = first(editionOf(sheetsOfTable([[9], [8], [7]]), { rounds, degrees }))
    expect(result.shortlist).toEqual({ submissions: ['s1', 's2'], border: [] })
    expect(result.degrees).toEqual([])
    const last = first({ ...editionOf(inRound('r2', [[5], [6]]), { rounds: [rounds[1]!], degrees }), round: 'r2' })
    expect([last.shortlist, last.degrees[0]!.submissions]).toEqual([undefined, ['s2']])
  })

  test('is compared by who goes on', () => {
    const edition = editionOf(
      sheetsOfTable([
        [9, 9],
        [8, 5],
        [1, 7],
      ]),
      { rounds },
    )
    expect(otherMethods(edition)[0]!.laureates).toEqual(['s1', 's2'])
    expect(withoutJuror(edition, 'j1')).toMatchObject({ lost: ['s2'], gained: ['s3'] })
  })

  test.each<[string, number[][], boolean, string[]]>([
    ['at the cut', [[9], [7], [7]], false, ['s2', 's3']],
    ['above it', [[9], [9], [7]], true, []],
    ['below it', [[9], [8], [7], [7]], true, []],
  ])('a tie %s: %j waits for the chair unless %s', (_, table, settled, border) => {
    const result = standingsOf(editionOf(sheetsOfTable(table), { rounds, ties }))
    expect([result.settled, result.nominations[0]!.shortlist!.border]).toEqual([settled, border])
    expect(result.problems.map(({ code }) => code)).toEqual(settled ? [] : ['chair-vote-needed'])
  })

  test('the chair cuts a tie, and the round after is settled by it', () => {
    const sheets = [...sheetsOfTable([[9], [7], [7]]), ...inRound('r2', [[5], [6], [6]])]
    const edition = { ...editionOf(sheets, { rounds, ties }), round: 'r2' }
    expect(standingsOf(edition).settled).toBe(false)
    const chairVotes = [{ round: 'r1', order: ['s3', 's2'], reason: 'шире', by: 'chair' }]
    expect(placesIn({ ...edition, chairVotes })).toEqual([
      ['s3', 1],
      ['s1', 2],
    ])
    expect(standingsOf({ ...edition, chairVotes })).toMatchObject({ settled: true, problems: [] })
  })
})

describe('a score carried over', () => {
  const carrying = (before: number, own: number) => ({
    rounds: [rounds[0]!, { ...rounds[1]!, carryOver: { before, own } }],
  })
  const sheets = [...sheetsOfTable([[9], [6]]), ...inRound('r2', [[5], [7]])]

  test('weighs beside that of the round, and both are told', () => {
    const [row] = first({ ...editionOf(sheets, carrying(1, 2)), round: 'r2' }).standings
    expect(row).toMatchObject({
      submission: 's2',
      score: { exact: { numerator: '20', denominator: '3' }, text: '6.67' },
      parts: { before: { text: '6.00' }, own: { text: '7.00' } },
      sheets: 1,
    })
    expect(placesIn({ ...editionOf(sheets, carrying(2, 1)), round: 'r2' })[0]).toEqual(['s1', 1])
  })

  test('goes on through three rounds', () => {
    const all = [...sheets, ...inRound('r3', [[8], [2]])]
    const three = [...carrying(1, 1).rounds, { id: 'r3', title: '', sheets: 1, carryOver: { before: 2, own: 1 } }]
    const result = first({ ...editionOf(all, { rounds: three }), round: 'r3' })
    // A sum over the rounds, a third of it: (9 + 5 + 8) / 3 and (6 + 7 + 2) / 3.
    expect(result.standings.map(({ score }) => 'text' in score && score.text)).toEqual(['7.33', '5.00'])
  })

  test('is asked for: without one there is none', () => {
    const open = [rounds[0]!, { id: 'r2', title: '', sheets: 1, carryOver: { before: 1, own: 1 } }]
    const result = first({ ...editionOf(inRound('r2', [[5]]), { rounds: open }), round: 'r2' })
    expect(result.standings).toMatchObject([{ place: null, unplaced: 'no-sheets', score: { undefined: 'no-sheets' } }])
  })

  test('counts for the pass mark and the degrees', () => {
    const rules = {
      ...carrying(1, 1),
      passMark: { numerator: 20, denominator: 3 },
      degrees: [{ id: 'I', title: 'I', atLeast: { numerator: 7, denominator: 1 } }],
    }
    const result = first({ ...editionOf(sheets, rules), round: 'r2', shortlists: { r2: ['s1', 's2'] } })
    expect(result.standings.map(({ place }) => place)).toEqual([1, null])
    expect(result.degrees[0]!.submissions).toEqual(['s1'])
  })

  test.each([
    [0, 1],
    [1, 0.5],
  ])('by weights of %d and %d is a mistake of the caller', (before, own) => {
    expect(() => standingsOf({ ...editionOf(sheets, carrying(before, own)), round: 'r2' })).toThrow(RangeError)
  })

  const tables = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 8,
  })

  test.prop([tables, fc.integer({ min: 1, max: 2 ** 40 })])(
    'by equal weights orders as the sum of the rounds',
    (rows, weight) => {
      const all = rows.length
      const two = [rounds[0]!, { ...rounds[1]!, shortlist: all, carryOver: { before: weight, own: weight } }]
      const both = [
        ...sheetsOfTable(rows.map(([one]) => [one!])),
        ...inRound(
          'r2',
          rows.map(([, two]) => [two!]),
        ),
      ]
      const sums = new Map(rows.map(([one, two], index) => [`s${index + 1}`, one! + two!]))
      const places = placesIn({ ...editionOf(both, { rounds: two }), round: 'r2' })
      expect(places).toHaveLength(all)
      for (const [id, place] of places) {
        const better = [...sums.values()].filter((sum) => sum > sums.get(id as string)!).length
        expect(place).toBe(better + 1)
      }
    },
  )
})
