import { instructionsOn } from '@gorod/core/decision'
import { formatMoney, type MemberArrears } from '@gorod/core/dues'
import { membersOn } from '@gorod/core/membership'
import { counted } from '@gorod/core/words'
import { decision2023, duesPolicies, memberships } from '@gorod/mag'
import type { secretariatOn } from 'example-secretariat'
import { html, type TemplateResult } from 'lit'
import { dayText } from './words.js'

const forms = {
  members: { one: 'член', few: 'члена', many: 'членов' },
  candidates: { one: 'кандидат', few: 'кандидата', many: 'кандидатов' },
  cities: { one: 'город', few: 'города', many: 'городов' },
  orders: { one: 'поручение', few: 'поручения', many: 'поручений' },
}

/** The day in four answers, each a way to what stands behind it. */
export function answers({ asOf, arrears }: ReturnType<typeof secretariatOn>): TemplateResult {
  const year = Number(asOf.slice(0, 4))
  const annual = duesPolicies.find(({ kind, from, to }) => kind === 'annual' && from <= year && (to ?? year) >= year)
  const amount = annual?.tariff.basis === 'flat' ? formatMoney({ ...annual, minor: annual.tariff.minor }) : undefined
  const owing = arrears.members.filter(({ debts }) => debts.some((debt) => debt.arrears > 0))
  const late = asOf < '2023-05-25' ? [] : instructionsOn(decision2023, asOf).filter(({ state }) => state === 'overdue')
  const members = membersOn(memberships, asOf)
  const candidates = membersOn(memberships, asOf, { category: 'candidate' })
  return html`<ul class="answers" aria-label="Кратко на ${dayText(asOf)}">
    ${tile('members', counted(members.length, forms.members, 'ru'), counted(candidates.length, forms.candidates, 'ru'))}
    ${tile('dues', amount ?? 'решения нет', `годовой взнос на\u00A0${year}\u00A0год`)}
    ${tile('arrears', owing.length ? totalOf(owing) : 'долгов нет', `просрочили ${counted(owing.length, forms.cities, 'ru')}, вымышленная ведомость`)}
    ${tile('instructions', counted(late.length, forms.orders, 'ru'), 'срок вышел')}
  </ul>`
}

const tile = (section: string, answer: string, about: string): TemplateResult =>
  html`<li>
    <a href="#${section}"><b>${answer}</b> <span>${about}</span></a>
  </li>`

/** What is overdue in all, by currency. */
function totalOf(members: readonly MemberArrears[]): string {
  const sums = new Map<string, number>()
  for (const { debts } of members)
    for (const { currency, arrears } of debts) sums.set(currency, (sums.get(currency) ?? 0) + arrears)
  return [...sums].map(([currency, minor]) => formatMoney({ minor, currency })).join(' и\u00A0')
}
