import type { Tell } from './fault.js'

/**
 * Facts by id: what is said twice counts once, and where different things are said under one id none of them counts.
 * Of two lines that differ in nothing but when they became known, the earlier one stays.
 */
export function distinctById<Fact extends { id: string; known?: string }>(
  facts: readonly Fact[],
  tell: Tell<Fact>,
): readonly Fact[] {
  const ids = new Set<string>()
  for (const { id } of facts) ids.add(id)
  return ids.size === facts.length ? facts : [...firstById(facts, tell).values()]
}

function firstById<Fact extends { id: string; known?: string }>(
  facts: readonly Fact[],
  tell: Tell<Fact>,
): Map<string, Fact> {
  const first = new Map<string, Fact>()
  const conflicting = new Set<string>()
  for (const fact of facts) {
    const other = first.get(fact.id)
    if (!other) first.set(fact.id, fact)
    else if (isSameFact(other, fact)) {
      if ((fact.known ?? '') < (other.known ?? '')) first.set(fact.id, fact)
    } else {
      conflicting.add(fact.id)
      tell(fact, { code: 'facts-conflict', found: shown(fact), expected: shown(other) })
    }
  }
  for (const id of conflicting) first.delete(id)
  return first
}

/** Whether two lines say the same, whenever they became known and in whatever order their fields stand. */
export const isSameFact = (a: object, b: object): boolean => plainText(a) === plainText(b)

const longest = 300

const shown = (fact: object): string => plainText(fact).slice(0, longest)

const plainText = (fact: object): string =>
  JSON.stringify(fact, (key: string, value: unknown) => {
    if (key === 'known') return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
  })
