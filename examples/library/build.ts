// Writes two libraries as files for a site: a page with one tag, and beside it what `practiceSite` gives.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  practicePath,
  practicesHtmlList,
  practiceSite,
  type Practice,
  type PracticeSiteOptions,
} from '@gorod/core/practice'
import { inventedCities, inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { readPractices } from '@gorod/core/practice/schema'
import { cities, cityForms, knownPractices, proposedRubricator } from '@gorod/mag'

interface Page {
  title: string
  note: string
  other: string
}

const here = import.meta.dirname
const elements = join(here, '../../packages/elements/dist')
const builtOn = new Date().toISOString().slice(0, 10)

/** A library in a folder: its page, its files and the script of the tag. */
function lay(folder: string, feed: unknown, { title, note, other }: Page, options: PracticeSiteOptions): void {
  const { practices, bad } = readPractices(feed)
  for (const { index, id, problems } of bad) console.warn(`Пропущена практика ${id ?? index}:`, problems)
  const { files, problems } = practiceSite(practices, { ...options, title: { ru: title }, builtOn })
  for (const problem of problems) console.warn(problem)
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const { name, bytes } of files) write(name, bytes)
  const parts: Record<string, string> = { title, note, other, list: listOf(practices) }
  write(
    'index.html',
    readFileSync(join(here, 'page.html'), 'utf8').replace(
      /<!-- (title|note|other|list) -->/g,
      (_, part) => parts[part]!,
    ),
  )
  cpSync(join(here, 'page.css'), join(folder, 'page.css'))
  for (const name of ['library', 'library-search', 'library-feed', 'xlsx'].map((file) => `${file}.js`))
    if (existsSync(join(elements, name))) cpSync(join(elements, name), join(folder, name))
}

/** The first practices, for readers without script. */
const listOf = (practices: readonly Practice[]): string =>
  practicesHtmlList(practices.slice(0, 20), { page: ({ id }) => `${practicePath(id)}/` })

/** Writes both libraries into a folder. */
export function buildLibraries(folder = join(here, 'dist')): void {
  rmSync(folder, { recursive: true, force: true })
  lay(
    folder,
    knownPractices,
    {
      title: 'Практики городов',
      note: 'Награждённые практики, о которых сообщают открытые источники: у каждой сказано, откуда она известна. Рубрикатор предложен проектом, Ассамблея его не принимала.',
      other: 'Больше практик, но все придуманы: <a href="invented/">библиотека для пробы</a>.',
    },
    { rubricator: proposedRubricator, cities, cityForms },
  )
  lay(
    join(folder, 'invented'),
    inventedPractices(300, 'demo'),
    {
      title: 'Придуманные практики придуманных городов',
      note: 'Триста практик для пробы. Ни этих городов, ни этих практик нет.',
      other: 'Настоящие практики: <a href="../">библиотека</a>.',
    },
    {
      rubricator: inventedRubricator,
      cities: inventedCities.map(({ city }) => city),
      cityForms: inventedCities.map(({ city, cases }) => ({ city: city.id, names: [Object.values(cases)] })),
      cost: {
        amount: 'total',
        bands: [
          { id: 'small', to: 999_999 },
          { id: 'medium', from: 1_000_000, to: 99_999_999 },
          { id: 'large', from: 100_000_000 },
        ],
      },
    },
  )
}

if (import.meta.main) buildLibraries()
