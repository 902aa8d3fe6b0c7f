import { allocatePayments, importPayments, readBankFile, type ImportOptions } from '@gorod/core/dues'
import { accounts, bankFile } from './bank.js'
import { payers } from './members.js'

const read = (text: string) => readBankFile(new TextEncoder().encode(text), accounts)

/** The invented bank's file, sent again with another sum under the number, day and payer of its third payment. */
const sentAgain = read(bankFile.replace('Сумма=1500.00', 'Сумма=2500.00'))
const { line } = sentAgain.lines[2]!

/** What a person may say of the line: it corrects the payment, is one of its own, or is to be left out. */
export const decisions: Readonly<Record<string, Partial<ImportOptions>>> = {
  'ничего не решено': {},
  исправление: { corrections: [line] },
  'отдельный платёж': { separate: [line] },
  'лишняя строка': { leaveOut: [line] },
}

/** What was received in euro cents by the end of 2023 in the light of each, or that the file waits. */
export const receivedAfter = (decision: Partial<ImportOptions>): number | 'ждёт решения' => {
  const { payments } = importPayments([], read(bankFile), { payers, known: '2023-12-31' })
  const again = importPayments(payments, sentAgain, { payers, known: '2024-01-31', ...decision })
  if (!again.isTaken) return 'ждёт решения'
  const { credits } = allocatePayments({ charges: [], payments: again.payments }, { asOf: '2023-12-31' })
  return credits.reduce((sum, { amount }) => sum + (amount.currency === 'EUR' ? amount.minor : 0), 0)
}
