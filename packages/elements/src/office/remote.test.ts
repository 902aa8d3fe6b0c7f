import { describe, expect, test, vi } from 'vitest'
import type { EditionCommand, Viewer } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import { commissionServer } from '../testing/commission-server.js'
import { fill, openedEdition, submissions } from '../testing/edition.js'
import { forContract, givenTo, officeContract, opening } from '../testing/office-contract.js'
import { LONGEST_SILENCE } from '../store/vigil.js'
import { address, fetchOf, wired } from '../testing/wired.js'
import { remoteOffice } from './remote.js'

const juror: Viewer = { id: 'juror-1', role: 'juror' }
const rest = (milliseconds = 40): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const html = (status = 200): Response =>
  new Response('<h1>Вход в сеть</h1>', { status, headers: { 'content-type': 'text/html' } })

officeContract('over HTTP', () => forContract({ officeOf: wired() }))

describe('an office over HTTP', () => {
  test.each<[string, () => Response | Promise<Response>, object]>([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'offline' }],
    ['an expired sign-in', () => json({ reason: 'signed-out' }, 401), { reason: 'signed-out' }],
    ['a right that is missing', () => json({}, 403), { reason: 'signed-out' }],
    ['the way to a page for signing in', () => Response.redirect('https://id.test/'), { reason: 'signed-out' }],
    ['an edition that takes nothing', () => json({}, 423), { reason: 'closed' }],
    ['too many requests', () => json({}, 429, { 'retry-after': '7' }), { reason: 'busy', wait: 7000 }],
    ['a server in repair', () => json({}, 503, { 'retry-after': '120' }), { reason: 'busy', wait: 120_000 }],
    ['a wish of a thousand years', () => json({}, 503, { 'retry-after': '9e12' }), { reason: 'busy', wait: 3_600_000 }],
    ['a broken server', () => html(500), { reason: 'busy' }],
    ['the page of a hotel', () => html(), { reason: 'unreadable' }],
    [
      'JSON that ends too early',
      () => new Response('{"an', { headers: { 'content-type': 'application/json' } }),
      {
        reason: 'unreadable',
      },
    ],
    ['JSON of something else', () => json({ hello: 'world' }), { reason: 'unreadable' }],
    ['nothing at all', () => json(null), { reason: 'unreadable' }],
    ['an address that is wrong', () => json({}, 404), { reason: 'unreadable' }],
  ])('says what is the matter: %s', async (_, respond, trouble) => {
    const office = remoteOffice(address, { viewer: juror, fetch: async () => respond() })
    await expect(office.see()).rejects.toMatchObject({ name: 'Unavailable', ...trouble })
    await expect(office.carryOut([opening('s1')])).rejects.toMatchObject({ name: 'Unavailable', ...trouble })
  })

  test('asks with nothing that a cache may keep, and follows nobody elsewhere', async () => {
    const fetch = vi.fn(async () => json({ answers: [] }))
    await remoteOffice(address, { viewer: juror, fetch }).carryOut([opening('s1')])
    expect(fetch.mock.calls[0]).toMatchObject([
      new URL('commands', address),
      { method: 'POST', cache: 'no-store', redirect: 'manual', credentials: 'same-origin' },
    ])
  })

  test('shows and sends nothing where somebody else has signed in', async () => {
    const edition = await openedEdition(submissions(3))
    const fetch = fetchOf(commissionServer(edition.tools), { id: 'juror-2', role: 'juror' })
    const office = remoteOffice(address, { viewer: juror, fetch })
    const before = await edition.tools.store.head()
    await expect(office.see()).rejects.toMatchObject({ reason: 'signed-out' })
    await expect(office.carryOut([opening('s001')])).rejects.toMatchObject({ reason: 'signed-out' })
    expect(await edition.tools.store.head()).toEqual(before)
  })

  test('sends in halves what is too much at once, and has refused what is too much alone', async () => {
    const office = remoteOffice(address, {
      viewer: juror,
      async fetch(_, init) {
        const { commands } = JSON.parse(init!.body as string) as { commands: EditionCommand[] }
        if (commands.length > 2 || commands.some(({ id }) => id === 'huge')) return json({}, 413)
        return json({ answers: commands.map(({ id }) => ({ command: id, accepted: { seq: 1, id: 'a', at: '' } })) })
      },
    })
    const answers = await office.carryOut(['a', 'b', 'huge', 'c', 'd'].map((id) => opening('s1', id)))
    expect(answers.map(({ command, refused }) => [command, refused?.code])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['huge', 'command-too-large'],
      ['c', undefined],
      ['d', undefined],
    ])
  })

  test('asks for a submission once, and shows none that is not the one entered', async () => {
    const edition = await openedEdition(submissions(6))
    const server = commissionServer(edition.tools)
    const asked: string[] = []
    let isForged = false
    const office = remoteOffice(address, {
      viewer: juror,
      async fetch(input, init) {
        const url = new URL(String(input))
        const response = await fetchOf(server, juror)(input, init)
        if (!url.pathname.endsWith('submissions')) return response
        asked.push(...url.searchParams.getAll('id'))
        if (!isForged) return response
        const body = (await response.json()) as { submissions: { card: object }[] }
        return json({
          submissions: body.submissions.map((one) => ({ ...one, card: { ...one.card, title: 'Другое' } })),
        })
      },
    })
    const given = (await office.see()).submissions.map(({ id }) => id)
    await office.see()
    expect(asked).toEqual(given)
    isForged = true
    const late = remoteOffice(address, {
      viewer: juror,
      fetch: async (...ask) => {
        const response = await fetchOf(server, juror)(...ask)
        return new URL(String(ask[0])).pathname.endsWith('submissions')
          ? json({
              submissions: ((await response.json()) as { submissions: object[] }).submissions.map((one) => ({
                ...one,
                card: {},
              })),
            })
          : response
      },
    })
    expect((await late.see()).submissions).toEqual([])
  })

  test('says nothing to a juror when others act, and tells of what concerns himself and of the phase', async () => {
    const edition = await openedEdition(submissions(6), { officeOf: wired({ heartbeat: 5 }) })
    let heard = 0
    const stop = edition.office('juror-1').subscribe(() => heard++)
    await expect.poll(() => heard).toBe(1)
    const [theirs] = await givenTo(edition.office('juror-2'))
    await fill(edition, 'juror-2', theirs!, () => 1)
    await edition.act('juror-3', 'recuse', {
      round: 'r1',
      submission: (await givenTo(edition.office('juror-3')))[0]!,
      reason: 'Знаком',
    })
    await rest()
    expect(heard).toBe(1)
    await edition.office('juror-1').carryOut([opening((await givenTo(edition.office('juror-1')))[0]!)])
    await expect.poll(() => heard).toBe(2)
    await edition.act('secretary', 'announce-closing', {})
    await expect.poll(() => heard).toBe(3)
    stop()
  })

  test('shows a juror the same, byte by byte, whether others scored high or low', async () => {
    const worlds = await Promise.all(
      [0, 1].map(async (value) => {
        const edition = await openedEdition(submissions(6))
        for (const id of ['juror-2', 'juror-3'])
          for (const submission of await givenTo(edition.office(id))) await fill(edition, id, submission, () => value)
        const server = commissionServer({ ...edition.tools, now: () => Date.UTC(2026, 10, 1) })
        const response = await server(new Request(`${address}view`), juror)
        return [await response.text(), JSON.stringify([...response.headers])]
      }),
    )
    expect(worlds[0]).toEqual(worlds[1])
  })

  test('asks now and then where the server has no stream of events', async () => {
    const edition = await openedEdition(submissions(3))
    const server = commissionServer(edition.tools)
    const pauses: number[] = []
    const office = remoteOffice(address, {
      viewer: juror,
      fetch: (input, init) =>
        String(input).endsWith('events') ? Promise.resolve(json({}, 404)) : fetchOf(server, juror)(input, init),
      random: () => 1,
      later(work, milliseconds) {
        if (milliseconds === LONGEST_SILENCE) return () => {}
        pauses.push(milliseconds)
        const timer = setTimeout(work, 1)
        return () => clearTimeout(timer)
      },
    })
    let heard = 0
    const ended = vi.spyOn(AbortSignal.prototype, 'removeEventListener')
    const stop = office.subscribe(() => heard++)
    await expect.poll(() => pauses.length).toBeGreaterThan(6)
    expect(heard).toBe(1)
    expect(ended.mock.calls.length).toBeGreaterThan(4)
    ended.mockRestore()
    expect(pauses.slice(0, 6)).toEqual([4000, 8000, 16_000, 32_000, 60_000, 60_000])
    await edition.act('juror-1', 'open-sheet', {
      round: 'r1',
      submission: (await givenTo(office))[0]!,
      noConflict: true,
    })
    await expect.poll(() => heard).toBe(2)
    stop()
    await rest()
    const { length } = pauses
    await rest()
    expect(pauses).toHaveLength(length)
  })

  test('takes up a stream that breaks, later and later while it cannot', async () => {
    const pauses: number[] = []
    let attempts = 0
    const office = remoteOffice(address, {
      viewer: juror,
      async fetch() {
        if (++attempts < 3) throw new TypeError('Failed to fetch')
        return new Response('data: {}\n\n', { headers: { 'content-type': 'text/event-stream' } })
      },
      random: () => 1,
      later(work, milliseconds) {
        if (milliseconds === LONGEST_SILENCE) return () => {}
        pauses.push(milliseconds)
        const timer = setTimeout(work, pauses.length < 4 ? 1 : 100_000)
        return () => clearTimeout(timer)
      },
    })
    let heard = 0
    const stop = office.subscribe(() => heard++)
    await expect.poll(() => pauses.length).toBe(4)
    stop()
    expect(pauses).toEqual([1000, 2000, 1000, 1000])
    expect(heard).toBe(4)
  })
})

describe('a server of a commission', () => {
  const post = (body: BodyInit, type = 'application/json'): Request =>
    new Request(`${address}commands`, { method: 'POST', body, headers: { 'content-type': type } })

  test.each<[string, Request, Viewer | undefined, number]>([
    ['nobody who has not signed in', new Request(`${address}view`), undefined, 401],
    ['no way it does not know', new Request(`${address}secrets`), juror, 404],
    ['no other act on a way it knows', new Request(`${address}view`, { method: 'DELETE' }), juror, 405],
    ['no form of another site', post('{"commands":[]}', 'text/plain'), juror, 415],
    ['nothing that is no JSON', post('{"comm'), juror, 400],
    ['no list in place of a record', post('[]'), juror, 400],
    ['nothing without a list of commands', post('{}'), juror, 400],
    ['no commands that are no records', post(JSON.stringify({ viewer: juror, commands: [7] })), juror, 400],
    ['no more than two hundred commands', post(JSON.stringify({ commands: Array(201).fill({}) })), juror, 413],
    ['no more than a megabyte', post(`{"x":"${'я'.repeat(600_000)}"}`), juror, 413],
    [
      'nothing in the name of another',
      post(JSON.stringify({ viewer: { ...juror, id: 'chair' }, commands: [] })),
      juror,
      403,
    ],
    ['no journal to a juror', new Request(`${address}journal`), juror, 403],
    ['no report to a juror', new Request(`${address}report`), juror, 403],
  ])('answers %s', async (_, request, viewer, status) => {
    const { tools } = await openedEdition(submissions(3))
    const before = await tools.store.head()
    const response = await commissionServer(tools)(request, viewer)
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store'])
    expect(Object.keys((await response.json()) as object)).toEqual(['reason'])
    expect(await tools.store.head()).toEqual(before)
  })

  test('refuses a command of a wrong shape by itself, and carries out the next', async () => {
    const edition = await openedEdition(submissions(3), { officeOf: wired() })
    const office = edition.office('juror-1')
    const [submission] = await givenTo(office)
    const wrong = { ...opening(submission!, 'wrong'), noConflict: 'yes', extra: 1 } as unknown as EditionCommand
    const [first, second] = await office.carryOut([wrong, opening(submission!)])
    expect(first).toMatchObject({ command: 'wrong', refused: { severity: 'error' } })
    expect(second!.accepted).toBeDefined()
  })

  test('takes no command of a role that its viewer has not', async () => {
    const edition = await openedEdition(submissions(3), { officeOf: wired() })
    const command = { id: 'x', type: 'announce-closing', at: '', actor: 'juror-1', role: 'chair' } as const
    const [answer] = await edition.office('juror-1').carryOut([command])
    expect(answer!.refused).toEqual(
      problemAt('act-actor-unknown', { path: '/actor' }, { about: 'juror-1', found: 'chair' }),
    )
  })
})
