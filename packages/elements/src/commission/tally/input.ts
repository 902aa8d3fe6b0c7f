import { standingsInput, type EditionState, type StandingsInput } from '@gorod/core/judging'

/** Submissions to a part: so many are cut and sent without holding up a page. */
const PART = 200

/**
 * What the figures of a round depend on, nomination by nomination and in parts small enough to be cut and sent one at a
 * time; comments stay behind, as no figure depends on them.
 */
export function* inputParts(state: EditionState, round: string): Generator<StandingsInput, void> {
  const { rules } = state
  if (!rules) return
  const homes = new Map(rules.nominations.map(({ id }) => [id, [] as string[]]))
  for (const { id, nomination } of Object.values(state.entries)) homes.get(nomination)?.push(id)
  for (const nomination of rules.nominations) {
    const ids = homes.get(nomination.id)!
    const own = { ...state, rules: { ...rules, nominations: [nomination] } }
    for (let from = 0; from === 0 || from < ids.length; from += PART) {
      const part = standingsInput(cut(own, ids.slice(from, from + PART)), round)
      if (part) yield { ...part, sheets: part.sheets.map((sheet) => ({ ...sheet, comments: {} })) }
    }
  }
}

/** What the score of one submission depends on: its own sheets, those of its nomination where places are summed. */
export function inputOf(state: EditionState, round: string, submission: string): StandingsInput | undefined {
  const { rules, entries } = state
  const home = rules?.nominations.find(({ id }) => id === entries[submission]?.nomination)
  if (!rules || !home) return undefined
  const ids =
    rules.aggregation.kind === 'sum-of-places'
      ? Object.values(entries).flatMap(({ id, nomination }) => (nomination === home.id ? [id] : []))
      : [submission]
  return standingsInput(cut({ ...state, rules: { ...rules, nominations: [home] } }, ids), round)
}

/** The parts put together again, an input for each nomination. */
export function joined(parts: readonly StandingsInput[]): StandingsInput[] {
  const byNomination = new Map<string, StandingsInput>()
  for (const part of parts) {
    const { id } = part.rules.nominations[0]!
    const before = byNomination.get(id)
    byNomination.set(
      id,
      before
        ? {
            ...before,
            submissions: [...before.submissions, ...part.submissions],
            sheets: [...before.sheets, ...part.sheets],
          }
        : part,
    )
  }
  return [...byNomination.values()]
}

/** The edition as if it had but these submissions. */
const cut = (state: EditionState, ids: readonly string[]): EditionState => ({
  ...state,
  entries: picked(state.entries, ids),
  sheets: Object.fromEntries(Object.entries(state.sheets).map(([round, sheets]) => [round, picked(sheets, ids)])),
})

const picked = <T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(record, id) ? [[id, record[id]!]] : [])))
