import type { Problem } from '../problem/problem.js'
import { parseWhen } from '../when/parse.js'
import { editionOf, splitEvents } from './event.js'
import type { PlanAnniversary, PlanEvent, PlanItem } from './plan.js'

/** The cells of a row, as written. */
export interface ItemCells {
  number?: string
  text: string
  where: string
  note: string
}

/**
 * A row of the plan read from its cells, with what could not be read in them.
 *
 * @example
 * planItem({ number: '10', text: 'Участие в XXI форуме', where: 'Москва октябрь', note: 'Организатор: МАГ' }, 2026).item.events
 * // [{ title: 'Участие в XXI форуме', edition: 21, place: 'Москва', when: { kind: 'date', edtf: '2026-10', text: 'октябрь' }, organisers: ['МАГ'] }]
 */
export function planItem(cells: ItemCells, year: number): { item: PlanItem; problems: Problem[] } {
  const { when, rest, problems } = parseWhen(cells.where, year ? { year } : {})
  const place = rest.replace(/^[\s,;.]{1,9}|(?<![\s,;])[\s,;]{1,9}$/g, '')
  const organisers = organisersOf(cells.note)
  const titles = splitEvents(cells.text)
  const events = (titles.length ? titles : ['']).map((title): PlanEvent => {
    const edition = editionOf(title)?.number
    return { title, ...(edition ? { edition } : {}), ...(place ? { place } : {}), when, organisers }
  })
  return { item: { ...cells, events }, problems: problems.filter(({ code }) => code !== 'when-year-assumed') }
}

/** A row of the lists of jubilees and capital days, read from its cells. */
export function planAnniversary(
  cells: { number?: string; city: string; ageText: string; date: string },
  year: number,
  approximate: boolean,
): { item: PlanAnniversary; problems: Problem[] } {
  const { number, city, ageText, date } = cells
  const { when, problems } = parseWhen(date, { ...(year ? { year } : {}), approximate })
  const age = /\d{1,5}/.exec(ageText)?.[0]
  return {
    item: { ...(number ? { number } : {}), city, ...(age ? { age: Number(age) } : {}), ageText, when },
    problems: problems.filter(({ code }) => code !== 'when-year-assumed'),
  }
}

/**
 * The organisers that a note names; none where it says something else («По плану Правительства Москвы»).
 *
 * @example organisersOf('Организаторы: ДТЭХ Москвы, НП «АВОК»') // ['ДТЭХ Москвы', 'НП «АВОК»']
 */
function organisersOf(note: string): string[] {
  const list = /^Организатор(?:ы)?\s?:\s?(.*)$/.exec(note.trim())?.[1]
  if (!list) return []
  const names = ['']
  let depth = 0
  for (const letter of list) {
    if (letter === '«' || letter === '(') depth++
    if (letter === '»' || letter === ')') depth--
    if (letter === ',' && depth <= 0) names.push('')
    else names[names.length - 1] += letter
  }
  return names.map((name) => name.trim()).filter(Boolean)
}
