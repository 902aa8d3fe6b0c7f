import {
  assignJurors,
  ballotOf,
  bundleOf,
  canonicalJson,
  conflictsOf,
  headRoot,
  protocolOf,
  seededRandom,
  standingsOfEdition,
  type Bundle,
  type ContestRules,
} from '@gorod/core'
import { liveableCity2026 } from '@gorod/mag'
import { clerk } from './clerk.ts'
import { entriesOf } from './entries.ts'
import { sha256, signerOf } from './keys.ts'
import { commission, substitute } from './people.ts'

/** The rules are real, all else is invented, and every document of this edition says so. */
const rules: ContestRules = {
  ...liveableCity2026,
  title: `Вымышленный пример по правилам конкурса: ${liveableCity2026.title}`,
  organisers: ['вымышленный оргкомитет'],
}

const round = rules.rounds[0]!.id
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A whole edition of a contest, invented and always the same: from the rules to a published protocol and its bundle. */
export async function simulate(seed = 'Город, где хочется жить'): Promise<Bundle> {
  const { act, sign, state, head, events } = clerk()
  const random = seededRandom(seed)
  const entries = entriesOf(rules)
  const [first, second] = [entries[0]!.id, entries[rules.nominations.length]!.id]

  act('office', 'open-edition', {
    edition: rules.id,
    title: rules.title,
    origin: 'example.org/contest-2026',
    organisers: ['office'],
  })
  act('office', 'draft-rules', { rules })
  act('office', 'form-commission', { commission })
  const jurors = commission.members.filter(({ role }) => role === 'juror')
  for (const { id } of [...jurors, { id: 'chair' }, { id: 'secretary' }]) {
    act('secretary', 'enrol-key', {
      member: id,
      key: btoa(String.fromCharCode(...signerOf(id).key)),
      algorithm: 'Ed25519',
    })
  }
  for (const submission of entries) act('secretary', 'freeze-submission', { submission })

  const admitted = entries.filter((entry) => entry.state === 'admitted')
  const conflicts = conflictsOf(commission, admitted, [], rules.conflicts)
  const { minutesPerSubmission } = rules
  const { pairs } = assignJurors({
    submissions: admitted,
    jurors,
    sheets: rules.rounds[0]!.sheets,
    minutesPerSubmission,
    conflicts,
    seed,
  })
  act('secretary', 'assign', { round, pairs: pairs.map(({ juror, submission }) => ({ juror, submission })), seed })
  act('chair', 'open-round', { round })

  const judge = async (juror: string, submission: string, isOpen = false): Promise<void> => {
    if (!isOpen) act(juror, 'open-sheet', { submission, noConflict: true })
    // The first two of a nomination get the same marks: a tie that only the chair can settle.
    const isTwin = submission === first || submission === second
    const mark = () => ({ value: isTwin ? 5 : 2 + random.below(4), base: 0 })
    const marks = Object.fromEntries(rules.criteria[0]!.criteria.map(({ id }) => [id, mark()]))
    act(juror, 'save-sheet', { submission, marks })
    act(juror, 'submit-sheet', { submission })
    const sheet = state().sheets[round]![submission]![juror]!
    await sign(juror, 'confirm-sheet', { submission, ballot: ballotOf(state(), sheet, sha256) }, signerOf(juror))
  }

  const plain = pairs.filter(({ submission }) => submission !== first && submission !== second)
  const ill = plain.filter(({ juror }) => juror === 'juror-7').slice(-4)
  const [recusedBefore, recusedAfter, late] = plain.filter(({ juror }) => juror !== 'juror-7')
  for (const pair of pairs) {
    const { juror, submission } = pair
    if (pair === late || ill.includes(pair)) continue
    if (pair === recusedBefore) act(juror, 'recuse', { submission, reason: 'знаком с авторами' })
    else if (pair === recusedAfter) {
      act(juror, 'open-sheet', { submission, noConflict: true })
      act(juror, 'recuse', { submission, reason: 'узнал в описании свой проект' })
    } else await judge(juror, submission)
  }

  const replace = { kind: 'replace-juror', juror: 'juror-7', substitute, sheets: 'keep' } as const
  const proposal = act('chair', 'propose-act', { act: replace, reason: 'болезнь' })
  act('auditor', 'second-act', { proposal })
  const key = btoa(String.fromCharCode(...signerOf(substitute.id).key))
  act('secretary', 'enrol-key', { member: substitute.id, key, algorithm: 'Ed25519' })
  for (const { submission } of ill) await judge(substitute.id, submission)

  act('secretary', 'announce-closing', {})
  await judge(late!.juror, late!.submission)
  act('chair', 'judge-late-sheet', {
    juror: late!.juror,
    submission: late!.submission,
    accepted: true,
    reason: 'сбой связи в городе',
  })
  act('chair', 'close-round', {})

  for (const { ties } of standingsOfEdition(state(), round)!.nominations) {
    for (const order of ties.flatMap(({ open }) => open))
      act('chair', 'settle-tie', { order, reason: 'шире применимо в других городах' })
  }
  act('auditor', 'approve-result', { note: 'Итоги пересчитаны по журналу, расхождений нет.' })
  meet()
  const checkpoint = { size: head().size, root: headRoot(head(), sha256) }
  const protocol = protocolOf(state(), { origin: state().origin, ...checkpoint })
  const hash = hex(sha256(new TextEncoder().encode(canonicalJson(protocol))))
  act('secretary', 'draft-protocol', { hash, checkpoint })
  await sign('chair', 'sign-protocol', { hash }, signerOf('chair'))
  await sign('secretary', 'sign-protocol', { hash }, signerOf('secretary'))
  act('secretary', 'publish-protocol', {})
  return bundleOf(events, sha256)

  function meet(): void {
    const present = [
      'chair',
      'deputy',
      'secretary',
      ...jurors.map(({ id }) => id).filter((id) => id !== 'juror-7' && id !== 'juror-9'),
    ]
    const meeting = {
      number: '1',
      day: '2026-12-11',
      from: '11:00',
      to: '13:20',
      place: 'г. Светлояр-Северный, зал заседаний',
      form: 'in-person' as const,
      basis: ['Решение организаторов от 1 марта 2026 г. № 1'],
      present: [...present, substitute.id],
      absent: [{ member: 'juror-9', reason: 'командировка' }],
      proxies: [],
      invited: [],
      presiding: 'chair',
      secretary: 'secretary',
      counting: ['juror-1', 'juror-2', 'juror-3'],
      agenda: rules.nominations.map(({ title }) => `Об итогах в номинации «${title}»`),
      appeal: { until: '2026-12-25', to: 'организаторам конкурса' },
    }
    act('secretary', 'record-meeting', { meeting })
    for (const [index, { id, title }] of rules.nominations.entries()) {
      const { degrees } = standingsOfEdition(state(), round)!.nominations.find(({ nomination }) => nomination === id)!
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
}
