import { hash as nodeHash } from 'node:crypto'
import type * as Journal from '@gorod/core/journal'
import { sha256 as noble } from '@noble/hashes/sha2.js'
import { source } from '../bundle.ts'
import { race } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

type Sha256 = (bytes: Uint8Array) => Uint8Array
type Draft = Journal.EventDraft

/** The SHA-256 functions a site or a server would give. */
export const digests: Record<string, Sha256> = {
  'node:crypto': (bytes) => nodeHash('sha256', bytes, 'buffer'),
  '@noble/hashes 2.4': (bytes) => noble(bytes),
}

/** Invented sheets as they come in. */
export function draftsOf(count: number): Draft[] {
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2026, 9, 1) + index * 1000).toISOString(),
    actor: `m${index % 20}`,
    role: 'juror',
    type: 'sheet.saved',
    payload: {
      command: `c${index}`,
      round: 'r1',
      submission: `s${index % 260}`,
      marks: { quality: index % 11, effect: index % 7, copying: index % 5 },
      comments: { quality: 'Решение устойчиво, показатели подтверждены' },
    },
  }))
}

/** The least that gives the same ids: JSON as it stands, sorted by hand, one hash to an event, no tree, nothing checked. */
export function floorIds(drafts: readonly Draft[], sha256: Sha256): string[] {
  let prev = '0'.repeat(64)
  return drafts.map(({ actor, at, payload, role, type }, seq) => {
    const { command, comments, marks, round, submission } = payload as Record<string, Record<string, number>>
    const { quality, effect, copying } = marks!
    const sorted = { command, comments, marks: { copying, effect, quality }, round, submission }
    const text = JSON.stringify({ actor, at, payload: sorted, prev, role, seq, type })
    prev = Buffer.from(sha256(Buffer.from(text))).toString('hex')
    return prev
  })
}

export async function journal() {
  const { appendEvent, emptyHead, verifyJournal, headRoot } = await source<typeof Journal>('@gorod/core/journal')
  const append = (drafts: readonly Draft[], sha256: Sha256) => {
    let head = emptyHead
    const events = drafts.map((draft) => {
      const appended = appendEvent(head, draft, sha256)
      head = appended.head
      return appended.event
    })
    return { events, head }
  }
  return { append, verifyJournal, headRoot }
}

export async function run(runs = 5): Promise<Table[]> {
  const { append, verifyJournal, headRoot } = await journal()
  const rows: string[][] = []
  for (const count of [1_000, 10_000, 100_000]) {
    const drafts = draftsOf(count)
    for (const [name, sha256] of Object.entries(digests)) {
      const { events, head } = append(drafts, sha256)
      const checkpoints = [{ size: count, root: headRoot(head, sha256) }]
      const times = race(
        {
          floor: () => floorIds(drafts, sha256),
          append: () => append(drafts, sha256),
          verify: () => verifyJournal(events, sha256, { checkpoints }),
        },
        runs,
      )
      const floor = times.floor.median
      rows.push([
        `${figure(count)}, ${name}`,
        figure(floor),
        `**${figure(times.append.median)}** (${ratio(times.append.median, floor)})`,
        `**${figure(times.verify.median)}** (${ratio(times.verify.median, floor)})`,
        figure((count / times.append.median) * 1000),
        figure((count / times.verify.median) * 1000),
      ])
    }
  }
  return [
    {
      title: `A journal of sheets, appended and verified: ms, median of ${runs}`,
      head: ['events, SHA-256', 'floor', 'append', 'verify', 'appended per second', 'verified per second'],
      rows,
      notes: [
        'The floor makes the chain of ids alone. Appending also checks every value and keeps the Merkle tree; verifying does both again and compares with a checkpoint.',
      ],
    },
  ]
}
