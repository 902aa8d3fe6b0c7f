import { ageInWords } from '../anniversary/age-in-words.js'
import type { Locale } from '../problem/describe.js'
import { formatWhen } from '../when/format.js'
import type { When } from '../when/when.js'
import type { Entry } from './entry.js'
import { attributesText, element } from './html-text.js'
import { webAddress } from './web-address.js'

/** Dates that HTML knows: a day, a month, a year. */
const htmlDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** An entry as a `li` by the contract of `toHtmlList`. */
export function htmlItem(entry: Entry, locale: Locale, today: string | undefined): string {
  const { id, kind, when, span, basis, cities, cityNames, age, section, number, note, rrule } = entry
  const isToday = today !== undefined && span !== undefined && span.start <= today && today <= span.end
  const attributes = attributesText({
    id: anchorOf(id),
    'data-id': id,
    'data-kind': kind,
    'data-when': when.kind,
    'data-edtf': when.edtf,
    'data-every': when.every,
    'data-text': when.text,
    'data-start': span?.start,
    'data-end': span?.end,
    'data-basis': basis,
    'data-cities': cities.length > 0 ? cities.join(' ') : undefined,
    'data-city-names': cityNames.length > 0 ? JSON.stringify(cityNames) : undefined,
    'data-age': age,
    'data-section': section,
    'data-number': number,
    'data-note': note,
    'data-rrule': rrule,
    'aria-current': isToday ? 'date' : undefined,
  })
  return `<li${attributes}>\n${partsOf(entry, locale).join('\n')}</li>`
}

function partsOf({ when, title, url, age, place, organisers = [] }: Entry, locale: Locale): string[] {
  return [
    whenPart(when, locale),
    titlePart(title, url),
    ...(age === undefined ? [] : [element('span', { class: 'gorod-age' }, ageInWords(age, locale))]),
    ...(place ? [element('span', { class: 'gorod-place' }, place)] : []),
    ...organisers.map((organiser) => element('span', { class: 'gorod-organiser' }, organiser)),
  ]
}

function whenPart(when: When, locale: Locale): string {
  const words = formatWhen(when, locale)
  const [first = ''] = when.edtf.replace(/[~?%]/g, '').split('/')
  const isTime = when.kind === 'date' && htmlDate.test(first) && Number(first.slice(5, 7)) <= 12
  return isTime
    ? element('time', { class: 'gorod-when', datetime: first }, words)
    : element('span', { class: 'gorod-when' }, words)
}

function titlePart(title: string, url: string | undefined): string {
  const href = webAddress(url) ?? (/^(?:mailto|tel):[!-~]{1,2000}$/i.test(url ?? '') ? url : undefined)
  return href ? element('a', { class: 'gorod-title', href }, title) : element('span', { class: 'gorod-title' }, title)
}

/** An id that an address can end in. */
const anchorOf = (id: string): string => id.replace(/[^\p{L}\p{N}._-]+/gu, '-')
