import { periodicalProblem } from '../problem/codes/periodical.js'
import type { Problem } from '../problem/problem.js'

const wording = /^(?:№|N|No\.?|номер)? ?(\d{1,5})(?: ?[-–—/,] ?(\d{1,5}))?$/iu
const mostNumbers = 12

/** The numbers of an issue, or why they cannot be read. */
export type ParsedIssueNumber = { numbers: number[]; problem?: undefined } | { numbers?: undefined; problem: Problem }

/**
 * The numbers of an issue as covers write them; a double issue has both. The second may be shortened («№ 80–1» is 80 and 81).
 *
 * @example
 * parseIssueNumber('№80-81') // { numbers: [80, 81] }
 * parseIssueNumber('№ 81–80').problem?.code // 'issue-number-unreadable'
 */
export function parseIssueNumber(text: string): ParsedIssueNumber {
  const plain = text
    .slice(0, 60)
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
  const found = wording.exec(plain)
  const first = Number(found?.[1])
  const last = found?.[2] === undefined ? first : whole(found[1]!, found[2])
  const count = last - first + 1
  if (!found || first < 1 || count < 1 || count > mostNumbers) {
    return { problem: periodicalProblem('issue-number-unreadable', {}, { found: plain }) }
  }
  return { numbers: Array.from({ length: count }, (_, i) => first + i) }
}

/** «80–1» is 80–81: the second takes the digits it lacks from the first. */
const whole = (first: string, second: string): number =>
  second.length < first.length ? Number(first.slice(0, first.length - second.length) + second) : Number(second)

/**
 * The numbers of an issue as a cover writes them.
 *
 * @example issueNumberText([80, 81]) // '№ 80–81'
 */
export const issueNumberText = (numbers: readonly number[]): string =>
  `№\u00A0${numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : (numbers[0] ?? '')}`
