import {
  practicePath,
  practicesHtmlList,
  practiceSite,
  practiceStemmers,
  type LibraryOptions,
  type Practice,
} from '@gorod/core/practice'
import { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { cities, cityForms, knownPractices, proposedRubricator } from '@gorod/mag'

/** A library of the demo: its practices, and what they are shown with. */
interface Shelf {
  practices: readonly Practice[]
  options: LibraryOptions
}

const cost: NonNullable<LibraryOptions['cost']> = {
  amount: 'total',
  bands: [
    { id: 'small', to: 999_999 },
    { id: 'middle', from: 1_000_000, to: 9_999_999 },
    { id: 'large', from: 10_000_000, to: 99_999_999 },
    { id: 'largest', from: 100_000_000 },
  ],
}

/** What public sources name, and what is invented to try the search with; by the folder it lies in. */
export const shelves: Readonly<Record<'known' | 'invented', Shelf>> = {
  known: {
    practices: knownPractices,
    options: {
      title: { ru: 'Практики городов из открытых источников' },
      rubricator: proposedRubricator,
      cities,
      cityForms,
    },
  },
  invented: {
    practices: inventedPractices(300, 'demo'),
    options: {
      title: { ru: 'Придуманные практики придуманных городов' },
      rubricator: inventedRubricator,
      cities: inventedCities.map(({ city }) => city),
      cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
      stemmers: practiceStemmers,
      cost,
    },
  },
}

/** The files of a library in its folder. */
export const filesOf = ({ practices, options }: Shelf): Iterable<{ name: string; bytes: Uint8Array }> =>
  practiceSite(practices, options).files

/** The list for readers without script: each title leads to the page of its practice. */
export const listOf = ({ practices, options }: Shelf, folder: string): string =>
  practicesHtmlList(practices, {
    locale: 'ru',
    rubricator: options.rubricator,
    page: ({ id }) => `${folder}${practicePath(id)}/`,
  })
