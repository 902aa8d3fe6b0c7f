import { pointerTo } from '../contest/pointer.js'
import { read, type Read } from '../contest/schema.js'
import { practiceProblem } from '../problem/codes/practice.js'
import type { Problem } from '../problem/problem.js'
import type { Practice } from './practice.js'
import { practiceSchema, rubricatorSchema } from './practice-schema.js'
import type { Rubricator } from './rubricator.js'

export { practiceSchema, rubricatorSchema }

const mostPractices = 100_000
const longestFeed = 500_000_000
const mostBad = 1000

/** What a feed may leave out where there is none of it. */
const nothingSaid = () =>
  ({
    questions: [],
    spheres: [],
    steps: [],
    participants: [],
    legalBasis: [],
    indicators: [],
    amounts: {},
    copiedBy: [],
    attachments: [],
    sources: [],
  }) satisfies Partial<Practice>

/** A rubricator read from outside, every value of the wrong shape told with its place. */
export const readRubricator = (value: unknown): Read<Rubricator> => read(rubricatorSchema, value)

/** A practice that could not be taken, and why. */
export interface BadPractice {
  /** Its place in the list, from 0. */
  index: number
  id?: string
  /** Places are JSON Pointers into the feed. */
  problems: Problem[]
}

/** A feed of practices: the good, the bad, and what is wrong with the feed itself. */
export interface PracticeFeed {
  practices: Practice[]
  bad: BadPractice[]
  problems: Problem[]
}

/**
 * The practices of a feed (a list of them, or a record with the field `practices`; JSON text or parsed): the good ones to
 * be shown, the bad ones with reasons and places. Lists and sums that a practice leaves out are empty. Of two with one id
 * the second is bad. At most 100,000 practices are taken and 1,000 bad ones told; the findings on the feed say so.
 *
 * @example readPractices('[{ "id": "yard" }]').bad[0].problems[0] // { code: 'shape-field-missing', at: { path: '/0/version' }, … }
 */
export function readPractices(feed: unknown): PracticeFeed {
  const { found, path, problem } = listIn(feed)
  if (problem) return { practices: [], bad: [], problems: [problem] }
  const practices: Practice[] = []
  const bad: BadPractice[] = []
  const ids = new Set<string>()
  for (const [index, value] of found.slice(0, mostPractices).entries()) {
    const at = path + pointerTo(index)
    const { value: practice, problems } = read(practiceSchema, isRecord(value) ? { ...nothingSaid(), ...value } : value)
    const told =
      practice && ids.has(practice.id)
        ? [practiceProblem('practice-id-twice', { path: '/id' }, { found: practice.id })]
        : problems
    if (practice && told.length === 0) practices.push(practice)
    else
      bad.push({
        index,
        ...idOf(value),
        problems: told.map((each) => ({ ...each, at: { path: at + (each.at.path ?? '') } })),
      })
    if (practice) ids.add(practice.id)
  }
  return {
    practices,
    bad: bad.slice(0, mostBad),
    problems: [...tooMany(found.length, mostPractices), ...tooMany(bad.length, mostBad)],
  }
}

const tooMany = (found: number, expected: number): Problem[] =>
  found > expected ? [practiceProblem('practices-too-large', {}, { found, expected })] : []

function listIn(feed: unknown): { found: unknown[]; path: string; problem?: Problem } {
  const refused = (problem: Problem) => ({ found: [], path: '', problem })
  if (typeof feed !== 'string') return listOf(feed)
  if (feed.length > longestFeed)
    return refused(practiceProblem('practices-too-large', {}, { found: feed.length, expected: longestFeed }))
  try {
    return listOf(JSON.parse(feed.replace(/^\uFEFF/, '')))
  } catch {
    return refused(practiceProblem('practices-unreadable', {}))
  }
}

function listOf(feed: unknown): { found: unknown[]; path: string; problem?: Problem } {
  if (Array.isArray(feed)) return { found: feed, path: '' }
  const held = isRecord(feed) && 'practices' in feed ? feed.practices : undefined
  return Array.isArray(held)
    ? { found: held, path: '/practices' }
    : { found: [], path: '', problem: practiceProblem('practices-shape-wrong', {}) }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function idOf(value: unknown): { id?: string } {
  const named = isRecord(value) && 'id' in value ? value.id : undefined
  return typeof named === 'string' ? { id: named.slice(0, 200) } : {}
}
