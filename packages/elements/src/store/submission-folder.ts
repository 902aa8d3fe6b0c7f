import type { Submission } from '@gorod/core/contest'

/** Where the submissions lie whole: the journal keeps only their hashes. A failure rejects with `Unavailable`. */
export interface SubmissionFolder {
  put(submissions: readonly Submission[]): Promise<void>
  /** Those of these ids that are there. */
  read(ids: readonly string[]): Promise<Submission[]>
}

/** A folder that lives as long as the page. */
export function memoryFolder(submissions: readonly Submission[] = []): SubmissionFolder {
  const kept = new Map(submissions.map((one) => [one.id, one]))
  return {
    async put(more) {
      for (const one of more) kept.set(one.id, one)
    },
    read: async (ids) => ids.flatMap((id) => kept.get(id) ?? []),
  }
}
