import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assignJurors } from './assignment.js'
import type { AssignmentInput, JurorPair } from './input.js'
import { bestLinks, linksOf } from './testing/every.js'
import { bestCoverage, bestLoads } from './testing/highs.js'
import { instances, numbered, strained } from './testing/instances.js'
import {
  bridgesOf,
  countsOf,
  eligiblePairs,
  groupsOf,
  keyOf,
  needOf,
  overlapSquares,
  reachedFrom,
  roomOf,
} from './testing/plain.js'

const coverageOf = (input: AssignmentInput, pairs: JurorPair[]) =>
  countsOf(
    input.submissions,
    pairs.map(({ submission }) => submission),
  )
const loadOf = (input: AssignmentInput, pairs: JurorPair[]) =>
  countsOf(
    input.jurors,
    pairs.map(({ juror }) => juror),
  )
const squaresOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count ** 2, 0)
const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)
const plain = ({ juror, submission }: JurorPair): JurorPair => ({ juror, submission })

/** Problems of which an oracle can try every assignment. */
const few = { submissions: 5, jurors: 5, nominations: 2, tight: false }

describe('promises of every assignment', () => {
  test.prop([fc.oneof(instances(), strained())], { numRuns: 300 })(
    'no pair is in conflict, out of competence, over time or there twice',
    (input) => {
      const { pairs, loads } = assignJurors(input)
      const eligible = new Set(eligiblePairs(input).map(keyOf))
      expect(pairs.filter((pair) => !eligible.has(keyOf(pair)))).toEqual([])
      expect(new Set(pairs.map(keyOf)).size).toBe(pairs.length)
      const load = loadOf(input, pairs)
      for (const { juror, submissions, minutes } of loads) {
        expect(submissions).toBe(load.get(juror))
        expect(minutes).toBe(submissions * 10)
        expect(submissions).toBeLessThanOrEqual(roomOf(input, juror))
      }
    },
  )

  test.prop([fc.oneof(instances(), strained())], { numRuns: 300 })(
    'as many places are filled as HiGHS can fill, and as fairly',
    (input) => {
      const { pairs, missing } = assignJurors(input)
      const coverage = coverageOf(input, pairs)
      expect({ filled: pairs.length, squares: squaresOf(coverage) }).toEqual(bestCoverage(input))
      for (const { id } of input.submissions) {
        const lacking = missing.find(({ submission }) => submission === id)?.missing ?? 0
        expect(coverage.get(id)! + lacking).toBe(needOf(input, id))
      }
    },
  )

  test.prop([fc.oneof(instances({ sheets: 4 }), strained())], { numRuns: 300 })(
    'what is missing is proven to be missing',
    (input) => {
      const { pairs, missing, shortages } = assignJurors(input)
      expect(sumOf(shortages.map((shortage) => shortage.missing))).toBe(sumOf(missing.map((place) => place.missing)))
      const eligible = eligiblePairs(input)
      for (const { submissions, jurors, demanded, available, missing: count } of shortages) {
        const group = new Set(submissions)
        const outside = eligible.filter(({ juror, submission }) => group.has(submission) && !jurors.includes(juror))
        expect(demanded).toBe(sumOf(submissions.map((id) => needOf(input, id))))
        expect(available).toBe(outside.length + sumOf(jurors.map((id) => roomOf(input, id))))
        expect(count).toBe(demanded - available)
        expect(count).toBeGreaterThan(0)
      }
      for (const { submission, reason, barred } of missing) {
        const able = eligible.filter((pair) => pair.submission === submission).length
        expect(reason).toBe(able < needOf(input, submission) ? 'eligible' : 'capacity')
        expect(able + barred.conflict + barred.nomination + barred.language + barred.term).toBe(input.jurors.length)
      }
      expect(pairs.length + sumOf(missing.map((place) => place.missing))).toBe(
        sumOf(input.submissions.map(({ id }) => needOf(input, id))),
      )
    },
  )

  test.prop([fc.oneof(instances(), strained())], { numRuns: 200 })(
    'loads are as even as HiGHS can make them, and no chain evens them out',
    (input) => {
      const { pairs } = assignJurors(input)
      const load = loadOf(input, pairs)
      expect(squaresOf(load)).toBe(bestLoads(input, coverageOf(input, pairs), () => 0).squares)
      for (const [juror, weight] of load)
        for (const other of reachedFrom(input, pairs, juror))
          if (load.get(other)! < roomOf(input, other)) expect(load.get(other)).toBeGreaterThanOrEqual(weight - 1)
    },
  )

  test.prop([fc.oneof(instances(), strained()), fc.integer()], { numRuns: 150 })(
    'the order of the input means nothing',
    (input, turn) => {
      const turned = <T>(items: readonly T[]): T[] => {
        const by = Math.abs(turn % (items.length || 1))
        return [...items.slice(by), ...items.slice(0, by)].reverse()
      }
      const { submissions, jurors, conflicts = [], sheets } = input
      const other = {
        ...input,
        submissions: turned(submissions),
        jurors: turned(jurors),
        conflicts: turned(conflicts),
        sheets: Object.fromEntries(turned(Object.entries(sheets))),
      }
      expect(assignJurors(other)).toEqual(assignJurors(input))
    },
  )

  test.prop([instances()], { numRuns: 50 })('the input is left as it was', (input) => {
    const before = structuredClone(input)
    assignJurors(input)
    expect(input).toEqual(before)
  })

  test.prop([fc.oneof(instances(), strained()), fc.nat()], { numRuns: 200 })(
    'more time never makes coverage worse',
    (input, which) => {
      const sorted = (given: AssignmentInput) =>
        [...coverageOf(given, assignJurors(given).pairs).values()].sort((a, b) => a - b)
      const grown = {
        ...input,
        jurors: input.jurors.map((juror, index) =>
          juror.capacity !== undefined && index === which % input.jurors.length
            ? { ...juror, capacity: juror.capacity + 10 }
            : juror,
        ),
      }
      const [before, after] = [sorted(input), sorted(grown)]
      const first = before.findIndex((count, index) => count !== after[index])
      if (first >= 0) expect(after[first]).toBeGreaterThan(before[first]!)
      expect(sumOf(after)).toBeGreaterThanOrEqual(sumOf(before))
    },
  )
})

describe('links and meetings', () => {
  test.prop([instances({ tight: false })], { numRuns: 300 })(
    'components, bridges and repairs are what they say',
    (input) => {
      const { pairs, nominations } = assignJurors(input)
      for (const { nomination, components, bridges, repair } of nominations) {
        const inside = new Set(input.submissions.filter((one) => one.nomination === nomination).map(({ id }) => id))
        const own = pairs.filter(({ submission }) => inside.has(submission)).map(plain)
        const groups = groupsOf(own)
        const named = components.map(({ submissions, jurors }) => [...submissions, ...jurors].sort())
        expect(named.sort()).toEqual(groups.map((group) => [...group].sort()).sort())
        expect(bridges.map(keyOf).sort()).toEqual(bridgesOf(own).map(keyOf).sort())
        if (!repair) continue
        const eligible = eligiblePairs(input).filter(({ submission }) => inside.has(submission))
        const given = new Set(own.map(keyOf))
        const open = new Set(eligible.map(keyOf).filter((key) => !given.has(key)))
        expect(repair.pairs.filter((pair) => !open.has(keyOf(pair)))).toEqual([])
        const repaired = groupsOf([...own, ...repair.pairs])
        expect(repaired.length === 1).toBe(repair.complete)
        if (groupsOf(eligible).length === 1) expect(repair.complete).toBe(true)
        if (repair.complete) expect(repair.pairs.length).toBeGreaterThanOrEqual(components.length - 1)
      }
    },
  )

  test.prop([instances({ tight: false })], { numRuns: 150 })(
    'no swap that keeps the links lets jurors meet more evenly',
    (input) => {
      const { pairs: assigned, pairBalance, nominations } = assignJurors(input)
      const pairs = assigned.map(plain)
      expect(pairBalance.squares).toBe(overlapSquares(pairs))
      expect(pairBalance.squares).toBeGreaterThanOrEqual(pairBalance.bound)
      expect(pairBalance.settled).toBe(true)
      fc.pre(nominations.every(({ components, bridges }) => components.length < 2 && !bridges.length))
      const eligible = new Set(eligiblePairs(input).map(keyOf))
      const given = new Set(pairs.map(keyOf))
      for (const a of pairs)
        for (const b of pairs) {
          const crossed = [
            { juror: a.juror, submission: b.submission },
            { juror: b.juror, submission: a.submission },
          ]
          if (crossed.some((pair) => given.has(keyOf(pair)) || !eligible.has(keyOf(pair)))) continue
          const after = [...pairs.filter((pair) => pair !== a && pair !== b), ...crossed]
          const sound = nominations.every(({ nomination }) => {
            const ids = new Set(input.submissions.filter((one) => one.nomination === nomination).map(({ id }) => id))
            const own = after.filter(({ submission }) => ids.has(submission))
            return groupsOf(own).length < 2 && !bridgesOf(own).length
          })
          if (sound) expect(overlapSquares(after)).toBeGreaterThanOrEqual(pairBalance.squares)
        }
    },
  )
})

describe('another run', () => {
  const scoredOf = (pairs: JurorPair[], every: number) => pairs.filter((_, index) => index % every === 0).map(plain)

  test.prop([fc.oneof(instances(), strained()), fc.integer({ min: 1, max: 5 }), fc.integer()], { numRuns: 300 })(
    'nothing changes where nothing changed, whatever was scored and drawn',
    (input, every, seed) => {
      const first = assignJurors(input)
      const pairs = first.pairs.map(plain)
      const again = assignJurors({ ...input, seed, previous: pairs, locked: scoredOf(pairs, every) })
      expect(again.pairs.map(plain)).toEqual(pairs)
      expect({ added: again.added, removed: again.removed }).toEqual({ added: [], removed: [] })
      expect(again.pairs.map(({ reason }) => reason)).toEqual(
        pairs.map((_, index) => (index % every ? 'kept' : 'scored')),
      )
    },
  )

  test.prop([instances({ nominations: 1 }), instances({ nominations: 1 })], { numRuns: 200 })(
    'scored pairs stay, one in conflict is set aside, and neither exceeds what it may',
    (input, other) => {
      const pairs = assignJurors(input).pairs.map(plain)
      const locked = scoredOf(pairs, 2)
      const later = { ...input, conflicts: other.conflicts ?? [], previous: pairs, locked }
      const { pairs: now, setAside } = assignJurors(later)
      const eligible = new Set(eligiblePairs(later).map(keyOf))
      const kept = new Set(now.map(keyOf))
      expect(locked.filter((pair) => eligible.has(keyOf(pair)) && !kept.has(keyOf(pair)))).toEqual([])
      expect(setAside.map(keyOf)).toEqual(locked.map(keyOf).filter((key) => !eligible.has(key)))
      expect(now.filter((pair) => !eligible.has(keyOf(pair)))).toEqual([])
    },
  )

  test.prop([strained(), strained()], { numRuns: 300 })(
    'with scores given, what is missing is proven to be missing too',
    (input, other) => {
      const locked = scoredOf(assignJurors(input).pairs, 2)
      const later = {
        ...input,
        locked,
        jurors: input.jurors.map((juror, index) => ({ ...juror, capacity: other.jurors[index]?.capacity ?? 0 })),
      }
      const { pairs, missing, shortages } = assignJurors(later)
      const count = (juror: string, outside: Set<string>) =>
        locked.filter((pair) => pair.juror === juror && !outside.has(pair.submission)).length
      const none = new Set<string>()
      expect(sumOf(shortages.map((shortage) => shortage.missing))).toBe(sumOf(missing.map((place) => place.missing)))
      for (const { submissions, jurors, demanded, available, missing: lacking } of shortages) {
        const group = new Set(submissions)
        const outside = eligiblePairs(later).filter(
          ({ juror, submission }) => group.has(submission) && !jurors.includes(juror),
        )
        const rooms = jurors.map((id) => Math.max(roomOf(later, id), count(id, none)) - count(id, group))
        expect(available).toBe(outside.length + sumOf(rooms))
        expect(lacking).toBe(demanded - available)
      }
      for (const { id } of later.jurors)
        expect(loadOf(later, pairs).get(id)).toBeLessThanOrEqual(Math.max(roomOf(later, id), count(id, none)))
    },
  )

  /** Every submission in a nomination of its own: then nothing need be linked. */
  const apart = (input: AssignmentInput): AssignmentInput => ({
    ...input,
    submissions: input.submissions.map(({ id }) => ({ id, nomination: id })),
    jurors: input.jurors.map(({ id, capacity }) => ({ id, ...(capacity !== undefined && { capacity }) })),
  })

  test.prop([instances({ submissions: 16, tight: false }), fc.boolean(), fc.nat(), fc.nat()], { numRuns: 200 })(
    'a new juror or a recusal changes as few pairs as HiGHS can',
    (instance, comes, row, column) => {
      const input = apart(instance)
      const previous = assignJurors(input).pairs.map(plain)
      const recused = previous[(row * 7 + column) % (previous.length || 1)]
      const later: AssignmentInput = {
        ...input,
        previous,
        ...(comes
          ? { jurors: [...input.jurors, { id: 'j99' }] }
          : {
              conflicts: [
                ...(input.conflicts ?? []),
                ...(recused
                  ? [
                      {
                        member: recused.juror,
                        submission: recused.submission,
                        basis: 'declared',
                        state: 'declared',
                      } as const,
                    ]
                  : []),
              ],
            }),
      }
      const { pairs, added } = assignJurors(later)
      const kept = new Set(previous.map(keyOf))
      const best = bestLoads(later, coverageOf(later, pairs), (pair) => Number(!kept.has(keyOf(pair))))
      expect({ squares: squaresOf(loadOf(later, pairs)), cost: added.length }).toEqual(best)
    },
  )

  test.prop(
    [instances({ submissions: 16 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 })],
    {
      numRuns: 200,
    },
  )('with costs, the even assignment is the cheapest HiGHS can find', (instance, digits) => {
    const input = apart(instance)
    const costs = eligiblePairs(input).map((pair, index) => ({
      ...pair,
      cost: digits[(index * 5 + (index >> 4)) % 16]!,
    }))
    const priceOf = new Map(costs.map((pair) => [keyOf(pair), pair.cost]))
    const { pairs } = assignJurors({ ...input, costs })
    const best = bestLoads(input, coverageOf(input, pairs), (pair) => priceOf.get(keyOf(pair))!)
    expect({
      squares: squaresOf(loadOf(input, pairs)),
      cost: sumOf(pairs.map((pair) => priceOf.get(keyOf(pair))!)),
    }).toEqual(best)
  })
})

test.prop([fc.integer({ min: 1, max: 3 }).chain((sheets) => instances({ ...few, sheets }))], { numRuns: 3000 })(
  'nominations are linked as well as in the best of all even assignments',
  (input) => {
    expect(linksOf(input, assignJurors(input).pairs)).toEqual(bestLinks(input))
  },
  60_000,
)

test('a hundred nominations of twenty, with two sheets each, are all linked', () => {
  const { nominations, loads, missing } = assignJurors({
    submissions: numbered('s', 2000).map((id, index) => ({ id, nomination: `n${index % 100}` })),
    jurors: numbered('j', 100).map((id) => ({ id })),
    sheets: 2,
    minutesPerSubmission: 30,
    seed: 'many',
  })
  expect(missing).toEqual([])
  expect(new Set(loads.map(({ submissions }) => submissions))).toEqual(new Set([40]))
  expect(nominations.filter(({ components }) => components.length > 1)).toEqual([])
}, 30_000)

test('jurors of one nomination are linked twice over where three judge each of twenty submissions', () => {
  const input = {
    submissions: numbered('s', 20).map((id) => ({ id, nomination: 'n' })),
    jurors: numbered('j', 6).map((id) => ({ id })),
    sheets: 3,
    minutesPerSubmission: 30,
    seed: 'linked',
  }
  const { nominations, pairBalance, loads } = assignJurors(input)
  expect(nominations[0]!.components).toHaveLength(1)
  expect(nominations[0]!.bridges).toEqual([])
  expect(loads.map(({ submissions }) => submissions)).toEqual([10, 10, 10, 10, 10, 10])
  expect(pairBalance).toEqual({ least: 4, most: 4, squares: 240, bound: 240, settled: true, beyond: [] })
})

test.each([
  { meetings: {}, beyond: 0 },
  { meetings: { min: 4, max: 4 }, beyond: 0 },
  { meetings: { min: 5 }, beyond: 15 },
  { meetings: { max: 3 }, beyond: 15 },
])('two jurors who meet beyond the bounds $meetings are named: $beyond pairs', ({ meetings, beyond }) => {
  const { pairBalance, problems, pairs } = assignJurors({
    submissions: numbered('s', 20).map((id) => ({ id, nomination: 'n' })),
    jurors: numbered('j', 6).map((id) => ({ id })),
    sheets: 3,
    minutesPerSubmission: 30,
    meetings,
    seed: 'linked',
  })
  expect(pairBalance.beyond).toHaveLength(beyond)
  for (const { jurors, submissions } of pairBalance.beyond) {
    const [one, other] = jurors.map((juror) => pairs.filter((pair) => pair.juror === juror))
    const common = one!.filter(({ submission }) => other!.some((pair) => pair.submission === submission))
    expect(common).toHaveLength(submissions)
  }
  const told = problems.filter(({ code }) => code === 'assignment-meetings')
  expect(told.map(({ expected }) => expected)).toEqual(beyond ? [beyond] : [])
})

test('submissions that nobody is to judge do not keep jurors from meeting evenly', () => {
  const ids = numbered('s', 9)
  const judged = new Set([ids[0], ids[7], ids[8]])
  const { pairBalance } = assignJurors({
    submissions: ids.map((id, index) => ({ id, nomination: `n${index % 3}` })),
    jurors: numbered('j', 6).map((id, index) => ({
      id,
      ...(index === 1 && { nominations: ['n2'] }),
      ...(index === 2 && { nominations: ['n0'] }),
    })),
    sheets: Object.fromEntries(ids.map((id) => [id, judged.has(id) ? 3 : 0])),
    minutesPerSubmission: 10,
    conflicts: [{ member: numbered('j', 6)[3]!, submission: ids[0]!, basis: 'declared', state: 'declared' }],
    seed: 0,
  })
  expect(pairBalance.squares).toBe(pairBalance.bound)
})
