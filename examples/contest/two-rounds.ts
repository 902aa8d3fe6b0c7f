import {
  assignJurors,
  bundleOf,
  conflictsOf,
  seededRandom,
  standingsOfEdition,
  type Bundle,
  type ContestRules,
} from '@gorod/core'
import { liveableCity2026 } from '@gorod/mag'
import { clerk } from './clerk.ts'
import { entriesOf } from './entries.ts'
import { sha256 } from './keys.ts'
import { commission } from './people.ts'
import { judge, jurors, meet, open, publish } from './steps.ts'

const nominations = liveableCity2026.nominations.slice(0, 3)

/** Invented rules of two rounds: ten jurors screen everything, ten others judge the first four of each nomination. */
export const rules: ContestRules = {
  ...liveableCity2026,
  id: 'two-rounds-2026',
  title: 'Вымышленный пример конкурса в два тура',
  organisers: ['вымышленный оргкомитет'],
  nominations,
  rounds: [
    { id: 'screening', title: 'Отборочный тур', sheets: 3 },
    { id: 'final', title: 'Финал', sheets: 5, shortlist: 4, carryOver: { before: 1, own: 2 } },
  ],
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'earlier-submission' }, { kind: 'shared' }],
  passMark: { numerator: 5, denominator: 2 },
  degrees: [
    { id: 'winner', title: 'Диплом победителя', places: 1 },
    { id: 'diploma', title: 'Диплом', places: 2 },
  ],
  assumed: [],
  sources: ['вымышленные правила'],
}

/** An invented edition of two rounds, always the same: from the rules to a published protocol and its bundle. */
export async function simulateTwoRounds(seed = 'Два тура'): Promise<Bundle> {
  const desk = clerk()
  const { act, state } = desk
  const random = seededRandom(seed)
  const entries = entriesOf(rules, 31)
  open(desk, rules, entries, 'example.org/two-rounds-2026')

  // In the first nomination three are ahead, and the twins that came in the same minute share the fourth place.
  const places = new Map(
    entries.filter(({ nomination }) => nomination === nominations[0]!.id).map(({ id }, at) => [id, at]),
  )
  const screened = (submission: string) => () => {
    const place = places.get(submission)
    if (place === undefined) return 2 + random.below(4)
    return place < 2 ? 4 : place < 5 ? 5 : 2 + random.below(2)
  }

  const everybody = entries.filter((entry) => entry.state === 'admitted').map(({ id }) => id)
  for (const [juror, submission] of start('screening', everybody, jurors.slice(0, 10)))
    await judge(desk, juror, submission, screened(submission))
  act('secretary', 'announce-closing', {})
  act('chair', 'close-round', {})

  const shortlist = standingsOfEdition(state(), 'screening')!.nominations.flatMap((one) => one.shortlist!.submissions)
  const [recused, ...pairs] = start('final', shortlist, jurors.slice(10))
  act(recused![0], 'recuse', { round: 'final', submission: recused![1], reason: 'консультировал авторов' })
  // One that was let through is withdrawn: nobody moves up for it.
  const withdrawn = shortlist.at(-1)!
  act('secretary', 'move-submission', { submission: withdrawn, state: 'withdrawn', reason: 'письмо заявителя' })
  for (const [juror, submission] of pairs.filter(([, submission]) => submission !== withdrawn))
    await judge(desk, juror, submission, () => 3 + random.below(3))
  act('secretary', 'announce-closing', {})
  act('chair', 'close-round', {})

  act('auditor', 'approve-result', { note: 'Итоги обоих туров пересчитаны по журналу, расхождений нет.' })
  meet(desk, meeting)
  await publish(desk)
  return bundleOf(desk.events, sha256)

  /** Draws who judges what in a round and opens it. */
  function start(round: string, judged: string[], among: typeof jurors): [juror: string, submission: string][] {
    const submissions = entries.filter(({ id }) => judged.includes(id))
    const drawn = assignJurors({
      submissions,
      jurors: among,
      sheets: rules.rounds.find(({ id }) => id === round)!.sheets,
      minutesPerSubmission: rules.minutesPerSubmission,
      conflicts: conflictsOf(commission, submissions, [], rules.conflicts),
      seed,
    })
    const pairs = drawn.pairs.map(({ juror, submission }) => ({ juror, submission }))
    act('secretary', 'assign', { round, pairs, seed })
    act('chair', 'open-round', { round })
    return pairs.map(({ juror, submission }) => [juror, submission])
  }
}

const meeting = {
  number: '2',
  day: '2026-12-18',
  from: '15:00',
  to: '16:10',
  place: 'г. Озёрополь, зал заседаний',
  form: 'video' as const,
  identification: 'по паспорту, предъявленному в кадре',
  basis: ['Решение вымышленного оргкомитета от 1 марта 2026 г. № 2'],
  present: ['chair', 'secretary', ...jurors.map(({ id }) => id).slice(2)],
  absent: ['deputy', 'juror-1', 'juror-2'].map((member) => ({ member, reason: 'отпуск' })),
  proxies: [],
  invited: [],
  presiding: 'chair',
  secretary: 'secretary',
  counting: ['juror-11', 'juror-12'],
  agenda: nominations.map(({ title }) => `Об итогах в номинации «${title}»`),
  appeal: { until: '2027-01-15', to: 'организаторам конкурса' },
}
