import type { ContestRules } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import type { AttachedFile, Held, Intake, Progress, Received, Sent } from './intake.js'
import { takenRemarks, takenSubmission } from './taken.js'

const MOST_ANSWER = 20_000_000

const reasons: Readonly<Record<number, UnavailableReason>> = {
  401: 'signed-out',
  403: 'signed-out',
  413: 'too-large',
  423: 'closed',
  429: 'busy',
}

/**
 * An intake behind a server, as `docs/commission-api.yaml` describes it: attachments go up by their hashes, each once; then
 * the submission is put under its id, and putting the same content again gives the same receipt.
 *
 * @example element.intake = httpIntake('/contest/liveable-city-2026/')
 */
export function httpIntake(
  url: string,
  { fetch: ask = globalThis.fetch.bind(globalThis) }: { fetch?: typeof fetch } = {},
): Intake {
  const base = url.endsWith('/') ? url : `${url}/`

  async function answerTo(path: string, init: RequestInit, allowed: readonly number[] = []): Promise<Response> {
    let response: Response
    try {
      response = await ask(base + path, { credentials: 'same-origin', ...init })
    } catch (error) {
      throw new Unavailable('offline', { cause: error })
    }
    if (response.ok || allowed.includes(response.status)) return response
    const wait = Number(response.headers.get('Retry-After')) * 1000
    throw new Unavailable(reasons[response.status] ?? 'busy', wait > 0 ? { wait } : {})
  }

  async function upload({ hash, content }: AttachedFile): Promise<void> {
    const path = `attachments/${hash}`
    const { status } = await answerTo(path, { method: 'HEAD' }, [404])
    if (status === 404)
      await answerTo(path, { method: 'PUT', body: content, headers: { 'Content-Type': 'application/octet-stream' } })
  }

  return {
    async read() {
      return receivedIn(await jsonOf(await answerTo('intake', { headers: { Accept: 'application/json' } })))
    },
    async send(submission, files, progress?: Progress) {
      for (const [index, file] of files.entries()) {
        progress?.(index / (files.length + 1))
        await upload(file)
      }
      progress?.(files.length / (files.length + 1))
      const response = await answerTo(
        `submissions/${encodeURIComponent(submission.id)}`,
        { method: 'PUT', body: JSON.stringify(submission), headers: { 'Content-Type': 'application/json' } },
        [422],
      )
      return sentIn(await jsonOf(response))
    },
  }
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const text = await response.text()
    const value: unknown = text.length > MOST_ANSWER ? undefined : JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new Unavailable('offline', { cause: error })
  }
  throw new Unavailable('unreadable')
}

function receivedIn({ rules, at, held, entrant, cities }: Record<string, unknown>): Received {
  const known = rules as ContestRules | undefined
  const isWhole = Array.isArray(known?.nominations) && Array.isArray(known.fields) && Array.isArray(known.consents)
  if (!isWhole || typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new Unavailable('unreadable')
  return {
    rules: known,
    at,
    held: (Array.isArray(held) ? held : []).flatMap((one: Record<string, unknown> | null): Held[] => {
      const submission = takenSubmission(one?.['submission'])
      return submission ? [{ submission, remarks: takenRemarks(one?.['remarks']) }] : []
    }),
    ...(entrant !== undefined && { entrant: entrant as NonNullable<Received['entrant']> }),
    ...(Array.isArray(cities) && { cities }),
  }
}

function sentIn({ problems, receipt, submission }: Record<string, unknown>): Sent {
  if (Array.isArray(problems) && problems.length) return { problems: problems as Problem[] }
  const known = takenSubmission(submission)
  const { submission: id, contentHash, at } = (receipt ?? {}) as Record<string, unknown>
  if (!known || typeof id !== 'string' || typeof contentHash !== 'string' || typeof at !== 'string')
    throw new Unavailable('unreadable')
  return { submission: known, receipt: { submission: id, contentHash, at } }
}
