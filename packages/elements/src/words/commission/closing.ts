import { pairs, type WordsOf } from '../speaking.js'

const table = {
  lead: [
    'Тур закрывается в\u00A0два шага. После объявления сданные листы считаются опоздавшими и\u00A0ждут решения председателя. После закрытия оценки видит вся комиссия, а\u00A0изменить их нельзя.',
    'A round closes in two steps. Once closing is announced, sheets handed in are late and wait for the chair. Once it is closed, the whole commission sees the marks and nobody can change them.',
  ],
  checks: {
    title: ['Перед закрытием', 'Before closing'],
    ready: ['готово', 'ready'],
    open: ['не\u00A0готово', 'not ready'],
    info: ['к\u00A0сведению', 'to know'],
    sheets: ['Листы', 'Sheets'],
    none: ['Ещё не\u00A0розданы.', 'None has been given out yet.'],
    allIn: ['Ждать нечего: {parts}.', 'Nothing is to come: {parts}.'],
    pending: ['Ждём {count}: {names}', '{count} to come: {names}'],
    late: ['Опоздавшие листы', 'Late sheets'],
    noLate: ['Нет.', 'None.'],
    undecided: ['Ждут решения председателя: {count}', 'Waiting for the chair: {count}'],
    conflicts: ['Конфликты интересов', 'Conflicts of interest'],
    noConflicts: ['Не\u00A0заявлены.', 'None declared.'],
    declared: [
      'Заявлено {declared}, из\u00A0них снято или допущено {answered}. Действующие не\u00A0мешают закрыть тур.',
      '{declared} declared, {answered} of them dismissed or waived. Those that hold do not keep the round open.',
    ],
    proposals: ['Предложения', 'Proposals'],
    noProposals: ['Ничего не\u00A0ждёт второго лица.', 'Nothing waits for a second person.'],
    waiting: ['Ждут второго лица: {count}', 'Waiting for a second person: {count}'],
    rules: ['Правила', 'Rules'],
    locked: ['Версия {version} заперта. Контрольная сумма:', 'Version {version} is locked. Hash:'],
    unlocked: ['Ещё не\u00A0заперты: запрутся с\u00A0первой оценкой.', 'Not locked yet: the first mark locks them.'],
    journal: ['Журнал', 'Journal'],
    unchecked: ['Ещё не\u00A0проверен.', 'Not checked yet.'],
    sound: ['Проверен: цепочка из\u00A0{count} цела.', 'Checked: the chain of {count} holds.'],
    broken: ['Найдены нарушения: {count}', 'Faults found: {count}'],
    elsewhere: [
      'Хранится на\u00A0сервере; проверьте файл протокола в\u00A0разделе «Проверка».',
      'It is kept on the server; check the bundle in the room “Verification”.',
    ],
    check: ['Проверить журнал', 'Check the journal'],
    auditor: ['Наблюдатель', 'Auditor'],
    approved: ['{who} подтвердил результат: {note}', '{who} approved the result: {note}'],
    notApproved: ['Подтверждает результат после закрытия.', 'Approves the result after closing.'],
  },
  events: [
    { one: 'запись', few: 'записи', many: 'записей' },
    { one: 'entry', other: 'entries' },
  ],
  eventsOf: [
    { one: 'записи', few: 'записей', many: 'записей' },
    { one: 'entry', other: 'entries' },
  ],
  sheets: [
    { one: 'лист', few: 'листа', many: 'листов' },
    { one: 'sheet', other: 'sheets' },
  ],
  announce: ['Объявить закрытие', 'Announce closing'],
  close: ['Закрыть тур', 'Close the round'],
  reopen: ['Предложить открыть тур заново', 'Propose to reopen the round'],
  reopenLead: [
    'Тур открывают двое, с\u00A0причиной; в\u00A0протоколе останутся обе контрольные суммы.',
    'Two persons reopen a round, with a reason; the protocol keeps both hashes.',
  ],
  approve: ['Подтвердить результат', 'Approve the result'],
  note: ['Заключение наблюдателя', 'The auditor’s note'],
  history: ['Закрытия', 'Closings'],
  closed: [
    '{when}: {round}, {sheets}. Контрольная сумма листов: {tally}',
    '{when}: {round}, {sheets}. Hash of the sheets: {tally}',
  ],
} satisfies Parameters<typeof pairs>[0]

/** The words of the closing of a round. */
export const closingWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
