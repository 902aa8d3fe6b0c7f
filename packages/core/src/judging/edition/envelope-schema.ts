import * as z from 'zod/mini'
import { list } from '../../contest/schema-parts.js'
import { algorithm } from './request-schema.js'

/** An instant as the journal takes it: ISO 8601 in UTC with seconds. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'instant'))

const base64 = z.string().check(z.maxLength(400))

/** Signatures of a command or an event. */
export const signatures = list(z.strictObject({ key: base64, algorithm, value: base64 }), 20)
