/** Bytes being written one after another. */
export interface ByteSink {
  byte(value: number): void
  /** A whole number from 0 up to 2³² − 1, seven bits to a byte, the lowest first. */
  number(value: number): void
  bytes(values: Uint8Array): void
  /** How many are written. */
  size(): number
  written(): Uint8Array
}

export function byteSink(capacity = 64): ByteSink {
  let buffer = new Uint8Array(capacity)
  let size = 0
  const room = (more: number): void => {
    if (size + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more))
    larger.set(buffer)
    buffer = larger
  }
  return {
    byte(value) {
      room(1)
      buffer[size++] = value
    },
    number(value) {
      room(5)
      let rest = value
      for (; rest > 127; rest >>>= 7) buffer[size++] = (rest & 127) | 128
      buffer[size++] = rest
    },
    bytes(values) {
      room(values.length)
      buffer.set(values, size)
      size += values.length
    },
    size: () => size,
    written: () => buffer.slice(0, size),
  }
}

/** Numbers one after another, as `byteSink` writes them. */
export const numbersWritten = (numbers: Iterable<number>): Uint8Array => {
  const sink = byteSink()
  for (const number of numbers) sink.number(number)
  return sink.written()
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const sink = byteSink(parts.reduce((sum, { length }) => sum + length, 0))
  for (const part of parts) sink.bytes(part)
  return sink.written()
}
