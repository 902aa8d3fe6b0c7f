import { contentHash, type Submission } from '@gorod/core/contest'
import { problemAt } from '@gorod/core/problem'
import type { EditionCommand, EditionState, Viewer } from '@gorod/core/judging'
import { tidings, type Patience } from '../store/tidings.js'
import { Unavailable } from '../store/unavailable.js'
import { asked, posting, recordOf, recordsOf, type Wire } from '../store/wire.js'
import type { Answer, JournalReport, Office } from './office.js'
import { sha256 } from './sha256.js'

/** Who looks at an office over HTTP, and how it is asked. */
export interface RemoteTools extends Omit<Wire, 'url'>, Partial<Patience> {
  viewer: Viewer
}

/** How many submissions are asked for at once. */
const CARDS = 50

/**
 * The office of a commission with a server, at the address of its edition: the protocol of `docs/commission-api.yaml`. A
 * submission comes once and is held against the hash in the journal. Where somebody else has signed in, nothing is shown
 * or sent (`signed-out`).
 *
 * @example remoteOffice('/api/editions/2026/', { viewer: { id: 'juror-7', role: 'juror' } })
 */
export function remoteOffice(url: string, { viewer, fetch, ...patience }: RemoteTools): Office {
  const wire: Wire = { url, ...(fetch && { fetch }) }
  const cards = new Map<string, { hash: string; submission: Submission }>()
  const news = tidings(wire, 'view', patience)

  async function submissionsOf(state: EditionState, readable: readonly string[]): Promise<Submission[]> {
    const hashOf = (id: string): string | undefined => state.entries[id]?.contentHash
    const missing = readable.filter((id) => hashOf(id) !== undefined && cards.get(id)?.hash !== hashOf(id))
    for (let from = 0; from < missing.length; from += CARDS) {
      const query = new URLSearchParams(missing.slice(from, from + CARDS).map((id) => ['id', id]))
      const { body } = await asked(wire, `submissions?${query}`)
      for (const submission of recordsOf(recordOf(body)['submissions']) as unknown as Submission[])
        cards.set(submission.id, { hash: contentHash(submission, sha256), submission })
    }
    return readable.flatMap((id) => {
      const card = cards.get(id)
      return card && card.hash === hashOf(id) ? card.submission : []
    })
  }

  async function carryOut(commands: readonly EditionCommand[]): Promise<Answer[]> {
    try {
      const { body } = await asked(wire, 'commands', posting({ viewer, commands }))
      return answersIn(body)
    } catch (error) {
      if (!(error instanceof Unavailable) || error.reason !== 'too-large') throw error
      if (commands.length === 1) return [tooLarge(commands[0]!)]
      const half = commands.length >> 1
      return [...(await carryOut(commands.slice(0, half))), ...(await carryOut(commands.slice(half)))]
    }
  }

  return {
    viewer,
    async see() {
      const { viewer: seen, state, readable, at } = recordOf((await asked(wire, 'view')).body)
      if (!isSame(recordOf(seen), viewer)) throw new Unavailable('signed-out')
      const isWhole = typeof recordOf(state)['phase'] === 'string' && typeof at === 'string' && isTexts(readable)
      if (!isWhole) throw new Unavailable('unreadable')
      const edition = state as EditionState
      return { viewer, state: edition, submissions: await submissionsOf(edition, readable), at }
    },
    carryOut: async (commands) => (commands.length ? carryOut(commands) : []),
    subscribe: news,
    ...(viewer.role !== 'juror' &&
      viewer.role !== 'applicant' && {
        report: async () => recordOf((await asked(wire, 'report')).body) as unknown as JournalReport,
      }),
  }
}

const isSame = (seen: Record<string, unknown>, { id, role }: Viewer): boolean =>
  seen['id'] === id && seen['role'] === role

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function answersIn(body: unknown): Answer[] {
  const answers = recordsOf(recordOf(body)['answers'])
  const isAnswer = ({ command, accepted, refused }: Record<string, unknown>): boolean =>
    typeof command === 'string' &&
    (refused ? typeof recordOf(refused)['code'] === 'string' : typeof recordOf(accepted)['id'] === 'string')
  if (!answers.every(isAnswer)) throw new Unavailable('unreadable')
  return answers as unknown as Answer[]
}

const tooLarge = ({ id, type }: EditionCommand): Answer => ({
  command: id,
  refused: problemAt('command-too-large', {}, { about: type }),
})
