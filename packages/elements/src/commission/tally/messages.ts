import type { StandingsInput, WithoutJuror } from '@gorod/core/judging'
import type { Basis, Step } from './figures.js'

/** What a page asks of the worker: parts of the input, then to count, later what would be without a juror. */
export type Asked = { part: StandingsInput } | Basis | { without: string }

/** What it answers, as it comes. */
export type Told = { step: Step } | { without: WithoutJuror } | { done: 'figures' | 'without'; juror?: string }
