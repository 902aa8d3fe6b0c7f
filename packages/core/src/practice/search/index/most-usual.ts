/** Of terms so many that most practices have, those first; all in their order if there are no more. */
export function mostUsual(terms: readonly number[], frequencies: Uint32Array, count: number): readonly number[] {
  if (terms.length <= count) return terms
  const sizeOf = (term: number): number => 32 - Math.clz32(frequencies[term]!)
  const sizes = new Uint32Array(33)
  for (const term of terms) sizes[sizeOf(term)]!++
  let least = 33
  for (let sum = 0; sum < count; sum += sizes[least]!) least--
  return terms
    .filter((term) => sizeOf(term) >= least)
    .sort((a, b) => frequencies[b]! - frequencies[a]! || a - b)
    .slice(0, count)
}
