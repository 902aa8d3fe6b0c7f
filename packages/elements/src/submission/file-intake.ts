import { contentHash, type ContestRules } from '@gorod/core/contest'
import { download } from '../data/download.js'
import { sha256 } from '../office/sha256.js'
import type { Intake, Received } from './intake.js'
import { fileName, submissionFile } from './submission-file.js'

/** What an intake by file is made with, beside the rules. */
export interface FileIntakeOptions extends Partial<Pick<Received, 'entrant' | 'cities'>> {
  now?: () => number
  /** Hands the applicant a file; as a download unless given. */
  give?: (name: string, content: string) => void
  /** What the name of the file begins with. */
  kind?: string
}

/**
 * An intake without a server: the applicant gets one file «Заявка — ….json» with the submission and the hashes of its
 * attachments, and sends it to the organiser together with the attachments.
 *
 * @example element.intake = fileIntake(liveableCity2026)
 */
export function fileIntake(
  rules: ContestRules,
  {
    now = Date.now,
    give = (name, content) => download(name, content, 'application/json'),
    kind = 'Заявка',
    entrant,
    cities,
  }: FileIntakeOptions = {},
): Intake {
  const at = (): string => new Date(now()).toISOString()
  return {
    isByFile: true,
    read: async () => ({ rules, at: at(), held: [], ...(entrant && { entrant }), ...(cities && { cities }) }),
    async send(submission) {
      give(fileName(submission.card, kind), submissionFile({ submission, remarks: [] }))
      return {
        submission,
        receipt: {
          submission: submission.id,
          contentHash: contentHash(submission, sha256),
          at: submission.submittedAt ?? at(),
          isFile: true,
        },
      }
    },
  }
}
