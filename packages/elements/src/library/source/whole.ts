import {
  hasPractice,
  practiceIndexProblem,
  practicePath,
  type Practice,
  type PracticeIndex,
} from '@gorod/core/practice'
import type { Problem } from '@gorod/core/problem'
import { fileAt, jsonIn } from './files.js'
import { feedReader } from './feed.js'
import type { Holding } from './holding.js'

/** Files asked for at a time. */
const atOnce = 6
const mostKept = 100

type One = { practice?: Practice; problems: Problem[] }

/** Whole practices from the files beside `library.json`, those read last kept; one that is not as it should be is told. */
export function wholeFrom(url: string, index: PracticeIndex | undefined): Holding['whole'] {
  const kept = new Map<string, One>()
  const isIn = (id: string): boolean => index !== undefined && hasPractice(index, id)

  async function one(id: string, signal: AbortSignal | undefined): Promise<One> {
    const known = kept.get(id)
    if (known) return known
    const about = `${practicePath(id)}.json`
    const [bytes, { readPractice }] = await Promise.all([fileAt(new URL(about, url).href, signal), feedReader()])
    if (!bytes) return { problems: [practiceIndexProblem('practice-index-missing', {}, { about })] }
    const read = readPractice(jsonIn(bytes))
    const found: One =
      read.practice && read.practice.id !== id
        ? { problems: [practiceIndexProblem('practice-index-damaged', {}, { about })] }
        : { ...read, problems: read.problems.map((problem) => ({ about, ...problem })) }
    if (found.practice) {
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(id, found)
    }
    return found
  }

  return async (ids, signal) => {
    const wanted = ids.filter(isIn)
    const read: One[] = []
    for (let from = 0; from < wanted.length; from += atOnce)
      read.push(...(await Promise.all(wanted.slice(from, from + atOnce).map((id) => one(id, signal)))))
    return {
      practices: read.flatMap(({ practice }) => practice ?? []),
      problems: read.flatMap(({ problems }) => problems),
    }
  }
}
