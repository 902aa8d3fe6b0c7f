/** Words after which a name does not change: «Ростова-на-Дону». */
const links = new Set(['на', 'над', 'под', 'при'])

/**
 * How a place name changes by its ending: genitive, dative, accusative, instrumental, locative. A bar parts spellings, `=`
 * is the nominative; the letter in parentheses stays. All paradigms whose ending fits are tried, unless a genitive tells
 * which it is.
 */
const paradigms: [ending: RegExp, ...cases: [string, string, string, string, string]][] = [
  [/(?:[ыо]й|ое|([гкхжшчщ])ий)$/, 'ого', 'ому', '=', 'ым|им', 'ом'],
  [/(?:ее|([^гкх])ий)$/, 'его', 'ему', '=', 'им', 'ем'],
  [/ая$/, 'ой', 'ой', 'ую', 'ой', 'ой'],
  [/яя$/, 'ей', 'ей', 'юю', 'ей', 'ей'],
  [/ые$/, 'ых', 'ым', '=', 'ыми', 'ых'],
  [/ие$/, 'их', 'им', '=', 'ими', 'их'],
  [/(и)я$/, 'и', 'и', 'ю', 'ей', 'и'],
  [/(ь)е$/, 'я', 'ю', '=', 'ем', 'е|и'],
  [/([гкхжшчщ])а$/, 'и', 'е', 'у', 'ой|ей', 'е'],
  [/([^гкхжшчщ])а$/, 'ы', 'е', 'у', 'ой|ей', 'е'],
  [/([^аяи])я$/, 'и', 'е', 'ю', 'ей', 'е'],
  [/^(?!.*ополь$)(.+)ь$/, 'и', 'и', '=', 'ью', 'и'],
  [/ь$/, 'я', 'ю', '=', 'ем', 'е'],
  [/([^ыио])й$/, 'я', 'ю', '=', 'ем', 'е'],
  [/([бвгджзклмнпрстфхцчшщ])$/, 'а', 'у', '=', 'ом|ем', 'е'],
]

/** Paradigms too rare to be tried where no genitive tells of them: «Черкассы», «Черкасс». */
const plurals: typeof paradigms = [[/ы$/, '|ов', 'ам', '=', 'ами', 'ах']]

/**
 * Every form in which a folded Russian place name may stand in a text, its parts parted by single spaces; the name itself
 * is among them. A genitive tells what the nominative hides («орел», «орла»); a name equal to its genitive has no other form.
 *
 * @example
 * declinedForms('ростов на дону')
 * // ['ростов на дону', 'ростова на дону', 'ростову на дону', 'ростовом на дону', 'ростовем на дону', 'ростове на дону']
 */
export function declinedForms(name: string, genitive?: string): string[] {
  const words = name.split(' ')
  const genitives = genitive?.split(' ') ?? []
  const link = words.findIndex((word) => links.has(word))
  const head = link > 0 ? link : words.length
  const declined = words.map((word, i) =>
    i < head ? casesOf(word, genitives.length === words.length ? genitives[i] : undefined) : [[word]],
  )
  const lastOnly = declined.map((cases, i) => (i < head - 1 ? cases.slice(0, 1) : cases))
  return [...new Set([name, ...inAgreement(declined), ...inAgreement(lastOnly), ...(genitive ? [genitive] : [])])]
}

/** The nominative, then the spellings of each case; only the nominative for a word that does not change. */
function casesOf(word: string, genitive?: string): string[][] {
  if (word === genitive) return [[word]]
  const chosen = genitive ? told(word, genitive) : tried(word, paradigms)
  if (!chosen.length) return genitive ? [[word], [genitive], [word], [word], [word], [word]] : [[word]]
  return [0, 1, 2, 3, 4, 5].map((index) => chosen.flatMap((cases) => cases[index]!))
}

const tried = (word: string, from: typeof paradigms): string[][][] =>
  from.flatMap(([ending, ...cases]) => {
    const match = ending.exec(word)
    return match ? [declinedBy(cases, word, word.slice(0, match.index) + (match[1] ?? ''))] : []
  })

/** The paradigms that give the genitive, or, where a vowel is lost («орел», «орла»), end like it. */
function told(word: string, genitive: string): string[][][] {
  const exact = tried(word, [...paradigms, ...plurals]).filter((cases) => cases[1]!.includes(genitive))
  if (exact.length) return exact
  return paradigms.flatMap(([ending, ...cases]) =>
    ending.test(word) && genitive.endsWith(cases[0])
      ? [declinedBy(cases, word, genitive.slice(0, -cases[0].length))]
      : [],
  )
}

const declinedBy = (cases: string[], word: string, stem: string): string[][] => [
  [word],
  ...cases.map((endings) => (endings === '=' ? [word] : endings.split('|').map((ending) => `${stem}${ending}`))),
]

/** The words of a name agree: the forms of each case put together; a word that does not change stands in all of them. */
function inAgreement(words: string[][][]): string[] {
  return [0, 1, 2, 3, 4, 5].flatMap((index) =>
    words.reduce<string[]>(
      (starts, cases) => {
        const forms = cases[index] ?? cases[0]!
        return starts.flatMap((start) => forms.map((form) => (start ? `${start} ${form}` : form)))
      },
      [''],
    ),
  )
}
