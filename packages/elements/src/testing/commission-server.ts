import { canonicalJson, type JournalEvent } from '@gorod/core/journal'
import { readCommand } from '@gorod/core/judging/schema'
import type { Viewer } from '@gorod/core/judging'
import { localOffices, type OfficeTools } from '../office/local.js'
import type { Answer, Office } from '../office/office.js'
import { answer, bodyOf, idOf, recordOf, Refusal, refused } from './server-answer.js'

/** What a server of a commission is told besides its tools. */
export interface ServerRules {
  /** Who may read and write the journal as it is: a machine that keeps the edition, nobody of the commission. */
  mayKeep?: (viewer: Viewer) => boolean
  /** How often a stream of events says that it is alive, in milliseconds; every 20 seconds unless given. */
  heartbeat?: number
}

/** Answers a request of somebody who has signed in; `undefined` is somebody who has not. */
export type CommissionServer = (request: Request, viewer: Viewer | undefined) => Promise<Response>

interface Asked {
  request: Request
  url: URL
  viewer: Viewer
  office: Office
}

const MOST_COMMANDS = 200
const MOST_CARDS = 100
const PAGE = 1000
/** Changes within so many milliseconds are told as one. */
const GATHERING = 20

/**
 * A server of a commission over an office of its own: the protocol of `docs/commission-api.yaml` for tests and for trying
 * out. Who asks is found out by the host; everything else is checked here.
 */
export function commissionServer(
  tools: OfficeTools,
  { mayKeep = () => false, heartbeat = 20_000 }: ServerRules = {},
): CommissionServer {
  const officeOf = localOffices(tools)

  async function viewOf({ office, viewer }: Asked) {
    const { state, submissions, at } = await office.see()
    const readable = submissions.map(({ id }) => id)
    return { view: { viewer, state, readable, at }, tag: tagOf({ state, readable }) }
  }

  /** Changes when what a viewer sees changes, and with nothing else: so nobody learns when others act. */
  const tagOf = (seen: unknown): string => {
    const bytes = tools.sha256(new TextEncoder().encode(canonicalJson(seen)))
    return `"${[...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
  }

  const keeping = ({ viewer }: Asked): void => {
    if (!mayKeep(viewer)) throw new Refusal(403, 'signed-out')
  }

  const routes: Record<string, (asked: Asked) => Promise<Response>> = {
    async 'GET view'(asked) {
      const { view, tag } = await viewOf(asked)
      if (asked.request.headers.get('if-none-match') === tag) return answer(undefined, 304, { etag: tag })
      return answer(view, 200, { etag: tag })
    },
    async 'GET submissions'({ office, url }) {
      const ids = new Set(url.searchParams.getAll('id'))
      if (ids.size > MOST_CARDS) throw new Refusal(413, 'too-large')
      const { submissions } = await office.see()
      return answer({ submissions: submissions.filter(({ id }) => ids.has(id)) })
    },
    async 'POST commands'({ request, office, viewer }) {
      const { viewer: named, commands } = recordOf(await bodyOf(request))
      if (!Array.isArray(commands)) throw new Refusal(400, 'unreadable')
      if (commands.length > MOST_COMMANDS) throw new Refusal(413, 'too-large')
      const { id, role } = recordOf(named)
      if (id !== viewer.id || role !== viewer.role) throw new Refusal(403, 'signed-out')
      const answers: Answer[] = []
      for (const command of commands) {
        const read = readCommand({ ...recordOf(command), at: new Date(0).toISOString() })
        if (read.value) answers.push(...(await office.carryOut([read.value])))
        else answers.push({ command: idOf(command), refused: read.problems[0]! })
      }
      return answer({ answers })
    },
    async 'GET report'({ office }) {
      if (!office.report) throw new Refusal(403, 'signed-out')
      return answer(await office.report())
    },
    async 'GET head'(asked) {
      keeping(asked)
      const head = await tools.store.head()
      if (asked.request.headers.get('if-none-match') === `"${head.last}"`) return answer(undefined, 304)
      return answer(head, 200, { etag: `"${head.last}"` })
    },
    async 'GET journal'(asked) {
      keeping(asked)
      const from = Number(asked.url.searchParams.get('from') ?? 0)
      if (!Number.isSafeInteger(from) || from < 0) throw new Refusal(400, 'unreadable')
      const head = await tools.store.head()
      return answer({ events: (await tools.store.read(from)).slice(0, PAGE), head })
    },
    async 'POST journal'(asked) {
      keeping(asked)
      const expected = /^"([0-9a-f]{64})"$/.exec(asked.request.headers.get('if-match') ?? '')?.[1]
      if (!expected) throw new Refusal(428, 'unreadable')
      const { events } = recordOf(await bodyOf(asked.request))
      if (!Array.isArray(events)) throw new Refusal(400, 'unreadable')
      const appending = await tools.store.append(events.map(recordOf) as unknown as JournalEvent[], expected)
      return answer(appending, appending.head ? 200 : 409)
    },
    async 'GET events'(asked) {
      let { tag } = await viewOf(asked)
      const stops: (() => void)[] = []
      const end = (): void => {
        for (const stop of stops.splice(0)) stop()
      }
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const write = (text: string): void => {
            try {
              controller.enqueue(new TextEncoder().encode(text))
            } catch {
              end()
            }
          }
          let looking: ReturnType<typeof setTimeout> | undefined
          const look = async (): Promise<void> => {
            looking = undefined
            const { tag: next } = await viewOf(asked)
            if (next === tag) return
            tag = next
            write('event: changed\ndata: {}\n\n')
          }
          write(': here\n\n')
          const beat = setInterval(() => write(': here\n\n'), heartbeat)
          const gather = (): void => {
            looking ??= setTimeout(() => void look().catch(end), GATHERING)
          }
          stops.push(
            tools.store.subscribe(gather),
            () => clearInterval(beat),
            () => clearTimeout(looking),
          )
          asked.request.signal.addEventListener('abort', end)
        },
        cancel: end,
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
    },
  }

  return async (request, viewer) => {
    try {
      if (!viewer) throw new Refusal(401, 'signed-out')
      const url = new URL(request.url)
      const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
      const route = `${request.method} ${name}`
      if (!Object.hasOwn(routes, route)) {
        const isKnown = Object.keys(routes).some((one) => one.endsWith(` ${name}`))
        throw new Refusal(isKnown ? 405 : 404, 'unreadable')
      }
      return await routes[route]!({ request, url, viewer, office: officeOf(viewer) })
    } catch (error) {
      return refused(error)
    }
  }
}
