import { pairs, type WordsOf } from './speaking.js'

const table = {
  title: ['Рабочее место комиссии', 'Commission console'],
  edition: ['выпуск {number}, {year}\u00A0год', 'edition {number}, {year}'],
  rooms: {
    label: ['Разделы', 'Rooms'],
    coverage: ['Ход оценки', 'Progress'],
    people: ['Комиссия', 'Commission'],
    closing: ['Закрытие тура', 'Closing'],
    results: ['Результаты', 'Results'],
    disagreement: ['Расхождения', 'Disagreement'],
    meeting: ['Заседание', 'Meeting'],
    protocol: ['Протокол', 'Protocol'],
    verify: ['Проверка', 'Verification'],
  },
  phases: {
    preparing: ['Подготовка: тур ещё не\u00A0открыт', 'Preparation: the round is not open yet'],
    open: ['Идёт оценка', 'Judging is under way'],
    closing: [
      'Объявлено закрытие: листы, сданные теперь, считаются опоздавшими',
      'Closing was announced: sheets handed in now are late',
    ],
    closed: ['Тур закрыт, оценки открыты комиссии', 'The round is closed, marks are open to the commission'],
    signed: ['Протокол подписан', 'The protocol is signed'],
    published: ['Протокол опубликован', 'The protocol is published'],
  },
  shortPhases: {
    preparing: ['идёт подготовка', 'the round is being prepared'],
    open: ['идёт оценка', 'judging is under way'],
    closing: ['тур закрывается', 'the round is closing'],
    closed: ['тур закрыт', 'the round is closed'],
    signed: ['протокол подписан', 'the protocol is signed'],
    published: ['протокол опубликован', 'the protocol is published'],
  },
  roles: {
    juror: ['член комиссии', 'juror'],
    chair: ['председатель', 'chair'],
    deputy: ['заместитель председателя', 'deputy chair'],
    secretary: ['секретарь', 'secretary'],
    auditor: ['наблюдатель', 'auditor'],
    organiser: ['организатор', 'organiser'],
    applicant: ['заявитель', 'applicant'],
  },
  viewer: ['Вы: {role}', 'You are the {role}'],
  loading: ['Загружаем\u2026', 'Loading\u2026'],
  nobody: ['Рабочее место не\u00A0подключено', 'The console is not connected'],
  unavailable: [
    'Нет связи с\u00A0комиссией. Показано то, что было получено раньше.',
    'The commission cannot be reached. What was received before is shown.',
  ],
  again: ['Попробовать ещё раз', 'Try again'],
  elsewhere: [
    'Это рабочее место секретаря, председателя и\u00A0наблюдателя. У\u00A0вас другое: откройте свою ссылку.',
    'This is the console of the secretary, the chair and the auditor. Open your own link for yours.',
  ],
  notYet: [
    'Оценки, суммы и\u00A0места до\u00A0закрытия тура не\u00A0видит никто. Раздел откроется после закрытия.',
    'Nobody sees marks, sums or places before the round is closed. This room opens after that.',
  ],
  whoActs: ['Это делает {who}.', 'This is done by the {who}.'],
  whenActs: ['Сейчас нельзя: {now}. Можно, когда {when}.', 'Not now: {now}. Possible when {when}.'],
  reason: ['Причина (будет напечатана в\u00A0протоколе)', 'Reason (it is printed in the protocol)'],
  stop: ['Остановить', 'Stop'],
  stopped: ['Остановлено', 'Stopped'],
  missing: ['Файл {file} не\u00A0загрузился.', 'The file {file} could not be loaded.'],
  missingRemedy: [
    'Без него это не\u00A0посчитать. Проверьте связь и\u00A0попробуйте ещё раз; не\u00A0поможет\u00A0— сообщите тому, кто ведёт сайт: файл должен лежать рядом с\u00A0остальными.',
    'It cannot be worked out without it. Check the connection and try again; if that does not help, tell whoever keeps the site: the file belongs beside the others.',
  ],
  sending: ['Отправляем\u2026', 'Sending\u2026'],
  done: ['Готово', 'Done'],
  refused: ['Отказано', 'Refused'],
  close: ['Закрыть', 'Close'],
  proposals: {
    title: ['Ждут второго лица', 'Waiting for a second person'],
    by: ['Предложение: {who}, {when}', 'Proposed by {who}, {when}'],
    reason: ['Причина: {reason}', 'Reason: {reason}'],
    second: ['Подтвердить', 'Confirm'],
    own: [
      'Это предложение ваше: подтвердить должен другой человек.',
      'This is your own proposal: another person has to confirm it.',
    ],
    'reopen-round': ['Открыть закрытый тур заново', 'Reopen the closed round'],
    'waive-conflict': [
      'Допустить при конфликте интересов: {who}, заявка «{title}»',
      'Waive the conflict of interest of {who} on “{title}”',
    ],
    'replace-juror': ['Заменить: {who} → {other}', 'Replace {who} with {other}'],
    'change-rules': ['Изменить правила', 'Change the rules'],
    kept: ['сданные листы остаются', 'sheets handed in stay'],
    excluded: ['сданные листы не\u00A0считаются', 'sheets handed in do not count'],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of the console's frame. */
export const commissionWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
