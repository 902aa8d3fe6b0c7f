import { ageInWords } from '../../anniversary/age-in-words.js'
import { ageIn } from '../../anniversary/age.js'
import { anniversariesIn, isJubilee } from '../../anniversary/anniversaries.js'
import { planProblem } from '../../problem/codes/plan.js'
import type { Problem } from '../../problem/problem.js'
import type { CityRow, Subject } from './subject.js'

/** Ages against the founding, against other plans and against the rule of jubilees. */
export const ages = (subject: Subject): Problem[] => [
  ...subject.rows.flatMap((row) => ageOf(row, subject)),
  ...betweenPlans(subject),
  ...missing(subject),
  ...dropped(subject),
]

function ageOf({ city, item, path, section }: CityRow, { plan, jubilees, at }: Subject): Problem[] {
  const place = at(`${path}/ageText`)
  const { age } = item
  const problems = ageWording(item.ageText, age, place)
  if (!city || age === undefined || !plan.year) return problems
  const own = ageIn(city, plan.year)
  const others = city.foundings.slice(1).flatMap((founding) => ageIn(city, plan.year, founding) ?? [])
  const sources = city.foundings.flatMap(({ source }) => source ?? [])
  const details = { about: item.city, found: age, ...(sources.length ? { sources } : {}) }
  if (own !== undefined && age !== own) {
    const code = others.includes(age) ? 'age-other-founding' : 'age-founding'
    problems.push(planProblem(code, place, { ...details, expected: own }))
    const mixed = code === 'age-founding' || item.when.edtf.includes(`-${city.foundings[0]?.monthDay}`)
    if (section.kind === 'jubilees' && mixed && !isJubilee(own, jubilees)) {
      problems.push(planProblem('jubilee-not-due', place, { ...details, expected: own }))
    }
    if (code === 'age-founding') return problems
  } else if (others.length) {
    problems.push(planProblem('founding-disputed', place, { ...details, expected: others.join(', ') }))
  }
  if (section.kind === 'capitals' && isJubilee(age, jubilees))
    problems.push(planProblem('jubilee-among-capitals', place, details))
  return problems
}

function ageWording(text: string, age: number | undefined, place: Problem['at']): Problem[] {
  if (age === undefined) return []
  const plain = ageInWords(age, 'ru').replace('\u00A0', ' ')
  if (text.replace('\u00A0', ' ') === plain) return []
  const code = text === plain.replace(' ', '') ? 'age-spacing' : 'age-form'
  return [planProblem(code, place, { found: text, expected: age })]
}

/** The same city in two plans grows by the years between them. */
function betweenPlans({ plan, rows, others, at }: Subject): Problem[] {
  return rows.flatMap(({ city, item, path }) =>
    others.flatMap(({ plan: other, rows: otherRows }) => {
      const twin = city && otherRows.find((row) => row.city === city)
      if (!twin || item.age === undefined || twin.item.age === undefined) return []
      const expected = twin.item.age + plan.year - other.year
      if (expected === item.age || item.age === ageIn(city, plan.year)) return []
      return [
        planProblem('age-plans', at(`${path}/ageText`), {
          about: item.city,
          found: item.age,
          expected,
          sources: [`план на ${other.year} год: ${twin.item.ageText}`],
        }),
      ]
    }),
  )
}

/** Members whose age is divisible by five and who stand in neither list. */
function missing({ plan, cities, rows, jubilees, at }: Subject): Problem[] {
  const section = plan.sections.findIndex(({ kind }) => kind === 'jubilees')
  if (section < 0 || !plan.year) return []
  const listed = new Set(rows.map(({ city }) => city?.id))
  const members = cities.filter((city) => city.listedUnder !== null && !city.candidate)
  return anniversariesIn(members, plan.year, { rule: jubilees })
    .filter(({ jubilee, city }) => jubilee && !listed.has(city))
    .map(({ name, age, founding }) =>
      planProblem('jubilee-missing', at(`/sections/${section}`), {
        about: name,
        expected: age,
        ...(founding.source ? { sources: [founding.source] } : {}),
      }),
    )
}

/** Cities that another plan counts, and that have a jubilee this year by that count. */
function dropped({ plan, rows, others, jubilees, at }: Subject): Problem[] {
  const section = plan.sections.findIndex(({ kind }) => kind === 'jubilees')
  if (section < 0) return []
  return others.flatMap(({ plan: other, rows: otherRows }) =>
    otherRows.flatMap(({ city, item, section: list }) => {
      const age = item.age === undefined ? 0 : item.age + plan.year - other.year
      if (!city || list.kind !== 'jubilees' || !isJubilee(age, jubilees) || rows.some((row) => row.city === city))
        return []
      return [
        planProblem('jubilee-dropped', at(`/sections/${section}`), {
          about: item.city,
          expected: age,
          sources: [`план на ${other.year} год: ${item.ageText}`],
        }),
      ]
    }),
  )
}
