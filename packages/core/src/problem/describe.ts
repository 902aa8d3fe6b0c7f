import { describer } from './describer.js'
import { names } from './names.js'
import { wordings } from './wording.js'

export type { Description, Locale } from './describer.js'

/**
 * A finding as a sentence and a remedy in the reader's language; days are written out with their weekday.
 *
 * @example
 * describeProblem(problemAt('when-impossible', { line: 7 }, { found: '30 февраля' }), 'ru')
 * // { sentence: 'Такого дня нет: «30 февраля»', remedy: 'Проверьте число и месяц' }
 */
export const describeProblem = describer(wordings, names)
