import { digestOf } from '../search/index/digest.js'

/** Letters a name of a file has at most. */
const longest = 120

const encoder = new TextEncoder()

/**
 * Where a practice lies on the site of its library: `.json` after it is the practice whole, `/` its page. Whatever the id
 * is, the path is of small Latin letters, digits and `-_~`, so that no file system and no server reads it otherwise.
 *
 * @example
 * practicePath('liveable-3-omsk') // 'p/liveable-3-omsk'
 * practicePath('Двор') // 'p/~d094~d0b2~d0be~d180'
 */
export function practicePath(id: string): string {
  const name = id.replace(/[^a-z\d_-]/gu, (letter) => `~${hex(encoder.encode(letter))}`)
  return `p/${name.length <= longest ? name : `${name.slice(0, longest - 9)}~${digestOf(encoder.encode(id))}`}`
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
