import { practiceStemmers, type LibraryOptions, type Practice, type Rubricator } from '@gorod/core/practice'
import { readPractices, readRubricator } from '@gorod/core/practice/schema'
import type { Problem } from '@gorod/core/problem'
import type { FeedOptions } from './feed.js'
import type { Holding } from './holding.js'
import { heldOf } from './memory.js'

export { practiceStemmers, readPractices }

const noRubricator: Rubricator = { version: 1, spheres: [], questions: [], sources: [] }

/** A feed (a list of practices, or a record with `practices` and maybe a `rubricator` and a `title`) as a library. */
export function heldFromFeed(feed: unknown, options: FeedOptions = {}): Promise<Holding> {
  const { practices, bad, problems } = readPractices(feed)
  const { rubricator, title, found } = toldIn(feed)
  const all: LibraryOptions = {
    ...(title !== undefined && { title: { und: title } }),
    ...options,
    rubricator: options.rubricator ?? rubricator ?? noRubricator,
    stemmers: practiceStemmers,
  }
  return heldOf(practices, all, { bad, problems: [...problems, ...found] })
}

/** One practice of unknown shape, or what is wrong with it. */
export function readPractice(value: unknown): { practice?: Practice; problems: Problem[] } {
  const {
    practices: [practice],
    bad,
    problems,
  } = readPractices([value])
  return practice ? { practice, problems } : { problems: bad[0]?.problems ?? problems }
}

/** What a feed says beside its practices. */
function toldIn(feed: unknown): { rubricator?: Rubricator; title?: string; found: Problem[] } {
  if (typeof feed !== 'object' || feed === null || Array.isArray(feed)) return { found: [] }
  const { rubricator, title } = feed as { rubricator?: unknown; title?: unknown }
  const read = rubricator === undefined ? { problems: [] } : readRubricator(rubricator)
  return {
    ...(read.value && { rubricator: read.value }),
    ...(typeof title === 'string' && { title: title.slice(0, 1000) }),
    found: read.problems.map((problem) => ({ ...problem, at: { path: `/rubricator${problem.at.path ?? ''}` } })),
  }
}
