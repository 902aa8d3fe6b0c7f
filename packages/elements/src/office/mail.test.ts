import { fc, test as given } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { verifyConsistency, consistencyProof, eventBytes, merkleRoot } from '@gorod/core/journal'
import type { EditionCommand } from '@gorod/core/judging'
import { memoryDrawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import { base64Of } from '../testing/base64.js'
import { twoTabs } from '../testing/device.js'
import { openedEdition, preparedEdition, rules, submissions, type SampleEdition } from '../testing/edition.js'
import { givenTo, opening } from '../testing/office-contract.js'
import { ballotFileOf, readBallotFile, type BallotFile } from './ballot-file.js'
import { openOutbox } from './outbox.js'
import { localOffices } from './local.js'
import { fileOffice, packetOf, type Packet } from './packet.js'
import { readPacket } from './read-packet.js'
import { sha256 } from './sha256.js'

const quiet = { random: () => 1, later: () => () => {} }
const mailOf = (edition: SampleEdition) => edition.office('secretary').mail!

/** What came by mail, as it was read from the text of the file. */
const mailed = async (edition: SampleEdition, juror = 'juror-1'): Promise<Packet> =>
  readPacket(JSON.stringify(await mailOf(edition).packetFor(juror))).value!

const saving = (submission: string, value = 2, id = `save-${submission}`): EditionCommand => ({
  id,
  type: 'save-sheet',
  at: '2026-10-02T08:00:00.000Z',
  actor: 'juror-1',
  role: 'juror',
  round: 'r1',
  submission,
  marks: { [rules.criteria[0]!.criteria[0]!.id]: { value, over: [] } },
})

const evening = async (edition: SampleEdition): Promise<BallotFile> => {
  const packet = await mailed(edition)
  const given = Object.keys(packet.seen.state.sheets['r1']!).sort().slice(0, 2)
  return ballotFileOf(
    given.flatMap((submission) => [opening(submission), saving(submission)]),
    packet.seen,
  )
}

describe('a commission by mail', () => {
  test('sends a juror all that he may see, and nothing of others', async () => {
    const edition = await openedEdition(submissions(8))
    const packet = await mailed(edition)
    expect(packet.seen).toEqual({ ...(await edition.office('juror-1').see()), at: packet.seen.at })
    expect(JSON.stringify(packet)).not.toMatch(/juror-[2-6]/)
  })

  test('sends with it a checkpoint that later proves the journal was not rewritten', async () => {
    const edition = await openedEdition(submissions(3))
    const { checkpoint } = await mailed(edition)
    await mailOf(edition).accept(await evening(edition))
    const entries = (await edition.tools.store.read()).map(eventBytes)
    expect(checkpoint.origin).toBe('example.org/sample-2026')
    expect(
      verifyConsistency(
        {
          earlier: checkpoint,
          later: { size: entries.length, root: merkleRoot(entries, sha256) },
          proof: consistencyProof(entries, checkpoint.size, sha256),
        },
        sha256,
      ),
    ).toBe(true)
  })

  test('brings an evening of work back, and tells the juror with the next packet', async () => {
    const edition = await openedEdition(submissions(6))
    const packet = await mailed(edition)
    const [one] = Object.keys(packet.seen.state.sheets['r1']!)
    const drawer = memoryDrawer()
    const desk = await openOutbox(fileOffice(packet), drawer, quiet)
    await desk.add(opening(one!))
    await desk.add(saving(one!))
    await expect.poll(() => desk.status).toEqual({ whereabouts: 'device', waiting: 2, trouble: 'by-file' })
    const file = await ballotFileOf(desk.takeForFile(), packet.seen)
    desk.close()

    const report = await mailOf(edition).accept(readBallotFile(JSON.stringify(file)).value!)
    expect(report).toEqual({ juror: 'juror-1', accepted: 2, refused: [], isSigned: false, problems: [] })
    const { state } = await edition.office('juror-1').see()
    expect(Object.values(state.sheets['r1']![one!]!['juror-1']!.marks)).toMatchObject([{ value: 2 }])

    const next = await openOutbox(fileOffice(await mailed(edition)), drawer, quiet)
    await expect.poll(() => next.status).toMatchObject({ whereabouts: 'accepted', waiting: 0 })
    expect(await drawer.all('')).toEqual([])
    next.close()
  })

  test('takes in the same file twice with the effect of once', async () => {
    const edition = await openedEdition(submissions(6))
    const file = await evening(edition)
    const first = await mailOf(edition).accept(file)
    const { size } = await edition.tools.store.head()
    expect(await mailOf(edition).accept(file)).toEqual(first)
    expect((await edition.tools.store.head()).size).toBe(size)
    expect(first.accepted).toBe(4)
  })

  test('lists what is refused, with the submission, and takes in the rest', async () => {
    const edition = await openedEdition(submissions(6))
    const file = await evening(edition)
    const { submission } = file.commands[0] as { submission: string }
    await edition.act('secretary', 'move-submission', { submission, state: 'withdrawn', reason: 'По письму города' })
    const { accepted, refused } = await mailOf(edition).accept(file)
    expect(accepted).toBe(2)
    expect(
      refused.map(({ command, problem }) => [(command as { submission?: string }).submission, problem.code]),
    ).toEqual([
      [submission, 'submission-withdrawn'],
      [submission, 'submission-withdrawn'],
    ])
  })

  test('tells a juror what was refused and why with the next packet, after the secretary closed the page too', async () => {
    const [device] = await twoTabs()
    const drawer = device.drawerOf('mail')
    const edition = await openedEdition(submissions(6), { drawer })
    const packet = await mailed(edition)
    const [one, two] = Object.keys(packet.seen.state.sheets['r1']!).sort()
    const own = memoryDrawer()
    const desk = await openOutbox(fileOffice(packet), own, quiet)
    for (const command of [opening(one!), saving(one!), opening(two!)]) await desk.add(command)
    const file = await ballotFileOf(desk.takeForFile(), packet.seen)
    desk.close()
    await edition.act('secretary', 'move-submission', { submission: one!, state: 'withdrawn', reason: 'Письмо' })
    expect((await mailOf(edition).accept(file)).refused).toHaveLength(2)

    const later = localOffices({ ...edition.tools, drawer: device.drawerOf('mail') })
    const packetNow = await later({ id: 'secretary', role: 'secretary' }).mail!.packetFor('juror-1')
    const told = readPacket(JSON.stringify(packetNow)).value!
    const next = await openOutbox(fileOffice(told), own, quiet)
    await expect.poll(() => next.status).toMatchObject({ whereabouts: 'accepted', waiting: 0 })
    expect(next.refused.map(({ command, problem }) => [command, problem.code])).toEqual([
      [opening(one!), 'submission-withdrawn'],
      [saving(one!), 'submission-withdrawn'],
    ])
    next.close()
  })

  test('takes back «not accepted» when the same file is accepted later', async () => {
    const edition = await preparedEdition(submissions(3))
    await edition.act('secretary', 'assign', {
      round: 'r1',
      pairs: [{ juror: 'juror-1', submission: 's002' }],
      seed: 'by hand',
    })
    const early = await mailed(edition)
    const drawer = memoryDrawer()
    const desk = await openOutbox(fileOffice(early), drawer, quiet)
    await desk.add(opening('s002'))
    const file = await ballotFileOf(desk.takeForFile(), early.seen)
    desk.close()
    await mailOf(edition).accept(file)
    const refused = await openOutbox(fileOffice(await mailed(edition)), drawer, quiet)
    await expect.poll(() => refused.refused.map(({ problem }) => problem.code)).toEqual(['act-phase-refused'])
    refused.close()

    await edition.act('chair', 'open-round', { round: 'r1' })
    expect(await mailOf(edition).accept(file)).toMatchObject({ accepted: 1, refused: [] })
    const accepted = await openOutbox(fileOffice(await mailed(edition)), drawer, quiet)
    expect(accepted.refused).toEqual([])
    await expect.poll(() => drawer.all('')).toEqual([])
    accepted.close()
  })

  test('keeps what it refused of one juror from all others', async () => {
    const edition = await openedEdition(submissions(6))
    await mailOf(edition).accept(await ballotFileOf([opening('nowhere')], await edition.office('juror-1').see()))
    expect(Object.keys((await mailed(edition)).refusals)).toEqual(['open-nowhere'])
    expect((await mailed(edition, 'juror-2')).refusals).toEqual({})
  })

  test.each(['storage-full', 'storage-refused'] as const)(
    'remembers refusals while the page is open where the device keeps nothing (%s)',
    async (reason) => {
      const put = () => Promise.reject(new Unavailable(reason))
      const edition = await openedEdition(submissions(6), { drawer: { ...memoryDrawer(), put } })
      const seen = await edition.office('juror-1').see()
      await mailOf(edition).accept(await ballotFileOf([opening('nowhere')], seen))
      await mailOf(edition).accept(await ballotFileOf([opening('elsewhere')], seen))
      expect(Object.keys((await mailed(edition)).refusals)).toEqual(['open-nowhere', 'open-elsewhere'])
    },
  )

  test('takes nothing of another edition', async () => {
    const edition = await openedEdition(submissions(3))
    const file = await evening(edition)
    for (const other of [{ edition: 'other' }, { origin: 'elsewhere' }]) {
      const { problems, accepted } = await mailOf(edition).accept({ ...file, ...other })
      expect([problems.map(({ code }) => code), accepted]).toEqual([['ballots-elsewhere'], 0])
    }
  })

  test('takes nothing of somebody who is no juror', async () => {
    const edition = await openedEdition(submissions(3))
    const file = await evening(edition)
    const stranger = { ...file, juror: 'x', commands: file.commands.map((one) => ({ ...one, actor: 'x' })) }
    const { refused, accepted } = await mailOf(edition).accept(stranger)
    expect([accepted, new Set(refused.map(({ problem }) => problem.code))]).toEqual([0, new Set(['act-actor-unknown'])])
  })

  test('is for the secretary alone', async () => {
    const { office } = await openedEdition(submissions(3))
    expect(['juror-1', 'chair', 'auditor', 'organiser'].map((id) => office(id).mail)).toEqual(Array(4).fill(undefined))
  })
})

describe('a signed file of sheets', () => {
  async function enrolled() {
    const edition = await openedEdition(submissions(6))
    const [device] = await twoTabs()
    const signer = await device.signerOf('juror-1')
    const key = { member: 'juror-1', key: base64Of(signer.key), algorithm: signer.algorithm }
    await edition.act('secretary', 'enrol-key', key)
    const { commands } = await evening(edition)
    return { edition, device, commands, seen: await edition.office('juror-1').see(), signer }
  }

  test('is taken in as the juror’s own', async () => {
    const { edition, commands, seen, signer } = await enrolled()
    const file = await ballotFileOf(commands, seen, signer)
    const read = readBallotFile(JSON.stringify(file)).value!
    expect(await mailOf(edition).accept(read)).toMatchObject({ accepted: 4, isSigned: true, problems: [] })
  })

  test.each<[string, string, (file: BallotFile) => BallotFile]>([
    ['without its signature', 'ballots-unsigned', ({ signature: _signature, ...file }) => file],
    ['with one command less', 'ballots-forged', (file) => ({ ...file, commands: file.commands.slice(1) })],
    [
      'with another mark',
      'ballots-forged',
      (file) => ({
        ...file,
        commands: file.commands.map((one) => (one.type === 'save-sheet' ? saving(one.submission, 5, one.id) : one)),
      }),
    ],
    ['of another time', 'ballots-forged', (file) => ({ ...file, at: '2027-01-01T00:00:00Z' })],
  ])('%s is taken for what it is', async (_, code, change) => {
    const { edition, commands, seen, signer } = await enrolled()
    const before = await edition.tools.store.head()
    const report = await mailOf(edition).accept(change(await ballotFileOf(commands, seen, signer)))
    expect(report).toMatchObject({ accepted: 0, isSigned: false, problems: [{ code }] })
    expect(await edition.tools.store.head()).toEqual(before)
  })

  test('by a key that the commission does not know is refused', async () => {
    const { edition, commands, seen, device } = await enrolled()
    const file = await ballotFileOf(commands, seen, await device.signerOf('somebody'))
    expect(await mailOf(edition).accept(file)).toMatchObject({ accepted: 0, problems: [{ code: 'ballots-forged' }] })
  })
})

describe('a file from outside', () => {
  given.prop([fc.oneof(fc.string({ unit: 'binary' }), fc.json())])('is read or refused, whatever it says', (text) => {
    expect(readPacket(text).problems.map(({ code }) => code)).toEqual(['packet-unreadable'])
    expect(readBallotFile(text).problems.map(({ code }) => code)).toEqual(['ballots-unreadable'])
  })

  test('is not read when it is too deep or too long', () => {
    for (const text of [
      '['.repeat(100_000),
      `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
      `"${'я'.repeat(33 << 20)}"`,
    ]) {
      expect(readPacket(text).value).toBeUndefined()
      expect(readBallotFile(text).value).toBeUndefined()
    }
  })

  test.each<[string, string, (packet: Packet) => unknown]>([
    ['a later version', '/version', (packet) => ({ ...packet, version: 2 })],
    ['a field too many', '/more', (packet) => ({ ...packet, more: 1 })],
    ['no refusals', '/refusals', ({ refusals: _refusals, ...packet }) => packet],
    ['no state', '/seen/state', (packet) => ({ ...packet, seen: { ...packet.seen, state: null } })],
    [
      'the eyes of somebody else',
      '/seen/viewer/role',
      (packet) => ({ ...packet, seen: { ...packet.seen, viewer: { id: 'chair', role: 'chair' } } }),
    ],
    [
      'a part of another kind',
      '/seen/state/sheets',
      (packet) => ({ ...packet, seen: { ...packet.seen, state: { ...packet.seen.state, sheets: [] } } }),
    ],
    [
      'a phase that is none',
      '/seen/state/phase',
      (packet) => ({ ...packet, seen: { ...packet.seen, state: { ...packet.seen.state, phase: 7 } } }),
    ],
    [
      'a submission that says something else',
      '/seen/submissions/0',
      (packet) => ({
        ...packet,
        seen: {
          ...packet.seen,
          submissions: packet.seen.submissions.map((one) => ({ ...one, card: { ...one.card, title: 'Другое' } })),
        },
      }),
    ],
    [
      'a day that is none',
      '/seen/at',
      (packet) => ({ ...packet, seen: { ...packet.seen, at: '2026-02-30T09:00:00Z' } }),
    ],
    ['receipts that are none', '/receipts/a', (packet) => ({ ...packet, receipts: { a: 'yes' } })],
    [
      'a reason that is none',
      '/refusals/a/code',
      (packet) => ({ ...packet, refusals: { a: { code: 'because', severity: 'error', at: {} } } }),
    ],
    [
      'a checkpoint that is none',
      '/checkpoint/root',
      (packet) => ({ ...packet, checkpoint: { ...packet.checkpoint, root: 'x' } }),
    ],
    [
      'a checkpoint of another journal',
      '/checkpoint/origin',
      (packet) => ({ ...packet, checkpoint: { ...packet.checkpoint, origin: 'elsewhere' } }),
    ],
  ])('is no packet with %s, and says where: %s', async (_, path, change) => {
    const packet = await mailed(await openedEdition(submissions(3)))
    expect(readPacket(JSON.stringify(packet)).problems).toEqual([])
    const { value, problems } = readPacket(JSON.stringify(change(packet)))
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'packet-unreadable', at: { path: '' } }, { at: { path } }])
  })

  test('is none of these when it is of another format', async () => {
    const packet = await mailed(await openedEdition(submissions(3)))
    const { problems } = readPacket(JSON.stringify({ ...packet, format: 'gorod-ballots' }))
    expect(problems.map(({ code }) => code)).toEqual(['packet-unreadable'])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['of a role', { role: 'chair' }, '/commands/0/role'],
    ['of another actor', { actor: 'juror-2' }, '/commands/0/actor'],
    ['that no juror gives', { type: 'close-round' }, '/commands/0/type'],
    ['with a field too many', { extra: 1 }, '/commands/0/extra'],
    ['without its submission', { submission: undefined }, '/commands/0/submission'],
    ['with an endless id', { id: 'x'.repeat(201) }, '/commands/0/id'],
    ['named after a prototype', { type: '__proto__' }, '/commands/0/type'],
    ['with signatures of no shape', { signatures: [{}] }, '/commands/0/signatures/0/key'],
    ['of no time', { at: 'yesterday' }, '/commands/0/at'],
  ])('is no file of sheets with a command %s', async (_, change, path) => {
    const file = await evening(await openedEdition(submissions(3)))
    const commands = file.commands.map((one, index) => (index ? one : { ...one, ...change }))
    const { value, problems } = readBallotFile(JSON.stringify({ ...file, commands }))
    expect(value).toBeUndefined()
    expect(problems.slice(0, 2)).toMatchObject([{ code: 'ballots-unreadable' }, { at: { path } }])
  })

  test('of every act a juror has is read as it was written', async () => {
    const { viewer, state } = await (await preparedEdition(submissions(1))).office('juror-1').see()
    const own = { id: 'a', at: '2026-10-01T08:00:00Z', actor: 'juror-1', role: 'juror', submission: 's001' } as const
    const hash = 'ab'.repeat(32)
    const ballot = {
      edition: 'e',
      round: 'r1',
      juror: 'juror-1',
      submission: 's001',
      contentHash: hash,
      rulesHash: hash,
      marks: { quality: null, novelty: 2 },
      commentsHash: hash,
      version: 3,
    }
    const { submission: _, ...alone } = own
    const sheet = { ...own, round: 'r1' }
    const commands: EditionCommand[] = [
      { ...sheet, type: 'open-sheet', noConflict: true },
      {
        ...sheet,
        type: 'save-sheet',
        marks: { quality: { value: null, over: ['save-1', 'save-2'] } },
        comments: { a: { value: 'ё', over: [] } },
      },
      { ...sheet, type: 'submit-sheet' },
      { ...own, type: 'confirm-sheet', ballot, signatures: [{ key: 'a', algorithm: 'P-256', value: 'b' }] },
      { ...sheet, type: 'recuse', reason: 'Родня' },
      { ...sheet, type: 'abstain', reason: 'Не знаю предмета' },
      { ...own, type: 'declare-conflict', member: 'juror-1', basis: 'declared', reason: 'Родня' },
      { ...alone, type: 'attach-dissent', text: 'Не согласен' },
      { ...alone, type: 'sign-protocol', hash },
    ]
    const file = await ballotFileOf(commands, { viewer, state }, undefined, '2026-10-01T00:00:00Z')
    expect(readBallotFile(JSON.stringify(file))).toEqual({ value: file, problems: [] })
  })

  test('answers nothing that the secretary has not', async () => {
    const edition = await openedEdition(submissions(3))
    const seen = await edition.office('juror-1').see()
    const office = fileOffice(packetOf(seen, { origin: 'o', size: 0, root: '' }))
    await expect(office.carryOut([opening((await givenTo(office))[0]!)])).rejects.toMatchObject({ reason: 'by-file' })
    expect([await office.carryOut([]), await office.see()]).toEqual([[], seen])
  })
})
