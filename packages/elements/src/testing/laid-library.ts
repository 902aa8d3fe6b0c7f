import { practiceSite, practiceStemmers, type LibraryOptions, type Practice } from '@gorod/core/practice'
import { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'

/** The practices of a library that tests ask. */
export const practices = inventedPractices(300, 'library')

export const libraryOptions: LibraryOptions = {
  title: { ru: 'Придуманная библиотека', en: 'An invented library' },
  publisher: 'Никто',
  builtOn: '2026-11-29',
  rubricator: inventedRubricator,
  cities: inventedCities.map(({ city }) => city),
  cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
  cost: {
    amount: 'total',
    bands: [
      { id: 'small', to: 999_999 },
      { id: 'large', from: 1_000_000 },
    ],
  },
  stemmers: practiceStemmers,
}

let sites = 0

/** Files laid on the site of the tests. */
export interface Laid {
  /** The address of their folder. */
  address: string
  lay(name: string, content: Uint8Array | string): Promise<void>
  take(name: string): Promise<void>
}

/** A folder of the site of the tests, empty at first. */
export function folder(): Laid {
  const address = `${location.origin}/laid/${crypto.randomUUID()}-${sites++}/`
  const put = async (name: string, init: RequestInit): Promise<void> => {
    await fetch(new URL(name, address), init)
  }
  return {
    address,
    lay: (name, content) => put(name, { method: 'PUT', body: content as BodyInit }),
    take: (name) => put(name, { method: 'DELETE' }),
  }
}

/** The files of a library laid on the site of the tests. */
export async function laid(of: readonly Practice[] = practices, mode: 'one' | 'many' = 'one'): Promise<Laid> {
  const site = folder()
  for (const { name, bytes } of practiceSite(of, { ...libraryOptions, mode }).files)
    if (!/\.(?:html|css|bib|ris)$/.test(name)) await site.lay(name, bytes)
  return site
}
