import { assignJurors, bundleOf, conflictsOf, seededRandom, standingsOfEdition, type Bundle } from '@gorod/core'
import { liveableCity2026 } from '@gorod/mag'
import { clerk } from './clerk.ts'
import { entriesOf } from './entries.ts'
import { sha256 } from './keys.ts'
import { commission, substitute } from './people.ts'
import { enrol, judge, jurors, meet, open, publish } from './steps.ts'

/** The rules are real, all else is invented, and every document of this edition says so. */
const rules = {
  ...liveableCity2026,
  title: `Вымышленный пример по правилам конкурса: ${liveableCity2026.title}`,
  organisers: ['вымышленный оргкомитет'],
}

const round = rules.rounds[0]!.id

/** A whole edition of a contest, invented and always the same: from the rules to a published protocol and its bundle. */
export async function simulate(seed = 'Город, где хочется жить'): Promise<Bundle> {
  const desk = clerk()
  const { act, state } = desk
  const random = seededRandom(seed)
  const entries = entriesOf(rules)
  // The first two of a nomination get the same marks: a tie that only the chair can settle.
  const twins = new Set([entries[0]!.id, entries[rules.nominations.length]!.id])
  const mark = (submission: string) => () => (twins.has(submission) ? 5 : 2 + random.below(4))

  open(desk, rules, entries, 'example.org/contest-2026')
  const admitted = entries.filter((entry) => entry.state === 'admitted')
  const { pairs } = assignJurors({
    submissions: admitted,
    jurors,
    sheets: rules.rounds[0]!.sheets,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(commission, admitted, [], rules.conflicts),
    seed,
  })
  act('secretary', 'assign', { round, pairs: pairs.map(({ juror, submission }) => ({ juror, submission })), seed })
  act('chair', 'open-round', { round })

  const plain = pairs.filter(({ submission }) => !twins.has(submission))
  const ill = plain.filter(({ juror }) => juror === 'juror-7').slice(-4)
  const [recusedBefore, recusedAfter, late] = plain.filter(({ juror }) => juror !== 'juror-7')
  for (const pair of pairs) {
    const { juror, submission } = pair
    if (pair === late || ill.includes(pair)) continue
    if (pair === recusedBefore) act(juror, 'recuse', { round, submission, reason: 'знаком с авторами' })
    else if (pair === recusedAfter) {
      act(juror, 'open-sheet', { round, submission, noConflict: true })
      act(juror, 'recuse', { round, submission, reason: 'узнал в описании свой проект' })
    } else await judge(desk, juror, submission, mark(submission))
  }

  const replace = { kind: 'replace-juror', juror: 'juror-7', substitute, sheets: 'keep' } as const
  const proposal = act('chair', 'propose-act', { act: replace, reason: 'болезнь' })
  act('auditor', 'second-act', { proposal })
  enrol(desk, substitute.id)
  for (const { submission } of ill) await judge(desk, substitute.id, submission, mark(submission))

  act('secretary', 'announce-closing', {})
  await judge(desk, late!.juror, late!.submission, mark(late!.submission))
  act('chair', 'judge-late-sheet', {
    juror: late!.juror,
    submission: late!.submission,
    accepted: true,
    reason: 'сбой связи в городе',
  })
  act('chair', 'close-round', {})

  for (const { ties } of standingsOfEdition(state(), round)!.nominations) {
    for (const order of ties.flatMap(({ open: equals }) => equals))
      act('chair', 'settle-tie', { order, reason: 'шире применимо в других городах' })
  }
  act('auditor', 'approve-result', { note: 'Итоги пересчитаны по журналу, расхождений нет.' })
  meet(desk, meeting)
  await publish(desk)
  return bundleOf(desk.events, sha256)
}

const absent = ['juror-7', 'juror-9']

const meeting = {
  number: '1',
  day: '2026-12-11',
  from: '11:00',
  to: '13:20',
  place: 'г. Светлояр-Северный, зал заседаний',
  form: 'in-person' as const,
  basis: ['Решение организаторов от 1 марта 2026 г. № 1'],
  present: [
    'chair',
    'deputy',
    'secretary',
    ...jurors.map(({ id }) => id).filter((id) => !absent.includes(id)),
    substitute.id,
  ],
  absent: [{ member: 'juror-9', reason: 'командировка' }],
  proxies: [],
  invited: [],
  presiding: 'chair',
  secretary: 'secretary',
  counting: ['juror-1', 'juror-2', 'juror-3'],
  agenda: rules.nominations.map(({ title }) => `Об итогах в номинации «${title}»`),
  appeal: { until: '2026-12-25', to: 'организаторам конкурса' },
}
