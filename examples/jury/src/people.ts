import type { Commission, Viewer } from '@gorod/core/judging'
import { cities, commission as sample } from '@gorod/elements/testing/sample-edition'

export { cities }

const positions: Readonly<Record<string, string>> = {
  secretary: 'секретарь комиссии',
  chair: 'председатель комиссии',
  deputy: 'заместитель председателя',
  auditor: 'ревизор',
}

/** Six jurors, each of a city that takes part, and those who lead the work. */
export const commission: Commission = {
  ...sample,
  members: sample.members.map((one) => ({ ...one, position: positions[one.id] ?? one.position })),
}

/** Who somebody is in this edition; nobody where he has no seat. */
export function viewerOf(id: string): Viewer | undefined {
  if (id === 'organiser') return { id, role: 'organiser' }
  const member = commission.members.find((one) => one.id === id)
  return member && { id, role: member.role }
}
