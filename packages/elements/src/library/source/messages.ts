import type { UnavailableReason } from '../../store/unavailable.js'
import type { FeedOptions } from './feed.js'
import type { Answers } from './holding.js'

/** What a library is held from: the address of its files or of a feed, or practices from the page. */
export type Held = { url: string } | { practices: unknown; options: FeedOptions }

/** What a page asks of the worker: first what to hold, then questions by their number, and which to give up. */
export type Asked = { hold: Held } | { seq: number; name: keyof Answers; given: readonly unknown[] } | { stop: number }

/** What it answers: to each question its answer, or why there is none. */
export type Told = { seq: number; value: unknown } | { seq: number; refused: Refusal }

/** An error as data. */
export type Refusal = { unavailable: UnavailableReason; wait?: number } | { aborted: true } | { failed: string }
