import { checkpointText } from '../../../journal/checkpoint.js'
import { html, type Markup } from '../../../words/html.js'
import type { Person, Protocol } from '../shape.js'
import { sheetTables } from './sheet-tables.js'
import { dayInWords, instantInWords, list, roundTitle, section, short } from './say.js'

/** Sections 15–16: annexes with the journal's checkpoint, signatures. */
export function closingSections(protocol: Protocol): Markup[] {
  const { annex, checkpoint, edits, signers, appeal, format } = protocol
  return [
    section(
      15,
      'Приложения',
      html`<h3>Приложение 1. Оценочные листы</h3>`,
      sheetTables(protocol),
      html`<h3>Приложение 2. Контрольная точка журнала</h3>
        <pre>${checkpointText(checkpoint)}</pre>
        <p>
          Журнал судейства до составления протокола: имя, число записей, корень дерева (RFC 6962, base64). Проверка:
          открыть пакет проверки в программе сверки; она пересчитывает цепочку записей, этот корень, итоговую таблицу и
          протокол и называет любое расхождение. Список присутствующих — в разделе 3, заявления о конфликте интересов —
          в разделе 7. Формат: ${format}.
        </p>`,
      annex.seeds.length > 0 &&
        list(
          annex.seeds.map(({ round, seed }) => `Жребий распределения работ, ${roundTitle(protocol, round)}: ${seed}`),
        ),
      edits.length > 0 && [
        html`<h3>Приложение 3. Правки секретаря</h3>`,
        list(
          edits.map(({ from, to, at, by }) => [
            html`<del>${from || '—'}</del> → <ins>${to || '—'}</ins>`,
            ` (${short(by)}, ${instantInWords(at)})`,
          ]),
        ),
      ],
    ),
    section(
      16,
      'Подписи',
      html`<table class="gorod-signatures">
        <tbody>
          ${signers.map(
            (signer) =>
              html`<tr>
                <th scope="row">${capacityOf(signer, protocol)}</th>
                <td></td>
                <td>${short(signer)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
      appeal && html`<p>Решение может быть обжаловано до ${dayInWords(appeal.until)}: ${appeal.to}.</p>`,
      html`<p>Дата опубликования: ____________________</p>`,
    ),
  ]
}

/** As what somebody signs: by what he did at the meeting, or else by his seat. */
function capacityOf({ id, role }: Person, { presiding, secretary }: Protocol): string {
  if (id === presiding.id) return 'Председательствующий'
  return id === secretary.id ? 'Секретарь' : capacities[role]
}

const capacities: Record<Person['role'], string> = {
  chair: 'Председатель комиссии',
  deputy: 'Заместитель председателя комиссии',
  secretary: 'Секретарь комиссии',
  juror: 'Член комиссии',
  auditor: 'Наблюдатель',
  organiser: 'Организатор',
}
