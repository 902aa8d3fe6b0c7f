export type { Entry, EntryKind, Feed } from './entry.js'
