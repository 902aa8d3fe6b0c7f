import { pairs, type WordsOf } from '../speaking.js'

const table = {
  jurors: {
    title: ['Члены комиссии', 'Jurors'],
    none: ['Листы ещё не\u00A0розданы', 'No sheets given out yet'],
    done: ['сдано {done} из\u00A0{all}', '{done} of {all} in'],
    left: ['осталось около {time}', 'about {time} left'],
    complete: ['всё сдано', 'all in'],
    gone: ['заменён', 'replaced'],
    remind: ['Напомнить', 'Remind'],
    remindOf: ['Напомнить: {name}', 'Remind {name}'],
    subject: ['Оценка практик: {title}', 'Judging: {title}'],
    letter: [
      'Здравствуйте!\n\nВ\u00A0конкурсе «{title}» ({round}) вам осталось сдать {sheets}, это около {time}. Если остались вопросы или есть конфликт интересов, ответьте на\u00A0это письмо.\n\nСпасибо!',
      'Hello,\n\nIn “{title}” ({round}) you have {sheets} to hand in, about {time} of reading. If you have questions or a conflict of interest, please answer this letter.\n\nThank you!',
    ],
  },
  sheets: [
    { one: 'лист', few: 'листа', many: 'листов' },
    { one: 'sheet', other: 'sheets' },
  ],
  replace: {
    title: ['Заменить', 'Replace'],
    titleOf: ['Заменить: {name}', 'Replace {name}'],
    lead: [
      'Передаются только листы этого человека; остальные не\u00A0меняются. Замену подтверждает второе лицо.',
      'Only the sheets of this person are handed over; the others stay. A second person confirms.',
    ],
    who: ['Кем заменить', 'Substitute'],
    other: ['Новый человек', 'Somebody new'],
    name: ['Фамилия, имя, отчество', 'Full name'],
    position: ['Должность и\u00A0место работы', 'Position and workplace'],
    sheets: ['Листы, которые уже сданы', 'Sheets already handed in'],
    keep: ['Остаются и\u00A0считаются', 'Stay and count'],
    exclude: ['Не\u00A0считаются, их заполнит новый человек', 'Do not count; the substitute fills them'],
    propose: ['Предложить замену', 'Propose the substitution'],
  },
  conflicts: {
    title: ['Конфликты интересов', 'Conflicts of interest'],
    none: ['Никто ни\u00A0о\u00A0чём не\u00A0заявлял.', 'Nobody declared any.'],
    counting: ['Считаем, кого отводят правила\u2026', 'Counting whom the rules bar\u2026'],
    rule: [
      'Отведено по\u00A0правилам (свой город, своя организация): {count}. Заявленный конфликт действует, пока его не\u00A0сняли.',
      'Barred by the rules (own city, own organisation): {count}. A declared conflict holds until it is lifted.',
    ],
    pairs: [
      { one: 'пара', few: 'пары', many: 'пар' },
      { one: 'pair', other: 'pairs' },
    ],
    basis: {
      'own-city': ['свой город', 'own city'],
      'own-organisation': ['своя организация', 'own organisation'],
      declared: ['заявил сам', 'declared'],
    },
    states: {
      declared: ['действует', 'holds'],
      dismissed: ['снят', 'dismissed'],
      waived: ['допущен решением двух лиц', 'waived by two persons'],
    },
    opened: ['заявку уже открывал', 'had opened the submission'],
    dismiss: ['Снять: конфликта нет', 'Dismiss: there is none'],
    waive: ['Предложить допустить вопреки конфликту', 'Propose to waive it'],
    declare: ['Записать конфликт со слов члена комиссии', 'Record a conflict a juror told you of'],
    juror: ['Член комиссии', 'Juror'],
    submission: ['Заявка (номер или название)', 'Submission (number or title)'],
    record: ['Записать конфликт', 'Record the conflict'],
  },
  keys: {
    title: ['Ключи подписи', 'Signing keys'],
    lead: [
      'Член комиссии читает вслух шесть слов со\u00A0своего экрана; вы сверяете их с\u00A0теми, что ниже. С\u00A0этого дня его листы принимаются только с\u00A0подписью этим ключом.',
      'A juror reads six words aloud from his screen; you compare them with those below. From then on his sheets are taken only with a signature by this key.',
    ],
    none: ['Ключей пока нет: листы принимаются без подписи.', 'No keys yet: sheets are taken unsigned.'],
    without: ['Без ключа: {names}.', 'Without a key: {names}.'],
    member: ['Чей ключ', 'Whose key'],
    choose: ['Выберите, чей', 'Choose whose'],
    heard: [
      'Член комиссии сам прочитал мне вслух эти шесть слов, и\u00A0они совпали',
      'The juror read these six words to me aloud, and they are the same',
    ],
    unheard: [
      'Выберите, чей это ключ, вставьте его целиком и\u00A0отметьте, что слова сверены.',
      'Choose whose key it is, paste all of it, and tick that the words were compared.',
    ],
    key: ['Открытый ключ (текст с\u00A0экрана члена комиссии)', 'Public key (the text on the juror’s screen)'],
    print: ['Шесть слов: {print}', 'Six words: {print}'],
    unreadable: ['Это не\u00A0похоже на\u00A0ключ.', 'This does not look like a key.'],
    enrol: ['Записать ключ', 'Enrol the key'],
    revoke: ['Отозвать ключ', 'Revoke the key'],
    revokeOf: ['Отозвать ключ: {name}', 'Revoke the key of {name}'],
    revoked: ['отозван', 'revoked'],
  },
  files: {
    title: ['Работа файлами', 'Working by files'],
    lead: [
      'Когда сервера нет: раздайте файлы с\u00A0заявками и\u00A0примите файлы с\u00A0листами. Подпись каждого листа проверяется.',
      'Without a server: give out files with submissions, take in files with sheets. The signature of every sheet is checked.',
    ],
    accept: ['Принять листы', 'Take in sheets'],
    packet: ['Выдать файл с\u00A0заявками: {name}', 'Give out the packet of {name}'],
    taken: [
      'Из\u00A0файла принято: {accepted}; отказано: {refused}.',
      'Taken from the file: {accepted}; refused: {refused}.',
    ],
    unreadable: ['Файл не\u00A0прочитан: {name}', 'The file could not be read: {name}'],
    failed: [
      'Файл не\u00A0получился: нет связи с\u00A0комиссией.',
      'The file could not be made: the commission cannot be reached.',
    ],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of the people of the commission. */
export const peopleWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
