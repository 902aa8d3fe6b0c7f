const encoder = new TextEncoder()
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const hexText = /^(?:[0-9a-f]{2})*$/
const longestBase64 = 100_000
const base64Text = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** @example hexOf(new Uint8Array([1, 255])) // '01ff' */
export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += digits[byte]
  return text
}

/** The bytes of lower-case hex; undefined where it is none. */
export function bytesOfHex(text: string): Uint8Array | undefined {
  if (!hexText.test(text)) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = (nibble(text.charCodeAt(index * 2)) << 4) | nibble(text.charCodeAt(index * 2 + 1))
  }
  return bytes
}

/** @example base64Of(new Uint8Array([1, 255])) // 'Af8=' */
export function base64Of(bytes: Uint8Array): string {
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return btoa(characters)
}

/**
 * The bytes of base64 (RFC 4648, section 4), written in the one canonical way; undefined where it is none, or longer than
 * any key or signature.
 */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (text.length > longestBase64 || !base64Text.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return base64Of(bytes) === text ? bytes : undefined
}

/** Pieces of bytes one after the other. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.length
  }
  return whole
}

/** The value of a hex digit by its character code. */
const nibble = (code: number): number => (code < 58 ? code - 48 : code - 87)
