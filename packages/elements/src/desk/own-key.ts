import type { Signer } from '@gorod/core/journal'
import type { EditionState } from '@gorod/core/judging'

/**
 * What the commission knows of the key on this device; `another` where it knows one of another device alone, `awaited` and
 * `gone` where every key it knew is revoked and this device has a new one or none.
 */
export type KeyStanding = 'absent' | 'elsewhere' | 'gone' | 'unknown' | 'another' | 'awaited' | 'enrolled' | 'revoked'

/** The public key with which a juror signs on this device, in base64, and how it stands. */
export interface OwnKey {
  key: string | undefined
  standing: KeyStanding
  /** When, by whom and why it was revoked. */
  revoked?: { at: string; by: string; reason: string }
}

/** The key of this device as the journal knows it. */
export function ownKey({ keys }: EditionState, juror: string, signer: Signer | undefined): OwnKey {
  const enrolled = keys[juror] ?? []
  const [known, none] = enrolled.length > 0 ? (['awaited', 'gone'] as const) : (['unknown', 'absent'] as const)
  const hasOther = enrolled.some(({ revoked }) => !revoked)
  if (!signer) return { key: undefined, standing: hasOther ? 'elsewhere' : none }
  const key = btoa(String.fromCharCode(...signer.key))
  const found = enrolled.find((one) => one.key === key)
  if (found?.revoked) return { key, standing: 'revoked', revoked: found.revoked }
  if (found) return { key, standing: 'enrolled' }
  return { key, standing: hasOther ? 'another' : known }
}
