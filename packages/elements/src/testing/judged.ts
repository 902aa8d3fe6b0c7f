import type { ContestRules, Submission } from '@gorod/core/contest'
import {
  emptyEdition,
  entryOf,
  seededRandom,
  standingsOfEdition,
  type Commission,
  type EditionSheet,
  type EditionState,
} from '@gorod/core/judging'
import type { Scene } from '../commission/scene.js'
import type { Locale } from '../words/speaking.js'
import { commission as sampleCommission, rules as sampleRules, submissions } from './edition.js'

/** What a closed edition is made of. */
export interface Judged {
  entered?: Submission[]
  jurors?: number
  /** Sheets to a submission. */
  sheets?: number
  rules?: Partial<ContestRules>
  seed?: string
  /** Marks by submission and juror, from 0 to 1 of each scale; by a seed unless given. */
  marks?: (submission: number, juror: number) => number | undefined
}

const remarks = [
  'В карточке нет ни одного измерения: поверить в\u00A0эффект не на\u00A0чем.',
  'Решение описано хорошо, но\u00A0непонятно, кто содержит дворы после праздника.',
  'Крепкая практика, условия названы, соседний город может начать завтра.',
  'Редкий случай, когда жители сами ведут учёт. Прошу отметить отдельно.',
]

/**
 * An edition after its only round, closed at once and without a journal. Jurors are of different severity; the first two
 * submissions of every nomination are equal in everything; every seventeenth sheet is recused.
 */
export function judgedState({
  entered = submissions(),
  jurors = 6,
  sheets = 4,
  rules: more = {},
  seed = 'judged',
  marks,
}: Judged = {}): EditionState {
  const rules: ContestRules = { ...sampleRules, ...more }
  const members = membersOf(jurors)
  const criteria = rules.criteria.flatMap((group) => group.criteria)
  const random = seededRandom(seed)
  const chance = (): number => random.below(1000) / 1000
  const severity = members.map((_, at) => (at % 5) * 0.06 + chance() * 0.06)
  const bySubmission: Record<string, Record<string, EditionSheet>> = {}
  const first = new Map<string, number>()
  entered.forEach(({ id, nomination }, index) => {
    const rank = first.get(nomination) ?? 0
    first.set(nomination, rank + 1)
    const quality = 0.25 + 0.7 * chance()
    const own: Record<string, EditionSheet> = {}
    for (let at = 0; at < Math.min(sheets, jurors); at++) {
      const column = (index * 7 + at * (1 + (index % 3))) % jurors
      const juror = members[column]!.id
      const isTied = rank < 2 && !marks
      const share = marks?.(index, column)
      if (juror in own || (marks && share === undefined)) continue
      const given = criteria.map(({ id: criterion, scale: { min, max } }) => {
        const value = share ?? (isTied ? 0.92 : quality - severity[column]! + 0.5 * (chance() - 0.5))
        const mark = Math.round(min + (max - min) * Math.max(0, Math.min(1, value)))
        return [criterion, { value: mark, version: 1 }] as const
      })
      const isRecused = !marks && rank > 2 && (index * 5 + at) % 17 === 0
      const level = Math.max(0, Math.min(3, Math.floor(4 * (quality + 0.8 * (chance() - 0.5)))))
      own[juror] = {
        juror,
        submission: id,
        round: 'r1',
        state: isRecused ? 'recused' : 'confirmed',
        marks: isRecused ? {} : Object.fromEntries(given),
        comments: isRecused ? {} : { [criteria[0]!.id]: { value: remarks[level]!, version: 1 } },
        saves: {},
        rulesVersion: rules.version,
        ...(isRecused && { reason: 'Работал с\u00A0этим городом' }),
      }
    }
    bySubmission[id] = own
  })
  return {
    ...emptyEdition,
    id: rules.id,
    title: rules.title,
    phase: 'closed',
    round: 'r1',
    rules,
    entries: Object.fromEntries(entered.map((submission) => [submission.id, entryOf(submission, '')])),
    commission: { ...sampleCommission, members: [...sampleCommission.members.slice(0, 4), ...members] },
    sheets: { r1: bySubmission },
    closings: [{ round: 'r1', at: '2026-10-20T12:00:00Z', sheets: 0, tally: '' }],
    at: '2026-10-20T12:00:00Z',
  }
}

/** A scene of the console over a closed edition; what a room asks for goes to `went`. */
export function sceneOf(state: EditionState, locale: Locale = 'ru', more: Partial<Scene> = {}): Scene {
  return {
    seen: { viewer: { id: 'secretary', role: 'secretary' }, state, submissions: [], at: state.at },
    locale,
    at: state.at,
    standings: state.closings.length ? standingsOfEdition(state, state.round ?? '') : undefined,
    ask: async () => undefined,
    go: () => undefined,
    open: undefined,
    refresh: () => undefined,
    refusals: new Map(),
    pending: new Set(),
    kept: new Map(),
    office: undefined as unknown as Scene['office'],
    signer: undefined,
    tell: () => true,
    say: () => undefined,
    ...more,
  } as Scene
}

function membersOf(count: number): Commission['members'] {
  const seated = sampleCommission.members.slice(4)
  return Array.from({ length: count }, (_, index) => ({
    ...seated[index % seated.length]!,
    id: `juror-${String(index + 1).padStart(3, '0')}`,
    cities: [],
    ...(index >= seated.length && { name: `Экспертова Мария ${String.fromCharCode(1040 + (index % 26))}.` }),
  }))
}
