import {
  agingEdges,
  allocatePayments,
  arrearsIn,
  bucketOf,
  civilCodeRules,
  convertMoney,
  daysOverdue,
  decimalMoney,
  minorDigits,
  modelConsequences,
  moneyInWords,
  noticesOn,
  readPurpose,
  renderLetter,
  roundFraction,
  splitMoney,
  type Money,
  type Rate,
} from '@gorod/core/dues'
import { amountText, inCurrency as amountIn } from '@gorod/core/words'
import { ledger, secretariatOn } from './secretariat.js'

/** A due in instalments: they add up to it exactly. */
export const instalments = (due: Money, count: number): string[] =>
  splitMoney(
    due,
    Array.from({ length: count }, () => 1),
  ).map(decimalMoney)

/** A sum in another currency by the rates given, with its rates; nothing where there is none. */
export function inCurrency(sum: Money, currency: string, rates: readonly Rate[]): string {
  const converted = convertMoney(sum, currency, rates)
  return converted
    ? `${decimalMoney(converted.money)} ${currency}, ${converted.rates.map(({ value, nominal }) => `${value} за ${nominal}`).join(', ')}`
    : 'нет курса'
}

/** Four months of a yearly due, rounded once, and the sum in words as an order writes it. */
export function fourMonthsOf({ minor, currency }: Money): string {
  const part = { minor: Number(roundFraction(BigInt(minor) * 4n, 12n)), currency }
  return `${decimalMoney(part)} (${moneyInWords(part)}), знаков после запятой: ${minorDigits(currency)}`
}

/** A due of whole units with its bound in words, as a page shows them. */
export const shownOnPage = (due: Money, bound: string): string =>
  `${amountText(Number(decimalMoney(due)), due.currency, 'ru')}, ${amountIn(bound, due.currency, 'ru')}`

/** Debts by their age on a day: one line for each bucket that holds something. */
export function agesOn(asOf: string): string[] {
  const { facts } = secretariatOn(asOf)
  const { members } = arrearsIn(allocatePayments(facts, { asOf }), agingEdges)
  const open = members.flatMap(({ charges }) => charges)
  const bucketed = agingEdges.map((_, bucket) =>
    open.filter(({ dueOn }) => dueOn !== undefined && bucketOf(daysOverdue(dueOn, asOf)) === bucket),
  )
  return bucketed.flatMap((charges, bucket) =>
    charges.length ? [`до ${agingEdges[bucket]} дней: ${charges.map(({ charge }) => charge).join(', ')}`] : [],
  )
}

/** What rules of other associations would say on a day; none of them holds here. */
export const elsewhereOn = (asOf: string): string[] =>
  noticesOn(ledger(), { asOf, consequences: Object.values(modelConsequences) }).notices.map(
    ({ member, rule, arrears, currency }) => `${member}: ${rule}, ${decimalMoney({ minor: arrears, currency })}`,
  )

/** The same money in the order of the law, and debt by debt. */
export function paidInOrder(asOf: string): { byLaw: number; byId: number } {
  const facts = ledger()
  const byId = { ...civilCodeRules, allocation: { ...civilCodeRules.allocation, ties: 'by-id' as const } }
  const paid = (rules: typeof civilCodeRules): number =>
    allocatePayments(facts, { asOf, rules }).allocations.reduce((sum, { settled }) => sum + settled.minor, 0)
  return { byLaw: paid(civilCodeRules), byId: paid(byId) }
}

/** What each line of the bank says that it is for: a proposal, which a person makes the payment's earmark. */
export const purposesOf = (): string[] =>
  ledger().payments.map(({ purpose = '' }) => `${purpose}: ${JSON.stringify(readPurpose(purpose))}`)

/** The drafts of a day as one page for print. */
export const lettersPage = (asOf: string): string =>
  secretariatOn(asOf)
    .letters.map(({ letter }) => renderLetter(letter))
    .join('\n')
