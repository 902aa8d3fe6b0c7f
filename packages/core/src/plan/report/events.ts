import { citiesIn } from '../../city/cities-in.js'
import type { City } from '../../city/city.js'
import { datesIn, type DateFound } from '../../when/dates-in.js'
import type { When } from '../../when/when.js'
import { lineAt, partOf, type Reading } from '../../words/passage.js'
import { sentencesOf } from '../../words/sentences.js'
import { editionOf } from '../event.js'
import { organisersIn } from './organisers.js'
import type { Paragraph } from './paragraphs.js'
import type { ReportedKind, ReportEvent } from './report.js'

const verb =
  /(?<!\p{L})(состоял(?:ся|ась|ось|ись)|прош(?:[её]л|ла|ло|ли)(?! \p{L}+(?:ых|их) )|провел[аи]?|прин[яи]л[аи]? участие(?: и выступил[аи]?[^,.]{0,40}?)? (?:в работе|в мероприятиях|в|на)|вышел в свет|ознакомил(?:ся|ась|ись) с)(?!\p{L})/iu
const longestTitle = 300
const day = /^\d{4}-\d\d-\d\d/
const yearAlone = /^\d{4}$/
/** What may stand between a verb and the bold name of an event and belongs to its title. */
const farthest = 120

/** What an entry is read with. */
export interface EventsContext {
  when: When
  /** Where the date of the entry ends in its paragraph. */
  from: number
  year?: number
  cities: readonly City[]
}

/**
 * The events that the paragraph of an entry names: one for each name in bold, and one for its first sentence where nothing
 * in it is bold. A date in the same sentence counts before that of the entry; a later year makes it an announcement.
 */
export function eventsOf({ reading, bold }: Paragraph, context: EventsContext): ReportEvent[] {
  const { from, year, cities } = context
  const sentences = withPlaces(reading)
  const dates = datesIn(reading.text, year)
  const runs = bold.filter(({ start, end }) => start >= from && end - start > 3)
  const named = runs.flatMap(({ start, end }): ReportEvent[] => {
    const sentence = sentences.findLast((each) => each.at <= start) ?? sentences[0]!
    const begin = titleStart(reading.text, start, Math.max(from, sentence.at))
    const title = clean(reading.text.slice(begin, end))
    const date = dates.findLast((each) => each.start >= sentence.at && each.end <= start)
    const at = { sentence, start: begin, isFirst: sentence.at <= from }
    return [eventFrom(title, date, at, reading, context)]
  })
  const first = sentences[0]!
  const isNamed = runs.some(({ start }) => start < first.at + first.text.length)
  const lead = isNamed && named.some(({ kind }) => kind !== 'announced') ? [] : [leadEvent(first, reading, context)]
  const place = placeIn(reading.text.slice(from, first.at + first.text.length), cities)
  const organisers = organisersIn(reading.text)
  return [...lead, ...named].map((event, i) => ({
    ...event,
    ...(event.kind !== 'announced' && event.line === lineAt(reading, from) && sameDay(event, context) ? place : {}),
    organisers: i === 0 && event.kind !== 'announced' ? organisers : [],
  }))
}

interface Sentence extends Reading {
  at: number
}

/** The sentences with where they begin in the paragraph. */
function withPlaces(reading: Reading): Sentence[] {
  let at = 0
  return sentencesOf(reading).map((sentence) => {
    at = reading.text.indexOf(sentence.text, at)
    const found = { ...sentence, at }
    at += sentence.text.length
    return found
  })
}

const sameDay = (event: ReportEvent, { when }: EventsContext): boolean => event.when.edtf === when.edtf

function eventFrom(
  title: string,
  date: DateFound | undefined,
  at: { sentence: Sentence; start: number; isFirst: boolean },
  reading: Reading,
  { when, year }: EventsContext,
): ReportEvent {
  const said = reading.text.slice(at.sentence.at, at.start)
  const isLater = date && yearAlone.test(date.when.edtf) && year !== undefined && Number(date.when.edtf) > year
  const own = isLater || (date && day.test(date.when.edtf) && !at.isFirst) ? date.when : when
  return {
    kind: isLater ? 'announced' : kindOf(said),
    title,
    ...editionIn(title),
    when: own,
    organisers: [],
    line: lineAt(reading, at.start),
  }
}

/** The event of a sentence without bold names: what follows its verb, up to a comma, else the sentence. */
function leadEvent(sentence: Sentence, reading: Reading, { when, from }: EventsContext): ReportEvent {
  const rest = partOf(reading, Math.max(from, sentence.at), sentence.at + sentence.text.length)
  const found = verb.exec(rest.text)
  const after = found ? rest.text.slice(found.index + found[0].length).split(/, | в рамках /u, 1)[0]! : ''
  const title = clean(after.trim() || rest.text)
  return {
    kind: found ? kindOf(found[0]) : 'other',
    title,
    ...editionIn(title),
    when,
    organisers: [],
    line: lineAt(reading, from),
  }
}

function kindOf(text: string): ReportedKind {
  if (/участие/iu.test(text)) return 'attended'
  return /вышел в свет/iu.test(text) ? 'published' : 'held'
}

function editionIn(title: string): Pick<ReportEvent, 'edition'> {
  const edition = editionOf(title)?.number
  return edition === undefined ? {} : { edition }
}

/** A name in bold begins with its kind: «Международная конференция **«…»**» starts behind the verb. */
function titleStart(text: string, start: number, least: number): number {
  if (!/^[«"]/u.test(text.slice(start))) return start
  const before = text.slice(Math.max(least, start - farthest), start)
  const offset = start - before.length
  const found = Array.from(before.matchAll(new RegExp(verb.source, 'giu'))).at(-1)
  return found ? offset + found.index + found[0].length + 1 : start
}

function clean(text: string): string {
  const title = text.trim().replace(/^[,:–— ]{1,5}|[,.;: ]{1,5}$/gu, '')
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title
}

const plainPlace =
  /^,? ?(во? (?:г\. ?)?[^,.]{2,150}?) (?:впервые )?(?:состоял(?:ся|ась|ось|ись)|прош(?:[её]л|ла|ло|ли))(?!\p{L})/iu
const cityFirst = /^,? ?во? (?:г\. ?|город[е]? )?(?=\p{Lu})/iu

/** «в Москве в Парке Победы состоялся»: all of it where only a place stands before the verb; the city where it comes first. */
function placeIn(text: string, cities: readonly City[]): Pick<ReportEvent, 'place' | 'city'> {
  const place = plainPlace.exec(text)?.[1]
  const isPlain = place !== undefined && !/поддержк|приглашени|развитие|рамках/iu.test(place)
  const opening = cityFirst.exec(text)?.[0].length
  const named =
    opening === undefined ? undefined : citiesIn(cities, text.slice(0, 200)).find(({ start }) => start === opening)
  const inPlace = isPlain ? citiesIn(cities, place).find(({ city }) => city) : undefined
  const city = named?.city ?? (isPlain && inPlace && isStatedIn(place, inPlace.start) ? inPlace.city : undefined)
  const said = isPlain ? place.replace(/^во? /iu, '') : named?.text
  return { ...(said ? { place: said } : {}), ...(city ? { city: city.id } : {}) }
}

/** «в Центре … Москвы» names no place of the event by «Москвы». */
const isStatedIn = (place: string, at: number): boolean => /(?:^|\s)во? (?:г\. ?|городе )?$/iu.test(place.slice(0, at))
