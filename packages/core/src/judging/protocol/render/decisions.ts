import { html, type Insert, type Markup } from '../../../words/html.js'
import { formOf } from '../../../words/plural.js'
import type { Protocol, ProtocolDecision, ProtocolIncident } from '../shape.js'
import {
  atLeast,
  edited,
  figure,
  instantInWords,
  list,
  remark,
  roundTitle,
  section,
  short,
  shorts,
  table,
} from './say.js'

const participating = { one: 'участвует', other: 'участвуют' }
const members = { one: 'члена комиссии', other: 'членов комиссии' }
const incidentWords: Record<ProtocolIncident['kind'], string> = {
  'late-sheet': 'Оценочный лист представлен после срока',
  'sheet-returned': 'Оценочный лист возвращён на доработку',
  'sheet-expired': 'Оценочный лист не представлен',
  'round-reopened': 'Тур открыт повторно',
  'juror-replaced': 'Член комиссии заменён',
  'sheets-excluded': 'Оценочные листы исключены',
  'rules-changed': 'Принята новая версия правил',
  'submission-withdrawn': 'Заявка отозвана',
  'recused-after-opening': 'Самоотвод после открытия работы',
  'conflict-waived': 'Конфликт интересов снят решением двух лиц',
  'conflict-dismissed': 'Конфликт интересов не подтверждён',
  'key-revoked': 'Ключ подписи отозван',
}
const outcomes = {
  accepted: 'учтён',
  refused: 'не учтён',
  kept: 'сданные листы сохранены',
  excluded: 'сданные листы исключены',
}

/** Sections 11–14: decisions, awards, dissents, what did not go the usual way. */
export function decisionSections(protocol: Protocol): Markup[] {
  const { decisions, awards, dissents, incidents, closings, audits } = protocol
  const hasPrizes = awards.some(({ prize }) => prize !== undefined)
  return [
    section(
      11,
      'Решения',
      decisions.map((one, index) => decision(protocol, one, index)),
      remark(protocol, 'decisions'),
    ),
    section(
      12,
      'Награждение',
      awards.length > 0
        ? table(
            'Лауреаты и дипломанты',
            ['Диплом №', 'Награда', 'Номинация', 'Практика', 'Заявитель', ...(hasPrizes ? ['Приз'] : []), 'Вопрос'],
            awards.map(({ number, degree, nomination, title, entrant, prize, item }) => [
              number,
              degree,
              nomination,
              title,
              entrant,
              ...(hasPrizes ? [prize ?? '—'] : []),
              item,
            ]),
          )
        : html`<p>Награды не присуждены.</p>`,
    ),
    section(
      13,
      'Особые мнения',
      dissents.length > 0
        ? dissents.map(
            (dissent) =>
              html`<blockquote>
                <p>${dissent.text}</p>
                <footer>${short(dissent)}</footer>
              </blockquote>`,
          )
        : html`<p>Не поступили.</p>`,
    ),
    section(
      14,
      'Отступления от обычного порядка',
      incidents.length > 0
        ? list(
            incidents.map((incident, index) => incidentLine(protocol, incident, index)),
            'ol',
          )
        : html`<p>Не было.</p>`,
      table(
        'Закрытие туров',
        ['Тур', 'Время', 'Листов', 'Контрольная сумма листов (SHA-256)'],
        closings.map(({ round, at, sheets, tally }) => [
          roundTitle(protocol, round),
          instantInWords(at),
          sheets,
          html`<code>${tally}</code>`,
        ]),
      ),
      audits.map((audit) => html`<p>Проверено: ${short(audit)}, ${instantInWords(audit.at)}. ${audit.note}</p>`),
      remark(protocol, 'incidents'),
    ),
  ]
}

function decision(protocol: Protocol, one: ProtocolDecision, index: number): Markup {
  const { item, text, votes, recused, quorum, passed, byChair } = one
  const heard = protocol.agenda[item - 1] ?? ''
  const names = (persons: readonly { name: string }[]): string => (persons.length > 0 ? ` (${shorts(persons)})` : '')
  return html`<article>
    <h3>Вопрос ${item}</h3>
    <p><b>Слушали:</b> ${edited(protocol, `/agenda/${item - 1}`, heard)}</p>
    <p>
      <b>Кворум по вопросу:</b> ${formOf(quorum.present, participating, 'ru')} ${figure(quorum.present)} из
      ${figure(quorum.base, 'masculine', 'genitive')}, необходимо ${atLeast(quorum.needed, members)}; кворум
      ${quorum.met ? 'имеется' : 'отсутствует'}.
    </p>
    ${recused.length > 0 && html`<p><b>Не участвуют:</b> ${recused.map((person) => `${short(person)} (${person.reason})`).join('; ')}.</p>`}
    <p><b>Решили:</b> ${edited(protocol, `/decisions/${index}/text`, text)}</p>
    <p>
      <b>Голосовали:</b> «за» — ${figure(votes.for.length)}${names(votes.for)}; «против» —
      ${figure(votes.against.length)}${names(votes.against)}; «воздержались» —
      ${figure(votes.abstained.length)}${names(votes.abstained)}. Решение
      ${passed ? 'принято' : 'не принято'}${byChair && ' голосом председательствующего'}.
    </p>
  </article>`
}

function incidentLine(protocol: Protocol, incident: ProtocolIncident, index: number): Insert {
  const { kind, at, reason, by, member, substitute, title, round, outcome, count } = incident
  const about = [
    member && short(member),
    substitute && `вместо — ${short(substitute)}`,
    title && `«${title}»`,
    round && roundTitle(protocol, round),
    outcome && outcomes[outcome],
    count ? `листов: ${count}` : undefined,
  ].filter((part) => part !== undefined)
  return [
    `${incidentWords[kind]}${about.length > 0 ? `: ${about.join(', ')}` : ''}. Причина: `,
    edited(protocol, `/incidents/${index}/reason`, reason),
    `. ${instantInWords(at)}${by.length > 0 ? `, ${shorts(by)}` : ''}.`,
  ]
}
