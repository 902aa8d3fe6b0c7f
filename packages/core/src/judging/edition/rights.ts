import type { ActorRole, CommandType } from './command.js'
import type { Phase } from './state.js'
import type { TwoPersonAct } from './two-person.js'

/** Who may ask for something, and when. */
export interface Right {
  roles: readonly ActorRole[]
  phases: readonly Phase[]
}

const chairs = ['chair', 'deputy'] as const
const heads = ['chair', 'deputy', 'secretary'] as const
const before = ['preparing', 'open', 'closing'] as const

/**
 * Who may do what in which phase: the one table that `decide` asks. The applicant acts through the secretary; the auditor
 * reads, approves and seconds; nobody acts for a juror.
 */
export const rights: Readonly<Record<CommandType, Right>> = {
  'open-edition': { roles: ['organiser'], phases: ['preparing'] },
  'draft-rules': { roles: ['organiser'], phases: ['preparing'] },
  'lock-rules': { roles: ['organiser', 'chair'], phases: ['preparing'] },
  'form-commission': { roles: ['organiser'], phases: ['preparing'] },
  'enrol-key': { roles: ['secretary'], phases: [...before, 'closed'] },
  'revoke-key': { roles: ['secretary'], phases: [...before, 'closed'] },
  'freeze-submission': { roles: ['secretary'], phases: ['preparing'] },
  'move-submission': { roles: ['secretary'], phases: before },
  'declare-conflict': { roles: ['juror', ...heads], phases: before },
  'dismiss-conflict': { roles: chairs, phases: before },
  assign: { roles: ['secretary'], phases: ['preparing', 'open', 'closed'] },
  'open-round': { roles: heads, phases: ['preparing', 'closed'] },
  'open-sheet': { roles: ['juror'], phases: ['open', 'closing'] },
  'save-sheet': { roles: ['juror'], phases: ['open', 'closing'] },
  'submit-sheet': { roles: ['juror'], phases: ['open', 'closing'] },
  'confirm-sheet': { roles: ['juror'], phases: ['open', 'closing'] },
  recuse: { roles: ['juror'], phases: ['open', 'closing'] },
  abstain: { roles: ['juror'], phases: ['open', 'closing'] },
  'return-sheet': { roles: chairs, phases: ['open', 'closing'] },
  'expire-sheet': { roles: chairs, phases: ['closing'] },
  'judge-late-sheet': { roles: chairs, phases: ['closing'] },
  'announce-closing': { roles: heads, phases: ['open'] },
  'close-round': { roles: chairs, phases: ['closing'] },
  'propose-act': { roles: ['organiser', ...heads], phases: [...before, 'closed'] },
  'second-act': { roles: ['organiser', ...heads, 'auditor'], phases: [...before, 'closed'] },
  'settle-tie': { roles: chairs, phases: ['closed'] },
  'record-meeting': { roles: ['secretary'], phases: ['closed'] },
  'take-decision': { roles: ['secretary'], phases: ['closed'] },
  'approve-result': { roles: ['auditor'], phases: ['closed'] },
  'draft-protocol': { roles: ['secretary'], phases: ['closed'] },
  'edit-protocol': { roles: ['secretary'], phases: ['closed'] },
  'attach-dissent': { roles: ['juror', ...chairs], phases: ['closed'] },
  'sign-protocol': { roles: ['juror', ...heads, 'auditor'], phases: ['closed'] },
  'publish-protocol': { roles: ['organiser', 'secretary'], phases: ['signed'] },
}

/** When an act of two persons may be done, and who may take part in it. */
export const actRights: Readonly<Record<TwoPersonAct['kind'], Right>> = {
  'reopen-round': { roles: [...heads, 'auditor'], phases: ['closed'] },
  'waive-conflict': { roles: [...heads, 'auditor'], phases: before },
  'replace-juror': { roles: [...heads, 'auditor'], phases: ['preparing', 'open', 'closing'] },
  'change-rules': { roles: ['organiser', ...chairs], phases: ['preparing', 'open'] },
}
