import { expect, test } from 'vitest'
import { digests, draftsOf, floorIds, journal } from './journal.ts'

test.each(Object.entries(digests))('with %s the journal has the ids of the floor and verifies', async (_, sha256) => {
  const { append, verifyJournal, headRoot } = await journal()
  const drafts = draftsOf(50)
  const { events, head } = append(drafts, sha256)
  const ids = floorIds(drafts, sha256)
  expect([...events.slice(1).map(({ prev }) => prev), head.last]).toEqual(ids)
  expect(verifyJournal(events, sha256, { checkpoints: [{ size: 50, root: headRoot(head, sha256) }] })).toEqual([])
})
