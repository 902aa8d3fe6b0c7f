import { grownHead, type JournalEvent, type JournalHead, type Sha256 } from '@gorod/core/journal'

/** The end of a journal after more events; events that do not follow from its end are the caller's mistake. */
export const grown = (head: JournalHead, events: readonly JournalEvent[], sha256: Sha256): JournalHead =>
  events.reduce((end, event) => {
    if (event.seq !== end.size || event.prev !== end.last)
      throw new RangeError(`gorod: event ${event.seq} does not follow the end of the journal`)
    return grownHead(end, event, sha256)
  }, head)
