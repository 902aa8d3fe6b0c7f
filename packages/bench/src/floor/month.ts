// The least a calendar can do: one pass over the events, then plain elements for what is visible.
import { dayAfter, type BenchEvent } from '../data.ts'

/** Days as whole numbers. */
const dayOf = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000

interface Placed {
  title: string
  start: number
  end: number
}

/** Events in order: by first day, the longer first. */
export const placed = (events: BenchEvent[]): Placed[] =>
  events
    .map(({ title, time, start, end }) => ({
      title: time ? `${time} ${title}` : title,
      start: dayOf(start),
      end: dayOf(end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)

const element = (name: string, className: string, text?: string): HTMLElement => {
  const made = document.createElement(name)
  made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

/** The weeks of a month as rows, at most `limit` events a day. */
export function monthGrid(events: Placed[], month: string, limit = 4): HTMLElement {
  const first = dayOf(`${month}-01`)
  const next = dayOf(dayAfter(`${month}-28`, 4).slice(0, 8) + '01')
  const monday = first - ((((first + 3) % 7) + 7) % 7)
  const grid = element('div', 'grid')
  grid.append(
    element('h2', 'title', new Date(first * 86_400_000).toLocaleDateString('ru', { month: 'long', year: 'numeric' })),
  )
  const weekday = new Intl.DateTimeFormat('ru', { weekday: 'short', timeZone: 'UTC' })
  const names = element('div', 'week names')
  for (let day = 0; day < 7; day++) names.append(element('div', 'name', weekday.format((monday + day) * 86_400_000)))
  grid.append(names)
  for (let start = monday; start < next; start += 7) grid.append(week(events, start, limit))
  return grid
}

function week(events: Placed[], monday: number, limit: number): HTMLElement {
  const row = element('div', 'week')
  const lanes = Array.from({ length: limit }, () => monday)
  const more = Array.from({ length: 7 }, () => 0)
  for (let day = 0; day < 7; day++) {
    const number = element('div', 'day', String(new Date((monday + day) * 86_400_000).getUTCDate()))
    number.style.gridColumn = String(day + 1)
    row.append(number)
  }
  for (const { title, start, end } of events) {
    if (start > monday + 6) break
    if (end < monday) continue
    const from = Math.max(start, monday)
    const to = Math.min(end, monday + 6)
    const lane = lanes.findIndex((free) => free <= from)
    if (lane < 0) {
      for (let day = from; day <= to; day++) more[day - monday]!++
      continue
    }
    lanes[lane] = to + 1
    const chip = element('button', 'event', title)
    chip.style.gridArea = `${lane + 2} / ${from - monday + 1} / auto / ${to - monday + 2}`
    row.append(chip)
  }
  more.forEach((count, day) => {
    if (!count) return
    const rest = element('button', 'more', `ещё ${count}`)
    rest.style.gridArea = `${limit + 2} / ${day + 1}`
    row.append(rest)
  })
  return row
}

/** The month day by day, an event under each of its days. */
export function monthList(events: Placed[], month: string): HTMLElement {
  const first = dayOf(`${month}-01`)
  const next = dayOf(dayAfter(`${month}-28`, 4).slice(0, 8) + '01')
  const format = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', weekday: 'short', timeZone: 'UTC' })
  const days = Array.from({ length: next - first }, () => [] as string[])
  for (const { title, start, end } of events) {
    for (let day = Math.max(start, first); day <= Math.min(end, next - 1); day++) days[day - first]!.push(title)
  }
  const list = element('div', 'list')
  days.forEach((titles, index) => {
    if (!titles.length) return
    const items = element('ul', 'items')
    items.append(...titles.map((title) => element('li', 'event', title)))
    list.append(element('h3', 'heading', format.format((first + index) * 86_400_000)), items)
  })
  return list
}
