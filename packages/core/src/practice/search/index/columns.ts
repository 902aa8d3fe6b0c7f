import { byteSink } from './byte-sink.js'
import type { ByteSource } from './byte-source.js'
import { summed } from './dictionary.js'

/** For each practice its values of a facet: practices that have the same ones share a row. */
export interface Column {
  /** The row of each practice. */
  rows: Uint8Array | Uint16Array | Uint32Array
  /** Where the values of each row start, and the end of the last. */
  starts: Uint32Array
  /** Places of values in the facet, row by row. */
  values: Uint32Array
}

/** The rows that differ, and the number of each one given. */
export function rowsOf<Row>(given: readonly Row[]): { rows: Row[]; numbers: number[] } {
  const known = new Map<string, number>()
  const rows: Row[] = []
  const numbers = given.map((row) => {
    const key = JSON.stringify(row)
    const number = known.get(key) ?? rows.push(row) - 1
    known.set(key, number)
    return number
  })
  return { rows, numbers }
}

/** A column as bytes: its rows, then the row of each practice. */
export function writeColumn(rows: readonly (readonly number[])[], numbers: readonly number[]): Uint8Array {
  const sink = byteSink(numbers.length * 2)
  sink.number(rows.length)
  for (const { length } of rows) sink.number(length)
  for (const value of rows.flat()) sink.number(value)
  for (const shift of shiftsOf(rows.length)) for (const number of numbers) sink.byte((number >>> shift) & 255)
  return sink.written()
}

/** The next column that `writeColumn` wrote. */
export function readColumn(source: ByteSource, practices: number): Column {
  const size = source.number()
  const starts = summed(source.numbers(size))
  const values = source.numbers(starts[size]!)
  return { rows: readRows(source, size, practices), starts, values }
}

/** The values of a row. */
export const valuesOf = ({ starts, values }: Column, row: number): Uint32Array =>
  values.subarray(starts[row], starts[row + 1])

/** How many of the practices have each value of a facet that has so many. */
export function countsIn(column: Column, practices: Uint32Array, size: number): Uint32Array {
  const { rows, starts, values } = column
  const byRow = new Uint32Array(starts.length - 1)
  for (let at = 0; at < practices.length; at++) byRow[rows[practices[at]!]!]!++
  const counts = new Uint32Array(size)
  for (let row = 0; row < byRow.length; row++) {
    const count = byRow[row]!
    if (count) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[values[at]!]! += count
  }
  return counts
}

/** By what the number of a row is shifted for each of its bytes: all lowest bytes come first, then those above. */
const shiftsOf = (size: number): number[] => [0, 8, 16, 24].filter((shift) => (size - 1) >>> shift > 0)

function readRows(source: ByteSource, size: number, count: number): Column['rows'] {
  const shifts = shiftsOf(size)
  if (shifts.length === 1) return source.bytes(count)
  const rows = new (shifts.length > 2 ? Uint32Array : Uint16Array)(count)
  for (const shift of shifts) {
    const bytes = source.bytes(count)
    for (let at = 0; at < count; at++) rows[at]! |= bytes[at]! << shift
  }
  return rows
}
