/** What letters and banks call a currency; a name that several share («руб.» is also Belarusian) is the one named first. */
const names: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['BYN', /^(?:бел(?:орусски[йхе]|\.)? ?руб(?:л(?:ь|я|ей))?\.?|br)$/u],
  ['RUB', /^(?:(?:российски[йх] )?руб(?:л(?:ь|я|ей))?|р|₽)\.?$/u],
  ['EUR', /^(?:евро|euros?|€)$/u],
  ['USD', /^(?:долл(?:ар(?:а|ов)?)?\.? ?(?:сша)?|us\$|\$)$/u],
  ['KZT', /^(?:тенге|тг\.?|₸)$/u],
  ['KGS', /^(?:сом(?:а|ов)?)$/u],
  ['AMD', /^(?:драм(?:а|ов)?|֏)$/u],
  ['GEL', /^(?:лари|₾)$/u],
  ['TJS', /^сомони$/u],
  ['MDL', /^(?:ле[йяв]|леев)$/u],
  ['UAH', /^(?:гривен|гривн[аы]|грн\.?|₴)$/u],
  ['UZS', /^(?:сум(?:а|ов)?)$/u],
  ['AZN', /^₼$/u],
  ['CNY', /^(?:юан(?:ь|я|ей))$/u],
]

/** The code of a currency written in any way; `undefined` for a word that is none. */
export function currencyOfWord(word: string): string | undefined {
  if (/^[A-Z]{3}$/.test(word)) return word
  const folded = word.toLowerCase().replace(/\s+/gu, ' ')
  return names.find(([, pattern]) => pattern.test(folded))?.[0]
}
