import { compareIds } from '../ids.js'
import { NONE, type Holding } from './holding.js'
import type { JurorPair } from './input.js'
import type { Linkage } from './linkage.js'
import { repairOf, type Repair } from './repair.js'

/** Submissions and jurors that chains of common submissions link. */
export interface LinkedGroup {
  submissions: string[]
  jurors: string[]
}

/** How the jurors of a nomination are linked by submissions in common: only within a component can they be compared. */
export interface LinkedNomination {
  nomination: string
  /** One when linked, none without a single pair; by the first submission's id. */
  components: LinkedGroup[]
  /** Pairs whose loss would part submissions from one another: none when any single recusal leaves them linked. */
  bridges: JurorPair[]
  /** What would link the components; missing where they are linked. */
  repair?: Repair
}

export function linkedNomination(holding: Holding, linkage: Linkage, nomination: string): LinkedNomination {
  const { field, submission, juror } = holding
  const { rows, components, component, bridges } = linkage
  const groups = Array.from({ length: components }, (): LinkedGroup => ({ submissions: [], jurors: [] }))
  component.forEach((part, node) => {
    if (part === NONE) return
    if (node < rows.length) groups[part]!.submissions.push(field.submissions[rows[node]!]!)
    else groups[part]!.jurors.push(field.jurors[node - rows.length]!)
  })
  for (const { submissions, jurors } of groups) {
    submissions.sort(compareIds)
    jurors.sort(compareIds)
  }
  return {
    nomination,
    components: groups.sort((a, b) => compareIds(a.submissions[0]!, b.submissions[0]!)),
    bridges: bridges
      .map((slot) => ({ juror: field.jurors[juror[slot]!]!, submission: field.submissions[submission[slot]!]! }))
      .sort((a, b) => compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror)),
    ...(components > 1 && { repair: repairOf(holding, linkage) }),
  }
}
