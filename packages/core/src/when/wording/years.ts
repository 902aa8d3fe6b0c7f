import type { Statement } from './part.js'
import type { Phrase } from './phrases.js'
import type { WhenContext } from './resolve.js'

/** A statement with the year for those of its parts that name none. */
export interface DatedStatement {
  statement: Statement
  year: number | undefined
  /** The year is not its own. */
  assumed: boolean
}

/** The statements of one text, each with a year: said apart («2027 год: 5 мая»), of a neighbour, of the context. */
export function withYears(all: Statement[], phrase: Phrase | undefined, context: WhenContext): DatedStatement[] {
  const apart = all.length > 1 && !all.every(isYear) ? all.find(isYear)?.stretches[0]?.from?.year : undefined
  // «последняя пятница месяца» of what recurs is no date.
  const isOfAnyMonth = ({ stretches }: Statement): boolean =>
    Boolean(phrase?.every) && context.month === undefined && stretches.some(({ from }) => from?.month === 'month')
  const kept = all.filter((statement) => !(apart !== undefined && isYear(statement)) && !isOfAnyMonth(statement))
  const statements = alike(kept, phrase)
  const stated = statements.map((statement) => statedYear(statement) ?? apart)
  const nearest = nearestOf(stated)
  return statements.map((statement, i) => ({
    statement,
    year: nearest[i] ?? context.year,
    assumed: stated[i] === undefined,
  }))
}

/** What is said of one date («ориентировочно», «дата уточняется») is said of all. */
function alike(statements: Statement[], phrase: Phrase | undefined): Statement[] {
  const said = {
    approximate: statements.some(({ approximate }) => approximate),
    uncertain: phrase?.kind === 'unset' || statements.some(({ uncertain }) => uncertain),
    within: statements.some(({ within }) => within),
  }
  return statements.map((statement) => ({ ...statement, ...said }))
}

const isYear = ({ stretches: [only, more] }: Statement): boolean =>
  !more && only?.from === only?.to && only?.from?.year !== undefined && only.from.month === undefined

/** The year a statement names; `relative` where it leans on the context in words («текущего года»). */
function statedYear({ stretches }: Statement): number | 'relative' | undefined {
  const parts = stretches.flatMap(({ from, to }) => [from, to])
  const relative = parts.some((part) => part?.yearOffset !== undefined || part?.shortYear !== undefined)
  return parts.find((part) => part?.year !== undefined)?.year ?? (relative ? 'relative' : undefined)
}

/** For each the next year named after it, else the last before it. */
function nearestOf(years: (number | 'relative' | undefined)[]): (number | undefined)[] {
  const nearest = years.map((year) => (typeof year === 'number' ? year : undefined))
  for (let i = nearest.length - 2; i >= 0; i--) nearest[i] ??= nearest[i + 1]
  for (let i = 1; i < nearest.length; i++) nearest[i] ??= nearest[i - 1]
  return nearest
}
