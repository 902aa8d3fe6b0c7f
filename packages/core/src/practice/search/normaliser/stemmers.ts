import { stemmer as armenian } from '@orama/stemmers/armenian'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import type { Stemmers } from './stem.js'

/** Stemmers of Armenian, English and Romanian, for an index of texts in these languages. */
export const practiceStemmers: Stemmers = { en: english, hy: armenian, ro: romanian }
