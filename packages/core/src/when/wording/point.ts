import { dayAt } from './day.js'
import { last, ordinalOf, romanOf, seasons, weekdayOfWord } from './lexicon.js'
import { isOtherWord, monthAt } from './month.js'
import type { Part, Stretch } from './part.js'
import type { Found, Token } from './tokens.js'
import { yearAt, yearWord } from './year.js'

/** A part of a date, and what is known of its strength. */
export interface Point extends Found<Part> {
  weak?: boolean
  /** Nothing without the month or year still to come («с 14 по 16 мая»). */
  dayOnly?: boolean
  /** A stretch by itself («первая декада мая»). */
  stretch?: Stretch
  /** Nothing but a year, and whether a word says so («2026 г.»). */
  yearOnly?: boolean
  marked?: boolean
  /** Written in the digits of ISO 8601. */
  iso?: boolean
  /** Names a time that cannot be told («зима 2026»: which end of the year?). */
  unreadable?: boolean
}

/** One date at an index, in any of its wordings. */
export function pointAt(tokens: Token[], at: number): Point | undefined {
  return (
    numeric(tokens, at) ??
    partOfMonth(tokens, at) ??
    partOfYear(tokens, at) ??
    weekdayOfMonth(tokens, at) ??
    dayAndMonth(tokens, at) ??
    monthAndMore(tokens, at) ??
    season(tokens, at) ??
    bareYear(tokens, at)
  )
}

/** «квартала», «месяца», «года» after «в течение» or «до конца»: those of the context. */
export function periodAt(tokens: Token[], at: number): Point | undefined {
  const word = tokens[at]?.text
  if (word === 'года') return { value: {}, next: at + 1 }
  return word === 'квартала'
    ? withYear(tokens, at + 1, { month: 'quarter' })
    : word === 'месяца'
      ? withYear(tokens, at + 1, { month: 'month' })
      : undefined
}

/** «2026-09-05», «2026-09», «05.09.2026», «05.09.26». */
function numeric(tokens: Token[], at: number): Point | undefined {
  const [a, mark, b, mark2, c] = tokens.slice(at, at + 5)
  if (a?.number === undefined || b?.number === undefined || !mark?.glued || !b.glued || b.raw.length > 2)
    return undefined
  const third = mark2?.glued && mark2.raw === mark.raw && c?.glued && c.number !== undefined ? c : undefined
  if (mark.raw === '-' && a.raw.length === 4 && b.raw.length === 2) {
    if (third?.raw.length === 2)
      return { value: { year: a.number, month: b.number, day: third.number! }, next: at + 5, iso: true }
    const isMonth = b.number > 0 && b.number < 13 && !third && !yearWord.test(mark2?.text ?? '')
    return isMonth ? { value: { year: a.number, month: b.number }, next: at + 3, iso: true } : undefined
  }
  if (mark.raw !== '.' || a.raw.length > 2) return undefined
  const value = { day: a.number, month: b.number }
  if (third?.raw.length === 4)
    return { value: { ...value, year: third.number! }, next: yearAt(tokens, at + 4)?.next ?? at + 5 }
  if (third?.raw.length === 2 && b.number < 13) return { value: { ...value, shortYear: third.number! }, next: at + 5 }
  // «05.09 – 06.09.2026»
  const isBegun =
    !third && b.raw.length === 2 && mark2?.text === '-' && numeric(tokens, at + 4)?.value.year !== undefined
  return isBegun ? { value, next: at + 3 } : undefined
}

/** «первая половина мая», «II декада мая», «конец мая». */
function partOfMonth(tokens: Token[], at: number): Point | undefined {
  const word = tokens[at]?.text ?? ''
  const edge = /^(?:начал[оеау]|середин[аеуы]|кон(?:ец|це|ца))$/.test(word)
  const ordinal = edge ? undefined : numeralAt(tokens, at)
  const noun = ordinal && tokens[ordinal.next]?.text
  const half = /^половин[аеуы]$/.test(noun ?? '')
  if (!edge && !half && !/^декад[аеуы]$/.test(noun ?? '')) return undefined
  const month = monthAt(tokens, edge ? at + 1 : ordinal!.next + 1)
  if (!month) return undefined
  const named = withYear(tokens, month.next, { month: month.value })
  if (edge) return { ...named, stretch: { from: named.value, to: named.value, within: true } }
  const length = half ? 15 : 10
  const first = (ordinal!.value - 1) * length + 1
  if (ordinal!.value < 1 || first > 21) return undefined
  const isLast = first + length > 30
  const to = { ...named.value, day: isLast ? ('last' as const) : first + length - 1 }
  return { ...named, stretch: { from: { ...named.value, day: first }, to, within: true } }
}

/** «II квартал», «первое полугодие», «первая половина года», “Q2”, “first half of 2026”. */
function partOfYear(tokens: Token[], at: number): Point | undefined {
  const english = /^q([1-4])$/.exec(`${tokens[at]?.text ?? ''}${tokens[at + 1]?.glued ? tokens[at + 1]!.text : ''}`)
  if (english) return withYear(tokens, at + 2, { month: 32 + Number(english[1]) })
  const ordinal = numeralAt(tokens, at)
  if (!ordinal) return undefined
  const { value, next } = ordinal
  const noun = tokens[next]?.text ?? ''
  if (/^(?:квартал|quarter)/.test(noun) || noun === 'кв') {
    const after = next + (noun === 'кв' && tokens[next + 1]?.text === '.' ? 2 : 1)
    return value > 0 && value < 5 ? withYear(tokens, after, { month: 32 + value }) : undefined
  }
  if (value !== 1 && value !== 2) return undefined
  if (/^полугоди[еяию]/.test(noun)) return withYear(tokens, next + 1, { month: 39 + value })
  if (!/^(?:половин[аеуы]|half)$/.test(noun)) return undefined
  if (/^(?:год|года)$/.test(tokens[next + 1]?.text ?? '')) return { value: { month: 39 + value }, next: next + 2 }
  const dated = withYear(tokens, next + 1, { month: 39 + value })
  return dated.next > next + 1 ? dated : { value: { month: 39 + value }, next: next + 1, dayOnly: true }
}

/** «вторая суббота октября», «последнее воскресенье месяца». */
function weekdayOfMonth(tokens: Token[], at: number): Point | undefined {
  const ordinal = numeralAt(tokens, at)
  const weekday = ordinal && weekdayOfWord(tokens[ordinal.next]?.text ?? '')
  const month = weekday && monthAt(tokens, ordinal.next + (tokens[ordinal.next + 1]?.text === 'of' ? 2 : 1))
  if (!month || ordinal.value > 5) return undefined
  return withYear(tokens, month.next, { month: month.value, weekday: { ordinal: ordinal.value, weekday } })
}

/** «5 сентября 2026 г.», «10-августа-2012», or the day alone. */
function dayAndMonth(tokens: Token[], at: number): Point | undefined {
  const day = dayAt(tokens, at)
  const roman = day ? undefined : romanOf(tokens[at]?.raw ?? '')
  if (roman && roman < 5) return { value: { ordinal: roman }, next: at + 1, dayOnly: true }
  if (!day) return undefined
  const joint = tokens[day.next]
  const joined = joint?.glued && /[-/]/.test(joint.text) && tokens[day.next + 1]?.glued
  const month = monthAt(tokens, day.next + (joined || joint?.text === 'of' ? 1 : 0))
  return month
    ? withYear(tokens, month.next, { day: day.value, month: month.value })
    : { value: { day: day.value }, next: day.next, dayOnly: true }
}

/** «октябрь 2026 г.», “September 5, 2026”. */
function monthAndMore(tokens: Token[], at: number): Point | undefined {
  const month = monthAt(tokens, at)
  if (!month || month.value === 'month') return undefined
  const english = /^[a-z]/.test(tokens[at]!.text) && tokens[month.next]?.number !== undefined
  const day = english ? dayAt(tokens, month.next) : undefined
  if (day) {
    const to = tokens[day.next]?.text === '-' ? dayAt(tokens, day.next + 1) : undefined
    const from = withYear(tokens, (to ?? day).next, { month: month.value, day: day.value })
    return to ? { ...from, stretch: { from: from.value, to: { ...from.value, day: to.value } } } : from
  }
  const named = withYear(tokens, month.next, { month: month.value })
  if (named.next > month.next) return named
  return isOtherWord(tokens, at) ? undefined : { ...named, ...(month.weak ? { weak: true } : {}) }
}

/** «осенью», «весна 2026 г.»; winter belongs to the year it begins in: «зима 2026–2027 гг.». */
function season(tokens: Token[], at: number): Point | undefined {
  const found = seasons.get(tokens[at]?.text ?? '')
  if (!found) return undefined
  if (found.code < 24)
    return { ...withYear(tokens, at + 1, { month: found.code }), ...(found.adverb ? {} : { weak: true }) }
  const [first, dash] = [yearAt(tokens, at + 1), tokens[at + 2]]
  const second = dash && /[-/]/.test(dash.text) ? yearAt(tokens, at + 3) : undefined
  const whole = first && second && second.value.year === (first.value.year ?? 0) + 1
  if (!whole) return { value: {}, next: at + 1, unreadable: true, weak: !found.adverb }
  return { value: { ...first.value, month: 24 }, next: second.next, weak: !found.adverb }
}

function bareYear(tokens: Token[], at: number): Point | undefined {
  const year = yearAt(tokens, at)
  return year && { value: year.value, next: year.next, weak: true, yearOnly: true, marked: year.marked }
}

/** The ordinal at an index: «I», «1», «1-й», «первый», «последний». */
function numeralAt(tokens: Token[], at: number): Found<number> | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (ordinalOf(token.text) === last) return { value: last, next: at + 1 }
  const roman = romanOf(token.raw)
  const value = token.number === undefined ? roman : undefined
  if (value === undefined) return dayAt(tokens, at)
  const suffixed =
    tokens[at + 1]?.text === '-' &&
    tokens[at + 2]?.glued &&
    /^(?:й|ый|ой|ий|е|ое|м|ом|я|ая)$/.test(tokens[at + 2]!.text)
  return { value, next: at + (suffixed ? 3 : 1) }
}

/** A part with the year that may follow it. */
function withYear(tokens: Token[], at: number, part: Part): Point {
  const joint = tokens[at]?.text ?? ''
  const from = /^(?:,|-|\/|of)$/.test(joint) ? at + 1 : at
  const year = yearAt(tokens, from)
  if (year && (from === at || joint !== ',' || tokens[from]?.raw.length === 4))
    return { value: { ...part, ...year.value }, next: year.next }
  const short = tokens[at]
  const after = tokens[at + 1]
  const shortYear =
    short?.number !== undefined && short.raw.length === 2 && (!after || /^(?:г|гг|год|года|[,;)])$/.test(after.text))
  return shortYear ? { value: { ...part, shortYear: short.number! }, next: at + 1 } : { value: part, next: at }
}
