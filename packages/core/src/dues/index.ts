export { allocatePayments, type AllocateOptions } from './allocation/allocate-payments.js'
export type {
  Allocated,
  Allocation,
  AllocationReason,
  ChargeBalance,
  Credit,
  WriteOff,
} from './allocation/allocated.js'
export type { Charge, DueKind, Earmark, Ledger, Payment, Waiver } from './ledger/ledger.js'
export {
  civilCodeRules,
  type AllocationRule,
  type AllocationStep,
  type DuesRules,
  type RateRule,
  type Tolerance,
} from './ledger/rules.js'
export type { Sight } from './ledger/sight.js'
export type { BankAccount, BankEncoding, BankFile, BankLine, BankPayer } from './bank/bank-file.js'
export { importPayments, type ImportOptions, type PaymentImport } from './bank/import-payments.js'
export type { KnownPayer } from './bank/payer.js'
export { readBankFile } from './bank/read-bank-file.js'
export { readPurpose } from './bank/read-purpose.js'
export type { Letter, LetterCharge, LetterCity, LetterFacts, LetterKind, LetterTemplate } from './letter/letter.js'
export { letterOf, type LetterOptions } from './letter/letter-of.js'
export { moneyInWords } from './letter/money-in-words.js'
export { letterText, renderLetter } from './letter/render-letter.js'
export { convertMoney, type Converted } from './money/convert-money.js'
export { minorDigits } from './money/currency.js'
export { decimalMoney, formatMoney } from './money/format-money.js'
export type { Money } from './money/money.js'
export { parseMoney, type ParsedMoney } from './money/parse-money.js'
export type { Rate } from './money/rate.js'
export { roundFraction, type RoundingMode } from './money/round-fraction.js'
export { splitMoney } from './money/split-money.js'
export { agingEdges, bucketOf, daysOverdue } from './arrears/aging.js'
export {
  arrearsIn,
  arrearsOn,
  type AnsweredRequest,
  type Arrears,
  type ArrearsOptions,
  type CurrencyArrears,
  type MemberArrears,
  type OpenCharge,
} from './arrears/arrears-on.js'
export {
  chargesFor,
  type ChargesInput,
  type NoCharge,
  type NoChargeReason,
  type YearCharges,
} from './policy/charges-for.js'
export type { Addressees, DueRule, DuesPolicy, DuesTerms, Instalment, Proration, Tariff } from './policy/policy.js'
export {
  modelConsequences,
  type Act,
  type Comparison,
  type ConsequenceRule,
  type Effect,
  type Permission,
  type Trigger,
} from './consequence/consequence.js'
export { noticesOn, type Notice, type Notices, type NoticesOptions } from './consequence/notices-on.js'
export type { LedgerEntry, LedgerEntryKind } from './statement/entries.js'
export {
  statementOf,
  type Statement,
  type StatementAccount,
  type StatementLine,
  type StatementOptions,
} from './statement/statement-of.js'
