import { checkRules } from '../../../contest/check/check-rules.js'
import { rulesHash } from '../../../contest/content-hash.js'
import type { Problem } from '../../../problem/problem.js'
import { own } from '../record.js'
import { refused, silent, type Context, type Handlers, type Part } from './context.js'

/** The opening, the rules and the submissions. */
export const rulesHandlers: Handlers<
  'open-edition' | 'draft-rules' | 'lock-rules' | 'freeze-submission' | 'move-submission'
> = {
  'open-edition': ({ state }, { edition, title, origin, organisers }) => {
    if (state.id) return refused('act-done-already', { about: state.id })
    if (/^[^\s+]{1,200}$/.test(origin) && edition && organisers.length > 0) {
      return [{ type: 'edition.opened', payload: { edition, title, origin, organisers } }]
    }
    return refused('act-incomplete', { about: 'open-edition' })
  },
  'draft-rules': ({ state }, { rules }) => {
    if (state.locked) return refused('rules-locked', { found: state.locked.version })
    const wrong = checkRules(rules).find(({ severity }) => severity === 'error')
    return wrong ?? [{ type: 'rules.drafted', payload: { rules } }]
  },
  'lock-rules': (context) => {
    if (context.state.locked) return refused('rules-locked', { found: context.state.locked.version })
    const parts = lockParts(context)
    return parts.length ? parts : refused('rules-missing')
  },
  'freeze-submission': ({ state }, { entry }) => {
    const about = entry.id
    if (own(state.entries, about)) return refused('act-done-already', { about })
    if (entry.state !== 'admitted' && entry.state !== 'rejected') return refused('submission-not-admitted', { about })
    if (!state.rules?.nominations.some(({ id }) => id === entry.nomination)) {
      return refused('nomination-unknown', { about, found: entry.nomination }, '/submission/nomination')
    }
    return [{ type: 'submission.frozen', payload: { entry } }]
  },
  'move-submission': ({ state }, { submission, state: to, reason }) => {
    const entry = own(state.entries, submission)
    if (!entry) return refused('submission-unknown', { about: submission })
    if (entry.state !== 'admitted' || (to !== 'withdrawn' && to !== 'rejected')) {
      return refused('move-not-allowed', { about: to, found: entry.state })
    }
    return silent(reason) ?? [{ type: 'submission.moved', payload: { submission, state: to, reason } }]
  },
}

/** The event that locks the rules; none where they are locked already, or missing. */
export function lockParts({ state, sha256 }: Pick<Context, 'state' | 'sha256'>): Part[] {
  if (state.locked || !state.rules) return []
  return [{ type: 'rules.locked', payload: { version: state.rules.version, hash: rulesHash(state.rules, sha256) } }]
}

/** The refusal of new rules that do not follow the ones in force. */
export function unfit({ state }: Context, rules: NonNullable<Context['state']['rules']>): Problem | undefined {
  const now = state.rules
  if (!now) return refused('rules-missing')
  if (rules.id !== now.id || rules.version !== now.version + 1) {
    return refused('rules-version-wrong', { found: rules.version, expected: now.version + 1 }, '/rules/version')
  }
  return checkRules(rules).find(({ severity }) => severity === 'error')
}
