/** What did not go the usual way: the protocol tells each of them. */
export interface Incident {
  kind:
    | 'late-sheet'
    | 'sheet-returned'
    | 'sheet-expired'
    | 'round-reopened'
    | 'juror-replaced'
    | 'sheets-excluded'
    | 'rules-changed'
    | 'submission-withdrawn'
    | 'recused-after-opening'
    | 'conflict-waived'
    | 'conflict-dismissed'
    | 'key-revoked'
  at: string
  reason: string
  /** Ids of those who decided it. */
  by: string[]
  member?: string
  substitute?: string
  submission?: string
  round?: string
  /** What was decided of it, where there were two ways. */
  outcome?: 'accepted' | 'refused' | 'kept' | 'excluded'
  count?: number
}
