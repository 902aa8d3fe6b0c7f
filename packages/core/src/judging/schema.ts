import * as z from 'zod/mini'
import { read, type Read } from '../contest/schema.js'
import { id, text } from '../contest/schema-parts.js'
import type { Commission, Conflict } from './commission.js'
import { commissionSchema, conflictSchema } from './commission-schema.js'
import type { ScoreSheet } from './sheet.js'

const version = z.int().check(z.nonnegative())
const fields = <T extends z.ZodMiniType>(value: T) =>
  z
    .record(id, z.strictObject({ value, version }))
    .check(z.refine((record) => Object.keys(record).length <= 200, '≤ 200'))

/** The shape of a score sheet that comes from outside. What a mark may be is said by `checkSheets`. */
export const scoreSheetSchema: z.ZodMiniType<ScoreSheet> = z.strictObject({
  juror: id,
  submission: id,
  round: id,
  state: z.enum([
    'assigned',
    'opened',
    'draft',
    'submitted',
    'confirmed',
    'sealed',
    'recused',
    'abstained',
    'expired',
    'replaced',
  ]),
  marks: fields(z.nullable(z.number())),
  comments: fields(text),
  note: z.exactOptional(z.strictObject({ value: text, version })),
  reason: z.exactOptional(text),
})

/**
 * A score sheet read from outside, every unknown field and every value of the wrong shape told with its place.
 *
 * @example
 * readSheet({ ...sheet, marks: { quality: 7 } }).problems
 * // [{ code: 'shape-value-wrong', severity: 'error', at: { path: '/marks/quality' }, found: '7', expected: 'object' }]
 */
export const readSheet = (value: unknown): Read<ScoreSheet> => read(scoreSheetSchema, value)

/** A commission read from outside, like `readSheet`. */
export const readCommission = (value: unknown): Read<Commission> => read(commissionSchema, value)

/** A conflict of interest read from outside, like `readSheet`. */
export const readConflict = (value: unknown): Read<Conflict> => read(conflictSchema, value)

export { bundleSchema, readBundle } from './bundle/schema.js'
export { commandSchema, readCommand } from './edition/command-schema.js'
export { commissionSchema, conflictSchema }
