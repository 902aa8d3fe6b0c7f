import type { Pairs } from '../speaking.js'

/** The words of the sheet, and what is said aloud while it is filled. */
export const sheetWords = {
  sheet: {
    label: ['Ваш лист', 'Your sheet'],
    weight: ['вес\u00A0{weight}', 'weight {weight}'],
    optional: ['по желанию', 'optional'],
    computed: ['считается по данным заявки', 'worked out of the entry'],
    noMark: ['нет данных', 'no data'],
    range: ['Целое число от\u00A0{min} до\u00A0{max}', 'A whole number from {min} to {max}'],
    off: [
      'Такой оценки на шкале нет: нужно целое число от\u00A0{min} до\u00A0{max}',
      'The scale has no such mark: give a whole number from {min} to {max}',
    ],
    anchors: ['Что значат оценки', 'What the marks mean'],
    clear: ['Снять', 'Clear'],
    clearOne: ['Снять оценку: {criterion}', 'Clear the mark: {criterion}'],
    comment: ['Комментарий', 'Comment'],
    addComment: ['Добавить комментарий', 'Add a comment'],
    addCommentTo: ['Добавить комментарий: {criterion}', 'Add a comment: {criterion}'],
    commentTo: ['Комментарий: {criterion}', 'Comment: {criterion}'],
    commentDue: ['К\u00A0оценке {mark} правила требуют пояснения', 'The rules ask for a comment to the mark {mark}'],
    note: ['Личная заметка', 'Private note'],
    noteHint: [
      'Остаётся на этом устройстве, в\u00A0комиссию не\u00A0уходит',
      'Stays on this device, never goes to the commission',
    ],
    missing: ['Осталось: {what}', 'Still missing: {what}'],
    more: ['ещё\u00A0{count}', '{count} more'],
    missingMark: ['оценка «{criterion}»', 'the mark “{criterion}”'],
    missingComment: ['комментарий «{criterion}»', 'the comment “{criterion}”'],
    whole: ['Лист заполнен', 'The sheet is complete'],
    total: ['Балл листа {total} из\u00A0{of}', 'The sheet comes to {total} of {of}'],
    strip: ['Ваши оценки по этому критерию: {counts}', 'Your own marks on this criterion: {counts}'],
    times: [
      { one: 'раз', few: 'раза', many: 'раз' },
      { one: 'time', other: 'times' },
    ],
    stripOne: ['{mark}\u00A0– {times}', '{mark}: {times}'],
  },
  collision: {
    title: ['На другом устройстве введено иначе. Что оставить?', 'Another device says otherwise. Which stays?'],
    kept: ['Принято: {value}', 'Accepted: {value}'],
    other: ['Другое: {value}', 'The other: {value}'],
    empty: ['пусто', 'empty'],
  },
  announce: {
    mark: ['{mark} из\u00A0{max}, критерий {number} из\u00A0{of}', '{mark} of {max}, criterion {number} of {of}'],
    cleared: ['Оценка снята, критерий {number} из\u00A0{of}', 'Mark cleared, criterion {number} of {of}'],
    undone: ['Отменено: {criterion}', 'Undone: {criterion}'],
    nothing: ['Отменять нечего', 'There is nothing to undo'],
    submitted: ['Лист сдан', 'The sheet is handed in'],
    end: ['Это последняя заявка списка', 'This is the last entry of the list'],
    beginning: ['Это первая заявка списка', 'This is the first entry of the list'],
    noAttachments: ['Приложений нет', 'There are no attachments'],
  },
} as const satisfies Pairs
