import { html, type Insert, type Markup } from '../../../words/html.js'
import { withInitials } from '../../../words/initials.js'
import { numberInWords, type Gender, type NumberCase } from '../../../words/number-words.js'
import { formOf, type NounForms } from '../../../words/plural.js'
import type { Person, Protocol } from '../shape.js'

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** @example dayInWords('2026-12-11') // '11 декабря 2026 г.' */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-')
  const name = months[Number(month) - 1]
  return name ? `${Number(date)}\u00A0${name} ${year}\u00A0г.` : day
}

/** @example instantInWords('2026-12-11T09:05:00.000Z') // '11 декабря 2026 г., 09:05 UTC' */
export const instantInWords = (instant: string): string =>
  `${dayInWords(instant.slice(0, 10))}, ${instant.slice(11, 16)}\u00A0UTC`

/** A number as protocols write it.
 *
 * @example figure(4) // '4 (четыре)'
 */
export const figure = (count: number, gender: Gender = 'masculine', form: NumberCase = 'nominative'): string =>
  `${count}\u00A0(${numberInWords(count, gender, form)})`

/** @example atLeast(3, members) // 'не менее 3 (трёх) членов комиссии' */
export const atLeast = (count: number, forms: NounForms, gender: Gender = 'masculine'): string =>
  `не менее ${count}\u00A0(${numberInWords(count, gender, 'genitive')}) ${formOf(count, forms, 'ru')}`

export const short = ({ name }: Pick<Person, 'name'>): string => withInitials(name)

export const shorts = (persons: readonly Pick<Person, 'name'>[]): string => persons.map(short).join(', ')

/** The title of a round instead of its id. */
export const roundTitle = ({ method }: Protocol, round: string): string =>
  method.rounds.find(({ id }) => id === round)?.title ?? round

/** A text with the secretary's changes to be seen: what stood there struck out, what stands there now marked. */
export function edited({ edits }: Protocol, path: string, text: string): Insert {
  const mine = edits.filter((edit) => edit.path === path)
  const last = mine.at(-1)
  if (!last) return text
  const before = mine.map(({ from, at }) => from !== '' && html`<del datetime="${at}">${from}</del> `)
  return [...before, last.to !== '' && html`<ins datetime="${last.at}">${last.to}</ins>`]
}

/** What the secretary added to a section. */
export function remark(protocol: Protocol, section: keyof Protocol['remarks']): Markup | false {
  const path = `/remarks/${section}`
  return protocol.edits.some((edit) => edit.path === path) && html`<p>${edited(protocol, path, '')}</p>`
}

export const section = (number: number, title: string, ...content: Insert[]): Markup =>
  html`<section id="protocol-${number}">
    <h2>${number}. ${title}</h2>
    ${content}
  </section> `

/** The head of a column; `figure` where it holds numbers, set flush right and never broken. */
export type Head = string | { figure: string }

export const table = (caption: string, head: readonly Head[], rows: readonly (readonly Insert[])[]): Markup =>
  html`<div class="gorod-table">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((one) => (typeof one === 'string' ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="gorod-figure">${one.figure}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => (typeof head[at] === 'object' ? html`<td class="gorod-figure">${cell}</td>` : html`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`

export const list = (items: readonly Insert[], kind: 'ol' | 'ul' = 'ul'): Markup => {
  const lines = items.map((item) => html`<li>${item}</li>`)
  return kind === 'ol'
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`
}
