import { daysInMonth, dayOf, dayText, textOf } from '../../when/day.js'
import type { DueRule } from './policy.js'

/** The last day to pay by a rule; `undefined` where it would fall before the charge arises, of which the rule says nothing. */
export function dueDay(
  rule: DueRule,
  year: number,
  issuedOn: string,
  joinedOn: string | undefined,
): string | undefined {
  const day = ruleDay(rule, year, issuedOn, joinedOn)
  return day < issuedOn ? undefined : day
}

function ruleDay(rule: DueRule, year: number, issuedOn: string, joinedOn: string | undefined): string {
  if (rule.by === 'day') return rule.day
  if (rule.by === 'days-after')
    return textOf(dayOf(rule.event === 'issue' ? issuedOn : (joinedOn ?? issuedOn)) + rule.days)
  const longest = daysInMonth(year, rule.month)
  return dayText({ year, month: rule.month, day: rule.by === 'month' ? longest : Math.min(rule.day, longest) })
}
