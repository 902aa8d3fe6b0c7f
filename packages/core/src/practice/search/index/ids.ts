import { byteSink } from './byte-sink.js'
import { byteSource } from './byte-source.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The ids of practices in their order: of each what it shares with the one before, and the rest. */
export function writeIds(ids: readonly string[]): Uint8Array {
  const sink = byteSink()
  let before = new Uint8Array()
  for (const id of ids) {
    const bytes = encoder.encode(id)
    let shared = 0
    while (shared < bytes.length && bytes[shared] === before[shared]) shared++
    sink.number(shared)
    sink.number(bytes.length - shared)
    sink.bytes(bytes.subarray(shared))
    before = bytes
  }
  return sink.written()
}

export function readIds(bytes: Uint8Array, count: number): string[] {
  const source = byteSource(bytes)
  let before = new Uint8Array()
  return Array.from({ length: count }, () => {
    const shared = source.number()
    const rest = source.bytes(source.number())
    const whole = new Uint8Array(shared + rest.length)
    whole.set(before.subarray(0, shared))
    whole.set(rest, shared)
    before = whole
    return decoder.decode(whole)
  })
}
