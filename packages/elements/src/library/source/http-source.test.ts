import { describe, expect, test, vi } from 'vitest'
import { libraryOptions, practices } from '../../testing/laid-library.js'
import { libraryServer, type LibraryServer } from '../../testing/library-server.js'
import { sourceContract } from '../../testing/source-contract.js'
import { httpSource, type HttpTools } from './http-source.js'
import { memorySource } from './memory.js'
import type { SearchSource } from './source.js'

const address = `${location.origin}/api/practices/`
const server = libraryServer(memorySource(practices, libraryOptions))
const fetchOf =
  (answer: LibraryServer): typeof fetch =>
  async (input, init) =>
    answer(new Request(input, init))

/** A library over a server, with pauses that pass at once and are told. */
function over(answer: LibraryServer, tools: HttpTools = {}): { source: SearchSource; pauses: number[] } {
  const pauses: number[] = []
  const pause: HttpTools['pause'] = async (milliseconds, signal) => {
    pauses.push(milliseconds)
    signal?.throwIfAborted()
  }
  return { source: httpSource(address, { fetch: fetchOf(answer), random: () => 1, pause, ...tools }), pauses }
}

sourceContract('over HTTP', async () => over(server).source)

/** A server that fails so many times first. */
function failing(times: number, how: () => Response | Promise<Response>): LibraryServer & { asked: () => number } {
  let asked = 0
  const answer: LibraryServer = async (request) => (++asked <= times ? how() : server(request))
  return Object.assign(answer, { asked: () => asked })
}

const lost = (): Promise<Response> => Promise.reject(new TypeError('lost'))
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response('{"reason":"busy"}', { status: code, headers: { 'content-type': 'application/json', ...headers } })

describe('a server that cannot be reached', () => {
  test.each([
    ['a lost connection', lost],
    ['a busy server', status(503)],
    ['a broken server', status(500)],
    ['too many questions', status(429, { 'retry-after': '2' })],
  ])('is asked once more after %s', async (_, how) => {
    const { source, pauses } = over(failing(1, how))
    expect((await source.search({ text: 'двор' })).total).toBeGreaterThan(0)
    expect(pauses).toEqual([how === lost || pauses[0]! < 2000 ? 1000 : 2000])
  })

  test.each([
    [lost, 'offline', 2],
    [status(503), 'busy', 2],
    [status(401), 'signed-out', 1],
    [status(404), 'unreadable', 1],
    [status(503, { 'retry-after': '600' }), 'busy', 1],
    [status(414), 'unreadable', 1],
  ])('rejects with its reason, in words of the element (%#)', async (how, reason, asked) => {
    const answer = failing(9, how)
    await expect(over(answer).source.search({})).rejects.toMatchObject({ name: 'Unavailable', reason })
    expect(answer.asked()).toBe(asked)
  })

  test('is left alone longer and longer, until it answers', async () => {
    const { source, pauses } = over(failing(5, lost))
    for (let at = 0; at < 4; at++) await source.search({ text: 'двор' }).catch(() => undefined)
    expect(pauses).toEqual([1000, 2000, 4000, 5000])
    await source.search({ text: 'двор' })
    await source.search({ text: 'двора' })
    expect(pauses).toEqual([1000, 2000, 4000, 5000, 5000])
  })

  test('is asked at once when opened anew', async () => {
    const { source, pauses } = over(failing(2, lost))
    await source.search({}).catch(() => undefined)
    pauses.length = 0
    expect((await source.open()).practices).toBe(300)
    expect(pauses).toEqual([])
  })
})

describe('a late answer', () => {
  test('never overtakes the one of a later question', async () => {
    const held: (() => void)[] = []
    const slow: LibraryServer = async (request) => {
      const text = new URL(request.url).searchParams.get('text')
      const response = await server(request)
      if (text === 'дв') await new Promise<void>((resolve) => held.push(resolve))
      return response
    }
    const { source } = over(slow)
    const shown: (string | undefined)[] = []
    const early = source.search({ text: 'дв' }).then(() => shown.push('дв'))
    await expect.poll(() => held.length).toBe(1)
    const late = source.search({ text: 'двор' })
    expect((await late).words.map(({ word }) => word)).toEqual(['двор'])
    held[0]!()
    await early
    expect(shown).toEqual(['дв'])
  })

  test('of a question given up is not waited for, and the request is', async () => {
    const signals: AbortSignal[] = []
    const never: LibraryServer = (request) => {
      signals.push(request.signal)
      return new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      )
    }
    const { source, pauses } = over(never)
    const controller = new AbortController()
    const asked = source.search({ text: 'дв' }, controller.signal)
    await expect.poll(() => signals.length).toBe(1)
    controller.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    expect([signals[0]!.aborted, pauses]).toEqual([true, []])
  })
})

describe('what a server sends', () => {
  const answering =
    (change: (body: Record<string, unknown>) => unknown): LibraryServer =>
    async (request) => {
      const body = (await (await server(request)).json()) as Record<string, unknown>
      return new Response(JSON.stringify(change(body)), { headers: { 'content-type': 'application/json' } })
    }
  const questions: Record<string, (source: SearchSource) => Promise<unknown>> = {
    open: (source) => source.open(),
    search: (source) => source.search({ text: 'двор' }),
    ids: (source) => source.ids({}),
    practices: (source) => source.practices([practices[0]!.id]),
    similar: (source) => source.similar(practices[0]!.id),
  }

  test.each(Object.entries(questions))('of another shape is unreadable, whatever of %s it is', async (_, ask) => {
    const sent: Record<string, unknown>[] = []
    await ask(over(answering((body) => (sent.push(body), body))).source)
    const needed = Object.keys(sent[0]!).filter(
      (key) => !['title', 'publisher', 'builtOn', 'isCut', 'meant'].includes(key),
    )
    for (const wrong of [null, { a: 1 }])
      for (const key of needed) {
        const answer = ask(over(answering((body) => ({ ...body, [key]: wrong }))).source)
        await expect(answer.then(() => key)).rejects.toMatchObject({
          reason: 'unreadable',
        })
      }
    await expect(ask(over(answering(() => null)).source)).rejects.toMatchObject({ reason: 'unreadable' })
  })

  test('of practices of the wrong shape leaves the good ones, and tells of the bad', async () => {
    const bad = answering((body) => ({ ...body, practices: [{ id: 'x' }, practices[1], practices[0]] }))
    const whole = await over(bad).source.practices([practices[1]!.id, practices[0]!.id])
    expect(whole.practices).toEqual([practices[1], practices[0]])
    expect(whole.problems.length).toBeGreaterThan(0)
  })

  test('is not read from another site', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    await expect(httpSource('https://example.org/api/', { pause: async () => undefined }).open()).rejects.toThrow()
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([])
    asked.mockRestore()
  })
})
