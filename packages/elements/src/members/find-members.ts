import type { ListedMember } from '@gorod/core/membership'
import { foldName } from '@gorod/core/words'

/** Members of which a name, or the heading, has every word of a text at the beginning of one of its own. */
export function findMembers(members: readonly ListedMember[], text: string): ListedMember[] {
  const words = foldName(text.slice(0, 200)).split(' ').filter(Boolean)
  if (!words.length) return [...members]
  return members.filter(({ name, otherNames, heading = '' }) => {
    const parts = foldName([name, ...otherNames, heading].join(' ')).split(/[ -]/)
    const wholes = foldName([name, ...otherNames].join(' ')).split(' ')
    return words.every((word) => [...parts, ...wholes].some((part) => part.startsWith(word)))
  })
}
