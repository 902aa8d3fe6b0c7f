import { bodyName } from '@gorod/core/decision'
import { formatMoney, letterText, type Letter, type Notice } from '@gorod/core/dues'
import { letterCities, type secretariatOn } from 'example-secretariat'
import { html, nothing, type TemplateResult } from 'lit'
import { save } from '../workshop/document.js'
import { clauseText, effects, placeText } from './words.js'

type Known = ReturnType<typeof secretariatOn>

/** What arrears lead to, and the letters about them. */
export function arrearsSection({ notices, letters }: Known): TemplateResult {
  return html`<section id="arrears" aria-labelledby="arrears-title">
    <h2 id="arrears-title">Задолженность и&nbsp;письма</h2>
    <p class="text">
      Города и&nbsp;платежи вымышлены, а&nbsp;ступени взяты из&nbsp;решения 2023&nbsp;года. С&nbsp;какого долга
      предупреждать, решение не&nbsp;говорит: здесь принято, что с&nbsp;любого просроченного.
    </p>
    ${
      notices.notices.length
        ? html`<ul class="notices">
            ${notices.notices.map((notice) =>
              noticeItem(
                notice,
                letters.find(({ member }) => member === notice.member),
              ),
            )}
          </ul>`
        : html`<p>На&nbsp;этот день никто не&nbsp;просрочил взносов.</p>`
    }
  </section>`
}

function noticeItem(
  { member, body, effect, source, arrears, currency, minimumPayment }: Notice,
  draft: { letter: Letter } | undefined,
): TemplateResult {
  const sum = (minor: number): string => formatMoney({ minor, currency })
  return html`<li>
    <h3>${letterCities.get(member)!.name}</h3>
    <p>
      Долг <b>${sum(arrears)}</b>. ${bodyName({ id: body, text: body })} ${effects[effect ?? ''] ?? ''}.
      ${minimumPayment === null ? nothing : html`Основание отпадёт, если город уплатит ${sum(minimumPayment)}.`}
    </p>
    ${
      typeof source === 'string'
        ? html`<p>${source}</p>`
        : html`<details>
            <summary>${placeText(source)}</summary>
            <blockquote>${clauseText(source.clause ?? '')}</blockquote>
          </details>`
    }
    ${
      draft
        ? html`<details>
            <summary>Проект письма</summary>
            ${letterView(draft.letter)}
            <button type="button" @click=${() => save(`letter-${member}.txt`, letterText(draft.letter), 'text/plain')}>
              Скачать, .txt
            </button>
          </details>`
        : nothing
    }
  </li>`
}

const letterView = ({ to, subject, body }: Letter): TemplateResult =>
  html`<article class="letter">
    <p class="to">${to}</p>
    <h4>${subject}</h4>
    ${body.map((part) =>
      typeof part === 'string'
        ? html`<p>${part}</p>`
        : html`<ul>
            ${part.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
  </article>`
