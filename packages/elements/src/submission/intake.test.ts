import { describe, expect, test } from 'vitest'
import { contentHash, moveSubmission, type Submission } from '@gorod/core/contest'
import { sha256 } from '../office/sha256.js'
import { fileIntake } from './file-intake.js'
import { httpIntake } from './http-intake.js'
import type { AttachedFile, Intake } from './intake.js'
import { readSubmissionFile } from './read-submission-file.js'
import { rules, sample } from './testing/sample.js'
import { parse } from 'yaml'
import source from '../../../../docs/intake-api.yaml?raw'

const at = '2026-09-20T09:00:00Z'
const submitted = moveSubmission(sample, { kind: 'submit', at }, { rules, sha256 }).submission

const attached: AttachedFile = { name: 'план.pdf', hash: 'ab'.repeat(32), content: new Blob(['%PDF-1.7']) }

/** A server as the protocol describes it, with what it was asked. */
function server(): { fetch: typeof fetch; asked: string[]; held: Map<string, Submission>; answer?: Response } {
  const files = new Set<string>()
  const held = new Map<string, Submission>()
  const asked: string[] = []
  const one = {
    asked,
    held,
    fetch: (async (input: URL, { method = 'GET', body }: RequestInit = {}) => {
      const { pathname } = input
      asked.push(`${method} ${pathname}`)
      if (one.answer) return one.answer.clone()
      const name = pathname.split('/').at(-1)!
      if (name === 'wanted') {
        const { hashes } = JSON.parse(body as string) as { hashes: string[] }
        return Response.json({ wanted: hashes.filter((hash) => !files.has(hash)) })
      }
      if (pathname.includes('/attachments/')) return Response.json({ kept: files.add(name).has(name) })
      if (method === 'GET') {
        const all = [...held.values()].map((submission) => ({ submission, remarks: [] }))
        return Response.json({ rules, at, held: all })
      }
      const submission = JSON.parse(body as string) as Submission
      held.set(submission.id, submission)
      const receipt = { submission: submission.id, contentHash: submission.contentHash, at: submission.submittedAt }
      return Response.json({ submission, receipt })
    }) as typeof fetch,
  } as ReturnType<typeof server>
  return one
}

const intakes: [name: string, make: () => Intake][] = [
  ['by file', () => fileIntake(rules, { now: () => Date.parse(at), give: () => undefined })],
  ['by HTTP', () => httpIntake('/contest', { fetch: server().fetch })],
]

describe.each(intakes)('an intake %s', (_, make) => {
  test('tells the rules and its clock', async () => {
    const received = await make().read()
    expect(received.rules).toEqual(rules)
    expect(Date.parse(received.at)).toBe(Date.parse(at))
    expect(received.held).toEqual([])
  })

  test('gives a receipt of what was sent', async () => {
    const sent = await make().send(submitted, [attached])
    expect(sent.submission).toEqual(submitted)
    expect(sent.receipt).toMatchObject({ submission: 'a1', contentHash: contentHash(submitted, sha256), at })
  })

  test('gives the same receipt for the same content', async () => {
    const intake = make()
    const [first, second] = [await intake.send(submitted, []), await intake.send(submitted, [])]
    expect(second).toEqual(first)
  })

  test('takes a submission back', async () => {
    const { submission } = moveSubmission(submitted, { kind: 'withdraw', at, reason: 'Ошибка' }, { rules, sha256 })
    expect((await make().send(submission, [])).submission?.state).toBe('withdrawn')
  })
})

test('a file holds what the secretary reads', async () => {
  const given: [string, string][] = []
  await fileIntake(rules, { give: (...file) => given.push(file) }).send(submitted, [])
  expect(given[0]![0]).toBe('Заявка — Тихая улица.json')
  expect(readSubmissionFile(given[0]![1])).toEqual({ submission: submitted, remarks: [], problems: [] })
})

describe('an intake by HTTP', () => {
  test('sends each attachment once, before the submission', async () => {
    const { fetch, asked } = server()
    const intake = httpIntake('/contest/', { fetch })
    const shares: number[] = []
    await intake.send(submitted, [attached], (share) => shares.push(share))
    await intake.send(submitted, [attached])
    expect(asked).toEqual([
      'POST /contest/attachments/wanted',
      `PUT /contest/attachments/${attached.hash}`,
      'PUT /contest/submissions/a1',
      'POST /contest/attachments/wanted',
      'PUT /contest/submissions/a1',
    ])
    expect(shares).toEqual([0, 0.5])
  })

  test.each([
    [401, 'signed-out'],
    [403, 'signed-out'],
    [413, 'too-large'],
    [423, 'closed'],
    [429, 'busy'],
    [500, 'busy'],
  ])('an answer of %i is told as %s', async (status, reason) => {
    const one = server()
    one.answer = new Response('', { status })
    await expect(httpIntake('/contest', one).send(submitted, [attached])).rejects.toMatchObject({ reason })
  })

  test('no connection is told', async () => {
    const broken = (async () => Promise.reject(new TypeError('failed'))) as unknown as typeof fetch
    await expect(httpIntake('/contest', { fetch: broken }).read()).rejects.toMatchObject({ reason: 'offline' })
  })

  test.each([
    '<html>',
    '[]',
    '{"rules":{}}',
    'null',
    '{"rules":{"nominations":[],"fields":[],"consents":[]},"at":"x"}',
  ])('an answer of «%s» is not taken for one', async (text) => {
    const one = server()
    one.answer = new Response(text, { headers: { 'content-type': 'application/json' } })
    await expect(httpIntake('/contest', one).read()).rejects.toMatchObject({ reason: 'unreadable' })
    await expect(httpIntake('/contest', one).send(submitted, [])).rejects.toMatchObject({ reason: 'unreadable' })
  })

  test('a receipt for something else is none', async () => {
    const one = server()
    const receipt = { submission: 'a1', contentHash: '0'.repeat(64), at }
    one.answer = Response.json({ submission: submitted, receipt })
    await expect(httpIntake('/contest', one).send(submitted, [])).rejects.toMatchObject({ reason: 'unreadable' })
  })

  test('a refusal comes with its problems', async () => {
    const one = server()
    const problems = [{ code: 'consent-missing', severity: 'error', at: { path: '/consents' }, about: 'На обработку' }]
    one.answer = Response.json({ problems }, { status: 422 })
    expect(await httpIntake('/contest', one).send(submitted, [])).toEqual({ problems })
  })
})

describe('the document of the protocol', () => {
  type Examples = { content: { 'application/json': { examples: Record<string, { value: unknown }> } } }
  const { paths } = parse(source) as { paths: Record<string, Record<string, { responses: Record<string, Examples> }>> }
  const examples = (way: string, method: string, status: string): unknown[] =>
    Object.values(paths[way]![method]!.responses[status]!.content['application/json'].examples).map(
      ({ value }) => value,
    )

  test('names the ways that are asked, and no other', () => {
    expect(
      Object.entries(paths).flatMap(([way, methods]) => Object.keys(methods).map((one) => `${one} ${way}`)),
    ).toEqual(['get /intake', 'post /attachments/wanted', 'put /attachments/{hash}', 'put /submissions/{id}'])
  })

  test('has examples that an applicant’s page understands', async () => {
    const one = server()
    for (const value of examples('/intake', 'get', '200')) {
      one.answer = Response.json(value)
      expect((await httpIntake('/contest', one).read()).held).toHaveLength(1)
    }
    for (const value of examples('/submissions/{id}', 'put', '200')) {
      one.answer = Response.json(value)
      const { submission } = value as { submission: Submission }
      expect(contentHash(submission, sha256)).toBe(submission.contentHash)
      expect((await httpIntake('/contest', one).send(submission, [])).receipt).toBeDefined()
    }
    for (const value of examples('/submissions/{id}', 'put', '422')) {
      one.answer = Response.json(value, { status: 422 })
      expect((await httpIntake('/contest', one).send(submitted, [])).problems).toHaveLength(1)
    }
  })
})
