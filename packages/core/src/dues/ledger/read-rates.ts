import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { rateFraction, type Rate } from '../money/rate.js'
import type { DayChecker } from './days.js'
import type { Fault } from './fault.js'
import { isInSight, type Sight } from './sight.js'
import { codeFault } from './sum-fault.js'

/** The sound rates in sight; what is wrong with the others is told, and of two that contradict each other neither counts. */
export function readRates(rates: readonly Rate[], sight: Sight, dayFault: DayChecker, problems: Problem[]): Rate[] {
  const read = new Map<string, Rate>()
  const conflicting = new Set<string>()
  rates.forEach((rate, place) => {
    const tell = ({ code, ...details }: Fault): unknown =>
      problems.push(duesProblem(code, { path: `/rates/${place}` }, { about: rate.currency, ...details }))
    const fault = dayFault(rate.on) ?? faultOfRate(rate)
    if (fault) return tell(fault)
    if (!isInSight(rate.on, rate.known, sight)) return undefined
    const key = `${rate.currency}/${rate.quote} ${rate.on}`
    const other = read.get(key)
    if (!other) return read.set(key, rate)
    if (quoted(other) === quoted(rate)) return undefined
    conflicting.add(key)
    return tell({ code: 'rate-conflict', found: quoted(rate), expected: quoted(other) })
  })
  return [...read].flatMap(([key, rate]) => (conflicting.has(key) ? [] : [rate]))
}

function faultOfRate(rate: Rate): Fault | undefined {
  const fault = codeFault(rate.currency) ?? codeFault(rate.quote)
  if (fault) return fault
  return rate.currency === rate.quote || !rateFraction(rate) ? { code: 'rate-wrong', found: quoted(rate) } : undefined
}

const quoted = ({ value, quote, nominal, currency }: Rate): string => `${value} ${quote} / ${nominal} ${currency}`
