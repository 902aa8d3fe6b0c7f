import { byteSink, type ByteSink } from './byte-sink.js'
import { byteSource, type ByteSource } from './byte-source.js'
import { summed } from './dictionary.js'

/** Numbers of values, a byte each where all fit. */
type Values = Uint8Array | Uint16Array

/** For each practice its one value of a facet, as a number from 1; 0 if it has none. */
export interface OneColumn {
  kind: 'one'
  values: Values
}

/** For each practice its values of a facet: those of practice `p` are from `starts[p]` up to `starts[p + 1]`. */
export interface ManyColumn {
  kind: 'many'
  starts: Uint32Array
  values: Values
}

export type Column = OneColumn | ManyColumn

/** The values of practices as bytes, practice by practice; several ones ascending, after how many there are. */
export function writeColumn(kind: Column['kind'], rows: readonly (readonly number[])[]): Uint8Array {
  const sink = byteSink(rows.length * 2)
  if (kind === 'many') {
    writeValues(
      sink,
      rows.map(({ length }) => length),
    )
    writeValues(sink, rows.flat())
  } else {
    writeValues(
      sink,
      rows.map(([value = 0]) => value),
    )
  }
  return sink.written()
}

/** The columns that `writeColumn` wrote one after another. */
export function readColumns(bytes: Uint8Array, kinds: readonly Column['kind'][], practices: number): Column[] {
  const source = byteSource(bytes)
  return kinds.map((kind) => {
    const values = readValues(source, practices)
    if (kind === 'one') return { kind, values }
    const starts = summed(values)
    return { kind, starts, values: readValues(source, starts[practices]!) }
  })
}

/** The values of one practice. */
export const valuesAt = (column: Column, practice: number): number[] =>
  column.kind === 'many'
    ? Array.from(column.values.subarray(column.starts[practice], column.starts[practice + 1]))
    : [column.values[practice]!].filter((value) => value > 0)

/** Bytes that are used as they lie; of larger numbers first all low bytes, then all high ones. */
function writeValues(sink: ByteSink, values: readonly number[]): void {
  const isWide = values.some((value) => value > 255)
  sink.byte(Number(isWide))
  for (const value of values) sink.byte(value & 255)
  if (isWide) for (const value of values) sink.byte(value >> 8)
}

function readValues(source: ByteSource, count: number): Values {
  const isWide = source.number() > 0
  const low = source.bytes(count)
  if (!isWide) return low
  const high = source.bytes(count)
  const values = new Uint16Array(count)
  for (let at = 0; at < count; at++) values[at] = low[at]! | (high[at]! << 8)
  return values
}
