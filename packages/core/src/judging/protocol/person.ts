import type { EditionState } from '../edition/state.js'
import type { Person } from './shape.js'

/** A member as the protocol names him; an organiser, or somebody unknown, by his id. */
export function personIn({ commission }: EditionState, id: string): Person {
  const member = commission?.members.find((one) => one.id === id)
  return member
    ? { id, name: member.name, position: member.position, role: member.role }
    : { id, name: id, position: '', role: 'organiser' }
}
