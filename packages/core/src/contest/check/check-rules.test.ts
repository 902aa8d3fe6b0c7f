import { describe, expect, test } from 'vitest'
import { severities, type ProblemCode } from '../../problem/codes.js'
import type { ContestRules, Criterion } from '../contest.js'
import { quality, rules, share } from '../testing/sample.js'
import { checkRules } from './check-rules.js'

type Case = [code: ProblemCode, path: string, change: Partial<ContestRules>]

const judgedBy = (...criteria: Criterion[]): Partial<ContestRules> => ({
  criteria: [{ title: 'Решение', criteria: [...criteria] }],
  nominations: [{ id: 'yards', title: 'Дворы' }],
})
const scaled = (scale: Partial<typeof quality.scale>): Partial<ContestRules> => {
  const { commentAtMost: _, ...silent } = quality
  return judgedBy({ ...silent, scale: { ...quality.scale, ...scale } })
}
/** Criteria with different scales make scores from 0 to 1. */
const measuredBy = (more: Partial<typeof share>): Partial<ContestRules> => ({
  ...judgedBy(quality, { ...share, ...more }),
  degrees: [],
})
const stepped = (...steps: [number, number][]): Partial<ContestRules> =>
  measuredBy({ steps: steps.map(([atLeastPercent, value]) => ({ atLeastPercent, value })) })
const [first, second] = rules.rounds as [(typeof rules.rounds)[0], (typeof rules.rounds)[0]]
const [gold, silver] = rules.degrees as [(typeof rules.degrees)[0], (typeof rules.degrees)[0]]
const date = (kind: ContestRules['dates'][0]['kind'], edtf: string) =>
  ({ kind, when: { kind: 'date', edtf } }) satisfies ContestRules['dates'][0]
const at = '/criteria/0/criteria/0'
const passing = (numerator: number, denominator = 1): Partial<ContestRules> => ({
  nominations: [{ id: 'yards', title: 'Дворы' }],
  ties: [],
  passMark: { numerator, denominator },
})

const cases: Case[] = [
  ['id-duplicate', '/nominations/1/id', { nominations: [rules.nominations[0]!, rules.nominations[0]!] }],
  ['id-duplicate', `/criteria/0/criteria/1/id`, judgedBy(quality, quality)],
  ['id-duplicate', '/rounds/1/id', { rounds: [first, { ...second, id: 'first' }] }],
  ['id-duplicate', '/degrees/1/id', { degrees: [gold, { ...silver, id: gold.id }] }],
  ['id-duplicate', '/fields/1/field', { fields: [rules.fields[0]!, rules.fields[0]!] }],
  ['id-duplicate', '/consents/1', { consents: ['publication', 'publication'] }],
  ['nominations-empty', '/nominations', { nominations: [], criteria: [], ties: [], assumed: [] }],
  ['rounds-empty', '/rounds', { rounds: [], dates: [] }],
  ['entrants-empty', '/entrants', { entrants: [] }],
  [
    'entrants-empty',
    '/nominations/0/entrants',
    { nominations: [{ id: 'yards', title: 'Дворы', entrants: [] }, ...rules.nominations.slice(1)] },
  ],
  ['criteria-empty', '/criteria', { criteria: [], nominations: [rules.nominations[0]!], ties: [], assumed: [] }],
  ['criteria-empty', '/criteria/1/criteria', { criteria: [...rules.criteria, { title: 'Эффект', criteria: [] }] }],
  [
    'criteria-empty',
    '/nominations/0/criteria',
    { nominations: [{ id: 'yards', title: 'Дворы', criteria: [] }], ties: [] },
  ],
  ['scale-empty', `${at}/scale`, scaled({ min: 2, max: 2 })],
  ['scale-empty', `${at}/scale`, scaled({ min: 3, max: 2 })],
  ['scale-empty', `${at}/scale/levels`, scaled({ levels: [] })],
  ['scale-not-whole', `${at}/scale`, scaled({ min: 0.5 })],
  [
    'level-off-scale',
    `${at}/scale/levels/3/value`,
    scaled({ levels: [...quality.scale.levels!, { value: 3, anchor: 'Образец' }] }),
  ],
  [
    'level-off-scale',
    `${at}/scale/levels/3/value`,
    scaled({ levels: [...quality.scale.levels!, { value: 1.5, anchor: 'Между' }] }),
  ],
  [
    'level-duplicate',
    `${at}/scale/levels/3/value`,
    scaled({ levels: [...quality.scale.levels!, { value: 2, anchor: 'Образец' }] }),
  ],
  ['level-missing', `${at}/scale/levels`, scaled({ levels: quality.scale.levels!.slice(0, 2) })],
  ['weight-wrong', `${at}/weight`, judgedBy({ ...quality, weight: 0 })],
  ['weight-wrong', `${at}/weight`, judgedBy({ ...quality, weight: -1 })],
  ['weight-wrong', `${at}/weight`, judgedBy({ ...quality, weight: 0.5 })],
  ['comment-mark-off-scale', `${at}/commentAtMost`, judgedBy({ ...quality, commentAtMost: -1 })],
  ['comment-mark-off-scale', `${at}/commentAtLeast`, judgedBy({ ...quality, commentAtLeast: 3 })],
  ['steps-empty', '/criteria/0/criteria/1/steps', stepped()],
  ['steps-order', '/criteria/0/criteria/1/steps/1/atLeastPercent', stepped([10, 1], [10, 2])],
  ['steps-order', '/criteria/0/criteria/1/steps/1/atLeastPercent', stepped([20, 1], [10, 2])],
  ['step-percent-wrong', '/criteria/0/criteria/1/steps/0/atLeastPercent', stepped([0.5, 1])],
  ['step-percent-wrong', '/criteria/0/criteria/1/steps/0/atLeastPercent', stepped([101, 1])],
  ['share-of-itself', '/criteria/0/criteria/1/part', measuredBy({ part: 'total' })],
  ['criteria-not-judged', '/criteria', { ...judgedBy(share), ties: [] }],
  ['organisers-empty', '/organisers', { organisers: [] }],
  ['scale-not-whole', `${at}/scale`, scaled({ min: -Number.MAX_SAFE_INTEGER, max: 2 })],
  ['step-off-scale', '/criteria/0/criteria/1/steps/0/value', stepped([10, 11])],
  ['sheets-wrong', '/rounds/1/sheets', { rounds: [first, { ...second, sheets: 3.5 }] }],
  ['least-sheets-wrong', '/leastSheets', { leastSheets: 4 }],
  ['least-sheets-wrong', '/leastSheets', { leastSheets: 0, aggregation: { kind: 'mean' } }],
  ['shortlist-first', '/rounds/0/shortlist', { rounds: [{ ...first, shortlist: 5 }, second] }],
  ['shortlist-missing', '/rounds/1', { rounds: [first, { id: 'second', title: 'Второй тур', sheets: 5 }] }],
  ['shortlist-wrong', '/rounds/1/shortlist', { rounds: [first, { ...second, shortlist: 0 }] }],
  ['shortlist-idle', '/rounds/2/shortlist', { rounds: [first, second, { ...second, id: 'third', shortlist: 10 }] }],
  ['carry-over-first', '/rounds/0/carryOver', { rounds: [{ ...first, carryOver: { before: 1, own: 1 } }, second] }],
  ['carry-over-wrong', '/rounds/1/carryOver', { rounds: [first, { ...second, carryOver: { before: 0, own: 1 } }] }],
  ['carry-over-wrong', '/rounds/1/carryOver', { rounds: [first, { ...second, carryOver: { before: 1, own: 0.5 } }] }],
  ['trim-impossible', '/aggregation', { aggregation: { kind: 'trimmed', dropLow: 2, dropHigh: 1 } }],
  ['trim-impossible', '/aggregation', { aggregation: { kind: 'trimmed', dropLow: -1, dropHigh: 1 } }],
  ['quorum-wrong', '/quorum', { quorum: { ...rules.quorum, denominator: 0 } }],
  ['quorum-unreachable', '/quorum', { quorum: { ...rules.quorum, numerator: 2 } }],
  ['quorum-unreachable', '/quorum', { quorum: { ...rules.quorum, numerator: 3, strictly: false } }],
  ['version-wrong', '/version', { version: 0 }],
  ['edition-number-wrong', '/edition/number', { edition: { number: 1.5, year: 2026 } }],
  ['edition-year-wrong', '/edition/year', { edition: { number: 3, year: 20_260 } }],
  ['minutes-wrong', '/minutesPerSubmission', { minutesPerSubmission: 0 }],
  ['rounding-wrong', '/rounding/digits', { rounding: { digits: 13, mode: 'half-even' } }],
  ['tie-criterion-unknown', '/ties/0/criterion', { ties: [{ kind: 'criterion', criterion: 'beauty' }] }],
  ['tie-criterion-partial', '/ties/0/criterion', { ties: [{ kind: 'criterion', criterion: 'share' }] }],
  ['tie-step-unreachable', '/ties/1', { ties: [{ kind: 'shared' }, { kind: 'chair' }] }],
  ['tie-step-unreachable', '/ties/1', { ties: [{ kind: 'chair' }, { kind: 'median' }] }],
  ['tie-step-repeated', '/ties/1', { ties: [{ kind: 'median' }, { kind: 'median' }] }],
  ['pass-mark-wrong', '/passMark', passing(-1)],
  ['pass-mark-wrong', '/passMark', passing(1.5)],
  ['pass-mark-wrong', '/passMark', passing(1, 0)],
  ['pass-mark-wrong', '/passMark', passing(1, -2)],
  ['pass-mark-unreachable', '/passMark', passing(5, 2)],
  ['pass-mark-unreachable', '/passMark', { ...measuredBy({}), ...passing(101, 100) }],
  // Half of the way for the share is 7 of 10, weighing 1 of 3.
  ['pass-mark-unreachable', '/passMark', { ...measuredBy({}), ...passing(91, 100) }],
  ['pass-mark-unreachable', '/passMark', { ...passing(2), aggregation: { kind: 'sum-of-places' }, degrees: [] }],
  ['pass-mark-idle', '/passMark', passing(0)],
  [
    'degree-score-unreachable',
    '/degrees/0/atLeast',
    { degrees: [{ ...gold, atLeast: { numerator: 3, denominator: 1 } }] },
  ],
  ['degrees-overlap', '/degrees/1', { degrees: [silver, gold] }],
  ['degrees-overlap', '/degrees/1', { degrees: [gold, { ...silver, atLeast: { numerator: 18, denominator: 10 } }] }],
  ['degrees-overlap', '/degrees/1', { degrees: [gold, { ...gold, id: 'best', places: 1 }] }],
  ['degree-places-wrong', '/degrees/0/places', { degrees: [{ id: 'best', title: 'Гран-при', places: 0 }] }],
  ['degree-score-wrong', '/degrees/0/atLeast', { degrees: [{ ...gold, atLeast: { numerator: 1, denominator: 0 } }] }],
  ['edtf-invalid', '/dates/0/when/edtf', { dates: [date('announcement', '2026-13')] }],
  ['date-round-unknown', '/dates/0/round', { dates: [{ ...date('round', '2026-10'), round: 'third' }] }],
  ['dates-order', '/dates/1', { dates: [date('announcement', '2026-10'), date('intake', '2026-09')] }],
  ['dates-order', '/dates/0', { dates: [date('intake', '2026-09-01/2026-10-01'), date('announcement', '2026-09-02')] }],
  ['dates-order', '/dates/1', { dates: [date('intake', '2026-09-01/2026-10-01'), date('decision', '2026-09-20')] }],
  [
    'dates-order',
    '/dates/0',
    {
      dates: [
        { ...date('round', '2026-10-01'), round: 'second' },
        { ...date('round', '2026-11-01'), round: 'first' },
      ],
    },
  ],
  ['window-wrong', '/publicationWindow', { publicationWindow: { from: '2026-12-01', to: '2025-12-01' } }],
  ['window-wrong', '/publicationWindow', { publicationWindow: { from: '2026-02-30', to: '2026-12-01' } }],
  ['time-zone-unknown', '/timeZone', { timeZone: 'Europe/Lunar' }],
  ['languages-empty', '/languages', { languages: [] }],
  ['language-tag-wrong', '/languages/1', { languages: ['ru', 'русский'] }],
  ['limit-field-unknown', '/fields/0/field', { fields: [{ field: 'constructor', required: true }] }],
  ['limit-words-wrong', '/fields/0/mostWords', { fields: [{ field: 'title', required: true, mostWords: 0 }] }],
  ['attachments-limit-wrong', '/attachments/most', { attachments: { ...rules.attachments, most: -1 } }],
  ['attachments-limit-wrong', '/attachments/mostBytes', { attachments: { ...rules.attachments, mostBytes: 0.5 } }],
  ['attachments-limit-wrong', '/attachments/mostBytes', { attachments: { ...rules.attachments, mostBytes: 0 } }],
  ['attachment-types-empty', '/attachments/types', { attachments: { ...rules.attachments, types: [] } }],
  [
    'attachment-type-unreadable',
    '/attachments/types/0',
    { attachments: { ...rules.attachments, types: ['Image/PNG'] } },
  ],
  ['attachment-type-unreadable', '/attachments/types/0', { attachments: { ...rules.attachments, types: ['pdf'] } }],
  ['assumed-nothing', '/assumed/0', { assumed: ['/criteria/7/weight'] }],
  ['assumed-nothing', '/assumed/0', { assumed: ['criteria'] }],
  ['sources-missing', '/sources', { sources: [] }],
]

test('sound rules have no problem', () => {
  expect(checkRules(rules)).toEqual([])
})

describe('checking rules', () => {
  test.each(cases)('finds %s at %s, and nothing else', (code, path, change) => {
    const changed = { ...rules, assumed: [], ...change }
    const copy = structuredClone(changed)
    expect(checkRules(changed).map((problem) => [problem.code, problem.severity, problem.at])).toEqual([
      [code, severities[code], { path }],
    ])
    expect(changed).toEqual(copy)
  })
})

describe('degrees that stand side by side', () => {
  test.each([
    ['places, then a score', [{ id: 'best', title: 'Гран-при', places: 1 }, gold, silver]],
    ['places from a score', [{ ...gold, places: 1 }, silver]],
    [
      'the same score for a few places and for all',
      [
        { ...gold, places: 1 },
        { ...gold, id: 'more' },
      ],
    ],
    ['none by a rule', [{ id: 'special', title: 'Специальный диплом' }]],
  ])('%s', (_, degrees) => {
    expect(checkRules({ ...rules, degrees })).toEqual([])
  })

  test('by sums of places the scores rise', () => {
    const sums = { ...rules, aggregation: { kind: 'sum-of-places' as const } }
    const few = { ...gold, atLeast: { numerator: 5, denominator: 1 } }
    const more = { ...silver, atLeast: { numerator: 9, denominator: 1 } }
    expect(checkRules({ ...sums, degrees: [few, more] })).toEqual([])
    expect(checkRules({ ...sums, degrees: [more, few] }).map(({ code }) => code)).toEqual(['degrees-overlap'])
  })
})

describe('pass marks that somebody reaches, and not everybody', () => {
  test.each<[string, Partial<ContestRules>]>([
    ['the best mark there is', passing(2)],
    ['more than the worst mark', passing(1, 1000)],
    ['the best share there is, and the best mark', { ...measuredBy({}), ...passing(9, 10) }],
    ['more than the least share of the scale', { ...measuredBy({}), ...passing(1, 1000) }],
    [
      'the first place of every juror of the fewest',
      { ...passing(3), aggregation: { kind: 'sum-of-places' }, degrees: [] },
    ],
    ['the best of one nomination, below that of another', { passMark: { numerator: 9, denominator: 10 } }],
  ])('%s', (_, change) => {
    expect(checkRules({ ...rules, assumed: [], ...change })).toEqual([])
  })

  test('a mark out of reach in one nomination is told with it', () => {
    const problems = checkRules({ ...rules, passMark: { numerator: 1, denominator: 1 } })
    expect(problems.map(({ code, about }) => [code, about])).toEqual([['pass-mark-unreachable', 'Бюджет']])
  })
})

describe('dates in order', () => {
  test.each([
    ['decided and awarded in a day', [date('decision', '2026-12-10'), date('award', '2026-12-10')]],
    ['a vague intake and a decision within it', [date('intake', '2026-12'), date('decision', '2026-12-20')]],
    [
      'two decisions with two awards',
      ['2024-12-13', '2025-03-28'].flatMap((day) => [date('decision', day), date('award', day)]),
    ],
    [
      'screening while the intake lasts',
      [date('intake', '2026-09-01/2026-10-01'), date('screening', '2026-09-10/2026-10-10')],
    ],
    [
      'an award without a date',
      [date('intake', '2026-09'), { kind: 'award' as const, when: { kind: 'unset' as const, edtf: 'XXXX' } }],
    ],
  ])('%s', (_, dates) => {
    expect(checkRules({ ...rules, dates })).toEqual([])
  })
})
