/**
 * Eight letters and digits that tell contents apart (two 32-bit lanes of multiplications): against damage and for names of
 * files that never change, not against forgery.
 *
 * @example digestOf(new Uint8Array()) // 'a395qmir'
 */
export function digestOf(bytes: Uint8Array): string {
  let one = 0xdeadbeef ^ bytes.length
  let two = 0x41c6ce57 ^ bytes.length
  const whole = bytes.length & ~3
  for (let at = 0; at < whole; at += 4) {
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    one = Math.imul(one ^ word, 2654435761)
    two = Math.imul(two ^ word, 1597334677)
    one ^= one >>> 15
    two ^= two >>> 13
  }
  for (let at = whole; at < bytes.length; at++) {
    one = Math.imul(one ^ bytes[at]!, 2654435761)
    two = Math.imul(two ^ bytes[at]!, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const value = 4294967296 * (two & 0x1ff) + (one >>> 0)
  return value.toString(36).padStart(8, '0')
}
