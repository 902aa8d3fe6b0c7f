import { html, type Markup } from '../../../words/html.js'
import type { Protocol, TieSettlement } from '../shape.js'
import { methodOf, stepWords } from './method.js'
import { resultTables } from './results.js'
import { figure, list, remark, roundTitle, section, short, shorts, table } from './say.js'

const bases = { 'own-city': 'свой город', 'own-organisation': 'своя организация', declared: 'заявлен членом комиссии' }
const conflictStates = { declared: 'не участвует', dismissed: 'не подтверждён', waived: 'снят решением двух лиц' }

/** Sections 6–10: admission, conflicts, method, results, ties. */
export function judgingSections(protocol: Protocol): Markup[] {
  const { admission, conflicts, ties } = protocol
  return [
    section(
      6,
      'Допуск заявок',
      html`<p>
        Поступило заявок: ${figure(admission.received, 'feminine')}. Допущено:
        ${figure(admission.admitted, 'feminine')}. Отклонено: ${figure(admission.rejected.length, 'feminine')}.
        Отозвано: ${figure(admission.withdrawn.length, 'feminine')}.
      </p>`,
      [['Отклонены', admission.rejected] as const, ['Отозваны', admission.withdrawn] as const].map(
        ([caption, told]) =>
          told.length > 0 &&
          table(
            caption,
            ['Заявка', 'Заявитель', 'Причина'],
            told.map(({ title, entrant, reason }) => [title, entrant, reason ?? '—']),
          ),
      ),
      remark(protocol, 'admission'),
    ),
    section(
      7,
      'Конфликты интересов',
      conflicts.length > 0
        ? table(
            'Заявленные и установленные',
            ['Член комиссии', 'Заявка', 'Основание', 'Решение', 'Причина', 'Кем решено'],
            conflicts.map(({ member, title, basis, state, reason, by = [], opened }) => [
              short(member),
              title,
              bases[basis],
              `${conflictStates[state]}${opened ? ' (заявлен после открытия работы)' : ''}`,
              reason ?? '—',
              shorts(by) || '—',
            ]),
          )
        : html`<p>Не заявлено и не установлено.</p>`,
      remark(protocol, 'conflicts'),
    ),
    section(8, 'Порядок оценки', methodOf(protocol), remark(protocol, 'method')),
    section(9, 'Итоги по номинациям', resultTables(protocol), remark(protocol, 'results')),
    section(
      10,
      'Равенство результатов',
      ties.length > 0 ? list(ties.map((tie) => tieLine(protocol, tie))) : html`<p>Не было.</p>`,
    ),
  ]
}

function tieLine(protocol: Protocol, { round, nomination, submissions, decisions, shared }: TieSettlement): string {
  const { rounds, criteria } = protocol.method
  const where = criteria.find((one) => one.nomination === nomination)?.title ?? nomination
  const settled = decisions.map(
    ({ step, reason, by }) =>
      `${stepWords(protocol, step, nomination)}${by ? ` — ${short(by)}` : ''}${reason ? `: ${reason}` : ''}`,
  )
  const order = submissions.map(({ title }) => `«${title}»`).join(', ')
  return [
    `${where}${rounds.length > 1 ? `, ${roundTitle(protocol, round)}` : ''}: ${order}.`,
    ...(settled.length > 0 ? [`Порядок определён так: ${settled.join('; ')}.`] : []),
    ...(shared.length > 0 ? ['Место разделено.'] : []),
  ].join(' ')
}
