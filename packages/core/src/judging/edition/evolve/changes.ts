import type { EditionEvent, EditionEventType } from '../event.js'
import type { Incident } from '../incident.js'
import type { EditionState } from '../state.js'

/** What an event of each type changes. */
export type Changes<Type extends EditionEventType = EditionEventType> = {
  [T in Type]: (state: EditionState, event: EditionEvent<T>) => EditionState
}

/** The edition with something more to tell in the protocol. */
export const withIncident = (state: EditionState, incident: Incident): EditionState => ({
  ...state,
  incidents: [...state.incidents, incident],
})
