import type { ContestRules, Submission } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import { Unavailable } from '../store/unavailable.js'
import { asked, posting, recordOf, recordsOf, type Wire } from '../store/wire.js'
import type { AttachedFile, Intake, Received, Sent } from './intake.js'
import { takenRemarks, takenSubmission } from './taken.js'

const LONGEST_UPLOAD = 600_000

/**
 * An intake behind a server, as `docs/intake-api.yaml` describes it: attachments go up by their hashes, each once; then the
 * submission is put under its id, and putting the same content again gives the same receipt.
 *
 * @example element.intake = httpIntake('/contest/liveable-city-2026/')
 */
export function httpIntake(url: string, { fetch }: Omit<Wire, 'url'> = {}): Intake {
  const wire: Wire = { url, ...(fetch && { fetch }) }

  async function wantedOf(files: readonly AttachedFile[]): Promise<AttachedFile[]> {
    if (!files.length) return []
    const { body } = await asked(wire, 'attachments/wanted', posting({ hashes: files.map(({ hash }) => hash) }))
    const { wanted } = recordOf(body)
    if (!Array.isArray(wanted)) throw new Unavailable('unreadable')
    return files.filter(({ hash }) => wanted.includes(hash))
  }

  return {
    async read() {
      return receivedIn(recordOf((await asked(wire, 'intake')).body))
    },
    async send(submission, files, progress) {
      const wanted = await wantedOf(files)
      for (const [index, { hash, content }] of wanted.entries()) {
        progress?.(index / (wanted.length + 1))
        await asked(wire, `attachments/${hash}`, putting(content, 'application/octet-stream'))
      }
      progress?.(wanted.length / (wanted.length + 1))
      const place = `submissions/${encodeURIComponent(submission.id)}`
      const { body } = await asked(wire, place, putting(JSON.stringify(submission), 'application/json'), [422])
      return sentIn(recordOf(body), submission)
    },
  }
}

const putting = (body: BodyInit, type: string): RequestInit => ({
  method: 'PUT',
  body,
  headers: { 'content-type': type },
  signal: AbortSignal.timeout(LONGEST_UPLOAD),
})

function receivedIn({ rules, at, held, entrant, cities }: Record<string, unknown>): Received {
  const known = recordOf(rules)
  const isWhole = [known['nominations'], known['fields'], known['consents']].every(Array.isArray)
  if (!isWhole || typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new Unavailable('unreadable')
  return {
    rules: known as unknown as ContestRules,
    at,
    held: recordsOf(held).map(({ submission, remarks }) => ({
      submission: wholeOf(submission),
      remarks: takenRemarks(remarks),
    })),
    ...(entrant !== undefined && { entrant: recordOf(entrant) as unknown as NonNullable<Received['entrant']> }),
    ...(cities !== undefined && { cities: recordsOf(cities) as unknown as NonNullable<Received['cities']> }),
  }
}

/** What became of a submission; a receipt for anything but what was sent is none. */
function sentIn({ problems, receipt, submission }: Record<string, unknown>, { id, contentHash }: Submission): Sent {
  if (problems !== undefined) return { problems: recordsOf(problems) as unknown as Problem[] }
  const proof = recordOf(receipt)
  const isProof = proof['submission'] === id && proof['contentHash'] === contentHash && typeof proof['at'] === 'string'
  if (!isProof || contentHash === undefined) throw new Unavailable('unreadable')
  return { submission: wholeOf(submission), receipt: { submission: id, contentHash, at: proof['at'] as string } }
}

function wholeOf(value: unknown): Submission {
  const submission = takenSubmission(value)
  if (!submission) throw new Unavailable('unreadable')
  return submission
}
