import { practiceCities } from '../owners.js'
import type { Localized, Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { primary } from '../texts.js'
import type { CityForms } from './normaliser/city-forms.js'

/** A text with its language. */
export interface FieldText {
  /** Without its variety: words of `en-GB` have the stems of `en`. */
  language: string
  text: string
}

/** A field of a practice as it is searched. */
export interface Field {
  name: string
  weight: number
  /** 3 for what names the practice, 0 for running text: practices that have all words in better places come first. */
  rank: 0 | 1 | 2 | 3
  texts: (practice: Practice, around: Around) => FieldText[]
}

/** What the texts of a practice take from elsewhere. */
export interface Around {
  questions: ReadonlyMap<string, Rubricator['questions'][number]>
  spheres: ReadonlyMap<string, Rubricator['spheres'][number]>
  cities: ReadonlyMap<string, CityForms>
}

const localized = (text: Localized | undefined): FieldText[] =>
  Object.entries(text ?? {}).map(([tag, text]) => ({ language: primary(tag), text }))

const plain = (...texts: (string | number | undefined)[]): FieldText[] =>
  texts.filter((text) => text !== undefined).map((text) => ({ language: 'ru', text: String(text) }))

/** The fields, the weightiest first. */
export const fields: readonly Field[] = [
  { name: 'title', weight: 4, rank: 3, texts: ({ title }) => localized(title) },
  {
    name: 'city',
    weight: 4,
    rank: 3,
    texts: (practice, { cities }) => {
      const all = practiceCities(practice)
      const known = all.flatMap(({ city = '' }) => cities.get(city)?.names ?? [])
      const [first, ...others] = all.map(({ name }) => name)
      return plain(first, practice.owner.organisation, ...others, ...known.map(([nominative]) => nominative))
    },
  },
  {
    name: 'question',
    weight: 2,
    rank: 2,
    texts: ({ questions: ids }, { questions }) => ids.flatMap((id) => localized(questions.get(id)?.title)),
  },
  {
    name: 'sphere',
    weight: 2,
    rank: 1,
    texts: (practice, around) => spheresOf(practice, around).flatMap((id) => localized(around.spheres.get(id)?.title)),
  },
  {
    name: 'award',
    weight: 2,
    rank: 2,
    texts: ({ award }) => plain(award?.edition.year, award?.edition.number, award?.nomination, award?.degree),
  },
  { name: 'summary', weight: 1.5, rank: 1, texts: ({ summary }) => localized(summary) },
  {
    name: 'description',
    weight: 0.4,
    rank: 0,
    texts: (practice) => [
      ...localized(practice.situation),
      ...localized(practice.solution),
      ...practice.steps.flatMap(({ text }) => localized(text)),
      ...localized(practice.innovation),
      ...localized(practice.technology),
      ...localized(practice.conditions),
      ...localized(practice.obstacles),
      ...localized(practice.lessons),
      ...localized(practice.resources),
      ...plain(...practice.participants.flatMap(({ name, support }) => [name, support]), ...practice.legalBasis),
    ],
  },
  {
    name: 'results',
    weight: 0.4,
    rank: 0,
    texts: ({ socialEffect, economicEffect, indicators }) => [
      ...localized(socialEffect),
      ...localized(economicEffect),
      ...plain(...indicators.flatMap(({ name, before, after, unit }) => [name, before, after, unit])),
    ],
  },
]

/** The spheres of a practice: its own and those of its questions, and all they lie within, each once. */
export function spheresOf({ questions: ids, spheres: own }: Practice, { questions, spheres }: Around): string[] {
  const all = new Set<string>()
  for (const sphere of [...own, ...ids.flatMap((id) => questions.get(id)?.spheres ?? [])]) {
    for (let id: string | undefined = sphere; id && !all.has(id); id = spheres.get(id)?.within) all.add(id)
  }
  return [...all]
}
