import { describe, expect, test, vi } from 'vitest'
import type { Seen } from '../office/office.js'
import { memoryDrawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import { fill, openedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { Keepsakes } from './keepsakes.js'

const seenBy = (edition: SampleEdition): Promise<Seen> => edition.office('juror-1').see()
const firstOf = ({ state }: Seen): string => Object.keys(state.sheets['r1']!)[0]!

/** A drawer that tells what is put into it. */
function told() {
  const drawer = memoryDrawer()
  const put = vi.fn(drawer.put)
  const names = (): string[] => put.mock.calls.flatMap(([values]) => Object.keys(values))
  return { drawer: { ...drawer, put }, put, names }
}

describe('what the office showed last', () => {
  test('comes back whole, whatever the ids', async () => {
    const seen = await seenBy(await openedEdition(submissions(6)))
    const id = firstOf(seen)
    const state = {
      ...seen.state,
      entries: { ...seen.state.entries, 'a/b %': { ...seen.state.entries[id]!, id: 'a/b %' } },
      sheets: { ...seen.state.sheets, 'r/2': { 'a/b %': seen.state.sheets['r1']![id]! }, r3: {} },
    }
    const drawer = memoryDrawer()
    const keepsakes = await Keepsakes.of(drawer, () => {})
    keepsakes.remember({ ...seen, state })
    await keepsakes.settled
    expect((await Keepsakes.of(drawer, () => {})).seen).toEqual({ ...seen, state })
  })

  test('is kept again only where it changed', async () => {
    const edition = await openedEdition(submissions(40))
    const { drawer, put, names } = told()
    const keepsakes = await Keepsakes.of(drawer, () => {})
    const before = await seenBy(edition)
    keepsakes.remember(before)
    put.mockClear()
    const id = firstOf(before)
    await fill(edition, 'juror-1', id, () => 2)
    keepsakes.remember(structuredClone(await seenBy(edition)))
    expect(names().toSorted()).toEqual(['seen/last', `sheet/r1/${id}`])
  })

  test('is kept without what is shown no longer', async () => {
    const seen = await seenBy(await openedEdition(submissions(6)))
    const drawer = memoryDrawer()
    const keepsakes = await Keepsakes.of(drawer, () => {})
    keepsakes.remember(seen)
    const { [firstOf(seen)]: _, ...sheets } = seen.state.sheets['r1']!
    const less = { ...seen, submissions: seen.submissions.slice(1), state: { ...seen.state, sheets: { r1: sheets } } }
    keepsakes.remember(less)
    await keepsakes.settled
    expect((await Keepsakes.of(drawer, () => {})).seen).toEqual(less)
  })

  test('is kept once there is room again, though part of it was new when there was none', async () => {
    const edition = await openedEdition(submissions(6))
    const { drawer, put } = told()
    const keepsakes = await Keepsakes.of(drawer, () => {})
    const first = await seenBy(edition)
    keepsakes.remember(first)
    await fill(edition, 'juror-1', firstOf(first), () => 2)
    put.mockRejectedValueOnce(new Unavailable('storage-full'))
    keepsakes.remember(await seenBy(edition))
    await keepsakes.settled
    expect(keepsakes.trouble).toBe('storage-full')
    await edition.act('secretary', 'announce-closing', {})
    const last = await seenBy(edition)
    keepsakes.remember(last)
    await keepsakes.settled
    expect(keepsakes.trouble).toBeUndefined()
    expect((await Keepsakes.of(drawer, () => {})).seen).toEqual(last)
  })
})
