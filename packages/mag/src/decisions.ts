import type { SessionDecision } from '@gorod/core/decision'
import { decision } from './decision-2023.data.js'

/** The decision of the Assembly's twenty-ninth session of 25 May 2023, read from its document with the line of everything. */
export const decision2023: SessionDecision = decision
