import { foldName } from '../../words/fold.js'
import type { BankPayer } from './bank-file.js'

/** How a member is known to banks. */
export interface KnownPayer {
  member: string
  taxNumbers?: readonly string[]
  accounts?: readonly string[]
  /** Names of administrations, as banks write them. */
  names?: readonly string[]
}

/** Members by what banks say of a payer: his tax number before his account, his account before his name. */
export function payerBook(payers: readonly KnownPayer[]): (payer: BankPayer) => readonly string[] {
  const book = (keysOf: (payer: KnownPayer) => readonly string[]): Map<string, Set<string>> => {
    const members = new Map<string, Set<string>>()
    for (const payer of payers)
      for (const key of keysOf(payer)) members.set(key, (members.get(key) ?? new Set()).add(payer.member))
    return members
  }
  const byTaxNumber = book(({ taxNumbers = [] }) => taxNumbers)
  const byAccount = book(({ accounts = [] }) => accounts)
  const byName = book(({ names = [] }) => names.map(foldName))
  return ({ name, taxNumber, account }) => {
    const found =
      (taxNumber && byTaxNumber.get(taxNumber)) || (account && byAccount.get(account)) || byName.get(foldName(name))
    return found ? [...found].sort() : []
  }
}
