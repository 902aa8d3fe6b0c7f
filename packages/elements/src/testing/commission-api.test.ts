// The server of the tests, and every example, held against docs/commission-api.yaml.
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Viewer } from '@gorod/core/judging'
import source from '../../../../docs/commission-api.yaml?raw'
import { commissionServer } from './commission-server.js'
import { judgedEdition, openedEdition, submissions } from './edition.js'
import { givenTo, opening } from './office-contract.js'
import { address } from './wired.js'

interface Content {
  schema: object
  examples?: Record<string, { value: unknown }>
}
interface Answered {
  $ref?: string
  headers?: Record<string, { $ref?: string; required?: boolean; schema?: object }>
  content?: Record<string, Content>
}
interface Operation {
  requestBody?: { content: Record<string, Content> }
  responses: Record<string, Answered>
}

const api = parse(source) as { paths: Record<string, Record<string, Operation>>; components: Record<string, object> }
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema({ ...api, $id: 'api' })

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], api)
const resolved = <T extends { $ref?: string }>(value: T): T => (value.$ref ? (at(value.$ref) as T) : value)

/** What is wrong with a value by a schema of the document. */
function faults(schema: object, value: unknown): string[] {
  const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object
  const validate = ajv.compile(whole)
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What is wrong with an answer by the document; its body, too. */
async function answered(response: Response, way: string, method: string): Promise<{ faults: string[]; body: unknown }> {
  const { responses } = api.paths[way]![method]!
  const answer = resolved(responses[response.status] ?? responses['default']!)
  const type = response.headers.get('content-type') ?? ''
  const wrong = Object.entries(answer.headers ?? {}).flatMap(([name, header]) => {
    const { required, schema } = resolved(header)
    const value = response.headers.get(name)
    return value === null ? (required ? [`${name} is missing`] : []) : faults(schema!, value)
  })
  if (!answer.content) return { faults: wrong, body: await response.text() }
  const content = answer.content[type]
  if (!content) return { faults: [...wrong, `type ${type}`], body: undefined }
  if (type !== 'application/json') return { faults: wrong, body: undefined }
  const body: unknown = await response.json()
  return { faults: [...wrong, ...faults(content.schema, body)], body }
}

const everyone: Viewer[] = [
  { id: 'juror-1', role: 'juror' },
  { id: 'chair', role: 'chair' },
  { id: 'secretary', role: 'secretary' },
  { id: 'auditor', role: 'auditor' },
  { id: 'organiser', role: 'organiser' },
  { id: 'machine', role: 'organiser' },
  { id: 'city', role: 'applicant' },
]
const mayKeep = ({ id }: Viewer): boolean => id === 'machine'
const ways = Object.entries(api.paths).flatMap(([way, methods]) => Object.keys(methods).map((method) => [way, method]))

describe('the document of the protocol', () => {
  test.each(
    Object.entries(api.paths).flatMap(([way, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody, responses }]) => {
        const contents = [requestBody, ...Object.values(responses).map((one) => resolved(one))]
        return contents
          .flatMap((one) => Object.values(one?.content ?? {}))
          .flatMap(({ schema, examples = {} }) =>
            Object.entries(examples).map(([name, { value }]) => [way, method, name, schema, value] as const),
          )
      }),
    ),
  )('%s %s: its example «%s» is as it says', (_, __, ___, schema, value) => {
    expect(faults(schema, value)).toEqual([])
  })

  test('sees what is wrong', () => {
    const { schema } = api.paths['/view']!['get']!.responses['200']!.content!['application/json']!
    expect(faults(schema, { viewer: { id: 'a', role: 'king' } })).not.toEqual([])
  })
})

describe.each([
  ['open', openedEdition],
  ['closed', judgedEdition],
] as const)('the server of the tests, over an edition that is %s', (_, edition) => {
  test.each(ways)('answers %s %s to everybody as the document says', async (way, method) => {
    const { tools } = await edition(submissions(3))
    const server = commissionServer(tools, { mayKeep })
    const head = await tools.store.head()
    const statuses = new Set<number>()
    for (const viewer of [undefined, ...everyone]) {
      const name = way!.slice(1)
      const ids = submissions(3).map(({ id }) => ['id', id])
      const body = name === 'commands' ? { viewer, commands: [] } : { events: [] }
      const request = new Request(`${address}${name}${name === 'submissions' ? `?${new URLSearchParams(ids)}` : ''}`, {
        method: method!.toUpperCase(),
        ...(method === 'post' && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', 'if-match': `"${head.last}"` },
        }),
      })
      const response = await server(request, viewer)
      statuses.add(response.status)
      expect((await answered(response, way!, method!)).faults).toEqual([])
      await response.body?.cancel().catch(() => undefined)
    }
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 401]))
  })
})

test('what the server answers to commands, and to what it cannot take, is as the document says', async () => {
  const { tools, office } = await openedEdition(submissions(3))
  const server = commissionServer(tools, { mayKeep })
  const juror = everyone[0]!
  const [submission] = await givenTo(office('juror-1'))
  const post = (body: string, type = 'application/json'): Request =>
    new Request(`${address}commands`, { method: 'POST', body, headers: { 'content-type': type } })
  const commands = [opening(submission!), opening(submission!, 'again'), { ...opening('x', 'odd'), more: 1 }]
  const requests: [Request, number][] = [
    [post(JSON.stringify({ viewer: juror, commands })), 200],
    [post(JSON.stringify({ viewer: everyone[1], commands })), 403],
    [post('{'), 400],
    [post('{}', 'text/plain'), 415],
    [post(`"${'x'.repeat(2 << 20)}"`), 413],
  ]
  for (const [request, status] of requests) {
    const response = await server(request, juror)
    expect(response.status).toBe(status)
    expect((await answered(response, '/commands', 'post')).faults).toEqual([])
  }
  const stale = new Request(`${address}journal`, {
    method: 'POST',
    body: '{"events":[]}',
    headers: { 'content-type': 'application/json', 'if-match': `"${'0'.repeat(64)}"` },
  })
  const response = await server(stale, everyone[5])
  expect(response.status).toBe(409)
  expect((await answered(response, '/journal', 'post')).faults).toEqual([])
  const view = await server(new Request(`${address}view`), juror)
  const known = new Request(`${address}view`, { headers: { 'if-none-match': view.headers.get('etag')! } })
  const unchanged = await server(known, juror)
  expect(unchanged.status).toBe(304)
  expect((await answered(unchanged, '/view', 'get')).faults).toEqual([])
})
