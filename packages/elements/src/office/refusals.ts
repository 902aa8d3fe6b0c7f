import type { Problem } from '@gorod/core/problem'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import type { BallotReport } from './mail.js'

/** What an office refused of the files of jurors, for the next packets to tell. */
export interface Refusals {
  /** Notes what was refused of a juror's file. */
  note(report: BallotReport): Promise<void>
  /** Why commands of a juror were refused, by their ids; some may have been accepted since. */
  of(juror: string): Promise<Record<string, Problem>>
}

/** The last ones of a juror that are remembered: as many as one file can bring. */
const MOST = 20_000

/** The refusals in a drawer; in the memory of the page where there is none, and where it cannot keep them. */
export function refusalsIn(drawer: Drawer = memoryDrawer()): Refusals {
  const unkept = new Map<string, Record<string, Problem>>()

  async function of(juror: string): Promise<Record<string, Problem>> {
    const name = nameOf(juror)
    const [kept] = await drawer.all(name).catch(unlessUnavailable([]))
    return unkept.get(name) ?? (kept?.[1] as Record<string, Problem> | undefined) ?? {}
  }

  return {
    of,
    async note({ juror, refused }) {
      if (!refused.length) return
      await drawer.alone(async () => {
        const name = nameOf(juror)
        const fresh = new Map(refused.map(({ command, problem }) => [command.id, problem]))
        const before = Object.entries(await of(juror)).filter(([id]) => !fresh.has(id))
        const all = Object.fromEntries([...before, ...fresh].slice(-MOST))
        unkept.set(name, all)
        if (await drawer.put({ [name]: all }).then(() => true, unlessUnavailable(false))) unkept.delete(name)
      })
    },
  }
}

const nameOf = (juror: string): string => `refusals/${encodeURIComponent(juror)}/`

const unlessUnavailable =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (!(error instanceof Unavailable)) throw error
    return otherwise
  }
