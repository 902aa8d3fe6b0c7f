/** An edition that a document other than a plan names: a report, a decision. */
export interface KnownEdition {
  /** The name of the series as documents write it: «Российская семья», «сессия МАГ». */
  series: string
  number: number
  year: number
  source: string
}
