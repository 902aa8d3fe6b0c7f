// Writes the data of the example pages: the plan as JSON, and as the HTML list that a city's page holds.
import { readFileSync, writeFileSync } from 'node:fs'
import { toHtmlList } from '@gorod/core'
import { feed, planOnly } from './feed.js'

const path = (name: string): string => new URL(`../${name}`, import.meta.url).pathname

/** The files of the example pages by their names. */
export function pages(): Record<string, string> {
  const page = readFileSync(path('city/index.html'), 'utf8')
  const list = toHtmlList(planOnly.entries, { locale: 'ru', heading: 2 })
  const json = (data: typeof feed): string =>
    `{"title":${JSON.stringify(data.title)},"entries":[\n${data.entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`
  return {
    'plain/plan.json': json(feed),
    'city/plan.json': json(planOnly),
    'city/index.html': page.replace(/(?<=<gorod-calendar>\n)[\s\S]*(?=\n {6}<\/gorod-calendar>)/, () => list),
  }
}

if (import.meta.main) for (const [name, text] of Object.entries(pages())) writeFileSync(path(name), text)
