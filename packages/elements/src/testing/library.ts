import type { Practice } from '@gorod/core/practice'
import { practiceStemmers } from '@gorod/core/practice'
import { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import '../library/define.js'
import type { GorodPracticeLibrary } from '../library/library.js'
import { memorySource } from '../library/source/memory.js'
import type { SearchSource } from '../library/source/source.js'

export const invented: readonly Practice[] = inventedPractices(300, 1)

const bands = [
  { id: 'small', to: 999_999 },
  { id: 'middle', from: 1_000_000, to: 99_999_999 },
  { id: 'large', from: 100_000_000 },
]

/** A library of practices at hand, invented ones unless given. */
export const sourceOf = (practices: readonly Practice[] = invented): SearchSource =>
  memorySource(practices, {
    title: { ru: 'Библиотека проб' },
    rubricator: inventedRubricator,
    cities: inventedCities.map(({ city }) => city),
    cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
    cost: { amount: 'total', bands },
    stemmers: practiceStemmers,
  })

let known: SearchSource | undefined

/** Puts a library on an empty page at an address (`?q=…`) and waits until it has answered. */
export async function libraryAt(
  search = '',
  {
    source = (known ??= sourceOf()),
    lang = 'ru',
    ...attributes
  }: { source?: SearchSource; lang?: string; [name: string]: unknown } = {},
): Promise<GorodPracticeLibrary> {
  document.documentElement.lang = lang
  history.replaceState(null, '', location.pathname + search)
  const element = document.createElement('gorod-practice-library')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.source = source
  document.body.replaceChildren(element)
  await answered(element)
  return element
}

/** Waits until nothing is asked any more, and all is drawn. */
export async function answered(element: GorodPracticeLibrary): Promise<void> {
  await expect
    .poll(
      () =>
        !element.isUpdatePending &&
        element.shadowRoot?.querySelector('h2, [role="alert"]') &&
        !element.shadowRoot.querySelector('.waiting'),
      { timeout: 10_000 },
    )
    .toBe(true)
  await element.updateComplete
}

/** The locators of a library, in the words of its reader. */
export const library = {
  field: () => page.getByRole('searchbox', { name: 'Что ищем' }),
  total: () => page.getByRole('heading', { level: 2 }).first(),
  cards: () => page.getByRole('list', { name: 'Практики' }).getByRole('heading', { level: 3 }),
  link: (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' }),
  button: (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  box: (name: string | RegExp) => page.getByRole('checkbox', { name, exact: typeof name === 'string' }),
}

/** The parameters of the page's address, as people read them. */
export const address = (): string => decodeURIComponent(location.search.replaceAll('+', ' '))
