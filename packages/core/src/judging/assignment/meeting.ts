import { compareIds } from '../ids.js'
import { GIVEN, OPEN, SCORED, type Field } from './field.js'
import type { Holding } from './holding.js'
import type { AssignmentInput } from './input.js'

/** Two jurors, by id, and the submissions they both judge. */
export interface JurorsTogether {
  jurors: [string, string]
  submissions: number
}

/** How often two jurors judge the same submission, over all pairs of jurors that some submission allows. */
export interface PairBalance {
  least: number
  most: number
  /** The sum of squared overlaps, and what it would be if all pairs met equally often or differed by one. */
  squares: number
  bound: number
  /** Whether no swap of two jurors, and no handover between neighbouring loads, is left that lowers the sum at no cost. */
  settled: boolean
  /** Pairs of jurors that meet less or more often than was asked for. */
  beyond: JurorsTogether[]
}

export function pairBalanceOf(
  { field, overlap }: Holding,
  settled: boolean,
  { min = 0, max = Infinity }: AssignmentInput['meetings'] = {},
): PairBalance {
  const width = field.jurors.length
  const common = eligibility(field)
  const beyond: JurorsTogether[] = []
  let [pairs, sum, squares, least, most] = [0, 0, 0, Infinity, 0]
  for (let a = 0; a < width; a++)
    for (let b = a + 1; b < width; b++) {
      const met = overlap[a * width + b]!
      if (!common(a, b)) continue
      pairs++
      sum += met
      squares += met * met
      least = Math.min(least, met)
      most = Math.max(most, met)
      const jurors = [field.jurors[a]!, field.jurors[b]!].sort(compareIds) as [string, string]
      if (met < min || met > max) beyond.push({ jurors, submissions: met })
    }
  const each = pairs ? Math.floor(sum / pairs) : 0
  const above = sum - each * pairs
  const bound = above * (each + 1) ** 2 + (pairs - above) * each ** 2
  beyond.sort((x, y) => compareIds(x.jurors[0], y.jurors[0]) || compareIds(x.jurors[1], y.jurors[1]))
  return { least: pairs ? least : 0, most, squares, bound, settled, beyond }
}

/** Tells of two jurors whether some submission allows both: bits of submissions, 32 at a time. */
function eligibility({ submissions, jurors, mark }: Field): (a: number, b: number) => boolean {
  const words = Math.ceil(submissions.length / 32)
  const bits = new Int32Array(words * jurors.length)
  for (let row = 0, pair = 0; row < submissions.length; row++)
    for (let juror = 0; juror < jurors.length; juror++, pair++)
      if (mark[pair] === OPEN || mark[pair] === GIVEN || mark[pair] === SCORED)
        bits[juror * words + (row >> 5)]! |= 1 << (row & 31)
  return (a, b) => {
    for (let word = 0; word < words; word++) if (bits[a * words + word]! & bits[b * words + word]!) return true
    return false
  }
}
