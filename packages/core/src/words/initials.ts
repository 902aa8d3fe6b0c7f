const patronymic = /(?:вич|ьич|мич|кич|вна|чна|шна)$/iu
const particle = /^(?:оглы|кызы|улы|уулу)$/iu
const nobiliary = /^(?:фон|ван|дер|ден|де|дю|ла|ле|аль|эль|ибн|бен)$/u
const initial = /^\p{Lu}\.$/u

/**
 * A Russian full name with initials before the surname and non-breaking spaces, as documents print it. The patronymic
 * tells which word is the surname; a name without one is taken as given name and surname. What has initials already, is a
 * single word, or may be a given name with a patronymic as well as with a surname stays as it is.
 *
 * @example
 * withInitials('Соколова Анна Петровна') // 'А. П. Соколова'
 * withInitials('Анна Петровна Соколова') // 'А. П. Соколова'
 * withInitials('Жан-Жак Руссо') // 'Ж.-Ж. Руссо'
 * withInitials('Роман Абрамович') // 'Роман Абрамович'
 */
export function withInitials(name: string): string {
  const all = name.trim().split(/\s+/)
  if (all.length < 2 || all.some((word) => initial.test(word))) return all.join('\u00A0')
  const words = all.length > 3 && particle.test(all.at(-1)!) ? all.slice(0, -1) : all
  // The first word is never taken for a patronymic: there are surnames like Абрамович.
  const found = words.findIndex((word, index) => index > 0 && patronymic.test(word))
  const at = found < 0 && words.length < all.length ? words.length - 1 : found
  if (at < 0) return shortened(words.slice(0, -1), words.slice(-1))
  if (all.length === 2) return all.join('\u00A0')
  return at === words.length - 1 && words.length > 2
    ? shortened(words.slice(at - 1), words.slice(0, at - 1))
    : shortened(words.slice(0, at + 1), words.slice(at + 1))
}

const shortened = (given: readonly string[], surname: readonly string[]): string =>
  [...given.map(initialOf), ...surname].join('\u00A0')

/** The initials of a given name, each part of a double one; a particle such as «фон» stays whole. */
const initialOf = (word: string): string =>
  nobiliary.test(word)
    ? word
    : word
        .split('-')
        .flatMap((part) => (part ? `${[...part][0]!.toUpperCase()}.` : []))
        .join('-')
