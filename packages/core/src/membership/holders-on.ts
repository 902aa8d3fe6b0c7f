import type { Tenure } from './office.js'
import { heldOn } from './period.js'

/** Which holders are asked for. */
export interface HoldersOnOptions {
  /** All offices unless given. */
  office?: string
  person?: string
  /** The day (`YYYY-MM-DD`) whose knowledge counts. */
  knownOn?: string
}

/**
 * Who holds an office on a day (`YYYY-MM-DD`), or held it as far as was known on another; on the day of a release and an
 * election both are told, as the hour is not known.
 *
 * @example holdersOn(tenures, '2023-06-01', { office: 'first-vice-president' }).map(({ person }) => person)
 * // ['Ялалов Ирек Ишмухаметович']
 */
export function holdersOn(
  tenures: readonly Tenure[],
  day: string,
  { office, person, knownOn }: HoldersOnOptions = {},
): Tenure[] {
  return tenures.filter(
    (tenure) =>
      (office === undefined || tenure.office === office) &&
      (person === undefined || tenure.person === person) &&
      heldOn(tenure, day, knownOn) !== undefined,
  )
}
