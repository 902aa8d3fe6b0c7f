import * as z from 'zod/mini'
import { read, type Read } from '../../contest/schema.js'
import { id } from '../../contest/schema-parts.js'
import type { Command, CommandType } from './command.js'
import { instant, signatures } from './envelope-schema.js'
import { requestSchemas } from './request-schema.js'

const asked = {
  id,
  at: instant,
  actor: id,
  role: z.enum(['juror', 'chair', 'deputy', 'secretary', 'auditor', 'organiser', 'applicant']),
  signatures: z.exactOptional(signatures),
}

const types = Object.keys(requestSchemas) as [CommandType, ...CommandType[]]
const [first, ...others] = types.map((type) =>
  z.strictObject({ ...asked, type: z.literal(type), ...requestSchemas[type].shape }),
)

/** The shape of a command that comes from outside: by mail, from an outbox, over HTTP. Whether it is allowed is said by `decide`. */
export const commandSchema = z.discriminatedUnion('type', [first!, ...others]) as unknown as z.ZodMiniType<Command>

/**
 * A command read from outside, every unknown field and every value of the wrong shape told with its place.
 *
 * @example
 * readCommand({ id: 'c7', type: 'open-round', at, actor: 'chair', role: 'chair' }).problems
 * // [{ code: 'shape-field-missing', at: { path: '/round' }, found: 'round', … }]
 */
export const readCommand = (value: unknown): Read<Command> => read(commandSchema, value)
