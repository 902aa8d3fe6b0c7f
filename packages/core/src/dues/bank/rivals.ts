import type { Payment } from '../ledger/ledger.js'
import { decimalMoney } from '../money/format-money.js'
import type { BankLine } from './bank-file.js'

/** A payment that stands under the account, day, number and payer of a line, with what has not been sent back of it. */
export interface Rival {
  payment: Payment
  left: number
  /** Its sum and its payer, as the bank told of them. */
  said: string
}

/** The payments of a ledger that a line may tell of anew, though with another sum, or with its payer named otherwise. */
export function rivalBook(payments: readonly Payment[]): {
  rivalsOf: (line: BankLine, member: string) => Rival[]
  add: (payment: Payment) => void
} {
  const received = new Map<string, Payment[]>()
  const returned = new Map<string, number>()
  const add = (payment: Payment): void => {
    const { reversalOf, amount } = payment
    if (reversalOf === undefined) {
      const key = keyOf(payment)
      const others = received.get(key)
      if (others) others.push(payment)
      else received.set(key, [payment])
    } else returned.set(reversalOf, (returned.get(reversalOf) ?? 0) - amount.minor)
  }
  payments.forEach(add)
  const rivalsOf = (line: BankLine, member: string): Rival[] => {
    const start = numberedBy(line)
    return (received.get(keyOf({ member, receivedOn: line.receivedOn })) ?? []).flatMap((payment): Rival[] => {
      const left = payment.amount.minor - (returned.get(payment.id) ?? 0)
      return left > 0 && payment.id.startsWith(start) ? [{ payment, left, said: saying(payment, line) }] : []
    })
  }
  return { rivalsOf, add }
}

/** How the ids of all payments begin that were received on an account on a day under one number. */
export const numberedBy = ({
  account,
  receivedOn,
  number,
}: Pick<BankLine, 'account' | 'receivedOn' | 'number'>): string =>
  `${account} ${receivedOn} ${number.replace(/^0+(?=\S)/, '')} `

/** The sum and the payer that the id of a payment is made of: «250000.00 RUB, 5836010360». */
export function saying({ id, amount }: Pick<Payment, 'id' | 'amount'>, line: BankLine): string {
  const payer = id.slice(numberedBy(line).length + `${amount.minor} ${amount.currency} `.length)
  return `${decimalMoney(amount)} ${amount.currency}, ${payer}`.slice(0, 150)
}

const keyOf = ({ member, receivedOn }: Pick<Payment, 'member' | 'receivedOn'>): string => `${receivedOn} ${member}`
