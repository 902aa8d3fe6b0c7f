import type { Checkpoint } from '@gorod/core/journal'
import type { StandingsInput, WithoutJuror } from '@gorod/core/judging'
import type { Proposal, Proposing } from '../coverage/proposal.js'
import type { Verdict } from '../verify/verdict.js'
import type { Basis, Step } from './figures.js'

/** What a page asks of what counts: parts of the input, then to count, later what would be without a juror. */
export type Counted = { part: StandingsInput } | Basis | { without: string }

/** What is asked for by itself: to assign jurors, or to verify a file. */
export type Ordered = { proposing: Proposing } | { bundle: File; trusted: Checkpoint | undefined }

/** What is answered, as it comes. */
export type Told =
  | { step: Step }
  | { without: WithoutJuror }
  | { done: 'figures' | 'without'; juror?: string }
  /** The share that is done, from 0 to 1. */
  | { progress: number }
  | { proposal: Proposal }
  | { verdict: Verdict }
  /** The file that does the work could not be loaded: nothing comes. */
  | { missing: string }

/** Answers to what is asked, by steps of which some have nothing to tell. */
export type Answering = AsyncGenerator<Told | undefined, void>
