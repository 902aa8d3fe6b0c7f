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
  const { when, edtf, every, text, start, end, cities = '', cityNames = '[]', age, ...same } = item.dataset
  const words = (name: string): string[] => [...item.querySelectorAll(name)].map((one) => one.textContent ?? '')
  return {
    ...same,
    title: words('.gorod-title')[0],
    when: { kind: when, edtf, every, text },
    span: start && { start, end },
    cities: cities.split(' ').filter(Boolean),
    cityNames: parsed(cityNames),
    age: age && Number(age),
    place: words('.gorod-place')[0],
    organisers: words('.gorod-organiser'),
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
