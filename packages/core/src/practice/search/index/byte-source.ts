/** Bytes end before what they promise. */
export class BytesEndError extends Error {}

/** Bytes being read one after another. */
export interface ByteSource {
  number(): number
  /** As many numbers as told. */
  numbers(count: number): Uint32Array
  bytes(count: number): Uint8Array
  atEnd(): boolean
}

/** A reading of what `byteSink` wrote; past the end it throws. */
export function byteSource(buffer: Uint8Array): ByteSource {
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      if (at >= buffer.length) break
      const byte = buffer[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw new BytesEndError('The bytes end within a number')
  }
  return {
    number,
    numbers(count) {
      if (count > buffer.length - at) throw new BytesEndError('The bytes end before their numbers')
      const values = new Uint32Array(count)
      for (let i = 0; i < count; i++) values[i] = number()
      return values
    },
    bytes(count) {
      if (count > buffer.length - at) throw new BytesEndError('The bytes end too early')
      at += count
      return buffer.subarray(at - count, at)
    },
    atEnd: () => at === buffer.length,
  }
}
