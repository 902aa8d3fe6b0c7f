import { formatMoney, type ChargeBalance, type DuesPolicy } from '@gorod/core/dues'
import { duesPolicies } from '@gorod/mag'
import { letterCities, type secretariatOn } from 'example-secretariat'
import { html, nothing, type TemplateResult } from 'lit'
import { clauseText, dayText, kinds, placeText } from './words.js'

type Known = ReturnType<typeof secretariatOn>

/** What the decision sets for the year of the day, and what became of it in the invented ledger. */
export function duesSection({ asOf, balances, credits }: Known): TemplateResult {
  const year = Number(asOf.slice(0, 4))
  const policies = duesPolicies.filter(({ from, to }) => from <= year && (to === null || year <= to))
  return html`<section id="dues" aria-labelledby="dues-title">
    <h2 id="dues-title">Взносы</h2>
    <h3>По&nbsp;решению на&nbsp;${year}&nbsp;год</h3>
    ${
      policies.length
        ? html`<ul class="cards">
            ${policies.map(policyCard)}
          </ul>`
        : html`<p>
            Решения о&nbsp;взносах на&nbsp;этот год в&nbsp;документах нет, и&nbsp;прежнее не&nbsp;продлевается.
          </p>`
    }
    <h3>В&nbsp;вымышленной ведомости</h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="ledger-title">
      <table class="stacked" role="table">
        <caption id="ledger-title">
          Начисления и&nbsp;платежи на&nbsp;${dayText(asOf)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Город</th>
            <th scope="col" role="columnheader">Взнос</th>
            <th scope="col" role="columnheader" class="sum">Начислено</th>
            <th scope="col" role="columnheader" class="sum">Уплачено</th>
            <th scope="col" role="columnheader" class="sum">Осталось</th>
            <th scope="col" role="columnheader">Срок</th>
            <th scope="col" role="columnheader">Решение</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${balances.map((balance) => balanceRow(balance, asOf))}
        </tbody>
      </table>
    </div>
    <p class="meta">* Этого срока в&nbsp;документах нет: он&nbsp;принят в&nbsp;примере.</p>
    ${
      credits.length
        ? html`<p>
            Уплачено вперёд:
            ${credits.map(({ member, amount }) => `${letterCities.get(member)!.name}, ${formatMoney(amount)}`).join('; ')}.
          </p>`
        : nothing
    }
  </section>`
}

function policyCard({ kind, tariff, currency, isRequest, source }: DuesPolicy): TemplateResult {
  const sum = tariff.basis === 'flat' ? formatMoney({ minor: tariff.minor, currency }) : ''
  return html`<li>
    <p class="what">${kinds[kind]}</p>
    <p class="how-much">${isRequest ? 'от ' : ''}${sum}</p>
    ${isRequest ? html`<p>Рекомендация: долга не&nbsp;создаёт.</p>` : nothing}
    <details>
      <summary>${placeText(source)}</summary>
      <blockquote>${clauseText(source.clause!)}</blockquote>
    </details>
  </li>`
}

function balanceRow({ charge, paid, open }: ChargeBalance, asOf: string): TemplateResult {
  const { member, kind, period, amount, dueOn, assumed, source } = charge
  const of = (minor: number): string => formatMoney({ ...amount, minor })
  return html`<tr role="row">
    <th scope="row" role="rowheader">${letterCities.get(member)!.name}</th>
    <td role="cell">${kinds[kind]}${period === 'joining' ? '' : `, ${period}`}</td>
    <td role="cell" class="sum" data-name="Начислено">${of(amount.minor)}</td>
    <td role="cell" class="sum" data-name="Уплачено">${of(paid)}</td>
    <td
      role="cell"
      class=${`sum left ${open ? 'owed' : ''} ${open && dueOn && dueOn < asOf ? 'overdue' : ''}`}
      data-name="Осталось"
    >
      ${of(open)}
    </td>
    <td role="cell" data-name="Срок">
      ${dueOn ? dayText(dueOn) : 'не указан'}${assumed?.includes('due') ? html`<sup>*</sup>` : nothing}
    </td>
    <td role="cell" data-name="Решение">
      ${source ? html`<a href="#clause-${source.clause}">${placeText({ ...source, document: '' })}</a>` : nothing}
    </td>
  </tr>`
}
