import { describe, expect, test } from 'vitest'
import { sha256 } from '../../journal/testing/sha256.js'
import type { ActorRole, Command, CommandType } from './command.js'
import { submissionOf } from '../testing/edition.js'
import { decide } from './decide.js'
import { actRights, rights } from './rights.js'
import type { Phase } from './state.js'
import { published } from './testing/session.js'

const phases: Phase[] = ['preparing', 'open', 'closing', 'closed', 'signed', 'published']
const seats: Record<ActorRole, string> = {
  organiser: 'org',
  applicant: 'tver',
  juror: 'j1',
  chair: 'chair',
  deputy: 'deputy',
  secretary: 'secretary',
  auditor: 'auditor',
}
const roles = Object.keys(seats) as ActorRole[]
const types = Object.keys(rights) as CommandType[]
const { state } = published()
const barred = new Set<string>(['act-role-refused', 'act-phase-refused'])

/** Enough of every request for a handler to say something about it. */
const request = {
  act: { kind: 'reopen-round' },
  commission: { id: '', title: '', members: [] },
  meeting: { present: [], absent: [], counting: [], presiding: '', secretary: '', agenda: [] },
  motion: { item: 9, votes: { for: [], against: [], abstained: [] }, recused: [] },
  pairs: [],
  order: [],
  organisers: [],
  rules: state.rules,
  submission: '',
  reason: 'причина',
  note: '',
  text: '',
  origin: '',
}

/** Whether the table lets a role do it in a phase, as `decide` sees it. */
function mayDo(type: CommandType, role: ActorRole, phase: Phase): boolean {
  const asked = type === 'freeze-submission' ? { ...request, submission: submissionOf('s1') } : request
  const command = {
    id: 'new',
    type,
    at: '2027-01-01T00:00:00Z',
    actor: seats[role],
    role,
    ...asked,
  } as unknown as Command
  return !barred.has(decide({ ...state, phase }, command, sha256).refusal?.code ?? '')
}

const table = types.flatMap((type) =>
  roles.map((role) => ({
    type,
    role,
    may: phases.filter((phase) => rights[type].phases.includes(phase) && rights[type].roles.includes(role)),
  })),
)

test.each(table)('$role may $type in phases $may', ({ type, role, may }) => {
  if (type === 'propose-act') return // decided by the act as well: see below
  expect(phases.filter((phase) => mayDo(type, role, phase))).toEqual(may)
})

const acts = {
  'reopen-round': {},
  'waive-conflict': { member: '', submission: '', basis: 'declared' },
  'replace-juror': { juror: '', substitute: { id: '', role: 'juror' }, sheets: 'keep' },
  'change-rules': { rules: state.rules },
}
const actTable = Object.entries(actRights).flatMap(([kind, right]) =>
  roles.map((role) => ({ kind: kind as keyof typeof acts, role, right })),
)

test.each(actTable)('$role may propose $kind as its table says', ({ kind, role, right }) => {
  const outer = rights['propose-act']
  for (const phase of phases) {
    const command = {
      id: 'new',
      type: 'propose-act',
      at: '2027-01-01T00:00:00Z',
      actor: seats[role],
      role,
      reason: 'причина',
      act: { kind, ...acts[kind] },
    }
    const code = decide({ ...state, phase }, command as unknown as Command, sha256).refusal?.code ?? ''
    const may = [outer, right].every(({ roles, phases }) => roles.includes(role) && phases.includes(phase))
    expect([phase, !barred.has(code)]).toEqual([phase, may])
  }
})

describe('the separation of roles', () => {
  const allowed = (role: ActorRole): CommandType[] =>
    types.filter((type) => phases.some((phase) => mayDo(type, role, phase)))
  const sheet: CommandType[] = ['open-sheet', 'save-sheet', 'submit-sheet', 'confirm-sheet', 'recuse', 'abstain']

  test('an applicant does nothing here', () => expect(allowed('applicant')).toEqual([]))

  test('an auditor approves, seconds and signs, and nothing else', () => {
    expect(allowed('auditor')).toEqual(['second-act', 'approve-result', 'sign-protocol'])
  })

  test('nobody but a juror fills a sheet', () => {
    for (const role of roles)
      expect(sheet.filter((type) => allowed(role).includes(type))).toEqual(role === 'juror' ? sheet : [])
  })

  test('a juror has no say in assignments, closings and ties', () => {
    expect(allowed('juror')).toEqual([...new Set(['declare-conflict', ...sheet, 'attach-dissent', 'sign-protocol'])])
  })

  test('an organiser has no say once judging has closed, but to publish', () => {
    const late = types.filter((type) =>
      (['closed', 'signed', 'published'] as const).some((phase) => mayDo(type, 'organiser', phase)),
    )
    expect(late).toEqual(['second-act', 'publish-protocol'])
  })

  test('nothing at all changes after publication', () => {
    expect(types.filter((type) => roles.some((role) => mayDo(type, role, 'published')))).toEqual([])
  })

  test('a role that one does not hold is refused', () => {
    const command = {
      id: 'new',
      type: 'open-sheet',
      at: '2027-01-01T00:00:00Z',
      actor: 'chair',
      role: 'juror',
      submission: 's1',
    }
    expect(decide({ ...state, phase: 'open' }, command as Command, sha256).refusal?.code).toBe('act-actor-unknown')
  })
})
