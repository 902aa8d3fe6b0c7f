import type { Sha256 } from '../../../journal/event.js'
import { isJudged } from '../../sheets/roster.js'
import { isKept } from '../bars.js'
import { own } from '../record.js'
import { plainSheet, sheetsOf } from '../sheets.js'
import { standingsOfEdition } from '../standings-of-edition.js'
import type { EditionSheet, EditionState } from '../state.js'
import { overFault } from '../term.js'
import { hashOf, isProblem, memberOf, nextRound, refused, silent, type Handlers } from './context.js'
import { shortlistOf } from './shortlist.js'

const pending = new Set<EditionSheet['state']>(['assigned', 'opened', 'draft', 'submitted'])

/** Rounds: assignment, opening, end; ties after the end. */
export const roundHandlers: Handlers<'assign' | 'open-round' | 'announce-closing' | 'close-round' | 'settle-tie'> = {
  assign: ({ state, at: now }, { round, pairs, seed }) => {
    if (!state.rules?.rounds.some(({ id }) => id === round)) return refused('round-unknown', { found: round }, '/round')
    if (state.closings.some((closing) => closing.round === round) && state.phase === 'closed') {
      return refused('act-done-already', { about: round })
    }
    const shortlist = shortlistOf(state, round)
    if (isProblem(shortlist)) return shortlist
    const through = shortlist && new Set(shortlist)
    const wanted = new Set<string>()
    for (const [index, { juror, submission }] of pairs.entries()) {
      const [member, entry] = [memberOf(state, juror), own(state.entries, submission)]
      const at = `/pairs/${index}`
      if (member?.role !== 'juror') return refused('juror-unknown', { about: juror }, at)
      const over = overFault(state, member, now)
      if (over) return over
      if (!entry) return refused('submission-unknown', { about: submission }, at)
      if (!isJudged(entry.state)) return refused('submission-not-admitted', { about: submission }, at)
      if (through && !through.has(submission)) return refused('submission-not-shortlisted', { about: submission }, at)
      if (member.nominations && !member.nominations.includes(entry.nomination)) {
        return refused('juror-other-nomination', { about: `${juror} · ${submission}` }, at)
      }
      if (isKept(state, member, entry)) return refused('juror-in-conflict', { about: `${juror} · ${submission}` }, at)
      wanted.add(keyOf({ juror, submission }))
    }
    const given = own(state.sheets, round) ? sheetsOf(state, round) : []
    const gone = given.filter((sheet) => !wanted.has(keyOf(sheet)) && sheet.state !== 'replaced')
    const fixed = gone.find((sheet) => sheet.state !== 'assigned')
    if (fixed) return refused('pair-fixed', { about: keyOf(fixed), found: fixed.state })
    return [{ type: 'assignment.made', payload: { round, pairs, seed } }]
  },
  'open-round': ({ state }, { round }) => {
    const { rules, commission } = state
    if (!rules) return refused('rules-missing')
    if (!commission) return refused('commission-incomplete')
    const next = nextRound(state)
    if (next !== round) return refused('round-order', { found: round, ...(next && { expected: next }) }, '/round')
    if (!own(state.sheets, round)) return refused('assignment-missing', { about: round })
    const shortlist = shortlistOf(state, round)
    if (isProblem(shortlist)) return shortlist
    const through = shortlist && new Set(shortlist)
    const stranger = sheetsOf(state, round).find(({ submission }) => through && !through.has(submission))
    if (stranger) return refused('submission-not-shortlisted', { about: stranger.submission })
    return [{ type: 'round.opened', payload: { round, ...(shortlist && { shortlist: [...shortlist] }) } }]
  },
  'announce-closing': ({ state }) => [{ type: 'round.closing', payload: { round: state.round! } }],
  'close-round': ({ state, sha256 }) => {
    const round = state.round!
    const sheets = sheetsOf(state, round).filter(({ submission }) => isOpen(state, submission))
    const late = sheets.filter(
      (sheet) => sheet.late === 'undecided' && ['submitted', 'confirmed'].includes(sheet.state),
    )
    if (late.length) return refused('round-late-undecided', { about: late.map(keyOf).join(', '), found: late.length })
    const missing = sheets.filter((sheet) => pending.has(sheet.state))
    if (missing.length) {
      return refused('round-pending', { about: missing.slice(0, 20).map(keyOf).join(', '), found: missing.length })
    }
    return [{ type: 'round.closed', payload: { round, sheets: sheets.length, tally: tallyOf(state, round, sha256) } }]
  },
  'settle-tie': ({ state, actor }, { order, reason }) => {
    const round = state.round!
    const standings = standingsOfEdition(state, round)
    const open = standings?.nominations.flatMap(({ ties }) => ties.flatMap((tie) => tie.open)) ?? []
    const tie = open.find((ids) => order.every((id) => ids.includes(id)))
    if (!tie) return refused('tie-not-open', { about: order.join(', ') }, '/order')
    if (order.length !== tie.length || new Set(order).size < order.length) return refused('tie-order', {}, '/order')
    return silent(reason) ?? [{ type: 'tie.settled', payload: { vote: { round, order, reason, by: actor } } }]
  },
}

/** SHA-256 of the sheets of a round as they are when it is closed, before they are sealed. */
export const tallyOf = (state: EditionState, round: string, sha256: Sha256): string =>
  hashOf(sheetsOf(state, round).map(plainSheet), sha256)

const isOpen = ({ entries }: EditionState, submission: string): boolean => {
  const entry = own(entries, submission)
  return entry !== undefined && isJudged(entry.state)
}

const keyOf = ({ juror, submission }: { juror: string; submission: string }): string => `${juror} · ${submission}`
