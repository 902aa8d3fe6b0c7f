import { expect, test } from 'vitest'
import connectivity from '../testing/connectivity-two-panels.json' with { type: 'json' }
import hotcrp from '../testing/assignment-hotcrp-264.json' with { type: 'json' }
import ortools from '../testing/assignment-ortools-4x4.json' with { type: 'json' }
import { assignJurors } from './assignment.js'
import { numbered } from './testing/instances.js'

test(`${hotcrp.title} (${hotcrp.id})`, () => {
  const { tracks, per_submission: sheets } = hotcrp.input
  const { missing, loads } = assignJurors({
    submissions: tracks.flatMap(({ submissions }, track) =>
      numbered(`s${track}-`, submissions).map((id) => ({ id, nomination: `${track}` })),
    ),
    jurors: tracks.flatMap(({ jurors }, track) =>
      numbered(`j${track}-`, jurors).map((id) => ({ id, nominations: [`${track}`] })),
    ),
    sheets,
    minutesPerSubmission: 30,
    seed: hotcrp.id,
  })
  expect(missing).toEqual([])
  const loadsOf = (track: number) =>
    loads.filter(({ juror }) => juror.startsWith(`j${track}`)).map(({ submissions }) => submissions)
  expect(loadsOf(0)).toEqual(hotcrp.expected.loads_track_1)
  expect(loadsOf(1)).toEqual(hotcrp.expected.loads_track_2)
})

test(`${ortools.title} (${ortools.id})`, () => {
  const { costs } = ortools.input
  const { pairs } = assignJurors({
    submissions: costs.map((_, task) => ({ id: `${task}`, nomination: `${task}` })),
    jurors: costs.map((_, worker) => ({ id: `${worker}` })),
    sheets: 1,
    minutesPerSubmission: 30,
    costs: costs.flatMap((row, worker) =>
      row.map((cost, task) => ({ juror: `${worker}`, submission: `${task}`, cost })),
    ),
    seed: ortools.id,
  })
  const chosen = costs.map((_, worker) => Number(pairs.find(({ juror }) => juror === `${worker}`)!.submission))
  expect(chosen).toEqual(ortools.expected.assignment)
  expect(chosen.reduce((sum, task, worker) => sum + costs[worker]![task]!, 0)).toBe(ortools.published.total)
})

test(`${connectivity.title} (${connectivity.id})`, () => {
  const locked = connectivity.input.edges.map(([submission, juror]) => ({ submission: submission!, juror: juror! }))
  const scored = {
    submissions: ['s1', 's2', 's3', 's4'].map((id) => ({ id, nomination: 'n' })),
    jurors: ['j1', 'j2', 'j3', 'j4'].map((id) => ({ id })),
    minutesPerSubmission: 30,
    locked,
    seed: connectivity.id,
  }
  const apart = assignJurors({ ...scored, sheets: 2 })
  const { components, repair } = apart.nominations[0]!
  expect(components).toHaveLength(connectivity.expected.components)
  expect(components.map(({ jurors }) => jurors)).toEqual(connectivity.expected.component_jurors)
  expect(apart.problems.map(({ code }) => code)).toEqual(['assignment-split'])
  // Every pair across is as cheap as the published one: this is the first by id.
  expect(repair).toEqual({ pairs: [{ submission: 's1', juror: 'j3', beyondCapacity: false }], complete: true })

  // Whoever comes is the occasion to link the panels.
  const jurors = [...scored.jurors, { id: 'j5' }]
  const later = assignJurors({ ...scored, jurors, sheets: 2, locked: [], previous: locked })
  expect(later.nominations[0]!.components).toHaveLength(1)

  const [submission, juror] = connectivity.input.repair
  for (const pair of [{ submission: submission!, juror: juror! }, ...repair!.pairs]) {
    const linked = assignJurors({ ...scored, sheets: 2, locked: [...locked, pair] })
    expect(linked.nominations[0]!.components).toHaveLength(connectivity.expected.after_repair.components)
  }
})
