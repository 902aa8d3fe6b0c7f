import { emptyEdition, type EditionSheet, type EditionState } from '@gorod/core/judging'
import type { Office } from '../../../elements/src/office/office.ts'
import { commission, rules, submissions } from '../../../elements/src/testing/edition.ts'
import type { GorodCommission, GorodJudging } from '@gorod/elements'

/** Milliseconds from an act to the end of the frame that shows what came of it. */
type Latency = number

/** How far an edition has come: before its assignment, in an open round, after it. */
export type Stage = 'preparing' | 'open' | 'closed'

/** What the bench calls on the page, from outside. */
export interface JuryPage {
  /** Sits the juror of the edition down before his first entry. */
  desk(): Promise<void>
  /** Opens the entry that is shown, marks it, and goes to the next one. */
  judge(): Promise<{ open: Latency; mark: Latency; next: Latency }>
  /** Opens the console of an edition with so many entries and jurors, three sheets to an entry. */
  console(entries: number, jurors: number, stage: Stage): Promise<Latency>
  /** Enters another room of the console. */
  room(name: 'people'): Promise<Latency>
  /** Asks for an assignment, until it may be looked at. */
  propose(): Promise<Latency>
  /** Waits until all figures of the results are counted. */
  figures(): Promise<Latency>
  /** Scrolls the coverage from top to bottom. */
  scroll(screens: number): Promise<void>
  /** Types into the search of the coverage. */
  filter(text: string): Promise<Latency>
  /** The longest task since the last call, in milliseconds. */
  longest(): Promise<number>
}

declare global {
  var jury: JuryPage
}

const tasks: number[] = []
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
})

const app = document.querySelector('#app')!
let judging: GorodJudging
let console_: GorodCommission

const endOfFrame = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    }),
  )

async function latency(act: () => void, isDone: () => boolean, patience = 10_000): Promise<Latency> {
  await endOfFrame()
  const start = performance.now()
  act()
  do await endOfFrame()
  while (!isDone() && performance.now() - start < patience)
  if (!isDone()) throw new Error('Nothing came of it')
  return performance.now() - start
}

/** A quick hand presses four keys in a second. */
const quickHand = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250))

const root = (): ShadowRoot => judging.shadowRoot!
const press = (key: string, code: string): void => {
  const target = root().activeElement ?? root().querySelector('#heading')!
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }))
}
const heading = (): string => root().querySelector('#heading')?.textContent ?? ''
const chosen = (): number => root().querySelectorAll('.criterion input[type=radio]:checked').length

/** An office that shows one state and carries nothing out: for looking at an edition too large to play. */
const still = (state: EditionState): Office => ({
  viewer: { id: 'secretary', role: 'secretary' },
  see: async () => ({
    viewer: { id: 'secretary', role: 'secretary' },
    state,
    submissions: [],
    at: new Date().toISOString(),
  }),
  carryOut: async () => [],
  subscribe: () => () => {},
})

/** An edition of so many entries and jurors: three sheets to an entry, of which two are filled in an open round. */
function stateOf(entries: number, jurors: number, stage: Stage): EditionState {
  const entered = submissions(entries)
  const seats = Array.from({ length: jurors }, (_, index) => ({
    ...commission.members.at(-1)!,
    id: `juror-${index + 1}`,
    name: `Экспертов Эксперт ${index + 1}`,
    cities: [],
  }))
  const sheet = (submission: string, juror: string, state: EditionSheet['state']): EditionSheet => ({
    submission,
    juror,
    state,
    round: 'r1',
    marks: stage === 'closed' ? marksOf(submission, juror) : {},
    comments: {},
    saves: {},
    rulesVersion: 1,
  })
  const sheets = entered.map(({ id }, row) => {
    const three = [0, 1, 2].map((place) => seats[(row * 7 + place * 13) % jurors]!.id)
    return [
      id,
      Object.fromEntries(
        three.map((juror, place) => [
          juror,
          sheet(id, juror, place < 2 || stage === 'closed' ? 'confirmed' : 'assigned'),
        ]),
      ),
    ] as const
  })
  return {
    ...emptyEdition,
    id: rules.id,
    title: rules.title,
    origin: 'example.org/bench',
    phase: stage,
    round: stage === 'preparing' ? null : 'r1',
    closings: stage === 'closed' ? [{ round: 'r1', at: '2026-10-20T06:00:00Z', sheets: 3 * entries, tally: '' }] : [],
    rules,
    commission: { ...commission, members: [...commission.members.slice(0, 4), ...seats] },
    entries: Object.fromEntries(
      entered.map(({ id, contest, nomination, entrant, state, card }) => [
        id,
        { id, contest, nomination, entrant, state, title: card.title, amounts: {}, contentHash: '0'.repeat(64) },
      ]),
    ),
    sheets: stage === 'preparing' ? {} : { r1: Object.fromEntries(sheets) },
    at: '2026-10-01T06:00:00Z',
  }
}

/** Marks that follow from two ids alone. */
function marksOf(submission: string, juror: string): EditionSheet['marks'] {
  let lot = 7
  for (const letter of submission + juror) lot = (lot * 31 + letter.charCodeAt(0)) % 65_521
  return Object.fromEntries(
    rules.criteria.flatMap((group) =>
      group.criteria.flatMap(({ id, scale: { min, max } }) => {
        lot = (lot * 75 + 74) % 65_537
        return [[id, { value: min + (lot % (max - min + 1)), version: 1 }]]
      }),
    ),
  )
}

globalThis.jury = {
  async desk() {
    judging = document.createElement('gorod-judging')
    judging.lang = 'ru'
    judging.src = '/edition/'
    judging.juror = 'juror-1'
    app.replaceChildren(judging)
    await latency(
      () => {},
      () => root()?.querySelector('[data-do=open]') !== null,
    )
    await latency(
      () => root().querySelector<HTMLElement>('button[data-do=open]')!.click(),
      () => root().querySelector('.gate, [part~=gate]') !== null,
    )
  },
  async judge() {
    await quickHand()
    const open = await latency(
      () => press('1', 'Digit1'),
      () => root().querySelector('.criterion') !== null,
    )
    const before = chosen()
    await quickHand()
    const mark = await latency(
      () => press('2', 'Digit2'),
      () => chosen() > before,
    )
    const title = heading()
    await quickHand()
    const next = await latency(
      () => press('j', 'KeyJ'),
      () => heading() !== title,
    )
    return { open, mark, next }
  },
  async console(entries, jurors, stage) {
    console_ = document.createElement('gorod-commission')
    console_.lang = 'ru'
    console_.office = still(stateOf(entries, jurors, stage))
    // Making up the edition is no task of the console.
    await this.longest()
    return latency(
      () => app.replaceChildren(console_),
      () => shown[stage]() != null,
    )
  },
  room(name) {
    return latency(
      () => (console_.room = name),
      () => console_.shadowRoot?.querySelector(`.room.${name} li`) != null,
    )
  },
  propose() {
    return latency(
      () => console_.shadowRoot!.querySelector<HTMLElement>('form.line button')!.click(),
      () => console_.shadowRoot!.querySelector('.proposed') !== null,
      60_000,
    )
  },
  figures() {
    return latency(
      () => {},
      () => results()!.querySelector('[role=status]')!.textContent.trim() === '',
      120_000,
    )
  },
  async scroll(screens) {
    const scroller = map()!.shadowRoot!.querySelector<HTMLElement>('.scroller')!
    for (let screen = 0; screen < screens; screen++) {
      scroller.scrollTop = (scroller.scrollHeight * screen) / screens
      await endOfFrame()
    }
  },
  filter(text) {
    const field = map()!.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!
    const before = map()!.shadowRoot!.querySelector('[role=status]')!.textContent
    return latency(
      () => {
        field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
      () => map()!.shadowRoot!.querySelector('[role=status]')!.textContent !== before,
    )
  },
  async longest() {
    // The browser tells of a task a while after it.
    await new Promise((resolve) => setTimeout(resolve, 100))
    return Math.max(0, ...tasks.splice(0))
  },
}

/** What is there once the first room is. */
const shown: Record<Stage, () => Element | null | undefined> = {
  preparing: () => console_.shadowRoot?.querySelector('form.line button'),
  open: () => map()?.shadowRoot?.querySelector('tbody tr'),
  closed: () => results()?.querySelector('tbody tr[data-index]'),
}

const results = (): ShadowRoot | null | undefined => console_.shadowRoot?.querySelector('gorod-results')?.shadowRoot

const map = (): Element | null | undefined => console_.shadowRoot?.querySelector('gorod-coverage-map')
