import { verifySignatures } from '@gorod/core/journal'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Office } from '../office/office.js'
import { sha256 } from '../office/sha256.js'
import { memoryDrawer } from '../store/drawer.js'
import { verifySignature } from '../store/signer.js'
import { Unavailable } from '../store/unavailable.js'
import { openedEdition, rules, submissions, toNextRound, twoRounds, type SampleEdition } from '../testing/edition.js'
import { Desk } from './desk.js'

const criteria = rules.criteria.flatMap((group) => group.criteria.map(({ id }) => id))
const desks: Desk[] = []
let count = 0

afterEach(() => desks.splice(0).forEach((desk) => desk.close()))

/** A drawer without room for some names, until it has some. */
function crowded(isLeftOut: (name: string) => boolean) {
  const drawer = memoryDrawer()
  const full = {
    ...drawer,
    hasRoom: false,
    async put(values: Readonly<Record<string, unknown>>) {
      if (!full.hasRoom && Object.entries(values).some(([name, value]) => value !== undefined && isLeftOut(name)))
        throw new Unavailable('storage-full')
      return drawer.put(values)
    },
  }
  return full
}

const now = (): number => Date.UTC(2026, 9, 1, 9)
const newId = (): string => `id-${++count}`

async function deskOf(office: Office, drawer = memoryDrawer()): Promise<Desk> {
  const desk = await Desk.open({ office, drawer, sha256, now, newId })
  desks.push(desk)
  return desk
}

/** An office that can be cut off. */
function cuttable(office: Office): Office & { isCut: boolean } {
  const reached = <T>(work: () => Promise<T>): Promise<T> =>
    cut.isCut ? Promise.reject(new Unavailable('offline')) : work()
  const cut = {
    ...office,
    isCut: false,
    see: () => reached(office.see),
    carryOut: (commands: Parameters<Office['carryOut']>[0]) => reached(() => office.carryOut(commands)),
  }
  return cut
}

const accepted = (desk: Desk): Promise<void> => vi.waitFor(() => expect(desk.status.whereabouts).toBe('accepted'))

function fill(desk: Desk, id: string): void {
  desk.noConflict(id)
  for (const criterion of criteria) desk.mark(id, criterion, 2)
}

const sheetAt = async ({ office }: SampleEdition, id: string) =>
  (await office('juror-1').see()).state.sheets['r1']![id]!['juror-1']!

describe('a desk', () => {
  test('shows the queue in an order of its own, the same on every device', async () => {
    const edition = await openedEdition(submissions(30))
    const [one, other, third] = await Promise.all(
      ['juror-1', 'juror-1', 'juror-2'].map((id) => deskOf(edition.office(id))),
    )
    const ids = one!.rows.map(({ id }) => id)
    expect(ids).toEqual(other!.rows.map(({ id }) => id))
    expect(ids).not.toEqual(ids.toSorted())
    const common = third!.rows.map(({ id }) => id).filter((id) => ids.includes(id))
    expect(common).not.toEqual(ids.filter((id) => common.includes(id)))
    expect(one!.progress).toEqual({ done: 0, of: ids.length, minutesLeft: ids.length * 5 })
    expect(one!.next()!.id).toBe(ids[0])
  })

  test('counts a mark at once, and the office has it soon after', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { id } = desk.next()!
    expect(desk.mark(id, 'quality', 4)?.code).toBe('sheet-state-wrong')
    expect(desk.noConflict(id)).toBeUndefined()
    expect(desk.mark(id, 'quality', 9)?.code).toBe('mark-off-scale')
    expect(desk.mark(id, 'quality', 4)).toBeUndefined()
    expect(desk.sheet(id)!.fields[0]!.mark).toBe(4)
    await accepted(desk)
    expect((await sheetAt(edition, id)).marks).toEqual({ quality: { value: 4, version: 1 } })
  })

  test('hands a sheet in only when nothing is missing, then confirms it and keeps the receipt', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { id } = desk.next()!
    desk.noConflict(id)
    desk.mark(id, 'quality', 1)
    expect(desk.sheet(id)!.missing.map(({ criterion, missing }) => [criterion.id, missing])).toEqual([
      ['quality', 'comment'],
      ...criteria.filter((one) => one !== 'quality' && one !== 'style').map((one) => [one, 'mark']),
    ])
    expect(desk.sheet(id)!.total).toBeUndefined()
    expect(desk.submit(id)!.code).toBe('comment-missing')
    desk.type(id, 'quality', 'Не сказано, что сделано')
    for (const criterion of criteria.slice(1)) desk.mark(id, criterion, 2)
    expect(desk.sheet(id)!.total).toEqual({ text: '0.56', of: 1 })
    expect(desk.submit(id)).toBeUndefined()
    expect(await desk.confirm()).toBeUndefined()
    await accepted(desk)
    expect((await sheetAt(edition, id)).state).toBe('confirmed')
    expect(desk.receipt(id)!.id).toMatch(/^[0-9a-f]{64}$/)
    expect(desk.review().find(({ rows }) => rows.some(({ row }) => row.id === id))!.rows).toContainEqual(
      expect.objectContaining({ marks: [1, 2, 2, 2, 2, 2] }),
    )
  })

  test('signs with the key that the commission knows, and confirms nothing without it', async () => {
    const edition = await openedEdition(submissions(6))
    const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    const key = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
    const sign = async (message: Uint8Array) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new Uint8Array(message)))
    const enrolled = { member: 'juror-1', key: btoa(String.fromCharCode(...key)), algorithm: 'Ed25519' } as const
    await edition.act('secretary', 'enrol-key', enrolled)
    const without = await deskOf(edition.office('juror-1'))
    const { id } = without.next()!
    fill(without, id)
    expect(without.submit(id)).toBeUndefined()
    expect((await without.confirm())!.code).toBe('act-signature-missing')
    await accepted(without)
    const tools = { office: edition.office('juror-1'), drawer: memoryDrawer(), sha256, now, newId }
    const desk = await Desk.open({ ...tools, signer: { algorithm: 'Ed25519', key, sign } })
    desks.push(desk)
    expect(await desk.confirm()).toBeUndefined()
    await accepted(desk)
    const events = await edition.tools.store.read()
    expect(events.at(-1)).toMatchObject({ type: 'sheet.confirmed', signatures: [{ key: enrolled.key }] })
    expect(await verifySignatures('example.org/sample-2026', events, verifySignature)).toEqual([])
  })

  test('says that nothing was signed where the key does not work, and loses nothing', async () => {
    const edition = await openedEdition(submissions(6))
    const key = new Uint8Array(32)
    const broken = {
      algorithm: 'Ed25519',
      key,
      sign: () => Promise.reject(new DOMException('no', 'OperationError')),
    } as const
    const enrolled = { member: 'juror-1', key: btoa(String.fromCharCode(...key)), algorithm: 'Ed25519' } as const
    await edition.act('secretary', 'enrol-key', enrolled)
    const tools = { office: edition.office('juror-1'), drawer: memoryDrawer(), sha256, now, newId }
    const desk = await Desk.open({ ...tools, signer: broken })
    desks.push(desk)
    const { id } = desk.next()!
    fill(desk, id)
    expect(desk.submit(id)).toBeUndefined()
    expect((await desk.confirm())!.code).toBe('sign-failed')
    expect(await desk.file()).toMatchObject({ code: 'sign-failed' })
    await accepted(desk)
    expect([desk.row(id)!.state, (await sheetAt(edition, id)).state]).toEqual(['submitted', 'submitted'])
  })

  test('keeps what is put down while the desk is closed', async () => {
    const edition = await openedEdition(submissions(6))
    const office = cuttable(edition.office('juror-1'))
    const drawer = memoryDrawer()
    const slow = {
      ...drawer,
      put: (values: Readonly<Record<string, unknown>>) =>
        new Promise<void>((resolve) => setTimeout(() => resolve(drawer.put(values)), 30)),
    }
    const desk = await deskOf(office, slow)
    const { id } = desk.next()!
    office.isCut = true
    desk.noConflict(id)
    desk.type(id, 'quality', 'Последнее слово')
    await desk.close()
    expect(JSON.stringify(await drawer.all('command/'))).toContain('Последнее слово')
  })

  test('says that the device keeps nothing, whatever it fails with', async () => {
    const edition = await openedEdition(submissions(6))
    const drawer = {
      ...memoryDrawer(),
      put: () => Promise.reject(new Error('odd')),
      alone: () => Promise.reject(new Error('odd')),
    }
    const desk = await deskOf(edition.office('juror-1'), drawer)
    desk.writeNote(desk.rows[0]!.id, 'Заметка')
    await vi.waitFor(() => expect(desk.keepsakes.trouble).toBe('storage-refused'))
    desk.noConflict(desk.rows[0]!.id)
    await vi.waitFor(() => expect(desk.status.trouble).toBeDefined())
  })

  test('saves a comment when typing stops, and undoes it by another change', async () => {
    const edition = await openedEdition(submissions(6))
    const drawer = memoryDrawer()
    const desk = await deskOf(edition.office('juror-1'), drawer)
    const { id } = desk.next()!
    desk.noConflict(id)
    for (const text of ['П', 'По', 'Пот', 'Пото', 'Потом']) desk.type(id, 'quality', text)
    expect(desk.sheet(id)!.fields[0]!.comment).toBe('Потом')
    await vi.waitFor(async () =>
      expect((await sheetAt(edition, id)).comments).toMatchObject({ quality: { value: 'Потом' } }),
    )
    expect(await drawer.all('text/')).toEqual([])
    desk.undo()
    await vi.waitFor(async () =>
      expect((await sheetAt(edition, id)).comments).toMatchObject({ quality: { value: '', version: 2 } }),
    )
  })

  test('brings half a word back after the page died', async () => {
    const edition = await openedEdition(submissions(6))
    const drawer = memoryDrawer()
    const first = await deskOf(edition.office('juror-1'), drawer)
    const { id } = first.next()!
    first.noConflict(id)
    await accepted(first)
    first.type(id, 'quality', 'Полсло')
    await vi.waitFor(async () => expect(await drawer.all('text/')).toHaveLength(1))
    const second = await deskOf(edition.office('juror-1'), drawer)
    expect(second.sheet(id)!.fields[0]!.comment).toBe('Полсло')
  })

  test('keeps a text as it was typed until the device keeps it as a change', async () => {
    const edition = await openedEdition(submissions(6))
    const office = cuttable(edition.office('juror-1'))
    const drawer = crowded((name) => name.startsWith('command/'))
    const desk = await deskOf(office, drawer)
    const { id } = desk.next()!
    office.isCut = true
    desk.noConflict(id)
    desk.type(id, 'quality', 'Потом')
    await vi.waitFor(() => expect(desk.status).toMatchObject({ waiting: 2, trouble: 'storage-full' }))
    expect(await drawer.all('text/')).toHaveLength(1)
    drawer.hasRoom = true
    const again = await deskOf(edition.office('juror-1'), drawer)
    expect(again.keepsakes.drafts.map(([, { text }]) => text)).toEqual(['Потом'])
  })

  test('asks which stays when half a word comes back over a later comment', async () => {
    const edition = await openedEdition(submissions(6))
    const there = await deskOf(edition.office('juror-1'))
    const { id } = there.next()!
    there.noConflict(id)
    there.type(id, 'quality', 'Сказано позже')
    there.flush()
    await accepted(there)
    const drawer = memoryDrawer()
    const draft = { round: 'r1', submission: id, criterion: 'quality', text: 'Полсло', over: [] }
    await drawer.put({ [`text/r1/${id}/quality`]: draft })
    const here = await deskOf(edition.office('juror-1'), drawer)
    await accepted(here)
    expect(here.sheet(id)!.fields[0]).toMatchObject({
      comment: 'Сказано позже',
      questions: { comment: { kept: 'Сказано позже', others: ['Полсло'] } },
    })
  })

  test('saves a text that ends in half a character', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { id } = desk.next()!
    desk.noConflict(id)
    desk.type(id, 'quality', 'Двор \uD83C')
    desk.flush()
    await accepted(desk)
    expect((await sheetAt(edition, id)).comments['quality']!.value).toBe('Двор \uFFFD')
  })

  test('keeps what is typed when another text cannot be taken instead', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { id } = desk.next()!
    desk.type(id, 'quality', 'Набрано')
    expect(desk.choose(id, 'quality', 'comments', 'Другое')?.code).toBe('sheet-state-wrong')
    expect(desk.undo()).toBeUndefined()
    expect(desk.sheet(id)!.fields[0]!.comment).toBe('Набрано')
  })

  test('shows nothing older than what it has seen', async () => {
    const edition = await openedEdition(submissions(6))
    const office = { ...edition.office('juror-1') }
    const { see } = office
    const desk = await deskOf(office)
    const { id } = desk.next()!
    const old = await see()
    let show = (_seen: typeof old): void => {}
    office.see = () => new Promise((resolve) => (show = resolve))
    const first = desk.retry()
    await new Promise((resolve) => setTimeout(resolve, 50))
    desk.noConflict(id)
    await accepted(desk)
    office.see = see
    const second = desk.retry()
    await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 300))])
    show(old)
    await Promise.all([first, second])
    expect(desk.row(id)!.state).toBe('opened')
  })

  test('keeps a note with the next one where there was no room at first', async () => {
    const edition = await openedEdition(submissions(6))
    const drawer = crowded((name) => name.startsWith('note/'))
    const desk = await deskOf(edition.office('juror-1'), drawer)
    const [one, other] = desk.rows
    desk.writeNote(one!.id, 'Первая')
    await vi.waitFor(() => expect(desk.keepsakes.trouble).toBe('storage-full'))
    drawer.hasRoom = true
    desk.writeNote(other!.id, 'Вторая')
    await vi.waitFor(() => expect(desk.keepsakes.trouble).toBeUndefined())
    expect((await drawer.all('note/')).map(([, text]) => text).toSorted()).toEqual(['Вторая', 'Первая'])
  })

  test('works without a connection, through a reload too, and delivers when it is back', async () => {
    const edition = await openedEdition(submissions(6))
    const office = cuttable(edition.office('juror-1'))
    const drawer = memoryDrawer()
    const before = await deskOf(office, drawer)
    const { id } = before.next()!
    await vi.waitFor(async () => expect(await drawer.all('seen/')).toHaveLength(1))
    office.isCut = true
    fill(before, id)
    before.mark(id, 'quality', 5)
    before.mark(id, 'quality', 3)
    expect(before.submit(id)).toBeUndefined()
    await vi.waitFor(() => expect(before.status).toMatchObject({ whereabouts: 'device', trouble: 'offline' }))
    before.close()
    const desk = await deskOf(office, drawer)
    expect(desk.row(id)!.state).toBe('submitted')
    office.isCut = false
    await desk.retry()
    await accepted(desk)
    const sheet = await sheetAt(edition, id)
    expect([sheet.state, sheet.marks['quality']!.value, sheet.collisions]).toEqual(['submitted', 3, undefined])
  })

  test('still shows an accepted mark after a reload without a connection, though the office never calls', async () => {
    const edition = await openedEdition()
    const office = { ...edition.office('juror-1'), subscribe: () => () => {} }
    const drawer = memoryDrawer()
    const desk = await deskOf(office, drawer)
    const { id } = desk.rows[0]!
    desk.noConflict(id)
    desk.mark(id, 'quality', 4)
    await accepted(desk)
    await vi.waitFor(async () => expect(JSON.stringify(await drawer.all('sheet/'))).toContain('"marks":{"quality"'))
    desk.close()
    const away = { ...office, see: () => Promise.reject(new Unavailable('offline')) }
    expect((await deskOf(away, drawer)).sheet(id)!.fields[0]!.mark).toBe(4)
  })

  test('keeps a private note in the drawer alone', async () => {
    const edition = await openedEdition(submissions(6))
    const drawer = memoryDrawer()
    const desk = await deskOf(edition.office('juror-1'), drawer)
    const { id } = desk.next()!
    desk.writeNote(id, 'Спросить коллег')
    const again = await deskOf(edition.office('juror-1'), drawer)
    expect(again.keepsakes.note(id)).toBe('Спросить коллег')
    expect(JSON.stringify(await edition.tools.store.read())).not.toContain('Спросить')
  })

  test('shows both values when another device changed the same field, and takes the one chosen', async () => {
    const edition = await openedEdition(submissions(6))
    const office = cuttable(edition.office('juror-1'))
    const [here, there] = [await deskOf(office), await deskOf(edition.office('juror-1'))]
    const { id } = here.next()!
    here.noConflict(id)
    await accepted(here)
    office.isCut = true
    here.mark(id, 'quality', 2)
    await vi.waitFor(() => expect(there.row(id)!.state).toBe('opened'))
    there.mark(id, 'quality', 5)
    await accepted(there)
    office.isCut = false
    await here.retry()
    await vi.waitFor(() => expect(here.sheet(id)!.fields[0]!.questions.mark).toEqual({ kept: 5, others: [2] }))
    expect(here.choose(id, 'quality', 'marks', 2)).toBeUndefined()
    await accepted(here)
    const sheet = await sheetAt(edition, id)
    expect([sheet.marks['quality']!.value, sheet.collisions]).toEqual([2, undefined])
  })

  test('asks which stays though one field was saved twice before the value of another device was seen', async () => {
    const edition = await openedEdition(submissions(6))
    const office = cuttable(edition.office('juror-1'))
    const drawer = memoryDrawer()
    const [before, there] = [await deskOf(office, drawer), await deskOf(edition.office('juror-1'))]
    const { id } = before.next()!
    before.noConflict(id)
    await accepted(before)
    await vi.waitFor(async () => expect(JSON.stringify(await drawer.all('sheet/'))).toContain('"state":"opened"'))
    office.isCut = true
    before.mark(id, 'quality', 2)
    await vi.waitFor(() => expect(before.status.whereabouts).toBe('device'))
    before.close()
    // What lay there when the page was opened may be known to the office: the second save comes after it, not in its place.
    const here = await deskOf(office, drawer)
    expect(here.mark(id, 'quality', 3)).toBeUndefined()
    await vi.waitFor(() => expect(there.row(id)!.state).toBe('opened'))
    there.mark(id, 'quality', 5)
    await accepted(there)
    office.isCut = false
    await here.retry()
    await accepted(here)
    expect((await sheetAt(edition, id)).marks['quality']!.value).toBe(5)
    await vi.waitFor(() => expect(here.sheet(id)!.fields[0]!.questions.mark).toEqual({ kept: 5, others: [3] }))
  })

  test('saves a comment over what its author saw when he began to type it', async () => {
    const edition = await openedEdition(submissions(6))
    const [here, there] = [await deskOf(edition.office('juror-1')), await deskOf(edition.office('juror-1'))]
    const { id } = here.next()!
    here.noConflict(id)
    await accepted(here)
    await vi.waitFor(() => expect(there.row(id)!.state).toBe('opened'))
    const typing = setInterval(() => here.type(id, 'quality', 'Набираю'), 50)
    here.type(id, 'quality', 'Наб')
    there.type(id, 'quality', 'С другого устройства')
    there.flush()
    await accepted(there)
    await here.retry()
    clearInterval(typing)
    here.flush()
    await accepted(here)
    await vi.waitFor(() =>
      expect(here.sheet(id)!.fields[0]!.questions.comment).toEqual({
        kept: 'С другого устройства',
        others: ['Набираю'],
      }),
    )
  })

  test('takes nothing of a round that is over into the next, and loses nothing of it', async () => {
    const edition = await openedEdition(submissions(6), { rules: twoRounds })
    const office = cuttable(edition.office('juror-1'))
    const drawer = memoryDrawer()
    const desk = await deskOf(office, drawer)
    const { id } = desk.rows[0]!
    fill(desk, id)
    desk.submit(id)
    await desk.confirm()
    await accepted(desk)
    expect(desk.receipt(id)).toBeDefined()
    const other = desk.rows[1]!.id
    desk.noConflict(other)
    await accepted(desk)
    office.isCut = true
    desk.mark(other, 'quality', 4)
    await vi.waitFor(() => expect(desk.status.whereabouts).toBe('device'))
    desk.type(other, 'novelty', 'Полкоммент')
    await toNextRound(edition)
    office.isCut = false
    await desk.retry()
    await vi.waitFor(() => expect(desk.refused.map(({ problem }) => problem.code)).toContain('sheet-other-round'))
    expect(desk.state.round).toBe('r2')
    expect(desk.receipt(id)).toBeUndefined()
    expect(desk.undo()).toBeUndefined()
    desk.noConflict(other)
    await new Promise((resolve) => setTimeout(resolve, 400))
    desk.flush()
    await accepted(desk)
    const { sheets } = (await edition.office('juror-1').see()).state
    expect(sheets['r2']![other]!['juror-1']).toMatchObject({ state: 'opened', marks: {}, comments: {} })
    expect(desk.sheet(other)!.fields.map(({ comment, mark }) => [comment, mark])).toEqual(
      criteria.map(() => ['', null]),
    )
    const again = await deskOf(office, drawer)
    const left = { round: 'r1', submission: other, criterion: 'novelty', text: 'Полкоммент' }
    expect(again.leftovers).toMatchObject([left])
    again.discard(left)
    expect(again.leftovers).toEqual([])
    await vi.waitFor(async () => expect(await drawer.all('text/')).toEqual([]))
  })

  test('keeps what was refused because the round was over, with the reason', async () => {
    const edition = await openedEdition(submissions(2))
    const office = cuttable(edition.office('juror-1'))
    const desk = await deskOf(office)
    const row = desk.next()
    office.isCut = true
    desk.noConflict(row!.id)
    desk.mark(row!.id, 'quality', 4)
    await edition.act('secretary', 'announce-closing', {})
    const { state } = await edition.office('chair').see()
    for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
      for (const juror of Object.keys(byJuror))
        await edition.act('chair', 'expire-sheet', { submission, juror, reason: 'срок' })
    await edition.act('chair', 'close-round', {})
    office.isCut = false
    await desk.retry()
    await vi.waitFor(() => expect(desk.refused.map(({ problem }) => problem.code)).toContain('act-phase-refused'))
    expect(desk.isOpen).toBe(false)
    for (const { command } of desk.refused) desk.putAway(command.id)
    await vi.waitFor(() => expect(desk.refused).toEqual([]))
  })

  test('sets an entry aside for a conflict, so that it is no longer waited for', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { of } = desk.progress
    const { id } = desk.next()!
    expect(desk.declareConflict(id, 'Родство')).toBeUndefined()
    expect([desk.row(id)!.state, desk.progress.of]).toEqual(['waiting', of - 1])
    await accepted(desk)
    await edition.act('chair', 'dismiss-conflict', {
      submission: id,
      member: 'juror-1',
      basis: 'declared',
      reason: 'не родство',
    })
    await vi.waitFor(() => expect(desk.row(id)!.state).toBe('assigned'))
  })

  test('tells a returned sheet with its reason', async () => {
    const edition = await openedEdition(submissions(6))
    const desk = await deskOf(edition.office('juror-1'))
    const { id } = desk.next()!
    fill(desk, id)
    desk.submit(id)
    await accepted(desk)
    await edition.act('chair', 'return-sheet', { submission: id, juror: 'juror-1', reason: 'Проверьте новизну' })
    await vi.waitFor(() => expect(desk.row(id)).toMatchObject({ state: 'returned', isUndone: true }))
  })
})
