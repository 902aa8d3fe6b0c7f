// The server of the tests, and every example, held against docs/library-api.yaml.
import Ajv from 'ajv/dist/2020.js'
import { readPractices } from '@gorod/core/practice/schema'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import source from '../../../../docs/library-api.yaml?raw'
import { paramsOf } from '../library/source/http-source.js'
import { memorySource } from '../library/source/memory.js'
import { libraryOptions, practices } from './laid-library.js'
import { libraryServer } from './library-server.js'

interface Answered {
  $ref?: string
  content: { 'application/json': { schema: object; examples?: Record<string, { value: unknown }> } }
}

const api = parse(source) as {
  paths: Record<string, { get: { responses: Record<string, Answered> } }>
  components: { responses: { Trouble: Answered } }
}
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema({ ...api, $id: 'api' })

/** What is wrong with a value by a schema of the document. */
function faults(schema: object, value: unknown): string[] {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object)
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const contentOf = (way: string, status: string): Answered['content']['application/json'] => {
  const { responses } = api.paths[way]!.get
  const answered = responses[status]!
  return (answered.$ref ? api.components.responses.Trouble : answered).content['application/json']
}

describe('the document of the protocol', () => {
  test.each(
    [...Object.keys(api.paths).map((way) => [way, '200']), ['/library', 'default']].flatMap(([way, status]) =>
      Object.entries(contentOf(way!, status!).examples ?? {}).map(
        ([name, { value }]) => [way!, status!, name, value] as const,
      ),
    ),
  )('%s: its example (%s, %s) is as it says', (way, status, _, value) => {
    expect(faults(contentOf(way, status).schema, value)).toEqual([])
  })

  test('asks of a practice whole all that is needed to read it', () => {
    const { schema } = contentOf('/practices', '200') as {
      schema: { properties: { practices: { items: { required: string[] } } } }
    }
    const missing = readPractices([{}]).bad[0]!.problems.map(({ found }) => found)
    expect(schema.properties.practices.items.required).toEqual(missing)
  })

  test('sees what is wrong', () => {
    expect(faults(contentOf('/search', '200').schema, { total: -1, ids: [1] })).not.toEqual([])
  })
})

const server = libraryServer(memorySource(practices, libraryOptions))
const first = practices[0]!.id

test.each([
  ['library', ''],
  ['search', ''],
  ['search', paramsOf({ text: 'подрастки во дворах', chosen: { year: ['2020', '2021'] }, sort: 'year', page: 2 })],
  ['search', paramsOf({ text: ',bc' })],
  ['search', paramsOf({ text: 'щ'.repeat(10_000) })],
  ['search', paramsOf({ text: 'вельминске', isComplete: true, pageSize: 3 })],
  ['search', 'colour=red&year=x'],
  ['ids', paramsOf({ text: 'двор' })],
  ['practices', `id=${first}&id=no-such`],
  ['similar', `id=${first}&count=3`],
  ['similar', 'id=no-such'],
])('what the server answers to %s?%s is as the document says', async (name, params) => {
  const response = await server(new Request(`${location.origin}/api/${name}?${params}`))
  expect(response.status).toBe(200)
  expect(faults(contentOf(`/${name}`, '200').schema, await response.json())).toEqual([])
})

test.each([
  ['GET', 'nothing', 404],
  ['POST', 'search', 405],
  ['GET', 'search?page=0', 400],
  ['GET', 'search?page-size=5000', 400],
  ['GET', 'similar?id=x&count=-1', 400],
  ['GET', `practices?${'id=x&'.repeat(101)}`, 413],
])('what it cannot take is refused as the document says: %s %s', async (method, path, status) => {
  const response = await server(new Request(`${location.origin}/api/${path}`, { method }))
  expect(response.status).toBe(status)
  expect(faults(contentOf('/library', 'default').schema, await response.json())).toEqual([])
})
