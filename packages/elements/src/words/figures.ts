import { pairs, type WordsOf } from './speaking.js'

const table = {
  /** Why a figure or a score does not exist. */
  reasons: {
    empty: ['нет ни\u00A0одной оценки', 'there is no score'],
    malformed: ['таблица оценок повреждена', 'the table of scores is damaged'],
    'too-many': ['слишком много заявок для такого расчёта', 'too many submissions for this'],
    'too-few': ['слишком мало оценок', 'too few scores'],
    'no-variation': ['все оценки равны', 'all scores are equal'],
    incomplete: ['нужны оценки каждого по\u00A0каждой заявке', 'needs a score of everybody for everything'],
    negative: ['нужны оценки не\u00A0ниже нуля', 'needs scores of zero and above'],
    disconnected: ['листы не\u00A0связаны общими заявками', 'no submissions in common link the sheets'],
    'no-sheets': ['нет листов', 'no sheets'],
    'too-few-to-trim': ['после отсечения крайних листов ничего не\u00A0осталось', 'trimming leaves no sheet'],
    'computed-missing': ['нет сумм для вычисляемого критерия', 'the amounts of a computed criterion are missing'],
    'criteria-unsound': ['веса или шкалы критериев заданы неверно', 'the weights or scales of the criteria are wrong'],
    'too-few-sheets': ['листов меньше, чем требуют правила', 'fewer sheets than the rules ask for'],
    'below-pass-mark': ['балл ниже порога', 'below the pass mark'],
  },
  /** Why a sheet does not count. */
  exclusions: {
    recused: ['самоотвод', 'recused'],
    abstained: ['воздержался', 'abstained'],
    expired: ['не\u00A0сдан', 'not handed in'],
    replaced: ['передан другому', 'given to another juror'],
    'not-submitted': ['не\u00A0сдан', 'not handed in'],
    'mark-missing': ['нет обязательной оценки', 'a required mark is missing'],
    'mark-not-whole': ['оценка не\u00A0целая', 'a mark is not whole'],
    'mark-off-scale': ['оценка вне шкалы', 'a mark is off the scale'],
    'criterion-unknown': ['оценка по\u00A0неизвестному критерию', 'a mark for an unknown criterion'],
    'criteria-unsound': ['критерии заданы неверно', 'the criteria are unsound'],
    'sheet-twice': ['два листа одного человека', 'two sheets of one juror'],
    'juror-unknown': ['нет в\u00A0составе комиссии', 'not on the commission'],
    'juror-other-nomination': ['судит другую номинацию', 'judges another nomination'],
    'juror-in-conflict': ['конфликт интересов', 'conflict of interest'],
    'submission-unknown': ['заявки нет', 'no such submission'],
    'submission-withdrawn': ['заявка отозвана', 'the submission was withdrawn'],
    'submission-not-admitted': ['заявка не\u00A0допущена', 'the submission was not admitted'],
    'submission-twice': ['заявка подана дважды', 'the submission came twice'],
    'nomination-unknown': ['номинации нет', 'no such nomination'],
    'not-shortlisted': ['не\u00A0прошла в\u00A0этот тур', 'did not reach this round'],
  },
  undetermined: ['Не\u00A0определено: {reason}', 'Undetermined: {reason}'],
  counting: ['Считаем показатели: {share}', 'Working out the figures: {share}'],
  uncounted: [
    'Места и\u00A0баллы верны; показателей рядом с\u00A0ними пока нет.',
    'Places and scores stand; the figures beside them are missing for now.',
  ],
  table: ['Таблица', 'Table'],
  none: ['Результатов пока нет', 'There are no results yet'],
  nomination: ['Номинация', 'Nomination'],
  every: ['Все номинации', 'All nominations'],
  submission: ['Заявка', 'Submission'],
  juror: ['Член комиссии', 'Juror'],
  /** Nouns after a number. */
  sheets: [
    { one: 'лист', few: 'листа', many: 'листов' },
    { one: 'sheet', other: 'sheets' },
  ],
  ofSheets: [
    { one: 'листу', few: 'листам', many: 'листам' },
    { one: 'sheet', other: 'sheets' },
  ],
  submissions: [
    { one: 'заявка', few: 'заявки', many: 'заявок' },
    { one: 'submission', other: 'submissions' },
  ],
  /** After «до». */
  ofPlaces: [
    { one: 'места', few: 'мест', many: 'мест' },
    { one: 'place', other: 'places' },
  ],
  places: [
    { one: 'место', few: 'места', many: 'мест' },
    { one: 'place', other: 'places' },
  ],
} satisfies Parameters<typeof pairs>[0]

/** The words of figures, wherever they stand. */
export const figureWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
