import type { Pairs } from '../speaking.js'

/** The words of conflicts of interest and of entries that are not judged. */
export const gateWords = {
  gate: {
    place: ['Заявка {number} из\u00A0{of}', 'Entry {number} of {of}'],
    city: ['Заявитель', 'Applicant'],
    organisation: ['Организация', 'Organisation'],
    team: ['Команда', 'Team'],
    nomination: ['Номинация', 'Nomination'],
    question: ['Есть ли у\u00A0вас конфликт интересов?', 'Do you have a conflict of interest?'],
    about: [
      'Заявка откроется после ответа. Ответ записывается в\u00A0журнал.',
      'The entry opens after your answer, which is recorded in the journal.',
    ],
    none: ['Конфликта нет', 'No conflict'],
    some: ['Есть конфликт\u2026', 'There is a conflict\u2026'],
    ask: ['Спросить секретаря\u2026', 'Ask the secretary\u2026'],
    why: ['В\u00A0чём конфликт', 'What the conflict is'],
    kin: ['Родственник или близкий человек в\u00A0команде', 'A relative or a close person on the team'],
    part: ['Участие в\u00A0этой практике', 'I took part in this practice'],
    work: ['Работа в\u00A0этой организации, сейчас или раньше', 'I work or worked for this organisation'],
    tie: ['Связь с\u00A0этим городом', 'Ties with this city'],
    other: ['Другое', 'Something else'],
    detail: ['Поясните', 'Explain'],
    doubt: ['Что вызывает сомнение', 'What makes you doubt'],
    asked: ['Вопрос секретарю: {text}', 'A question to the secretary: {text}'],
    waits: [
      'Заявка отойдёт в\u00A0сторону, пока председатель не\u00A0решит. Если конфликта нет, она вернётся в\u00A0ваш список.',
      'The entry is set aside until the chair decides. If there is no conflict, it comes back to your list.',
    ],
    declare: ['Заявить о\u00A0конфликте', 'Declare the conflict'],
    send: ['Отправить вопрос', 'Send the question'],
  },
  aside: {
    title: ['Не\u00A0оценивать эту заявку', 'Do not judge this entry'],
    open: ['Не\u00A0оценивать\u2026', 'Do not judge\u2026'],
    conflict: ['Конфликт интересов: решит председатель', 'A conflict of interest: the chair decides'],
    recuse: ['Самоотвод по другой причине', 'Recusal for another reason'],
    abstain: ['Воздерживаюсь: не\u00A0берусь судить', 'I abstain: I cannot judge this'],
    reason: ['Причина', 'Reason'],
    reasonHint: ['Будет напечатана в\u00A0протоколе', 'It will be printed in the protocol'],
    reasonMissing: ['Назовите причину', 'Give a reason'],
    record: [
      'Ваш лист останется в\u00A0журнале, но в\u00A0итог не\u00A0войдёт.',
      'Your sheet stays in the journal, but does not count.',
    ],
    do: ['Не\u00A0оценивать', 'Do not judge'],
  },
  closed: {
    recused: ['Вы взяли самоотвод: {reason}', 'You recused yourself: {reason}'],
    waiting: [
      'Вы сообщили о\u00A0конфликте, его решает председатель: {reason}',
      'You told of a conflict, the chair decides it: {reason}',
    ],
    abstained: ['Вы воздержались: {reason}', 'You abstained: {reason}'],
    expired: ['Срок листа вышел: {reason}', 'The sheet expired: {reason}'],
    replaced: ['Заявку оценивает другой член комиссии: {reason}', 'Another juror judges this entry: {reason}'],
    withdrawn: ['Заявитель отозвал заявку', 'The applicant withdrew this entry'],
    unread: [
      'Текст заявки ещё не\u00A0получен этим устройством. Он придёт, когда появится связь.',
      'The text of this entry has not reached this device yet. It comes with the connection.',
    ],
    gone: ['Этой заявки больше нет в\u00A0вашем списке', 'This entry is no longer on your list'],
  },
  returned: ['Лист вернул {who}: {reason}', '{who} returned the sheet: {reason}'],
  theChair: ['председатель', 'The chair'],
  entry: {
    label: ['Заявка', 'The entry'],
  },
} as const satisfies Pairs
