import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzippedBytes } from './measures.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }

/** Files on an address of this machine, with what each would move, packed unless it is packed already. */
export interface Site {
  url: string
  /** The paths asked for since, with their packed bytes. */
  moved: Map<string, number>
  close: () => void
}

export async function served(files: ReadonlyMap<string, Uint8Array | string>): Promise<Site> {
  const moved = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    const body = files.get(path)
    if (body === undefined) return void response.writeHead(404).end()
    moved.set(path, Math.min(gzippedBytes(body), body.length))
    response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8` })
    response.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, moved, close: () => server.close() }
}
