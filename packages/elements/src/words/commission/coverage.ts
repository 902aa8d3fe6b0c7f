import { pairs, type WordsOf } from '../speaking.js'

const table = {
  summary: ['Сдано {done} из\u00A0{all}', '{done} of {all} handed in'],
  sheets: [
    { one: 'лист', few: 'листа', many: 'листов' },
    { one: 'sheet', other: 'sheets' },
  ],
  /** After «из» and «не хватает». */
  ofSheets: [
    { one: 'листа', few: 'листов', many: 'листов' },
    { one: 'sheet', other: 'sheets' },
  ],
  submissions: [
    { one: 'заявка', few: 'заявки', many: 'заявок' },
    { one: 'submission', other: 'submissions' },
  ],
  parts: {
    confirmed: ['подтверждено', 'confirmed'],
    submitted: ['сдано без подтверждения', 'handed in, not confirmed'],
    draft: ['в\u00A0работе', 'in progress'],
    assigned: ['не\u00A0начато', 'not begun'],
    late: ['опоздало, ждёт решения', 'late, to be decided'],
    recused: ['самоотвод', 'recused'],
    abstained: ['воздержались', 'abstained'],
    expired: ['не\u00A0сдано в\u00A0срок', 'not handed in on time'],
  },
  forecast: [
    'Оценка: у\u00A0самого загруженного члена комиссии осталось около {time} чтения\u00A0— {left} по\u00A0{minutes}\u00A0мин.',
    'Estimate: the busiest juror has about {time} of reading left: {left} at {minutes}\u00A0min each.',
  ],
  hours: ['{hours}\u00A0ч {minutes}\u00A0мин', '{hours}\u00A0h {minutes}\u00A0min'],
  wholeHours: ['{hours}\u00A0ч', '{hours}\u00A0h'],
  minutes: ['{minutes}\u00A0мин', '{minutes}\u00A0min'],
  empty: ['Листы ещё не\u00A0розданы.', 'No sheets have been given out yet.'],
  complete: ['Ждать больше нечего: тур можно закрывать.', 'Nothing more is to come: the round can be closed.'],
  nominations: {
    title: ['По номинациям', 'By nomination'],
    done: ['{done} из\u00A0{all}', '{done} of {all}'],
    waiting: ['ждём {count}', '{count} to come'],
    none: ['ждать нечего', 'nothing to come'],
  },
  linked: {
    one: ['Листы связаны: строгость экспертов можно сравнивать', 'Sheets are linked: jurors can be compared'],
    several: [
      'Листы распадаются на\u00A0части без общих заявок, их {count}: строгость экспертов между ними несравнима',
      'The sheets fall into {count} parts without submissions in common: jurors cannot be compared across them',
    ],
    none: ['Связность видна, когда листы розданы', 'Links are seen once sheets are given out'],
    repair: ['Как связать', 'How to link them'],
    repaired: ['Свяжут ещё такие листы:', 'These further sheets would link them:'],
    unrepaired: [
      'Связать всё не\u00A0даёт конфликт интересов или недостаток экспертов. Ближе всего такие листы:',
      'Conflicts of interest or too few jurors leave no full way. These sheets come nearest:',
    ],
    pair: ['{name}\u00A0— «{title}»', '{name}: “{title}”'],
    beyond: ['сверх времени, которое он может дать', 'beyond the time he can give'],
  },
  map: {
    title: ['Карта листов', 'Map of sheets'],
    hint: [
      'Строка\u00A0— заявка, столбец\u00A0— член комиссии. Показано только состояние листа; оценок здесь нет.',
      'A row is a submission, a column a juror. Only the state of a sheet is shown; there are no marks here.',
    ],
    label: ['Листы по\u00A0заявкам, прокручивается', 'Sheets by submission, scrolls'],
    submission: ['Заявка', 'Submission'],
    state: ['Листы', 'Sheets'],
    done: ['сдано {done} из\u00A0{all}', '{done} of {all} in'],
    waits: ['ждём: {names}', 'to come: {names}'],
    find: ['Найти заявку', 'Find a submission'],
    nomination: ['Номинация', 'Nomination'],
    all: ['Все номинации', 'All nominations'],
    waiting: ['Только где ждём', 'Only where sheets are missing'],
    found: ['Показано {shown} из\u00A0{all}', '{shown} of {all} shown'],
    nothing: ['Таких заявок нет.', 'There are no such submissions.'],
    legend: ['Условные знаки', 'Legend'],
  },
  submission: {
    city: ['Заявитель', 'Applicant'],
    nomination: ['Номинация', 'Nomination'],
    sheets: ['Листы', 'Sheets'],
    none: ['Никому не\u00A0роздана', 'Given to nobody'],
    return: ['Вернуть на\u00A0доработку', 'Return for revision'],
    expire: ['Признать не\u00A0сданным', 'Declare not handed in'],
    late: ['Опоздавший лист', 'Late sheet'],
    accept: ['Принять', 'Accept'],
    refuse: ['Не\u00A0принимать', 'Refuse'],
    decision: ['Решение', 'Decision'],
    decide: ['Записать решение', 'Record the decision'],
    withdraw: ['Снять с\u00A0конкурса', 'Take out of the contest'],
    move: ['Что случилось', 'What happened'],
    withdrawn: ['Заявитель отозвал', 'Withdrawn by the applicant'],
    rejected: ['Отклонена', 'Rejected'],
    moved: { withdrawn: ['отозвана', 'withdrawn'], rejected: ['отклонена', 'rejected'] },
  },
  assign: {
    title: ['Распределение заявок', 'Assignment'],
    lead: [
      'Программа предложит, кто что читает: без конфликтов интересов, поровну, с\u00A0общими заявками внутри номинации. Случайность берётся из\u00A0слова ниже: то же слово даёт тот же результат, и\u00A0оно попадёт в\u00A0протокол.',
      'A proposal of who reads what: without conflicts of interest, evenly, with submissions in common inside a nomination. Chance is drawn from the word below: the same word gives the same result, and it is printed in the protocol.',
    ],
    seed: ['Слово для случайности', 'Word that chance is drawn from'],
    propose: ['Предложить распределение', 'Propose an assignment'],
    proposed: ['Предложение', 'Proposal'],
    loads: ['Нагрузка: от\u00A0{least} до\u00A0{most} на\u00A0человека', 'Load: from {least} to {most} per juror'],
    pairs: ['Всего {count}', '{count} in all'],
    changes: ['Изменится: добавится {added}, уберётся {removed}', 'Changes: {added} added, {removed} removed'],
    missing: ['Не\u00A0хватает экспертов', 'Not enough jurors'],
    lacks: ['«{title}»: не\u00A0хватает {count}. {reason}', '“{title}”: {count} missing. {reason}'],
    reasons: {
      eligible: [
        'Судить её могут слишком немногие: остальным мешает конфликт интересов, номинация или язык.',
        'Too few may judge it: a conflict of interest, the nomination or the language bars the others.',
      ],
      capacity: ['У\u00A0тех, кто мог бы, не\u00A0осталось времени.', 'Those who could have no time left.'],
    },
    accept: ['Утвердить распределение', 'Adopt the assignment'],
    open: ['Открыть тур', 'Open the round'],
    again: ['Распределить заново', 'Assign anew'],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of the progress of judging. */
export const coverageWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
