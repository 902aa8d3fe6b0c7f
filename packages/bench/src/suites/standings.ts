import type { ContestRules, Commission, ScoreSheet, Submission, standingsOf } from '@gorod/core'
import { source } from '../bundle.ts'
import { seeded } from '../data.ts'
import { floorStandings } from '../floor/standings.ts'
import { race, type Sample } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

/** Submissions, jurors, sheets to a submission. */
export type Size = readonly [submissions: number, jurors: number, sheets: number]

export const sizes: Size[] = [
  [260, 20, 3],
  [2_600, 50, 3],
  [10_000, 100, 3],
]

const weights = [4, 3, 2, 2, 1]
const start = Date.UTC(2026, 8, 1)

export interface Edition {
  rules: ContestRules
  submissions: Submission[]
  commission: Commission
  sheets: ScoreSheet[]
  round: string
}

/** A judged edition in ten nominations: five criteria from 1 to 10, the mean, ties by the first criterion and the earlier submission. */
export function editionOf([count, jurors, each]: Size): Edition {
  const random = seeded(count)
  const whole = (below: number): number => Math.floor(random() * below)
  const nominations = Array.from({ length: 10 }, (_, index) => ({ id: `n${index}`, title: `Номинация ${index + 1}` }))
  const submissions = Array.from({ length: count }, (_, index): Submission => ({
    id: `submission-${index}`,
    contest: 'contest',
    nomination: nominations[index % nominations.length]!.id,
    entrant: { kind: 'city', name: `Город ${index % 31}` },
    card: {
      title: `Практика ${index}`,
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
    submittedAt: new Date(start + whole(30 * 86_400) * 1000).toISOString(),
  }))
  const sheets = submissions.flatMap(({ id }, index) => {
    const quality = whole(5)
    return Array.from({ length: each }, (_, turn): ScoreSheet => ({
      juror: `juror-${(index * each + turn) % jurors}`,
      submission: id,
      round: 'r1',
      state: 'confirmed',
      marks: Object.fromEntries(
        weights.map((_weight, at) => [`c${at}`, { value: 1 + quality + whole(6), version: 1 }]),
      ),
      comments: {},
    }))
  })
  // Sheets come in the order in which jurors finish, not by submission.
  const keyed = sheets.map((sheet) => ({ sheet, key: random() })).sort((a, b) => a.key - b.key)
  return {
    rules: rulesOf(nominations),
    submissions,
    commission: {
      id: 'commission',
      title: 'Комиссия',
      members: Array.from({ length: jurors }, (_, index) => ({
        id: `juror-${index}`,
        name: `Эксперт ${index}`,
        position: '',
        role: 'juror' as const,
        cities: [],
        organisations: [],
      })),
    },
    sheets: keyed.map(({ sheet }) => sheet),
    round: 'r1',
  }
}

function rulesOf(nominations: ContestRules['nominations']): ContestRules {
  return {
    id: 'contest',
    version: 1,
    title: 'Конкурс',
    edition: { number: 1, year: 2026 },
    organisers: [],
    dates: [],
    nominations,
    entrants: ['city'],
    criteria: [
      {
        title: 'Критерии',
        criteria: weights.map((weight, index) => ({
          kind: 'judged',
          id: `c${index}`,
          title: `Критерий ${index + 1}`,
          scale: { min: 1, max: 10 },
          weight,
          required: true,
        })),
      },
    ],
    rounds: [{ id: 'r1', title: 'Тур', sheets: 3 }],
    minutesPerSubmission: 10,
    conflicts: ['own-city'],
    aggregation: { kind: 'mean' },
    leastSheets: 3,
    rounding: { digits: 2, mode: 'half-up' },
    ties: [{ kind: 'criterion', criterion: 'c0' }, { kind: 'earlier-submission' }, { kind: 'shared' }],
    quorum: { numerator: 1, denominator: 2, strictly: true, ofPresentAndNotRecused: true },
    majority: 'present',
    chairDecidesEvenVote: true,
    degrees: [{ id: 'I', title: 'I степень', places: 1 }],
    fields: [],
    attachments: { most: 0, mostBytes: 0, types: [] },
    consents: [],
    assumed: [],
    sources: [],
  }
}

/** The official standing and its floor, both from the same plain data. */
export async function rivals() {
  const core = await source<{ standingsOf: typeof standingsOf }>('@gorod/core/judging')
  return {
    floor: ({ rules, submissions, sheets }: Edition) => floorStandings(rules, submissions, sheets),
    ours: (edition: Edition) => core.standingsOf(edition),
  }
}

export async function run(runs = 15): Promise<Table[]> {
  const { floor, ours } = await rivals()
  const rows = sizes.map((size) => {
    const [count, jurors, each] = size
    const edition = editionOf(size)
    // Small editions many times over, so that a sample is long enough to measure and both are equally warm.
    const times = Math.ceil(10_000 / count)
    const repeated = (work: (edition: Edition) => unknown) => () => {
      for (let time = 0; time < times; time++) work(edition)
    }
    const samples = race({ floor: repeated(floor), ours: repeated(ours) }, runs)
    const one = ({ median, min, max }: Sample): string =>
      `${figure(median / times)} (${figure(min / times)}–${figure(max / times)})`
    return [
      `${figure(count)} × ${jurors} × ${each}`,
      one(samples.floor),
      `**${one(samples.ours)}**`,
      `**${ratio(samples.ours.median, samples.floor.median)}**`,
      figure((samples.ours.median * 1000) / (times * count * each)),
    ]
  })
  return [
    {
      title: `The official standing, five criteria: median of ${runs}`,
      head: [
        'submissions × jurors × sheets',
        'floor, ms (min–max)',
        '`standingsOf`, ms (min–max)',
        '× floor',
        'µs a sheet',
      ],
      rows,
      notes: [
        'From plain sheets to places. The floor adds up typed arrays and believes every sheet; `standingsOf` also checks each, keeps exact fractions, and records how ties were settled.',
      ],
    },
  ]
}
