// Two libraries: what open sources name, and what is invented to try the search with.
import {
  practicePath,
  practicesHtmlList,
  practiceStemmers,
  type Practice,
  type PracticeSiteOptions,
} from '@gorod/core/practice'
import { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { cities, cityForms, knownPractices, proposedRubricator } from '@gorod/mag'

/** Practices, and what they are shown with. */
export interface Shelf {
  title: string
  practices: readonly Practice[]
  options: PracticeSiteOptions
}

const cost: NonNullable<PracticeSiteOptions['cost']> = {
  amount: 'total',
  currency: 'RUB',
  bands: [
    { id: 'small', to: 999_999 },
    { id: 'middle', from: 1_000_000, to: 9_999_999 },
    { id: 'large', from: 10_000_000, to: 99_999_999 },
    { id: 'largest', from: 100_000_000 },
  ],
}

/** Both libraries by their names. */
export const shelves: Readonly<Record<'known' | 'invented', Shelf>> = {
  known: {
    title: 'Практики городов из открытых источников',
    practices: knownPractices,
    options: { rubricator: proposedRubricator, cities, cityForms },
  },
  invented: {
    title: 'Придуманные практики придуманных городов',
    practices: inventedPractices(300, 'demo'),
    options: {
      rubricator: inventedRubricator,
      cities: inventedCities.map(({ city }) => city),
      cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
      stemmers: practiceStemmers,
      cost,
    },
  },
}

/** The list for readers without script: each title leads to the page of its practice in the library's folder. */
export const listOf = (practices: readonly Practice[], { options }: Shelf, folder = ''): string =>
  practicesHtmlList(practices, {
    locale: 'ru',
    rubricator: options.rubricator,
    page: ({ id }) => `${folder}${practicePath(id)}/`,
  })
