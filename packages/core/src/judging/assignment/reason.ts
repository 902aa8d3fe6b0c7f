import { BARRED_BY_CONFLICT, BARRED_BY_LANGUAGE, BARRED_BY_NOMINATION, BARRED_BY_TERM, OPEN, SCORED } from './field.js'
import type { Holding } from './holding.js'

/**
 * Why a juror has a submission: it is `scored` already; the pair was `kept` from the assignment before; it is the `only`
 * choice, since no other juror may judge it; it `links` jurors who would not be comparable without it; the juror `suits`
 * it better than any other free to take it; every other would be loaded more (`load`); or among equals the choice fell
 * so that jurors meet evenly, and by lot (`balance`).
 */
export type PairReason = 'scored' | 'kept' | 'only' | 'links' | 'suits' | 'load' | 'balance'

/** Why a place stays empty: too few jurors may judge the submission (`eligible`), or those who may have no time (`capacity`). */
export type MissingReason = 'eligible' | 'capacity'

/** How many jurors may not judge a submission, and why. */
export interface Barred {
  conflict: number
  nomination: number
  language: number
  term: number
}

/** The reason of the pair in a slot that is not empty. */
export function pairReason(holding: Holding, isKept: boolean, isBridge: boolean, slot: number): PairReason {
  const { field, submission, juror, load } = holding
  const width = field.jurors.length
  const row = submission[slot]! * width
  const own = juror[slot]!
  if (field.mark[row + own] === SCORED) return 'scored'
  if (isKept) return 'kept'
  let [others, suited, lighter] = [0, 0, 0]
  for (let other = 0; other < width; other++) {
    if (field.mark[row + other] !== OPEN) continue
    others++
    if (field.cost && field.cost[row + other]! <= field.cost[row + own]!) suited++
    if (load[other]! < load[own]! && load[other]! < field.room[other]!) lighter++
  }
  if (!others) return 'only'
  if (isBridge) return 'links'
  if (field.cost && !suited) return 'suits'
  return lighter ? 'balance' : 'load'
}

export function missingReason({ field, start }: Holding, row: number): { reason: MissingReason; barred: Barred } {
  const width = field.jurors.length
  const marks = field.mark.subarray(row * width, (row + 1) * width)
  const count = (mark: number) => marks.reduce((sum, value) => sum + Number(value === mark), 0)
  const barred = {
    conflict: count(BARRED_BY_CONFLICT),
    nomination: count(BARRED_BY_NOMINATION),
    language: count(BARRED_BY_LANGUAGE),
    term: count(BARRED_BY_TERM),
  }
  const eligible = width - barred.conflict - barred.nomination - barred.language - barred.term
  return { reason: eligible < start[row + 1]! - start[row]! ? 'eligible' : 'capacity', barred }
}
