import type { FacetName, PracticeQuery } from '@gorod/core/practice'
import { facetNames } from '@gorod/core/practice'
import type { SearchSource } from '../library/source/source.js'
import { answer, Refusal, refused } from './server-answer.js'

/** Answers a request for a library. */
export type LibraryServer = (request: Request) => Promise<Response>

const mostIds = 100
const largestPage = 100
const sorts = ['relevance', 'year', 'city'] as const

/** A server of a library over a source of its own: the protocol of `docs/library-api.yaml` for tests and for trying out. */
export function libraryServer(source: SearchSource): LibraryServer {
  const routes: Record<string, (params: URLSearchParams) => Promise<unknown>> = {
    library: () => source.open(),
    search: (params) => source.search(queryIn(params)),
    ids: async (params) => ({ ids: await source.ids(queryIn(params)) }),
    async practices(params) {
      const ids = params.getAll('id')
      if (ids.length > mostIds) throw new Refusal(413, 'too-large')
      return source.practices(ids)
    },
    similar: async (params) => ({
      similar: await source.similar(params.get('id') ?? '', numberIn(params, 'count', largestPage)),
    }),
  }
  return async (request) => {
    try {
      const { pathname, searchParams } = new URL(request.url)
      const name = pathname.slice(pathname.lastIndexOf('/') + 1)
      if (!Object.hasOwn(routes, name)) throw new Refusal(404, 'unreadable')
      if (request.method !== 'GET') throw new Refusal(405, 'unreadable')
      return answer(await routes[name]!(searchParams), 200, { 'cache-control': 'no-cache' })
    } catch (error) {
      return refused(error)
    }
  }
}

function queryIn(params: URLSearchParams): PracticeQuery {
  const chosen: Partial<Record<FacetName, string[]>> = {}
  for (const name of facetNames) if (params.has(name)) chosen[name] = params.getAll(name)
  const sort = sorts.find((one) => one === params.get('sort'))
  const [page, pageSize] = [numberIn(params, 'page'), numberIn(params, 'page-size', largestPage)]
  return {
    text: params.get('text') ?? '',
    isComplete: params.get('complete') === 'true',
    chosen,
    ...(sort && { sort }),
    ...(page && { page }),
    ...(pageSize && { pageSize }),
  }
}

function numberIn(params: URLSearchParams, name: string, most = 1_000_000): number | undefined {
  const given = params.get(name)
  if (given === null) return undefined
  if (!/^[1-9]\d{0,6}$/.test(given) || Number(given) > most) throw new Refusal(400, 'unreadable')
  return Number(given)
}
