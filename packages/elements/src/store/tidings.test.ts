import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryFolder } from './submission-folder.js'
import { memoryStore } from './memory.js'
import { sha256 } from '../office/sha256.js'
import { commissionServer } from '../testing/commission-server.js'
import { address, fetchOf } from '../testing/wired.js'
import { tidings } from './tidings.js'
import type { UnavailableReason } from './unavailable.js'

const stream = { headers: { 'content-type': 'text/event-stream' } }
const random = (): number => 1

/** A server whose streams of events are in the hand of the test. */
function byHand() {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = []
  const server = {
    answer: undefined as (() => Promise<Response>) | undefined,
    streams,
    say: (text: string): void => streams.at(-1)!.enqueue(new TextEncoder().encode(text)),
    fetch: vi.fn(async (_input: unknown, _init?: RequestInit): Promise<Response> => {
      if (server.answer) return server.answer()
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void streams.push(controller) })
      return new Response(body, stream)
    }),
  }
  return server
}

/** Listens, and notes what is heard. */
function listening(fetch: typeof globalThis.fetch) {
  const heard = { news: 0, line: [] as (UnavailableReason | undefined)[] }
  const stop = tidings({ url: address, fetch }, 'view', { random })(
    () => heard.news++,
    (trouble) => heard.line.push(trouble),
  )
  return { heard, stop }
}

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

test('a stream that says that it is alive is kept, however long nothing new comes', async () => {
  const server = byHand()
  const { heard, stop } = listening(server.fetch)
  await pass(0)
  for (let minutes = 0; minutes < 30; minutes++) {
    server.say(': here\n\n')
    await pass(20_000)
  }
  expect(server.fetch).toHaveBeenCalledTimes(1)
  expect(heard).toEqual({ news: 1, line: [] })
  stop()
})

test('a stream that falls silent is given up after 45 seconds, told as lost, and taken up again', async () => {
  const server = byHand()
  const { heard, stop } = listening(server.fetch)
  await pass(0)
  server.say(': here\n\n')
  await pass(44_999)
  expect(heard.line).toEqual([])
  await pass(1)
  expect(heard.line).toEqual(['offline'])
  expect(server.fetch.mock.calls[0]![1]!.signal!.aborted).toBe(true)
  await pass(1000)
  expect(server.fetch).toHaveBeenCalledTimes(2)
  expect(heard).toEqual({ news: 2, line: ['offline', undefined] })
  server.say('event: changed\ndata: {}\n\n')
  await pass(0)
  expect(heard.news).toBe(3)
  stop()
})

test('a server that takes the request and never answers is asked again', async () => {
  const server = byHand()
  server.answer = () => new Promise(() => {})
  const { heard, stop } = listening((_, init) =>
    Promise.race([
      server.fetch(_, init),
      new Promise<Response>((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(new Error()))),
    ]),
  )
  await pass(45_000)
  expect(heard.line).toEqual(['offline'])
  server.answer = undefined
  await pass(1000)
  expect(heard).toEqual({ news: 1, line: ['offline', undefined] })
  stop()
})

test('a stream that ends is taken up again without a word; when that fails, the connection is lost', async () => {
  const server = byHand()
  const { heard, stop } = listening(server.fetch)
  await pass(0)
  server.streams[0]!.close()
  await pass(1000)
  expect(heard).toEqual({ news: 2, line: [] })
  server.answer = () => Promise.reject(new TypeError('Failed to fetch'))
  server.streams[1]!.error(new TypeError('network error'))
  await pass(1000)
  expect(heard.line).toEqual(['offline'])
  await pass(2000 + 4000 + 8000)
  expect(server.fetch).toHaveBeenCalledTimes(6)
  server.answer = undefined
  await pass(16_000)
  expect(heard).toEqual({ news: 3, line: ['offline', undefined] })
  stop()
})

test.each<[string, number, UnavailableReason]>([
  ['an expired sign-in', 401, 'signed-out'],
  ['a server in repair', 503, 'busy'],
])('%s is told for what it is', async (_, status, reason) => {
  const { heard, stop } = listening(async () => new Response(null, { status }))
  await pass(0)
  expect(heard.line).toEqual([reason])
  stop()
})

test('whoever listens later hears at once that the connection is lost', async () => {
  const listen = tidings({ url: address, fetch: () => Promise.reject(new TypeError()) }, 'view', { random })
  const stop = listen(() => {})
  await pass(0)
  const line = vi.fn()
  const stopToo = listen(() => {}, line)
  expect(line.mock.calls).toEqual([['offline']])
  stop()
  stopToo()
})

test('nothing runs on after the last listener has gone', async () => {
  const server = byHand()
  const { stop } = listening(server.fetch)
  await pass(0)
  stop()
  await pass(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('the server of the tests says that it is alive as often as the protocol asks', async () => {
  const tools = { store: memoryStore(sha256), folder: memoryFolder(), sha256, now: () => 0 }
  const fetch = vi.fn(fetchOf(commissionServer(tools), { id: 'juror-1', role: 'juror' }))
  const { heard, stop } = listening(fetch)
  await pass(600_000)
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(heard.line).toEqual([])
  stop()
})
