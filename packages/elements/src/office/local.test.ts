import { describe, expect, test, vi } from 'vitest'
import { emptyHead } from '@gorod/core/journal'
import { memoryStore } from '../store/memory.js'
import { memoryFolder } from '../store/submission-folder.js'
import { twoTabs } from '../testing/device.js'
import { commission, judgedEdition, openedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { forContract, givenTo, officeContract, opening } from '../testing/office-contract.js'
import { localOffice } from './local.js'
import { sha256 } from './sha256.js'

officeContract('of its own, in memory', () => forContract())
officeContract('of its own, on a device with two tabs', async () => {
  const [{ store, folder }, other] = await twoTabs()
  let tab = 0
  return forContract({
    store,
    folder,
    officeOf: (viewer, tools) => localOffice(viewer, tab++ % 2 ? tools : { ...tools, ...other }),
  })
})

describe('an office of its own', () => {
  test('refuses with a reason', async () => {
    const { office } = await openedEdition(submissions(3))
    const command = { id: 'x', type: 'close-round', at: '', actor: 'chair', role: 'chair' } as const
    const [answer] = await office('chair').carryOut([command])
    expect(answer!.refused!.code).toBe('act-phase-refused')
  })

  test('gives no sign of others in the receipt of a change that changed nothing', async () => {
    const edition = await openedEdition(submissions(3))
    const [one] = await givenTo(edition.office('juror-1'))
    const [its] = await givenTo(edition.office('juror-2'))
    const open = (juror: string, submission: string) =>
      edition.act(juror, 'open-sheet', { round: 'r1', submission, noConflict: true })
    const save = () => edition.act('juror-1', 'save-sheet', { round: 'r1', submission: one!, marks: {} })
    await open('juror-1', one!)
    const receipts = [await save(), await save()]
    await open('juror-2', its!)
    receipts.push(await save())
    expect(new Set(receipts.map(({ accepted }) => accepted!.id)).size).toBe(1)
  })

  test('hides the marks from those who keep the round, until it is closed', async () => {
    const marksOf = async (edition: SampleEdition, id: string): Promise<number> => {
      const { state } = await edition.office(id).see()
      return Object.values(state.sheets['r1']!)
        .flatMap((byJuror) => Object.values(byJuror))
        .reduce((sum, { marks }) => sum + Object.keys(marks).length, 0)
    }
    const open = await openedEdition(submissions(3))
    const closed = await judgedEdition(submissions(3))
    for (const { id, role } of commission.members) {
      if (role !== 'juror') expect(await marksOf(open, id)).toBe(0)
      expect(await marksOf(closed, id)).toBe(3 * 3 * 6)
    }
  })

  test('keeps a submission from a juror who stepped back, before the end of the round and after', async () => {
    const edition = await openedEdition(submissions(3))
    const juror = edition.office('juror-1')
    const [one, ...rest] = await givenTo(juror)
    await edition.act('juror-1', 'recuse', { round: 'r1', submission: one!, reason: 'Родственник среди авторов' })
    expect((await juror.see()).submissions.map(({ id }) => id)).toEqual(rest)
    expect((await edition.office('secretary').see()).submissions).toHaveLength(3)
  })

  test('keeps the submission of his own city from a juror when all is open to the commission', async () => {
    const { office } = await judgedEdition(submissions(8))
    const { submissions: read, state } = await office('juror-1').see()
    const own = Object.values(state.entries).filter(({ entrant }) => entrant.city === 'city-1')
    expect(own.length).toBeGreaterThan(0)
    expect(read).toHaveLength(8 - own.length)
  })

  test('reads of the journal only what is new, and hashes a submission once', async () => {
    const { tools, office } = await openedEdition(submissions(6))
    const [read, cards] = [vi.fn(tools.store.read), vi.fn(tools.folder.read)]
    const juror = localOffice(
      { id: 'juror-1', role: 'juror' },
      { ...tools, store: { ...tools.store, read }, folder: { ...tools.folder, read: cards } },
    )
    const [one, two] = await givenTo(juror)
    await juror.carryOut([opening(one!), opening(one!)])
    const { size } = await tools.store.head()
    await office('juror-1').carryOut([opening(two!)])
    await juror.see()
    expect(read.mock.calls).toEqual([[0], [size]])
    const given = (await givenTo(juror)).length
    expect(cards.mock.calls.flatMap(([ids]) => ids)).toHaveLength(given)
  })

  test('gives up for now when others are always faster', async () => {
    const { tools, office } = await openedEdition(submissions(3))
    const [one] = await givenTo(office('juror-1'))
    const store = { ...tools.store, append: async () => ({ stale: emptyHead }) }
    const slow = localOffice({ id: 'juror-1', role: 'juror' }, { ...tools, store })
    await expect(slow.carryOut([opening(one!)])).rejects.toMatchObject({ reason: 'busy' })
  })

  test('does not go on over a journal that is not the one it knew', async () => {
    const { tools } = await openedEdition(submissions(3))
    let current = tools.store
    const store = { ...tools.store, head: () => current.head(), read: (from?: number) => current.read(from) }
    const office = localOffice({ id: 'chair', role: 'chair' }, { ...tools, store })
    await office.see()
    current = memoryStore(sha256)
    await expect(office.see()).rejects.toMatchObject({ reason: 'storage-lost' })
  })

  test('shows no submission whose card is not the one that was entered', async () => {
    const { tools } = await openedEdition(submissions(3))
    const [first, ...others] = submissions(3)
    const changed = { ...first!, card: { ...first!.card, solution: 'Другое' } }
    const office = localOffice(
      { id: 'secretary', role: 'secretary' },
      { ...tools, folder: memoryFolder([changed, ...others]) },
    )
    expect((await office.see()).submissions.map(({ id }) => id)).toEqual(others.map(({ id }) => id))
  })

  test('reports on its journal to those who keep the round, with the events once it is closed', async () => {
    const open = await openedEdition(submissions(3))
    const closed = await judgedEdition(submissions(3))
    const { checkpoint, problems, events } = await open.office('secretary').report!()
    expect([checkpoint.origin, checkpoint.size, problems, events]).toEqual([
      'example.org/sample-2026',
      (await open.tools.store.head()).size,
      [],
      undefined,
    ])
    const report = await closed.office('auditor').report!()
    expect(report.events).toHaveLength(report.checkpoint.size)
    expect(open.office('juror-1').report).toBeUndefined()
  })
})
