import type { Problem } from '../../problem/problem.js'
import type { Money } from '../money/money.js'

/** An account of the association, on which it is paid. */
export interface BankAccount {
  number: string
  /** ISO 4217. */
  currency: string
}

/** Whose money it is, as the bank names him. */
export interface BankPayer {
  name: string
  /** ИНН, БИН, УНП. */
  taxNumber?: string
  account?: string
}

/** Money received on an account, as the bank tells of it. */
export interface BankLine {
  /** The same wherever the bank tells of it again: account, day, number without zeros before it, sum and payer. */
  id: string
  account: string
  receivedOn: string
  amount: Money
  /** The number of the payer's order. */
  number: string
  payer: BankPayer
  /** «Назначение платежа». */
  purpose: string
  /** The line of the file on which it begins, from 1. */
  line: number
}

export type BankEncoding = 'utf-8' | 'windows-1251' | 'ibm866'

/** What a bank's file says, and what of it could not be read. */
export interface BankFile {
  /** «1CClientBankExchange», or a table with a header. */
  format?: 'exchange' | 'table'
  encoding: BankEncoding
  lines: BankLine[]
  /** Documents by which money left an account. */
  outgoing: number
  problems: Problem[]
}

/** A document of a file before it is understood: its texts, and the line on which it begins. */
export interface RawDocument {
  line: number
  texts: Partial<Record<RawField, string>>
}

export type RawField =
  'account' | 'number' | 'day' | 'sum' | 'sent' | 'currency' | 'payer' | 'taxNumber' | 'payerAccount' | 'purpose'
