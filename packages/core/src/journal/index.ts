export type { EventDraft, EventSignature, JournalEvent, Sha256, SignatureAlgorithm } from './event.js'
export { canonicalJson, NotJsonError } from './canonical-json.js'
export { eventBytes, eventId } from './event-id.js'
export { emptyHead, grownHead, headOf, headRoot, type JournalHead } from './head.js'
export { appendEvent, type Appended } from './append.js'
export { merkleRoot } from './merkle.js'
export { inclusionProof, verifyInclusion, type InclusionClaim } from './inclusion.js'
export { consistencyProof, verifyConsistency, type ConsistencyClaim, type TreeHead } from './consistency.js'
export { checkpointText, readCheckpoint, signatureLine, type Checkpoint, type NoteSignature } from './checkpoint.js'
export { signCheckpoint, verifyCheckpoint, type NamedKey } from './note.js'
export {
  signedBytes,
  signEvent,
  verifySignatures,
  type SignatureCheck,
  type SignatureVerifier,
  type Signer,
} from './signature.js'
export { fingerprintWords } from './key-words.js'
export { verifyJournal, verifyJournalInSteps, type JournalWitness } from './verify.js'
