import type { ComputedCriterion, ContestRules, JudgedCriterion } from '../contest.js'
import type { Submission } from '../submission.js'

export const quality: JudgedCriterion = {
  kind: 'judged',
  id: 'quality',
  title: 'Качество',
  scale: {
    min: 0,
    max: 2,
    levels: [
      { value: 0, anchor: 'Решения нет' },
      { value: 1, anchor: 'Решение есть' },
      { value: 2, anchor: 'Решение работает' },
    ],
  },
  weight: 2,
  required: true,
  commentAtMost: 0,
}

export const share: ComputedCriterion = {
  kind: 'computed',
  id: 'share',
  title: 'Доля внебюджетных средств',
  scale: { min: 0, max: 10 },
  weight: 1,
  part: 'extra',
  whole: 'total',
  steps: [
    { atLeastPercent: 1, value: 1 },
    { atLeastPercent: 33, value: 4 },
    { atLeastPercent: 50, value: 7 },
  ],
}

/** Rules of a made-up contest in which nothing is wrong. */
export const rules: ContestRules = {
  id: 'sample-2026',
  version: 1,
  title: 'Пример конкурса',
  edition: { number: 3, year: 2026 },
  organisers: ['Пример'],
  dates: [
    { kind: 'announcement', when: { kind: 'date', edtf: '2026-03' } },
    { kind: 'intake', when: { kind: 'date', edtf: '2026-09-01/2026-10-01' } },
    { kind: 'round', round: 'first', when: { kind: 'within', edtf: '[2026-10..2026-11]' } },
    { kind: 'decision', when: { kind: 'date', edtf: '2026-12-10' } },
    { kind: 'award', when: { kind: 'date', edtf: '2026-12-20' } },
    { kind: 'award', when: { kind: 'date', edtf: '2027-03' } },
  ],
  nominations: [
    { id: 'yards', title: 'Дворы' },
    { id: 'budget', title: 'Бюджет', criteria: [{ title: 'Средства', criteria: [share, quality] }] },
    { id: 'press', title: 'Пресса', entrants: ['media', 'author'] },
  ],
  entrants: ['member-city', 'candidate-city', 'city'],
  criteria: [{ title: 'Решение', criteria: [quality] }],
  rounds: [
    { id: 'first', title: 'Первый тур', sheets: 3 },
    { id: 'second', title: 'Второй тур', sheets: 5, shortlist: 10 },
  ],
  minutesPerSubmission: 20,
  conflicts: ['own-city'],
  aggregation: { kind: 'trimmed', dropLow: 1, dropHigh: 1 },
  leastSheets: 3,
  rounding: { digits: 2, mode: 'half-up' },
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'earlier-submission' }, { kind: 'shared' }],
  quorum: { numerator: 1, denominator: 2, strictly: true, ofPresentAndNotRecused: false },
  majority: 'present',
  chairDecidesEvenVote: true,
  degrees: [
    { id: 'first', title: 'Диплом первой степени', atLeast: { numerator: 9, denominator: 5 } },
    { id: 'second', title: 'Диплом второй степени', atLeast: { numerator: 3, denominator: 2 } },
    { id: 'special', title: 'Специальный диплом' },
  ],
  fields: [
    { field: 'title', required: true, mostWords: 5 },
    { field: 'solution', required: true, mostWords: 8 },
    { field: 'steps', required: false, mostWords: 4 },
  ],
  attachments: { most: 2, mostBytes: 1000, types: ['application/pdf'] },
  consents: ['publication'],
  languages: ['ru'],
  timeZone: 'Europe/Moscow',
  assumed: ['/criteria/0/criteria/0/weight'],
  sources: ['Положение о примере'],
}

/** A submission to it in which nothing is wrong. */
export const draft: Submission = {
  id: 's1',
  contest: 'sample-2026',
  nomination: 'yards',
  entrant: { kind: 'member-city', city: 'reka', name: 'Администрация Речного' },
  card: {
    title: 'Двор без машин',
    questions: ['Как освободить двор от машин'],
    solution: 'Стоянка вынесена за дом, на её месте сад',
    steps: [{ when: '2024', text: 'Стоянка' }],
    participants: [],
    legalBasis: [],
    amounts: {},
    indicators: [{ name: 'Машин во дворе', before: '40', after: '0' }],
    copiedBy: [],
    language: 'ru',
  },
  attachments: [{ name: 'двор.pdf', type: 'application/pdf', bytes: 900, hash: 'a'.repeat(64) }],
  consents: ['publication'],
  state: 'draft',
}
