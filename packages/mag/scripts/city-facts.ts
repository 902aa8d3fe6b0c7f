import type { City, CityDayRule, Confidence, Founding } from '@gorod/core'
import { aliasNames, englishNames as inEnglish, type RawAlias } from './city-names.ts'
import { celebrated, earlierRules, englishNames, furtherRules, overrides, ruleYears, slips } from './city-statements.ts'

/** A city in the form in which facts were collected; years before our era count naively, 782 BC is -782. */
export interface RawCity {
  id: string
  name_ru: string
  aliases_ru: RawAlias[]
  genitive_ru: string
  name_en: string
  listed_under: string | null
  candidate: boolean
  mentioned_only: string | null
  founded: { year: number | null; month_day: string | null; note: string }
  age_bases: { year: number; what: string }[]
  city_day_rule: string | null
  city_day_rrule: string | null
  city_day_note: string | null
  lat: number
  lon: number
  timezone: string
  timezone_note: string | null
  confidence: Confidence
  confidence_detail: Record<'founded' | 'city_day' | 'coordinates' | 'names', Confidence>
  sources: string[]
}

/** The cities of the collected facts, every statement with its source and confidence. */
export const citiesFrom = (facts: RawCity[]): City[] => facts.map(cityFrom)

function cityFrom(raw: RawCity): City {
  const { id, confidence_detail: confidence } = raw
  const foundings = foundingsOf(raw)
  const note = [raw.city_day_rule, raw.city_day_note].filter((text) => text !== null).join('; ')
  const notes = [
    ...(raw.founded.year === null ? [raw.founded.note] : []),
    ...[raw.mentioned_only, raw.timezone_note].filter((text) => text !== null),
  ].map(inOurWords)
  return {
    id,
    names: [
      { text: raw.name_ru, locale: 'ru', genitive: raw.genitive_ru, kind: 'current' },
      ...raw.aliases_ru.flatMap(aliasNames),
      ...inEnglish(raw.name_en),
      ...(englishNames[id] ?? []),
    ],
    namesConfidence: confidence.names,
    listedUnder: raw.listed_under,
    foundings,
    yearZero: foundings.some(({ year }) => year <= 0) ? 'count' : 'skip',
    cityDay: {
      rules: rulesOf(raw),
      overrides: overrides[id] ?? [],
      ...(note ? { note } : {}),
      confidence: confidence.city_day,
    },
    ...(raw.candidate ? { candidate: true } : {}),
    place: { latitude: raw.lat, longitude: raw.lon, confidence: confidence.coordinates },
    timeZone: raw.timezone,
    confidence: raw.confidence,
    ...(notes.length ? { notes } : {}),
    sources: raw.sources.map(inOurWords),
  }
}

function foundingsOf({ id, founded, age_bases, confidence_detail: { founded: confidence } }: RawCity): Founding[] {
  if (founded.year === null) return []
  const main: Founding = {
    year: astronomical(founded.year),
    ...(founded.month_day ? { monthDay: founded.month_day } : {}),
    basis: inOurWords(founded.note),
    confidence,
  }
  const others = age_bases
    .filter(({ year }) => year !== founded.year && !slips[id]?.includes(year))
    .map(({ year, what }): Founding => ({ year: astronomical(year), basis: inOurWords(what), confidence }))
  const all = [main, ...others]
  return all.sort((a, b) => Number(b.year === celebrated[id]) - Number(a.year === celebrated[id]))
}

function rulesOf({ id, city_day_rrule: rrule }: RawCity): CityDayRule[] {
  return [...(rrule ? [{ rrule, ...ruleYears[id] }] : []), ...(furtherRules[id] ?? []), ...(earlierRules[id] ?? [])]
}

/** 782 BC is -782 in the facts and -781 in astronomical years. */
const astronomical = (year: number): number => (year < 0 ? year + 1 : year)

/** Facts name documents by their number and speak of their own file. */
const inOurWords = (text: string): string =>
  text
    .replace(/(?:seed|report) 003/g, 'отчёт МАГ о мероприятиях 2024–2025 годов')
    .replace(/; written -782 by the naive convention of this file \(ISO\/EDTF year is -0781\)/, '')
    .replace(/naive base -484/, '484 BC, added up without a year 0')
    .replace(/; naive$/, ', added up without a year 0')
