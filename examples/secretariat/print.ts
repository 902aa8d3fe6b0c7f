// A year of the secretariat on the console: tsx print.ts 2025-01-15
import { describeProblem } from '@gorod/core'
import { formatMoney, letterText } from '@gorod/core/dues'
import { instructionsOn } from '@gorod/core/decision'
import { decision2023 } from '@gorod/mag'
import { letterCities } from './src/members.js'
import { chargesOf, secretariatOn } from './src/secretariat.js'

const day = process.argv[2] ?? '2025-01-15'
const { imported, balances, credits, notices, letters } = secretariatOn(day)
const nameOf = (member: string): string => letterCities.get(member)!.name
const title = (text: string): void => console.log(`\n${text}\n${'='.repeat(text.length)}`)

console.log('Решение настоящее; города, платежи и курс вымышлены.')

title('Платежи из файла банка')
for (const { member, receivedOn, amount, purpose } of imported.payments)
  console.log(`${receivedOn}  ${nameOf(member)}: ${formatMoney(amount)} — ${purpose}`)
for (const problem of imported.problems)
  console.log(`строка ${problem.at.line}: ${describeProblem(problem, 'ru').sentence}`)

title(`Взносы на ${day}`)
for (const { charge, paid, open } of balances) {
  const { member, amount, source, assumed, dueOn } = charge
  const of = (minor: number): string => formatMoney({ ...amount, minor })
  const due = `срок ${dueOn ?? 'не указан'}${assumed?.includes('due') ? ' (принят здесь)' : ''}`
  console.log(
    `${nameOf(member)}: ${charge.kind} ${charge.period}, ${of(amount.minor)}, уплачено ${of(paid)}, осталось ${of(open)}; ${due}; п. ${source?.clause}`,
  )
}
for (const { member, amount } of credits) console.log(`${nameOf(member)}: вперёд ${formatMoney(amount)}`)
for (const problem of chargesOf(2025).problems) console.log(describeProblem(problem, 'ru').sentence)

title('Что из этого следует')
for (const { member, rule, body, arrears, currency, minimumPayment } of notices.notices)
  console.log(
    `${nameOf(member)}: ${rule} (${body}), долг ${formatMoney({ minor: arrears, currency })}, чтобы снять: ${minimumPayment === null ? 'ничего' : formatMoney({ minor: minimumPayment, currency })}`,
  )

title('Поручения сессии')
for (const { instruction, state, daysLeft } of instructionsOn(decision2023, day))
  console.log(
    `п. ${instruction.clause}: ${state}${daysLeft === undefined ? '' : ` (${daysLeft})`} — ${instruction.text.slice(0, 90)}`,
  )

for (const { letter } of letters) {
  title('Проект письма')
  console.log(letterText(letter))
}
