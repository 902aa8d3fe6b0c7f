import { citiesIn } from '../city/cities-in.js'
import type { City } from '../city/city.js'
import type { OfficeChange } from './decision.js'
import { lineAt, partOf, type Reading } from '../words/passage.js'

const verb = /(?<!\p{L})(освободить(?: от (?:обязанностей|должности))?|избрать|переизбрать|назначить)(?!\p{L})/iu
const capital = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?'
const initials = '\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?'
/** Names of bodies and offices that begin with a capital are no persons. */
const noPerson =
  'Ревизионн|Экспертн|Исполнительн|Координационн|Проектн|Правлени|Секретар|Совет|Комитет|Комисси|Государственн|Международн|Поч[её]тн|Президент|Председател|Директор|Вице|Глав|Союз|Ассоциаци|Ассамбле'
const patronymicEnding = '(?:ич(?:а|у|ем|е)?|(?:вн|чн)(?:а|ы|у|е|ой)|улы|оглы|кызы)'
const person = new RegExp(
  `(?<![\\p{L}-])(?!${noPerson})(?:${capital} ${capital} \\p{Lu}\\p{Ll}{1,30}?${patronymicEnding}(?!\\p{L})|${capital}(?: ${capital}){1,2}(?: (?:оглы|кызы|уулу|улы))?|${initials}${capital}|${capital} \\p{Lu}\\.(?: ?\\p{Lu}\\.)?)(?!\\p{L})`,
  'gu',
)
const patronymic = new RegExp(`${patronymicEnding}$|уулу$`, 'u')
/** «Иванова И.И., мэра города Твери, вице-президентом», «Иванова И.И. от обязанностей вице-президента» */
const officeAfter =
  /^(?:(?:, (?<post>.{1,300}))?, | )(?:от (?:занимаемой )?(?:обязанностей|должности) )?(?<office>[^,]{3,200}?)[.;]?$/u
const postMark = /^ ?(?:[–—-] |, )/u

/**
 * The elections and releases that a clause states: one person before or after the office, or one in each part of its
 * enumeration.
 *
 * @example
 * officeChangesOf(reading, [], cities)
 * // [{ kind: 'release', office: 'первого вице-президента МАГ', person: 'Кульгинова Алтая Сейдировича', line: 207 }]
 */
export function officeChangesOf(reading: Reading, items: readonly Reading[], cities: readonly City[]): OfficeChange[] {
  const found = verb.exec(reading.text)
  if (!found) return []
  const kind = found[1]!.toLowerCase().startsWith('освободить') ? 'release' : 'election'
  const from = found.index + found[0].length
  const rest = partOf(reading, from, reading.text.length)
  const persons = personsIn(rest.text)
  const [first] = persons
  const after =
    first?.start === 0 && persons.length === 1 ? officeAfter.exec(rest.text.slice(first.end))?.groups : undefined
  if (first && after) {
    const until = first.end + (after['post'] ? `, ${after['post']}`.length : 0)
    return [{ kind, office: after['office']!.trim(), ...holderOf(rest, 0, first.end, until, cities) }]
  }
  const office = rest.text.slice(0, persons[0]?.start ?? rest.text.length).replace(/[\s:–—-]{1,9}$/u, '')
  const changes = persons.map(({ start, end, until }): OfficeChange => {
    return { kind, office, ...holderOf(rest, start, end, until, cities) }
  })
  const listed = items.flatMap((item): OfficeChange[] => {
    const [first] = personsIn(item.text)
    if (first?.start !== 0) return []
    return [{ kind, office, ...holderOf(item, 0, first.end, item.text.length, cities) }]
  })
  return [...changes, ...listed]
}

/** Persons one after another: the first, then those whom a patronymic or «;» tells from the names in somebody's post. */
function personsIn(text: string): { start: number; end: number; until: number }[] {
  const all = [...text.matchAll(person)]
  const kept = all.filter(
    ({ 0: name, index }, i) => i === 0 || patronymic.test(name) || text.startsWith('; ', index - 2),
  )
  return kept.map(({ 0: name, index }, i) => ({
    start: index,
    end: index + name.length,
    until: kept[i + 1]?.index ?? text.length,
  }))
}

function holderOf(
  reading: Reading,
  start: number,
  end: number,
  until: number,
  cities: readonly City[],
): Pick<OfficeChange, 'person' | 'post' | 'city' | 'line'> {
  const after = reading.text.slice(end, until)
  const mark = postMark.exec(after)?.[0]
  const post = mark ? after.slice(mark.length).replace(/(?:[.;,\s]| и){1,4}$/u, '') : ''
  const city = post ? citiesIn(cities, post).find((each) => each.city)?.city : undefined
  return {
    person: reading.text.slice(start, end).trim(),
    ...(post ? { post } : {}),
    ...(city ? { city: city.id } : {}),
    line: lineAt(reading, start),
  }
}
