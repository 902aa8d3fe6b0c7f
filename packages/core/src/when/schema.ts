import * as z from 'zod/mini'

/** The shape of a date as a document knows it, bounded. */
export const whenSchema = z.object({
  kind: z.enum(['date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset']),
  edtf: z.string().check(z.maxLength(1000), z.regex(/^[\dXYESW~?%.,/[\]{}+-]+$/, 'edtf')),
  every: z.exactOptional(z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'])),
  text: z.exactOptional(z.string().check(z.maxLength(1000))),
})
