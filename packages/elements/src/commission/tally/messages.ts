import type { Checkpoint } from '@gorod/core/journal'
import type { StandingsInput, WithoutJuror } from '@gorod/core/judging'
import type { Proposal, Proposing } from '../coverage/proposal.js'
import type { Verdict } from '../verify/verdict.js'
import type { Basis, Step } from './figures.js'

/**
 * What a page asks of the worker: parts of the input, then to count, later what would be without a juror; or by itself to
 * assign jurors, or to verify a file.
 */
export type Asked =
  | { part: StandingsInput }
  | Basis
  | { without: string }
  | { proposing: Proposing }
  | { bundle: File; trusted: Checkpoint | undefined }

/** What it answers, as it comes. */
export type Told =
  | { step: Step }
  | { without: WithoutJuror }
  | { done: 'figures' | 'without'; juror?: string }
  /** The share that is done, from 0 to 1. */
  | { progress: number }
  | { proposal: Proposal }
  | { verdict: Verdict }
