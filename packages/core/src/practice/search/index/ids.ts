import { chunks } from './chunks.js'
import { jsonLines } from './files.js'

const idsInLine = 256

/** The ids of practices by their numbers; only lines that are asked for are parsed. */
export interface Ids {
  at: (practice: number) => string
  /** The number of the practice with the id; -1 if there is none. */
  of: (id: string) => number
}

export const writeIds = (ids: readonly string[]): Uint8Array => jsonLines(chunks(ids, idsInLine))

/** The ids that `writeIds` wrote. */
export function readIds(bytes: Uint8Array): Ids {
  const text = new TextDecoder().decode(bytes)
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const lines: string[][] = []
  const lineAt = (line: number): string[] =>
    (lines[line] ??= JSON.parse(text.slice(starts[line], starts[line + 1])) as string[])
  return {
    at: (practice) => lineAt(Math.floor(practice / idsInLine))[practice % idsInLine]!,
    of(id) {
      const written = JSON.stringify(id)
      for (let found = text.indexOf(written); found >= 0;) {
        const line = starts.findLastIndex((start) => start <= found)
        const place = lineAt(line).indexOf(id)
        if (place >= 0) return line * idsInLine + place
        found = text.indexOf(written, starts[line + 1] ?? text.length)
      }
      return -1
    },
  }
}
