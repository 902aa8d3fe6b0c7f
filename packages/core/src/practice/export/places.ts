/** Sources, each once, without the fields that they state, which only programs read. */
export const placesOf = (sources: readonly string[]): string[] => [
  ...new Set(sources.map((source) => source.replace(/ → \/[^]*/, ''))),
]
