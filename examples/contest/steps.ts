import {
  ballotOf,
  canonicalJson,
  headRoot,
  protocolOf,
  standingsOfEdition,
  type ContestRules,
  type Meeting,
  type Submission,
} from '@gorod/core'
import type { Clerk } from './clerk.ts'
import { sha256, signerOf } from './keys.ts'
import { commission } from './people.ts'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const jurors = commission.members.filter(({ role }) => role === 'juror')

/** Opens an edition: its rules, its commission with keys, its submissions. */
export function open({ act }: Clerk, rules: ContestRules, entries: Submission[], origin: string): void {
  act('office', 'open-edition', { edition: rules.id, title: rules.title, origin, organisers: ['office'] })
  act('office', 'draft-rules', { rules })
  act('office', 'form-commission', { commission })
  for (const { id } of [...jurors, { id: 'chair' }, { id: 'secretary' }]) enrol({ act }, id)
  for (const submission of entries) act('secretary', 'freeze-submission', { submission })
}

/** Puts down the key with which a member signs. */
export function enrol({ act }: Pick<Clerk, 'act'>, member: string): void {
  const key = btoa(String.fromCharCode(...signerOf(member).key))
  act('secretary', 'enrol-key', { member, key, algorithm: 'Ed25519' })
}

/** A juror reads a submission, marks it criterion by criterion and signs. */
export async function judge(
  { act, sign, state }: Clerk,
  juror: string,
  submission: string,
  mark: () => number,
): Promise<void> {
  const round = state().round!
  act(juror, 'open-sheet', { round, submission, noConflict: true })
  const criteria = state().rules!.criteria.flatMap((group) => group.criteria)
  const marks = Object.fromEntries(criteria.map(({ id }) => [id, { value: mark(), over: [] }]))
  act(juror, 'save-sheet', { round, submission, marks })
  act(juror, 'submit-sheet', { round, submission })
  const sheet = state().sheets[round]![submission]![juror]!
  await sign(juror, 'confirm-sheet', { submission, ballot: ballotOf(state(), sheet, sha256) }, signerOf(juror))
}

/** The commission meets and decides on every nomination as its rules propose. */
export function meet({ act, state }: Clerk, meeting: Meeting): void {
  act('secretary', 'record-meeting', { meeting })
  const { nominations } = standingsOfEdition(state(), state().round!)!
  for (const [index, { id, title }] of state().rules!.nominations.entries()) {
    const { degrees } = nominations.find(({ nomination }) => nomination === id)!
    const awards = degrees.flatMap(({ degree, submissions }) =>
      submissions.map((submission) => ({ submission, degree })),
    )
    // Nobody votes on an item in which the own city is up for the highest award.
    const winners = new Set(degrees[0]!.submissions.map((submission) => state().entries[submission]!.entrant.city))
    const recused = jurors.filter(
      ({ id: juror, cities }) => meeting.present.includes(juror) && cities.some((city) => winners.has(city)),
    )
    const voters = meeting.present.filter(
      (member) => member !== 'secretary' && !recused.some((juror) => juror.id === member),
    )
    act('secretary', 'take-decision', {
      motion: {
        item: index + 1,
        text: `Утвердить итоги и наградить дипломами в номинации «${title}»`,
        nomination: id,
        awards,
        votes: { for: voters.slice(1), against: [], abstained: voters.slice(0, 1) },
        recused: recused.map(({ id: member }) => ({ member, reason: 'практика своего города' })),
      },
    })
  }
}

/** The protocol is drafted, signed and published. */
export async function publish({ act, sign, state, head }: Clerk): Promise<void> {
  const checkpoint = { size: head().size, root: headRoot(head(), sha256) }
  const protocol = protocolOf(state(), { origin: state().origin, ...checkpoint })
  const hash = hex(sha256(new TextEncoder().encode(canonicalJson(protocol))))
  act('secretary', 'draft-protocol', { hash, checkpoint })
  await sign('chair', 'sign-protocol', { hash }, signerOf('chair'))
  await sign('secretary', 'sign-protocol', { hash }, signerOf('secretary'))
  act('secretary', 'publish-protocol', {})
}
