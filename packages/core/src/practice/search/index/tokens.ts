/** The words of all practices, one after another, by the numbers of their terms. */
export interface Tokens {
  count: number
  terms: Uint32Array
  positions: Uint32Array
  fields: Uint8Array
  /** Of each word the mark of its form. */
  marks: Uint8Array
  /** Where the words of each practice start, and the end of the last. */
  starts: number[]
}

export const emptyTokens = (): Tokens => ({
  count: 0,
  terms: new Uint32Array(1024),
  positions: new Uint32Array(1024),
  fields: new Uint8Array(1024),
  marks: new Uint8Array(1024),
  starts: [0],
})

export function addToken(tokens: Tokens, term: number, position: number, field: number, mark: number): void {
  const at = tokens.count++
  if (at === tokens.terms.length) {
    tokens.terms = doubled(tokens.terms, new Uint32Array(at * 2))
    tokens.positions = doubled(tokens.positions, new Uint32Array(at * 2))
    tokens.fields = doubled(tokens.fields, new Uint8Array(at * 2))
    tokens.marks = doubled(tokens.marks, new Uint8Array(at * 2))
  }
  tokens.terms[at] = term
  tokens.positions[at] = position
  tokens.fields[at] = field
  tokens.marks[at] = mark
}

function doubled<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

/** Where the words of each term are: those of term `t` from `starts[t]` up to `starts[t + 1]` in `order`, practice by practice. */
export function byTerm({ count, terms }: Tokens, size: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(size + 1)
  for (let at = 0; at < count; at++) starts[terms[at]! + 1]!++
  for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice(0, size)
  const order = new Uint32Array(count)
  for (let at = 0; at < count; at++) order[next[terms[at]!]!++] = at
  return { starts, order }
}
