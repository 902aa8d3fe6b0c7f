import { readFeed, type Loaded } from './feed.js'

const rows = 'ol[data-gorod-calendar] > li'

/**
 * The entries of an HTML list on the page, as `toHtmlList` of the core writes it; `undefined` where there is none.
 */
export function readMarkup(host: Element): Loaded | undefined {
  const items = host.querySelectorAll<HTMLElement>(rows)
  return items.length ? readFeed([...items].map(entryOf)) : undefined
}

function entryOf(item: HTMLElement): unknown {
  const { id, kind, when, edtf, every, text, start, end, basis, cities, cityNames, age, section, number, rrule } =
    item.dataset
  const organisers = [...item.querySelectorAll('.gorod-organiser')].map((one) => one.textContent ?? '')
  return {
    id,
    kind,
    title: item.querySelector('.gorod-title')?.textContent,
    when: { kind: when, edtf, every, text },
    span: start && end ? { start, end } : undefined,
    basis,
    cities: cities ? cities.split(' ') : [],
    cityNames: cityNames ? parsed(cityNames) : [],
    age: age === undefined ? undefined : Number(age),
    section,
    number,
    rrule,
    place: item.querySelector('.gorod-place')?.textContent,
    organisers: organisers.length ? organisers : undefined,
    url: item.querySelector('a.gorod-title')?.getAttribute('href'),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
