export type { Every, Span, When, WhenKind } from './when.js'
