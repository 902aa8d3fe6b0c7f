import type { Pairs } from '../speaking.js'

/** The words of what matters now, and of the keys. */
export const noticesWords = {
  notices: {
    label: ['Что важно сейчас', 'What matters now'],
    preparing: [
      'Тур ещё не\u00A0открыт. Оценки ставят после открытия.',
      'The round is not open yet. Marks are given after that.',
    ],
    closing: [
      'Объявлено закрытие тура. Листы, сданные теперь, будут помечены как опоздавшие; примет ли их комиссия, решит председатель.',
      'The end of the round was announced. Sheets handed in now are late; the chair decides whether they count.',
    ],
    closed: ['Тур закрыт, листы больше не\u00A0меняются.', 'The round is closed, sheets no longer change.'],
    closedDrafts: [
      'Тур закрыт. Введённое сохранено здесь, но не\u00A0принято: скачайте свои листы и\u00A0напишите секретарю.',
      'The round is closed. What you entered is kept here, but not accepted: download your sheets and write to the secretary.',
    ],
    signIn: ['Войти снова', 'Sign in again'],
    refused: ['Не\u00A0принято: {title}', 'Not accepted: {title}'],
    entered: ['Вы ввели', 'You entered'],
    putAway: ['Понятно, убрать', 'Understood, put away'],
  },
  left: {
    says: [
      'Тур «{round}» закончился, когда вы писали комментарий: {title}, «{criterion}». Этого текста нет ни\u00A0в одном листе.',
      'The round “{round}” ended while you were writing a comment: {title}, “{criterion}”. This text is in no sheet.',
    ],
    copy: ['Скопировать текст', 'Copy the text'],
    copied: ['Текст скопирован.', 'The text is copied.'],
    notCopied: [
      'Браузер не\u00A0дал скопировать: выделите текст и\u00A0скопируйте сами.',
      'The browser did not allow it: select the text and copy it yourself.',
    ],
    discard: ['Удалить текст', 'Delete the text'],
  },
  help: {
    title: ['Клавиши', 'Keys'],
    on: ['Управление одной клавишей', 'Single-key shortcuts'],
    onHint: [
      'В\u00A0полях для текста они всегда выключены. Раскладка не\u00A0важна.',
      'Always off in text fields. The layout does not matter.',
    ],
    after: ['затем', 'then'],
    digits: [
      'поставить оценку и\u00A0перейти дальше; на длинной шкале две цифры подряд',
      'give a mark and go on; two digits in a row on a long scale',
    ],
    acts: {
      next: ['следующая заявка', 'next entry'],
      previous: ['предыдущая заявка', 'previous entry'],
      down: ['следующий критерий', 'next criterion'],
      up: ['предыдущий критерий', 'previous criterion'],
      clear: ['снять оценку', 'clear the mark'],
      comment: ['комментарий к\u00A0критерию', 'comment on the criterion'],
      note: ['личная заметка', 'private note'],
      leave: ['из\u00A0комментария или заметки к\u00A0оценкам', 'from the comment or the note to the marks'],
      recuse: ['не\u00A0оценивать заявку', 'do not judge the entry'],
      attachments: ['к\u00A0приложениям', 'to the attachments'],
      undo: ['отменить последнее изменение', 'undo the last change'],
      submit: ['сдать и\u00A0к\u00A0следующей', 'hand in and go on'],
      queue: ['к\u00A0списку', 'to the list'],
      finish: ['проверить и\u00A0подписать', 'check and sign'],
      help: ['эта подсказка', 'this help'],
    },
  },
} as const satisfies Pairs
