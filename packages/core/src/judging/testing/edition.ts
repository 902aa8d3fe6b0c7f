import type { ContestRules, JudgedCriterion } from '../../contest/contest.js'
import type { Submission } from '../../contest/submission.js'
import type { Commission } from '../commission.js'
import type { ScoreSheet } from '../sheet.js'

/** A required criterion on the scale 0–10 with weight 1, unless said otherwise. */
export const criterion = (id: string, more: Partial<JudgedCriterion> = {}): JudgedCriterion => ({
  kind: 'judged',
  id,
  title: id,
  scale: { min: 0, max: 10 },
  weight: 1,
  required: true,
  ...more,
})

/** The rules of a contest with one nomination `n`, one round `r1` and one criterion `quality`; the mean, two digits. */
export const rulesWith = (more: Partial<ContestRules> = {}): ContestRules => ({
  id: 'contest',
  version: 1,
  title: 'Конкурс',
  edition: { number: 1, year: 2026 },
  organisers: [],
  dates: [],
  nominations: [{ id: 'n', title: 'Номинация' }],
  entrants: ['city'],
  criteria: [{ title: 'Критерии', criteria: [criterion('quality')] }],
  rounds: [{ id: 'r1', title: 'Первый тур', sheets: 3 }],
  minutesPerSubmission: 10,
  conflicts: ['own-city', 'own-organisation', 'declared'],
  aggregation: { kind: 'mean' },
  leastSheets: 1,
  rounding: { digits: 2, mode: 'half-up' },
  ties: [],
  quorum: { numerator: 1, denominator: 2, strictly: true, ofPresentAndNotRecused: true },
  majority: 'present',
  chairDecidesEvenVote: true,
  degrees: [],
  fields: [],
  attachments: { most: 0, mostBytes: 0, types: [] },
  consents: [],
  assumed: [],
  sources: [],
  ...more,
})

export const submissionOf = (id: string, more: Partial<Submission> = {}): Submission => ({
  id,
  contest: 'contest',
  nomination: 'n',
  entrant: { kind: 'city', name: id },
  card: {
    title: id,
    questions: [],
    steps: [],
    participants: [],
    legalBasis: [],
    amounts: {},
    indicators: [],
    copiedBy: [],
    language: 'ru',
  },
  attachments: [],
  consents: [],
  state: 'admitted',
  ...more,
})

/** A submitted sheet of round `r1`; a single number is the mark for `quality`. */
export const sheetOf = (
  juror: string,
  submission: string,
  marks: number | Record<string, number | null>,
  more: Partial<ScoreSheet> = {},
): ScoreSheet => ({
  juror,
  submission,
  round: 'r1',
  state: 'submitted',
  marks: Object.fromEntries(
    Object.entries(typeof marks === 'number' ? { quality: marks } : marks).map(([id, value]) => [
      id,
      { value, version: 1 },
    ]),
  ),
  comments: {},
  ...more,
})

const member = { position: '', cities: [], organisations: [] }

/** Jurors with these ids, the chair `chair` and the secretary `secretary`. */
export const commissionOf = (jurors: Iterable<string>): Commission => ({
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    { ...member, id: 'chair', name: 'Председатель', role: 'chair' },
    { ...member, id: 'secretary', name: 'Секретарь', role: 'secretary' },
    ...[...new Set(jurors)].map((id) => ({ ...member, id, name: id, role: 'juror' as const })),
  ],
})

/** Sheets of a table: a row for a submission `s1`, `s2`…, a column for a juror `j1`, `j2`…; `null` where none is. */
export const sheetsOfTable = (rows: readonly (readonly (number | null)[])[]): ScoreSheet[] =>
  rows.flatMap((row, at) =>
    row.flatMap((mark, column) => (mark === null ? [] : [sheetOf(`j${column + 1}`, `s${at + 1}`, mark)])),
  )

/** An edition with the submissions and jurors that the sheets name. */
export const editionOf = (sheets: readonly ScoreSheet[], rules: Partial<ContestRules> = {}) => ({
  rules: rulesWith(rules),
  submissions: [...new Set(sheets.map(({ submission }) => submission))].map((id) => submissionOf(id)),
  commission: commissionOf(sheets.map(({ juror }) => juror)),
  sheets,
  round: 'r1',
})
