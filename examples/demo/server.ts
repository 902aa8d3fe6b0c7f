// Serves the built demo and the example pages under the strict policy that a city's website may have.
import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

const folder = (path: string): string => new URL(path, import.meta.url).pathname
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html gorod"

const served = {
  '/plain/': sirv(folder('../plain')),
  '/city/': sirv(folder('../city')),
  '/gorod/': sirv(folder('../../packages/elements/dist')),
  '/': sirv(folder('./dist')),
}

/** The demo on a port of this machine; 0 takes any free one. */
export function serve(port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy)
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const [prefix, files] = Object.entries(served).find(([path]) => request.url?.startsWith(path))!
    request.url = `/${request.url!.slice(prefix.length)}`
    files(request, response, () => void response.writeHead(404).end())
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      resolve({ server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : port}/` })
    })
  })
}

if (import.meta.main) {
  const { address } = await serve(Number(process.env['PORT'] ?? 4173))
  console.log(`\n  Gorod: ${address}\n  A page with one tag: ${address}plain/\n  A city's website: ${address}city/\n`)
}
