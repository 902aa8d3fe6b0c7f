import { byteSink } from './byte-sink.js'
import { byteSource } from './byte-source.js'
import { summed } from './dictionary.js'

/** For each practice its one value of a facet, as a number from 1; 0 if it has none. */
export interface OneColumn {
  kind: 'one'
  values: Uint16Array
}

/** For each practice its values of a facet: those of practice `p` are from `starts[p]` up to `starts[p + 1]`. */
export interface ManyColumn {
  kind: 'many'
  starts: Uint32Array
  values: Uint16Array
}

export type Column = OneColumn | ManyColumn

/** The values of practices as bytes, practice by practice; several ones ascending. */
export function writeColumn(kind: Column['kind'], rows: readonly (readonly number[])[]): Uint8Array {
  const sink = byteSink(rows.length * 2)
  if (kind === 'one') for (const [value = 0] of rows) sink.number(value)
  else {
    for (const row of rows) sink.number(row.length)
    for (const row of rows) row.forEach((value, i) => sink.number(value - (row[i - 1] ?? 0)))
  }
  return sink.written()
}

/** The columns that `writeColumn` wrote one after another. */
export function readColumns(bytes: Uint8Array, kinds: readonly Column['kind'][], practices: number): Column[] {
  const source = byteSource(bytes)
  return kinds.map((kind) => {
    if (kind === 'one') return { kind, values: Uint16Array.from(source.numbers(practices)) }
    const starts = summed(source.numbers(practices))
    const values = Uint16Array.from(source.numbers(starts[practices]!))
    for (let practice = 0; practice < practices; practice++) {
      for (let at = starts[practice]! + 1; at < starts[practice + 1]!; at++) values[at]! += values[at - 1]!
    }
    return { kind, starts, values }
  })
}

/** The values of one practice. */
export const valuesAt = (column: Column, practice: number): number[] =>
  column.kind === 'many'
    ? Array.from(column.values.subarray(column.starts[practice], column.starts[practice + 1]))
    : [column.values[practice]!].filter((value) => value > 0)
