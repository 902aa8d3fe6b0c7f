import { seenBy, type EditionState, type Viewer } from '@gorod/core/judging'
import { keeperOf, type Keeper, type OfficeTools } from './keeper.js'
import { acceptBallots } from './mail.js'
import type { Answer, Office } from './office.js'
import { packetOf } from './packet.js'
import { readableBy } from './readable.js'
import { refusalsIn } from './refusals.js'
import { isSameJson } from './same-json.js'

export type { OfficeTools } from './keeper.js'

/** An office that keeps the journal itself: on the commission's own laptop, in a test, behind a server. */
export const localOffice = (viewer: Viewer, tools: OfficeTools): Office => localOffices(tools)(viewer)

/** The offices of all people of an edition over one journal, which is read once for all of them. */
export function localOffices(tools: OfficeTools): (viewer: Viewer) => Office {
  const keeper = keeperOf(tools)
  const refusals = refusalsIn(tools.drawer)
  const offices = (viewer: Viewer): Office => ({
    ...officeOf(viewer, keeper, tools),
    ...(viewer.role === 'secretary' && {
      mail: {
        async packetFor(juror) {
          const reader: Viewer = { id: juror, role: 'juror' }
          const seen = await offices(reader).see()
          const receipts = await keeper.receiptsOf(reader)
          const refused = Object.entries(await refusals.of(juror)).filter(([id]) => !Object.hasOwn(receipts, id))
          return packetOf(seen, await keeper.checkpoint(), receipts, Object.fromEntries(refused))
        },
        async accept(file) {
          const report = await acceptBallots(offices, file)
          await refusals.note(report)
          return report
        },
      },
    }),
  })
  return offices
}

const decided: ReadonlySet<string> = new Set(['closed', 'signed', 'published'])

function officeOf(viewer: Viewer, keeper: Keeper, { store, now }: OfficeTools): Office {
  /** The edition as the viewer sees it, of the whole edition it was made from; and what he was shown last. */
  let made: { of: EditionState; state: EditionState } | undefined
  let shown: EditionState | undefined
  async function stateNow(): Promise<EditionState> {
    const whole = await keeper.state()
    if (made?.of !== whole) made = { of: whole, state: seenBy(whole, viewer) }
    return made.state
  }
  const isNew = async (): Promise<boolean> => viewer.role !== 'juror' || !isSameJson(await stateNow(), shown)
  return {
    viewer,
    async see() {
      const state = (shown = await stateNow())
      const submissions = await keeper.submissionsOf(readableBy(state, viewer))
      return { viewer, state, submissions, at: new Date(now()).toISOString() }
    },
    async carryOut(commands) {
      const answers: Answer[] = []
      for (const command of commands) answers.push(await keeper.carryOut(viewer, command))
      return answers
    },
    subscribe(listener) {
      let isOver = false
      const stop = store.subscribe(async () => {
        if ((await isNew().catch(() => true)) && !isOver) listener()
      })
      return () => {
        isOver = true
        stop()
      }
    },
    ...(viewer.role !== 'juror' &&
      viewer.role !== 'applicant' && {
        async report() {
          const { events, ...report } = await keeper.report()
          const { phase } = await keeper.state()
          return decided.has(phase) ? { ...report, events } : report
        },
      }),
  }
}
