import { dayFault } from '../ledger/days.js'
import type { Fault } from '../ledger/fault.js'
import { codeFault, largestSum } from '../ledger/sum-fault.js'
import type { DueRule, DuesPolicy, Tariff } from './policy.js'

/** What keeps a policy from being applied. */
export function policyFault(policy: DuesPolicy): Fault | undefined {
  const { from, to, tariff, currency, most, adoptedOn, issuedOn } = policy
  const years = to === null ? [from] : [from, to]
  if (!years.every(isYear) || (to !== null && to < from)) return { code: 'policy-years', found: `${from}–${to ?? ''}` }
  const money = codeFault(currency)
  if (money) return money
  if (!isTariff(tariff)) return { code: 'policy-tariff', found: tariff.basis }
  if (most !== undefined && most !== null && !isSum(most)) return { code: 'policy-tariff', found: most }
  const rules = [policy.due, ...(policy.instalments ?? []).map(({ due }) => due)]
  if (!rules.every(isDueRule) || !isSplit(policy)) return { code: 'policy-due', found: rules.length }
  return dayFault(adoptedOn) ?? (issuedOn === undefined ? undefined : dayFault(issuedOn))
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2199

const isSum = (minor: number): boolean => Number.isSafeInteger(minor) && minor >= 0 && minor <= largestSum

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count > 0 && count <= largestSum

function isTariff(tariff: Tariff): boolean {
  if (tariff.basis === 'flat') return isSum(tariff.minor)
  if (tariff.basis === 'per-head') {
    return [tariff.minor, tariff.base ?? 0, tariff.least ?? 0, tariff.most ?? 0].every(isSum) && isCount(tariff.heads)
  }
  const limits = tariff.brackets.map(({ upTo }) => upTo ?? Infinity)
  const isAscending = limits.every((limit, index) => limit > (limits[index - 1] ?? 0))
  return limits.length > 0 && isAscending && tariff.brackets.every(({ minor }) => isSum(minor))
}

const isSplit = ({ instalments }: DuesPolicy): boolean =>
  instalments === undefined || (instalments.length > 0 && instalments.every(({ weight }) => isCount(weight)))

function isDueRule(rule: DueRule | undefined): boolean {
  if (rule === undefined) return true
  if (rule.by === 'day') return dayFault(rule.day) === undefined
  if (rule.by === 'days-after') return Number.isSafeInteger(rule.days) && rule.days >= 0 && rule.days <= 36_525
  const day = rule.by === 'date' ? String(rule.day).padStart(2, '0') : '01'
  return dayFault(`2024-${String(rule.month).padStart(2, '0')}-${day}`) === undefined
}
