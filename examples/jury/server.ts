// A server of a commission on a machine of one's own: the pages, and the protocol that `remoteOffice` speaks.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import {
  localOffices,
  memoryFolder,
  memoryStore,
  readBallotFile,
  sha256,
  type Office,
  type OfficeTools,
} from '@gorod/elements/office'
import { commissionServer } from '@gorod/elements/testing/commission-server'
import type { Viewer } from '@gorod/core/judging'
import sirv from 'sirv'
import { form, open } from './src/edition.js'
import { viewerOf } from './src/people.js'

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html gorod"

/** A running example: where it is, and what it keeps. */
export interface Example {
  server: Server
  address: string
  tools: OfficeTools
}

/** The example on a port of this machine, 0 for any free one; the edition has its rules and its commission, no more. */
export async function serve(port: number, now: () => number = Date.now): Promise<Example> {
  const tools: OfficeTools = { store: memoryStore(sha256), folder: memoryFolder(), sha256, now }
  const offices = localOffices(tools)
  await form(offices)
  const commission = commissionServer(tools)
  const files = sirv(new URL('./dist', import.meta.url).pathname)
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy)
    const [, person, part] = /^\/as\/([\w-]+)\/(edition|packet|ballots)\b/.exec(request.url ?? '') ?? []
    const who = viewerOf(person ?? '')
    const asked = part && asRequest(request, response)
    if (asked)
      void (part === 'edition' ? commission(asked, who) : mailed(asked, who, offices)).then((answer) =>
        give(answer, response),
      )
    else if (request.url === '/favicon.ico') response.writeHead(204).end()
    else files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  return { server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : port}/`, tools }
}

/** Files of jurors, for the secretary alone. */
async function mailed(
  request: Request,
  who: Viewer | undefined,
  offices: (viewer: Viewer) => Office,
): Promise<Response> {
  const mail = who?.role === 'secretary' ? offices(who).mail : undefined
  if (!mail) return new Response(null, { status: 403 })
  if (request.method === 'GET')
    return Response.json(await mail.packetFor(new URL(request.url).searchParams.get('juror') ?? ''))
  const { value, problems } = readBallotFile(await request.text())
  return value ? Response.json(await mail.accept(value)) : Response.json({ problems }, { status: 400 })
}

function asRequest(request: IncomingMessage, response: ServerResponse): Request {
  const { method = 'GET', url = '/', headers } = request
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  return new Request(new URL(url, 'http://127.0.0.1'), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    signal: gone.signal,
    ...(method !== 'GET' && method !== 'HEAD' && { body: Readable.toWeb(request) as BodyInit, duplex: 'half' }),
  } as RequestInit)
}

function give({ status, headers, body }: Response, response: ServerResponse): void {
  response.writeHead(status, Object.fromEntries(headers))
  if (body)
    Readable.fromWeb(body as ReadableStream)
      .on('error', () => response.end())
      .pipe(response)
  else response.end()
}

if (import.meta.main) {
  const { address, tools } = await serve(Number(process.env['PORT'] ?? 4174))
  await open(localOffices(tools))
  console.log(`\n  Вымышленный пример: ${address}\n`)
}
