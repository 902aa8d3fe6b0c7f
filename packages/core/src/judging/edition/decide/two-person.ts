import { rulesHash } from '../../../contest/content-hash.js'
import type { Problem } from '../../../problem/problem.js'
import { isKept, isSame } from '../bars.js'
import { own } from '../record.js'
import { actRights } from '../rights.js'
import { sheetsOf } from '../sheets.js'
import type { EditionSheet } from '../state.js'
import type { Proposal, TwoPersonAct } from '../two-person.js'
import { overFault } from '../term.js'
import { memberOf, refused, samePerson, silent, type Context, type Handlers, type Part } from './context.js'
import { unfit } from './rules.js'
import { sheetFault } from './sheet-fault.js'

const filled = new Set<EditionSheet['state']>(['submitted', 'confirmed', 'sealed'])
const unfinished = new Set<EditionSheet['state']>(['assigned', 'opened', 'draft', 'submitted'])

/** Acts of two persons: one proposes, another one seconds, and only then it is done. */
export const twoPersonHandlers: Handlers<'propose-act' | 'second-act'> = {
  'propose-act': (context, { act, reason }) =>
    silent(reason) ?? barred(context, act) ?? [{ type: 'act.proposed', payload: { act, reason } }],
  'second-act': (context, { proposal }) => {
    const { state, actor } = context
    const found = own(state.proposals, proposal)
    if (!found) return refused('act-not-found', { about: proposal }, '/proposal')
    if (samePerson(state, actor, found.by)) return refused('act-two-persons', { about: actor })
    const problem = barred(context, found.act)
    return problem ?? [{ type: 'act.seconded', payload: { proposal } }, effectOf(context, found)]
  },
}

/** Why an act may not be done now, or not by this actor. */
function barred(context: Context, act: TwoPersonAct): Problem | undefined {
  const { state, actor, role } = context
  const right = own(actRights, act.kind)
  if (!right) return refused('act-not-found', { about: act.kind }, '/act/kind')
  const { roles, phases } = right
  if (!roles.includes(role))
    return refused('act-role-refused', { about: act.kind, found: role, expected: roles.join(' | ') })
  if (!phases.includes(state.phase)) {
    return refused('act-phase-refused', { about: act.kind, found: state.phase, expected: phases.join(' | ') })
  }
  switch (act.kind) {
    case 'reopen-round':
      return undefined
    case 'change-rules':
      return unfit(context, act.rules)
    case 'waive-conflict': {
      if (samePerson(state, actor, act.member)) return refused('act-own-matter', { about: actor })
      const told = state.conflicts.find((one) => isSame(one, act))
      return told?.state === 'declared' ? undefined : refused('act-not-found', { about: act.member })
    }
    case 'replace-juror':
      return substituteFault(context, act)
  }
}

function substituteFault({ state, at }: Context, act: TwoPersonAct & { kind: 'replace-juror' }): Problem | undefined {
  const { juror, substitute } = act
  const [member, known] = [memberOf(state, juror), memberOf(state, substitute.id)]
  if (member?.role !== 'juror') return refused('juror-unknown', { about: juror })
  if (juror === substitute.id || substitute.role !== 'juror' || (known && known.role !== 'juror')) {
    return refused('juror-unknown', { about: substitute.id })
  }
  const over = overFault(state, member, at) ?? overFault(state, known ?? substitute, at)
  if (over) return over
  const conflicted = movedSheets(state, act).find(({ submission }) => {
    const entry = own(state.entries, submission)
    return entry && isKept(state, known ?? substitute, entry)
  })
  return conflicted && refused('juror-in-conflict', { about: `${substitute.id} · ${conflicted.submission}` })
}

function movedSheets(state: Context['state'], { juror, sheets }: TwoPersonAct & { kind: 'replace-juror' }) {
  if (state.round === null || state.phase === 'closed') return firstRound(state, juror)
  return sheetsOf(state, state.round).filter(
    (sheet) =>
      sheet.juror === juror && (unfinished.has(sheet.state) || (sheets === 'exclude' && filled.has(sheet.state))),
  )
}

/** Sheets assigned before any round was opened. */
const firstRound = (state: Context['state'], juror: string): EditionSheet[] =>
  Object.keys(state.sheets)
    .flatMap((round) => sheetsOf(state, round))
    .filter((sheet) => sheet.juror === juror && sheet.state === 'assigned')

function effectOf({ state, actor, sha256 }: Context, { act, by: first, reason }: Proposal): Part {
  const by = [first, actor]
  switch (act.kind) {
    case 'reopen-round':
      return { type: 'round.reopened', payload: { round: state.round!, reason, by } }
    case 'waive-conflict':
      return {
        type: 'conflict.waived',
        payload: { member: act.member, submission: act.submission, basis: act.basis, reason, by },
      }
    case 'change-rules': {
      const { rules } = act
      const sheets = state.round === null ? [] : sheetsOf(state, state.round)
      const returned = sheets.filter((sheet) => filled.has(sheet.state) && sheetFault(state, sheet, rules)).map(keyOf)
      return { type: 'rules.changed', payload: { rules, hash: rulesHash(rules, sha256), reason, by, returned } }
    }
    case 'replace-juror': {
      const { juror, substitute, sheets } = act
      const moved = movedSheets(state, act)
      const excluded = moved.filter((sheet) => sheet.state === 'confirmed').map(keyOf)
      const payload = { juror, substitute, reason, by, sheets, moved: moved.map(keyOf), excluded }
      return { type: 'juror.replaced', payload }
    }
  }
}

const keyOf = ({ round, submission, juror }: EditionSheet) => ({ round, submission, juror })
