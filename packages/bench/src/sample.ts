/** Times in milliseconds. */
export interface Sample {
  min: number
  median: number
  max: number
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

/** The value that this share of all do not exceed: 0.95 for p95, 1 for the largest. */
export const quantile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

export const sampleOf = (values: number[]): Sample => ({
  min: Math.min(...values),
  median: median(values),
  max: Math.max(...values),
})

/** The times of rival pieces of work: warmed up, then taken turn by turn, so that a busy moment of the machine meets all. */
export function race<Name extends string>(rivals: Record<Name, () => unknown>, runs: number): Record<Name, Sample> {
  const names = Object.keys(rivals) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let run = -2; run < runs; run++) {
    for (const name of names) {
      globalThis.gc?.()
      const start = process.hrtime.bigint()
      rivals[name]()
      const time = Number(process.hrtime.bigint() - start) / 1e6
      if (run >= 0) times[name].push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, sampleOf(times[name])])) as Record<Name, Sample>
}
