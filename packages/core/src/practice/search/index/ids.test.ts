import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readIds, writeIds } from './ids.js'

const id = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(',', '","', '"', '\\', '\n', '[', 'p-1', 'p-10'))

test.prop([fc.uniqueArray(id, { maxLength: 700 }), fc.array(id)])(
  'ids are found by number and numbers by id, whatever is written in them',
  (ids, others) => {
    const read = readIds(writeIds(ids))
    expect(ids.map((_, practice) => read.at(practice))).toEqual(ids)
    expect(ids.map(read.of)).toEqual(ids.map((_, practice) => practice))
    expect(others.map(read.of)).toEqual(others.map((other) => ids.indexOf(other)))
  },
)
