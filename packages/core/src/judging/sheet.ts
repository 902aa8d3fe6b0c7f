/** Why there is no mark: four different things, of which only `pending` keeps a round open. */
export type Absence = 'unassigned' | 'recused' | 'abstained' | 'pending'

/** A field of a sheet; its version counts the changes. */
export interface Versioned<T> {
  value: T
  version: number
}

/** What one juror says of one submission in one round. */
export interface ScoreSheet {
  juror: string
  submission: string
  round: string
  state:
    | 'assigned'
    | 'opened'
    | 'draft'
    | 'submitted'
    | 'confirmed'
    | 'sealed'
    | 'recused'
    | 'abstained'
    | 'expired'
    | 'replaced'
  /** Whole marks by the id of the criterion. */
  marks: Record<string, Versioned<number | null>>
  comments: Record<string, Versioned<string>>
  /** The juror's own note: never in a protocol. */
  note?: Versioned<string>
  reason?: string
}
