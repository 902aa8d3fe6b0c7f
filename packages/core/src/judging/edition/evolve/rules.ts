import { own, put } from '../record.js'
import { withChange } from '../sheets.js'
import { withIncident, type Changes } from './changes.js'

/** The opening, the rules and the submissions. */
export const rulesChanges: Changes<
  'edition.opened' | 'rules.drafted' | 'rules.locked' | 'rules.changed' | 'submission.frozen' | 'submission.moved'
> = {
  'edition.opened': (state, { payload: { edition, title, origin, organisers } }) => ({
    ...state,
    id: edition,
    title,
    origin,
    organisers,
  }),
  'rules.drafted': (state, { payload: { rules } }) => ({ ...state, rules }),
  'rules.locked': (state, { payload: { version, hash } }) => ({ ...state, locked: { version, hash } }),
  'rules.changed': (state, { at, payload: { rules, hash, reason, by, returned } }) => {
    const changed = { ...state, rules, locked: { version: rules.version, hash } }
    const told = withIncident(changed, { kind: 'rules-changed', at, reason, by, count: returned.length })
    return returned.reduce((next, key) => withChange(next, key, { state: 'draft' }), told)
  },
  'submission.frozen': (state, { payload: { entry } }) => ({ ...state, entries: put(state.entries, entry.id, entry) }),
  'submission.moved': (state, { at, actor, payload: { submission, state: moved, reason } }) => {
    const entry = own(state.entries, submission)
    if (!entry) return state
    const next = { ...state, entries: put(state.entries, submission, { ...entry, state: moved, reason }) }
    if (moved !== 'withdrawn') return next
    return withIncident(next, { kind: 'submission-withdrawn', at, reason, by: [actor], submission })
  },
}
