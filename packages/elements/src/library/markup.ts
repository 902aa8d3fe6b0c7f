import type { Practice } from '@gorod/core/practice'

const rows = 'ul[data-gorod-practices] > li'

/**
 * The practices of an HTML list on the page, as `practicesHtmlList` of the core writes it; what is in them is checked by
 * whoever takes them. `undefined` where there is no list.
 */
export function practicesIn(host: Element): unknown[] | undefined {
  const items = host.querySelectorAll<HTMLElement>(rows)
  return items.length ? [...items].map(practiceOf) : undefined
}

function practiceOf(item: HTMLElement): Partial<Record<keyof Practice, unknown>> {
  const { id, version, city, joint, organisation, questions, spheres, started, status, amounts, currency } =
    item.dataset
  const { award, state, checked, note, confidence, invented } = item.dataset
  const found = (name: string): HTMLElement | null => item.querySelector(name)
  const told = (name: string): Record<string, string> | undefined => {
    const element = found(name)
    const text = element?.textContent.trim()
    return text ? { [element!.lang || 'und']: text } : undefined
  }
  const summary = told('.gorod-summary')
  return {
    id,
    version: Number(version ?? 1),
    owner: {
      ...given({ city, name: found('.gorod-owner')?.textContent.trim() ?? '', organisation }),
      ...(joint !== undefined && { jointWith: parsed(joint) }),
    },
    questions: listed(questions),
    spheres: listed(spheres),
    title: told('.gorod-title'),
    ...(summary && { summary }),
    ...given({ started, status, currency, confidence }),
    steps: [],
    participants: [],
    legalBasis: [],
    indicators: [],
    amounts: parsed(amounts) ?? {},
    copiedBy: [],
    attachments: [],
    ...(award !== undefined && { award: parsed(award) }),
    editing: given({ state: state ?? 'accepted', checkedOn: checked, note }),
    sources: [],
    ...(invented === 'true' && { isInvented: true }),
  }
}

/** The fields that are said. */
const given = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined))

const listed = (text = ''): string[] => text.split(' ').filter(Boolean)

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}
