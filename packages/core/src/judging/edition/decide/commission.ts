import { bytesOfBase64 } from '../../../journal/bytes.js'
import { isSame } from '../bars.js'
import { own } from '../record.js'
import { sheetAt } from '../sheets.js'
import { memberOf, refused, samePerson, silent, type Handlers, type Part } from './context.js'

/** The commission: its members, their keys, their conflicts of interest. */
export const commissionHandlers: Handlers<
  'form-commission' | 'enrol-key' | 'revoke-key' | 'declare-conflict' | 'dismiss-conflict'
> = {
  'form-commission': ({ state }, { commission }) => {
    const ids = new Set(commission.members.map(({ id }) => id))
    if (ids.size < commission.members.length)
      return refused('id-duplicate', { about: commission.id }, '/commission/members')
    const missing = (['chair', 'secretary', 'juror'] as const).find((role) =>
      commission.members.every((member) => member.role !== role),
    )
    if (missing) return refused('commission-incomplete', { expected: missing }, '/commission/members')
    if (Object.keys(state.sheets).length > 0) return refused('act-done-already', { about: commission.id })
    return [{ type: 'commission.formed', payload: { commission } }]
  },
  'enrol-key': ({ state }, { member, key, algorithm }) => {
    if (!memberOf(state, member)) return refused('juror-unknown', { about: member })
    const bytes = bytesOfBase64(key)
    if (!bytes || (algorithm === 'Ed25519' ? bytes.length !== 32 : bytes.length < 60 || bytes.length > 200)) {
      return refused('key-unreadable', { about: member }, '/key')
    }
    const taken = Object.values(state.keys).some((keys) => keys.some((one) => one.key === key))
    return taken
      ? refused('act-done-already', { about: member })
      : [{ type: 'key.enrolled', payload: { member, key, algorithm } }]
  },
  'revoke-key': ({ state }, { member, key, reason }) => {
    const known = own(state.keys, member)?.some((one) => one.key === key && !one.revoked)
    if (!known) return refused('act-not-found', { about: member }, '/key')
    return silent(reason) ?? [{ type: 'key.revoked', payload: { member, key, reason } }]
  },
  'declare-conflict': ({ state, actor, role }, { member, submission, basis, reason }) => {
    if (role === 'juror' && !samePerson(state, actor, member)) return refused('act-own-only', { about: actor })
    if (memberOf(state, member)?.role !== 'juror') return refused('juror-unknown', { about: member })
    if (!own(state.entries, submission)) return refused('submission-unknown', { about: submission })
    const told = state.conflicts.find((one) => isSame(one, { member, submission, basis }))
    if (told?.state === 'declared') return refused('act-done-already', { about: member })
    const problem = silent(reason)
    if (problem) return problem
    const sheet = state.round === null ? undefined : sheetAt(state, { round: state.round, submission, juror: member })
    const opened = sheet !== undefined && sheet.state !== 'assigned'
    const conflict = { member, submission, basis, state: 'declared' as const, reason, ...(opened && { opened: true }) }
    const declared: Part = { type: 'conflict.declared', payload: { conflict } }
    if (!sheet || ['recused', 'replaced', 'expired', 'sealed'].includes(sheet.state)) return [declared]
    const { round, juror } = sheet
    return [
      declared,
      { type: 'sheet.recused', payload: { round, submission, juror, reason, opened, byConflict: true } },
    ]
  },
  'dismiss-conflict': ({ state, actor }, { member, submission, basis, reason }) => {
    if (samePerson(state, actor, member)) return refused('act-own-matter', { about: actor })
    const told = state.conflicts.find((one) => isSame(one, { member, submission, basis }))
    if (told?.state !== 'declared') return refused('act-not-found', { about: member })
    return (
      silent(reason) ?? [{ type: 'conflict.dismissed', payload: { member, submission, basis, reason, by: [actor] } }]
    )
  },
}
