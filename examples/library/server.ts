// A site that only serves files, under the strictest policy that the tag needs.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/** The policy of the site. */
export const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html gorod"

/** Serves a folder on a port of this machine, 0 for any free one. */
export async function serve(
  port: number,
  folder = join(import.meta.dirname, 'dist'),
  allowed = policy,
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { etag: true })
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', allowed)
    if (request.url === '/favicon.ico') response.writeHead(204).end()
    else files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

if (import.meta.main) {
  const { address } = await serve(Number(process.env['PORT'] ?? 4175))
  console.log(`\n  Библиотека практик: ${address}\n`)
}
