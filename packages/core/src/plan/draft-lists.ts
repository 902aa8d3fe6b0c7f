import { ageInWords } from '../anniversary/age-in-words.js'
import { ageIn } from '../anniversary/age.js'
import { isJubilee, type JubileeRule } from '../anniversary/anniversaries.js'
import { cityDayIn } from '../anniversary/city-day.js'
import { cityNameOn } from '../city/name-on.js'
import type { City, Founding } from '../city/city.js'
import { findCity } from '../city/find-city.js'
import { cityProblem } from '../problem/codes/city.js'
import { planProblem } from '../problem/codes/plan.js'
import type { Problem } from '../problem/problem.js'
import { compareWhen } from '../when/compare.js'
import { formatWhen } from '../when/format.js'
import { planAnniversary } from './item.js'
import type { AnniversarySection, Plan, PlanAnniversary } from './plan.js'

/** A drafted row, with what a person must confirm in it. */
export interface DraftRow {
  item: PlanAnniversary
  problems: Problem[]
}

/** How a plan counted a city: its row, and the founding that the age agrees with. */
interface Counted {
  item: PlanAnniversary
  founding?: Founding
}

/** The members with a jubilee in the year, by their own founding or by the one the last plan counted from; capitals have a list of their own. */
export function draftJubilees(
  plan: Plan,
  section: AnniversarySection,
  cities: City[],
  year: number,
  rule?: JubileeRule,
): DraftRow[] {
  const listed = countedIn([section], cities, plan.year)
  const capitals = countedIn(capitalsOf(plan), cities, plan.year)
  const rows = cities
    .filter((city) => city.listedUnder !== null && !city.candidate && !capitals.has(city))
    .flatMap((city): DraftRow[] => {
      const own = ageIn(city, year)
      const last = listed.get(city)
      const counted = last?.founding ? ageIn(city, year, last.founding) : undefined
      if (own !== undefined && isJubilee(own, rule)) return [draftRow(city, own, year, section, last, [])]
      if (counted === undefined || !isJubilee(counted, rule)) return []
      return [draftRow(city, counted, year, section, last, [foundingDoubt(city, year, counted, own)])]
    })
  return rows.sort(byDay)
}

/** The capitals of the last plan with their ages of the year. */
export function draftCapitals(plan: Plan, section: AnniversarySection, cities: City[], year: number): DraftRow[] {
  const listed = countedIn([section], cities, plan.year)
  const known = [...listed].map(([city, last]) => {
    const own = ageIn(city, year)
    const counted = last.item.age === undefined ? undefined : last.item.age + year - plan.year
    const doubts = counted !== undefined && own !== counted ? [foundingDoubt(city, year, counted, own)] : []
    return draftRow(city, own ?? counted, year, section, last, doubts)
  })
  const unknown = section.items
    .filter((item) => !findCity(cities, item.city).city)
    .map((item): DraftRow => {
      const age = item.age === undefined ? undefined : item.age + year - plan.year
      return rowOf({ city: item.city, age, date: item.when.text ?? '' }, year, section, [
        cityProblem('city-unknown', {}, { found: item.city }),
      ])
    })
  return [...known, ...unknown].sort(byDay)
}

const capitalsOf = (plan: Plan): AnniversarySection[] =>
  plan.sections.filter((section): section is AnniversarySection => section.kind === 'capitals')

function countedIn(sections: AnniversarySection[], cities: City[], year: number): Map<City, Counted> {
  return new Map(
    sections.flatMap(({ items }) =>
      items.flatMap((item): [City, Counted][] => {
        const { city } = findCity(cities, item.city)
        const founding = city?.foundings.find((candidate) => ageIn(city, year, candidate) === item.age)
        return city ? [[city, { item, ...(founding ? { founding } : {}) }]] : []
      }),
    ),
  )
}

const foundingDoubt = (city: City, year: number, counted: number, own: number | undefined): Problem =>
  planProblem(
    'draft-founding',
    {},
    {
      about: cityNameOn(city, `${year}-12-31`),
      found: counted,
      ...(own === undefined ? {} : { expected: own }),
    },
  )

function draftRow(
  city: City,
  age: number | undefined,
  year: number,
  section: AnniversarySection,
  last: Counted | undefined,
  problems: Problem[],
): DraftRow {
  const name = cityNameOn(city, `${year}-12-31`)
  const day = cityDayIn(city, year)
  if (day.edtf) {
    const date = formatWhen({ kind: 'date', edtf: day.edtf }, 'ru', { year: false }).replaceAll('\u00A0', ' ')
    return rowOf({ city: name, age, date }, year, section, problems)
  }
  const carried = last?.item.when.text ?? ''
  const doubt = planProblem('draft-day-unknown', {}, { about: name, found: carried || '–' })
  return rowOf({ city: name, age, date: carried }, year, section, [...problems, doubt])
}

function rowOf(
  { city, age, date }: { city: string; age: number | undefined; date: string },
  year: number,
  section: AnniversarySection,
  problems: Problem[],
): DraftRow {
  const ageText = age === undefined ? '' : ageInWords(age, 'ru').replace('\u00A0', ' ')
  return { item: planAnniversary({ city, ageText, date }, year, Boolean(section.mark)).item, problems }
}

const byDay = (a: DraftRow, b: DraftRow): number => compareWhen(a.item.when, b.item.when)
