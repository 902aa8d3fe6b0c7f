import type { OwnerCity, Practice } from './practice.js'

/**
 * The cities whose practice it is: the first by which it stands, then those it is held in common with.
 *
 * @example practiceCities(practice).map(({ name }) => name) // ['Речной', 'Озёрный']
 */
export const practiceCities = ({ owner: { city, name, jointWith = [] } }: Pick<Practice, 'owner'>): OwnerCity[] => [
  { ...(city !== undefined && { city }), name },
  ...jointWith,
]
