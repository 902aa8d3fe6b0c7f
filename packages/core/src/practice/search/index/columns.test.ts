import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { joinedBytes } from './byte-sink.js'
import { byteSource } from './byte-source.js'
import { countsIn, readColumn, rowsOf, valuesOf, writeColumn } from './columns.js'

const facet = (most: number) =>
  fc.array(fc.uniqueArray(fc.nat({ max: most }), { maxLength: 3 }), { minLength: 300, maxLength: 300 })

const everyone = Uint32Array.from({ length: 300 }, (_, practice) => practice)

test.prop([facet(2), facet(900), fc.constant<number[][]>(Array.from({ length: 300 }, () => []))])(
  'columns give back the values that were written, of few rows, of very many and of none, and count them',
  (...facets) => {
    const written = facets.map(rowsOf).map(({ rows, numbers }) => writeColumn(rows, numbers))
    const source = byteSource(joinedBytes(written))
    const columns = facets.map(() => readColumn(source, 300))
    expect(columns.map((column) => Array.from(column.rows, (row) => Array.from(valuesOf(column, row))))).toEqual(facets)
    facets.forEach((rows, at) => {
      const counts = Array.from({ length: 901 }, (_, value) => rows.filter((row) => row.includes(value)).length)
      expect(Array.from(countsIn(columns[at]!, everyone, 901))).toEqual(counts)
    })
  },
)
