import type { ContestRules, JudgedCriterion } from '@gorod/core/contest'

/** What no document of the Assembly says about its contests: declared defaults, for the organiser to confirm. */
export const procedure = {
  version: 1,
  rounds: [{ id: 'commission', title: 'Оценка конкурсной комиссией', sheets: 3 }],
  minutesPerSubmission: 20,
  conflicts: ['own-city', 'own-organisation', 'declared'],
  aggregation: { kind: 'mean' },
  leastSheets: 2,
  rounding: { digits: 2, mode: 'half-up' },
  quorum: { numerator: 1, denominator: 2, strictly: true, ofPresentAndNotRecused: false },
  majority: 'present',
  chairDecidesEvenVote: true,
  attachments: { most: 10, mostBytes: 5 * 1024 * 1024, types: ['application/pdf', 'image/jpeg', 'image/png'] },
  timeZone: 'Europe/Moscow',
} satisfies Partial<ContestRules>

/** Pointers to all of them, and to the values of the same sort that each contest sets for itself. */
export const assumedProcedure: string[] = [
  ...Object.keys(procedure).filter((key) => key !== 'version'),
  'ties',
  'fields',
  'consents',
].map((key) => `/${key}`)

/** A required criterion from 0 to 5 with a text for each mark; a mark of 0 or 1 needs a comment. */
export const criterion = (id: string, title: string, ...anchors: string[]): JudgedCriterion => ({
  kind: 'judged',
  id,
  title,
  scale: { min: 0, max: anchors.length - 1, levels: anchors.map((anchor, value) => ({ value, anchor })) },
  weight: 1,
  required: true,
  commentAtMost: 1,
})

/** Pointers to what is assumed of criteria whose titles are stated. */
export const assumedCriteria = (many: number): string[] => [
  '/criteria/0/title',
  ...Array.from({ length: many }, (_, i) =>
    ['scale', 'weight', 'required', 'commentAtMost'].map((key) => `/criteria/0/criteria/${i}/${key}`),
  ).flat(),
]

/** A source and the values that it states: each as a JSON Pointer, after an arrow. */
export const source = (text: string, ...pointers: string[]): string => `${text} → ${pointers.join(' ')}`
