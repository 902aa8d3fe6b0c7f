/** Work that may be left after any of its steps and taken up again, as long as a page or a person needs. */
export type Steps<T> = Generator<undefined, T>

/**
 * What work comes to, all of its steps taken at once.
 *
 * @example atOnce(rankIntervalsInSteps(table, { seed: '2026' })) // as rankIntervals(table, { seed: '2026' })
 */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
