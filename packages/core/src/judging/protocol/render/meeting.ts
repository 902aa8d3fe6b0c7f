import { html, type Markup } from '../../../words/html.js'
import type { Protocol } from '../shape.js'
import { atLeast, dayInWords, edited, figure, list, remark, section, short, shorts, table } from './say.js'

const forms = { 'in-person': 'очная', absentee: 'заочная', video: 'видео-конференц-связь' }
const members = { one: 'члена комиссии', other: 'членов комиссии' }

/** What an organiser may have to decide himself, by the first key of a pointer into the rules. */
const rulesWords: Record<string, string> = {
  aggregation: 'способ подсчёта балла',
  attachments: 'пределы приложений',
  chairDecidesEvenVote: 'решающий голос председательствующего',
  conflicts: 'правила о конфликте интересов',
  consents: 'согласия',
  criteria: 'шкалы, веса и обязательность критериев',
  dates: 'даты',
  degrees: 'степени наград и баллы для них',
  edition: 'номер и год выпуска',
  entrants: 'круг участников',
  fields: 'состав и объём заявки',
  leastSheets: 'наименьшее число листов',
  majority: 'большинство голосов',
  minutesPerSubmission: 'время на заявку',
  nominations: 'номинации',
  organisers: 'организаторы',
  passMark: 'проходной балл',
  quorum: 'кворум',
  rounding: 'округление',
  rounds: 'туры и число листов',
  ties: 'порядок при равенстве баллов',
  timeZone: 'часовой пояс',
  title: 'название',
}

/** Sections 1–5: the meeting, its basis, who is there, who leads it, its agenda. */
export function meetingSections(protocol: Protocol): Markup[] {
  const { meeting, basis, rules, attendance, presiding, secretary, counting, agenda } = protocol
  const { quorum } = attendance
  return [
    section(
      1,
      'Заседание',
      html`<dl>
        <dt>Дата</dt>
        <dd><time datetime="${meeting.day}">${dayInWords(meeting.day)}</time></dd>
        <dt>Время</dt>
        <dd>с ${meeting.from} до ${meeting.to}</dd>
        <dt>Место</dt>
        <dd>${edited(protocol, '/meeting/place', meeting.place)}</dd>
        <dt>Форма</dt>
        <dd>${forms[meeting.form]}</dd>
        ${
          meeting.identification !== undefined &&
          html`<dt>Участники, подключившиеся удалённо, установлены</dt>
            <dd>${edited(protocol, '/meeting/identification', meeting.identification)}</dd>`
        }
      </dl>`,
    ),
    section(
      2,
      'Основание',
      list(basis.map((act, index) => edited(protocol, `/basis/${index}`, act))),
      html`<p>
        Правила конкурса, версия ${rules.version}. Контрольная сумма правил (SHA-256): <code>${rules.hash}</code>
      </p>`,
      rules.assumed.length > 0 &&
        html`<p>
          Значения, не установленные источниками и принятые организатором: ${assumedWords(rules.assumed).join(', ')}.
        </p>`,
    ),
    section(
      3,
      'Участники заседания',
      html`<p>
        ${attendance.commission}. Членов комиссии с правом голоса: ${figure(quorum.members)}. Присутствуют:
        ${figure(quorum.present)}. Для кворума необходимо присутствие ${atLeast(quorum.needed, members)}. Кворум
        ${quorum.met ? 'имеется' : 'отсутствует'}.
      </p>`,
      table(
        'Присутствуют',
        ['Фамилия, имя, отчество', 'Должность'],
        attendance.present.map(({ name, position }) => [name, position]),
      ),
      attendance.absent.length > 0 &&
        table(
          'Отсутствуют',
          ['Фамилия, имя, отчество', 'Должность', 'Причина'],
          attendance.absent.map(({ name, position, reason }) => [name, position, reason]),
        ),
      attendance.proxies.length > 0 &&
        table(
          'Доверенности',
          ['Доверил', 'Голосует'],
          attendance.proxies.map(({ from, to }) => [from.name, to.name]),
        ),
      attendance.invited.length > 0 &&
        table(
          'Приглашены',
          ['Фамилия, имя, отчество', 'Должность'],
          attendance.invited.map(({ name, position }) => [name, position]),
        ),
      remark(protocol, 'attendance'),
    ),
    section(
      4,
      'Ведение заседания',
      html`<dl>
        <dt>Председательствующий</dt>
        <dd>${short(presiding)}</dd>
        <dt>Секретарь</dt>
        <dd>${short(secretary)}</dd>
        ${
          counting.length > 0 &&
          html`<dt>Счётная группа</dt>
            <dd>${shorts(counting)}</dd>`
        }
      </dl>`,
    ),
    section(
      5,
      'Повестка дня',
      list(
        agenda.map((item, index) => edited(protocol, `/agenda/${index}`, item)),
        'ol',
      ),
    ),
  ]
}

function assumedWords(pointers: readonly string[]): string[] {
  const words = pointers.map((pointer) => {
    const key = pointer.split('/')[1] ?? ''
    return Object.hasOwn(rulesWords, key) ? rulesWords[key]! : pointer
  })
  return [...new Set(words)]
}
