import {
  agreementOf,
  disagreements,
  jurorDiagnostics,
  otherMethods,
  rankIntervals,
  scoreTables,
  severityAdjusted,
  standingsInput,
  standingsOf,
  withoutJuror,
  type Drift,
  type JurorDiagnostics,
  type RankIntervals,
} from '@gorod/core/judging'
import { describe, expect, test, vi } from 'vitest'
import { submissions } from '../../testing/edition.js'
import { judgedState } from '../../testing/judged.js'
import { inSlices, type Counter } from './counter.js'
import { figuresOf, figuring, stepsFor, withoutOne, type PossiblePlaces } from './figures.js'
import { tallyFile } from './files.js'
import { inputOf, inputParts, joined } from './input.js'
import type { Counted, Told } from './messages.js'
import { Tally } from './tally.js'

const basis = { seed: 'seed', order: {} }

const inputsOf = (state = judgedState()) => joined([...inputParts(state, 'r1')])

describe('the input of the figures', () => {
  test('nomination by nomination gives the standings of the whole', () => {
    const state = judgedState({ entered: submissions(1300) })
    const parts = [...inputParts(state, 'r1')]
    expect(parts.length).toBeGreaterThan(3)
    const apart = joined(parts).flatMap((input) => standingsOf(input).nominations)
    expect(apart).toEqual(standingsOf(standingsInput(state, 'r1')!).nominations)
  })

  test('leaves comments behind', () => {
    const sheets = inputsOf().flatMap((input) => input.sheets)
    expect(sheets.length).toBeGreaterThan(100)
    expect(JSON.stringify(sheets)).not.toContain('карточке')
  })

  test('of one submission gives its score, also where places are summed', () => {
    for (const kind of ['mean', 'sum-of-places'] as const) {
      const state = judgedState({ rules: { aggregation: { kind } }, sheets: 6 })
      const whole = standingsOf(standingsInput(state, 'r1')!).nominations[0]!.standings[0]!
      const own = standingsOf(inputOf(state, 'r1', whole.submission)!).nominations[0]!.standings
      expect(own.find(({ submission }) => submission === whole.submission)!.score).toEqual(whole.score)
    }
  })

  test('of an edition without rules there is none', () => {
    expect([...inputParts({ ...judgedState(), rules: null }, 'r1')]).toEqual([])
    expect(inputOf(judgedState(), 'r1', 'unknown')).toBeUndefined()
  })
})

describe('the figures', () => {
  test('are those of core', () => {
    const state = judgedState()
    const whole = standingsInput(state, 'r1')!
    const tables = scoreTables(whole)
    const figures = figuresOf(inputsOf(state), basis)
    expect(figures.map(({ nomination, scale }) => ({ nomination, scale }))).toEqual(
      tables.map(({ nomination, scale }) => ({ nomination, scale })),
    )
    otherMethods(whole).forEach((comparison, index) => {
      const { methods, official, ...rest } = figures[index]!.methods
      expect(comparison).toMatchObject(rest)
      expect(official.map(({ submission }) => submission).sort()).toEqual([...rest.always, ...rest.sometimes].sort())
      expect(comparison.official).toEqual(expect.arrayContaining(official))
      methods.forEach((one, at) => {
        const { places, ...all } = comparison.methods[at]!
        expect(one).toMatchObject(all)
        if (places) expect(places).toEqual(expect.arrayContaining(one.places!))
      })
    })
    figures.forEach((one, index) => {
      const { table, scale } = tables[index]!
      expect(one).toMatchObject({
        adjusted: severityAdjusted(table, { scale: scale! }),
        disagreements: disagreements(table),
        agreement: agreementOf(table),
        diagnostics: jurorDiagnostics(table, { scale: scale! }),
      })
      const { groups, ...ranks } = rankIntervals(table, { seed: 'seed' }) as RankIntervals
      expect(one.intervals).toMatchObject(ranks)
      const shared = groups.filter(({ submissions: own }) => own.length > 1)
      for (const { submission, groups: own } of (one.intervals as PossiblePlaces).submissions) {
        const numbers = shared.flatMap((group, at) => (group.submissions.includes(submission) ? [at] : []))
        expect(own).toEqual(numbers.length ? [numbers[0], numbers.at(-1)] : null)
      }
    })
  })

  test('come one at a time', () => {
    const steps = [...figuring(inputsOf(), basis)].filter((step) => step !== undefined)
    expect(steps).toHaveLength(stepsFor(3))
    for (const { figures } of steps.slice(3)) expect(Object.keys(figures)).toHaveLength(1)
  })

  test('are undetermined by name where there is too little', () => {
    const nobody = figuresOf(inputsOf(judgedState({ entered: [] })), basis)
    expect(nobody.map(({ adjusted, intervals }) => [adjusted, intervals])).toEqual(
      Array(3).fill([{ undefined: 'empty' }, { undefined: 'empty' }]),
    )
    const alone = figuresOf(inputsOf(judgedState({ entered: submissions(1), jurors: 1 })), basis)[0]!
    expect(alone.intervals).toEqual({ undefined: 'too-few' })
    expect(alone.diagnostics).toMatchObject([{ restCorrelation: { undefined: 'too-few' } }])
  })

  test('tell the drift of a juror by the order of scoring, each juror by the own one', () => {
    const marks = (submission: number, juror: number): number => 0.8 - (juror === 1 ? 0.03 * submission : 0)
    const entered = submissions(36).map((one) => ({ ...one, nomination: 'yards' }))
    const state = judgedState({ entered, jurors: 3, sheets: 3, marks })
    const order = { 'juror-002': entered.map(({ id }) => id) }
    const [found] = figuresOf(inputsOf(state), { seed: 'seed', order })
    const drifts = (found!.diagnostics as JurorDiagnostics[]).map(({ drift }) => drift)
    expect(drifts).toMatchObject([{ undefined: 'incomplete' }, { sheets: 24 }, { undefined: 'incomplete' }])
    expect((drifts[1] as Drift).change).toBeGreaterThan(0.5)
    const { table, scale } = scoreTables(standingsInput(state, 'r1')!)[0]!
    expect(found!.diagnostics).toEqual(jurorDiagnostics(table, { scale: scale!, order }))
  })

  test('without a juror are those of core in the nominations he judged', () => {
    const state = judgedState()
    const [juror] = Object.keys(state.sheets['r1']!['s001']!)
    const apart = [...withoutOne(inputsOf(state), juror!)].flatMap(({ changes }) => changes)
    expect(apart).toEqual(withoutJuror(standingsInput(state, 'r1')!, juror!).changes)
    expect([...withoutOne(inputsOf(state), 'nobody')]).toEqual([])
  })
})

describe('the tally', () => {
  const settled = (tally: Tally) => expect.poll(() => tally.progress).toBe(1)

  test('counts in a worker what it counts on the page', async () => {
    const state = judgedState()
    const heard = vi.spyOn(Worker.prototype, 'addEventListener')
    const inWorker = new Tally()
    const onPage = new Tally(inSlices)
    for (const tally of [inWorker, onPage]) tally.count(state, 'r1')
    await settled(inWorker)
    await settled(onPage)
    for (const { id } of state.rules!.nominations) expect(inWorker.of(id)).toEqual(onPage.of(id))
    const [worker] = heard.mock.contexts as Worker[]
    const answered = new Promise((resolve) => worker!.addEventListener('message', resolve, { once: true }))
    inWorker.without('juror-001')
    await answered
    expect(onPage.of('yards').intervals).toMatchObject({ seed: 'sample-2026 r1' })
    inWorker.stop()
  })

  test('on the page never holds it up for long, and ends no later for its pauses', async () => {
    const state = judgedState({ entered: submissions(261), jurors: 15, sheets: 3 })
    const tasks: number[] = []
    let began = performance.now()
    const ticking = new MessageChannel()
    ticking.port1.onmessage = () => {
      tasks.push(performance.now() - began)
      began = performance.now()
      if (tally.progress < 1) ticking.port2.postMessage(null)
    }
    const tally = new Tally(inSlices)
    tally.count(state, 'r1')
    ticking.port2.postMessage(null)
    await settled(tally)
    // Intervals of 87 submissions and 2,000 samples are by far the longest work: many slices, none of them all of it.
    const slices = tasks.filter((task) => task > 5).sort((a, b) => a - b)
    const whole = slices.reduce((sum, task) => sum + task, 0)
    expect(slices.length).toBeGreaterThan(10)
    expect(slices.at(-1)!).toBeLessThan(whole / 4)
  })

  test('starts anew for another state and not for the same', async () => {
    const counters: { asked: Counted[]; isStopped: boolean; tell: (told: Told) => void }[] = []
    const make = (tell: (told: Told) => void): Counter<Counted> => {
      const own = { asked: [] as Counted[], isStopped: false, tell }
      counters.push(own)
      return { ask: (asked) => void own.asked.push(asked), stop: () => void (own.isStopped = true) }
    }
    const tally = new Tally(make)
    const state = judgedState()
    tally.count(state, 'r1')
    tally.count(state, 'r1')
    await expect.poll(() => counters[0]!.asked.at(-1)).toEqual({ seed: 'sample-2026 r1', order: {} })
    tally.count({ ...state }, 'r1')
    expect(counters.map(({ isStopped }) => isStopped)).toEqual([true, false])
    counters[0]!.tell({ done: 'figures' })
    expect(tally.progress).toBe(0)
  })

  test('says which file is missing, and counts once it is there', async () => {
    let isThere = false
    const load = () => (isThere ? tallyFile.load() : Promise.reject(new TypeError('not found')))
    const tally = new Tally((tell) => inSlices(tell, { ...tallyFile, load }))
    const state = judgedState()
    const room = vi.fn(() => tally.count(state, 'r1'))
    tally.enter(room)
    room()
    await expect.poll(() => tally.missing).toBe('commission-tally.js')
    isThere = true
    tally.again()
    expect(tally.missing).toBeUndefined()
    await settled(tally)
    tally.stop()
  })

  test('stops once no room is left, and not when one follows another', async () => {
    const tally = new Tally()
    const [results, disagreement] = [vi.fn(), vi.fn()]
    tally.enter(results)
    tally.count(judgedState(), 'r1')
    await settled(tally)
    expect(results).toHaveBeenCalledTimes(stepsFor(3) + 1)
    tally.leave(results)
    tally.enter(disagreement)
    await new Promise((resume) => setTimeout(resume, 20))
    expect(tally.progress).toBe(1)
    tally.leave(disagreement)
    await expect.poll(() => tally.progress).toBe(0)
  })

  test('tells what would be without a juror once asked', async () => {
    const state = judgedState()
    const tally = new Tally()
    tally.count(state, 'r1')
    await settled(tally)
    expect(tally.without('juror-001')).toBeUndefined()
    await expect.poll(() => tally.without('juror-001')?.map(({ juror }) => juror)).toEqual(['juror-001', 'juror-001'])
    tally.stop()
    expect(tally.without('juror-001')).toBeUndefined()
  })
})
