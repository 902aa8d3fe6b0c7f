import { assignJurors, ballotOf, conflictsOf, seededRandom } from '@gorod/core/judging'
import type { ContestRules, JudgedCriterion, Submission } from '@gorod/core/contest'
import type {
  Commission,
  EditionCommand,
  EditionCommandType,
  EditionRequests,
  Member,
  Viewer,
  FieldChange,
} from '@gorod/core/judging'
import { localOffices, type OfficeTools } from '../office/local.js'
import type { Answer, Office } from '../office/office.js'
import { sha256 } from '../office/sha256.js'
import { memoryStore } from '../store/memory.js'
import { memoryFolder } from '../store/submission-folder.js'

const anchored = (id: string, title: string, ...anchors: string[]): JudgedCriterion => ({
  kind: 'judged',
  id,
  title,
  scale: { min: 0, max: anchors.length - 1, levels: anchors.map((anchor, value) => ({ value, anchor })) },
  weight: 1,
  required: true,
  commentAtMost: 1,
})

/** Invented rules with what rules may have: anchored scales, a long scale, an optional criterion, comments at both ends. */
export const rules: ContestRules = {
  id: 'sample-2026',
  version: 1,
  title: 'Вымышленный конкурс «Двор и улица»',
  edition: { number: 3, year: 2026 },
  organisers: ['вымышленный оргкомитет'],
  dates: [],
  nominations: [
    { id: 'yards', title: 'Дворы' },
    { id: 'streets', title: 'Улицы' },
    { id: 'parks', title: 'Парки' },
  ],
  entrants: ['member-city', 'city'],
  criteria: [
    {
      title: 'Решение',
      criteria: [
        anchored(
          'quality',
          'Качество решения',
          'Из карточки не видно, что сделано',
          'Названо намерение; результата пока нет',
          'Сделана часть задуманного',
          'Решение работает, остались заметные недостатки',
          'Решение работает устойчиво',
          'Решение работает устойчиво и лучше прежнего порядка',
        ),
        anchored(
          'replicability',
          'Возможность применения в других городах',
          'Повторить нельзя',
          'Повторить можно лишь при редких условиях',
          'Повторить можно, но не сказано как',
          'Условия названы',
          'Сходный город может начать',
          'Практику уже перенял другой город',
        ),
        anchored('novelty', 'Новизна', 'Так делают все', 'Так делают немногие', 'Так не делал никто'),
      ],
    },
    {
      title: 'Эффект',
      criteria: [
        { ...anchored('social', 'Социальный эффект', 'Не указан', 'Назван', 'Измерен', 'Подтверждён'), weight: 2 },
        {
          kind: 'judged',
          id: 'economy',
          title: 'Экономический эффект',
          scale: { min: 0, max: 100 },
          weight: 1,
          required: true,
          commentAtLeast: 95,
        },
        { ...anchored('style', 'Изложение', 'Неясно', 'Понятно', 'Ясно'), required: false },
      ],
    },
  ],
  rounds: [{ id: 'r1', title: 'Заочный тур', sheets: 3 }],
  minutesPerSubmission: 5,
  conflicts: ['own-city', 'own-organisation', 'declared'],
  aggregation: { kind: 'mean' },
  leastSheets: 2,
  rounding: { digits: 2, mode: 'half-up' },
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'earlier-submission' }, { kind: 'chair' }],
  quorum: { numerator: 1, denominator: 2, strictly: true, ofPresentAndNotRecused: false },
  majority: 'present',
  chairDecidesEvenVote: true,
  degrees: [
    { id: 'first', title: 'Диплом I степени', places: 1 },
    { id: 'second', title: 'Диплом II степени', places: 2 },
  ],
  fields: [
    { field: 'title', required: true, mostWords: 20 },
    { field: 'summary', required: true, mostWords: 60 },
    { field: 'situation', required: true, mostWords: 100 },
    { field: 'solution', required: true, mostWords: 400 },
    { field: 'indicators', required: false },
    { field: 'contact', required: true },
  ],
  attachments: { most: 5, mostBytes: 5 * 1024 * 1024, types: ['application/pdf', 'image/jpeg', 'image/png'] },
  consents: ['На обработку персональных данных', 'На размещение практики в библиотеке'],
  timeZone: 'Europe/Moscow',
  assumed: [],
  sources: [],
}

const cities = 'Берёзополь Вышнегорье Глинобор Ивнянск Ладозерск Приволжанск Синегорье Травнополь'.split(' ')

/** Invented practices of invented cities, all admitted. */
export const submissions = (count = 40): Submission[] =>
  Array.from({ length: count }, (_, index): Submission => {
    const city = index % cities.length
    const nomination = rules.nominations[index % rules.nominations.length]!
    return {
      id: `s${String(index + 1).padStart(3, '0')}`,
      contest: rules.id,
      nomination: nomination.id,
      entrant: { kind: 'member-city', city: `city-${city + 1}`, name: cities[city]! },
      card: {
        title: `Практика № ${index + 1}: ${nomination.title.toLowerCase()} без барьеров`,
        summary: 'Жители сами выбирают, что чинить первым.',
        status: 'working',
        questions: ['Как вернуть людей во дворы?'],
        situation: 'Дворы были заставлены машинами, детям негде было играть.',
        solution: 'Провели голосование, убрали гаражи, поставили лавки и свет.\n\nЗа работами следят сами жители.',
        steps: [
          { when: '2024', text: 'Голосование жителей' },
          { when: '2025', text: 'Работы' },
        ],
        participants: [{ name: 'ТСЖ «Уют»', support: 'субботники' }],
        legalBasis: ['Постановление администрации № 12 от 3 марта 2024 года'],
        amounts: { own: 400, total: 1000 },
        indicators: [{ name: 'Жителей гуляет в час', before: '4', after: '23', unit: 'чел.', period: '2023–2025' }],
        socialEffect: 'Во двор вернулись дети.',
        copiedBy: [],
        contact: {
          office: 'Управление благоустройства',
          link: 'https://example.org/practice',
        },
        language: 'ru',
      },
      attachments: [{ name: 'Фото двора.pdf', type: 'application/pdf', bytes: 482_133, hash: 'ab'.repeat(32) }],
      consents: rules.consents,
      state: 'admitted',
      submittedAt: new Date(Date.UTC(2026, 8, 1) + index * 60_000).toISOString(),
    }
  })

const people =
  'Абрамова Анна Петровна;Беляев Иван Сергеевич;Власова Ольга Юрьевна;Громов Пётр Ильич;Данилова Вера Львовна;Ершов Олег Игоревич'.split(
    ';',
  )

const seat = (role: Member['role'], name: string): Member => ({
  id: role,
  name,
  position: 'член оргкомитета',
  role,
  cities: [],
  organisations: [],
})

/** Six jurors, each of a city that takes part, a chair, a deputy, a secretary and an auditor; all invented. */
export const commission: Commission = {
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    seat('chair', 'Журавлёва Нина Олеговна'),
    seat('deputy', 'Зимин Роман Андреевич'),
    seat('secretary', 'Ильина Дарья Павловна'),
    seat('auditor', 'Крылов Егор Максимович'),
    ...people.map((name, index): Member => ({
      id: `juror-${index + 1}`,
      name,
      position: `эксперт, ${cities[index]!}`,
      role: 'juror',
      cities: [`city-${index + 1}`],
      organisations: [],
    })),
  ],
}

/** An edition that people can work with: an office for each of them over one journal in memory, and a short way to act. */
export interface SampleEdition {
  tools: OfficeTools
  office(id: string): Office
  act<T extends EditionCommandType>(actor: string, type: T, request: EditionRequests[T]): Promise<Answer>
}

/** Where a sample edition is kept, and how its people come to it; in memory and at once unless said. */
export interface Footing extends Partial<OfficeTools> {
  /** The rules, where they are not those of the sample. */
  rules?: ContestRules
  officeOf?: (viewer: Viewer, tools: OfficeTools) => Office
}

/** The edition before its round: rules and commission are there, the submissions frozen. */
export async function preparedEdition(
  entered: Submission[] = submissions(),
  { officeOf, rules: drafted = rules, ...given }: Footing = {},
): Promise<SampleEdition> {
  let clock = Date.UTC(2026, 9, 1, 6)
  let count = 0
  const tools: OfficeTools = {
    store: memoryStore(sha256),
    folder: memoryFolder(),
    sha256,
    now: () => (clock += 1000),
    ...given,
  }
  const offices = localOffices(tools)
  const roles = new Map(commission.members.map(({ id, role }) => [id, role]))
  const office = (id: string): Office => {
    const viewer: Viewer = { id, role: roles.get(id) ?? 'organiser' }
    return officeOf?.(viewer, tools) ?? offices(viewer)
  }
  const act: SampleEdition['act'] = async (actor, type, request) => {
    const { viewer, carryOut } = office(actor)
    const command = { id: `c${++count}`, type, at: '', actor, role: viewer.role, ...request } as unknown
    const [answer] = await carryOut([command as EditionCommand])
    if (answer!.refused) throw new Error(`${type}: ${JSON.stringify(answer!.refused)}`)
    return answer!
  }
  await act('organiser', 'open-edition', {
    edition: rules.id,
    title: rules.title,
    origin: 'example.org/sample-2026',
    organisers: ['organiser'],
  })
  await act('organiser', 'draft-rules', { rules: drafted })
  await act('organiser', 'form-commission', { commission })
  for (const submission of entered) await act('secretary', 'freeze-submission', { submission })
  return { tools, office, act }
}

/** The edition with its first round open and every submission given to three jurors. */
export async function openedEdition(
  entered: Submission[] = submissions(),
  footing: Footing = {},
): Promise<SampleEdition> {
  const edition = await preparedEdition(entered, footing)
  const { pairs } = assignJurors({
    submissions: entered,
    jurors: commission.members.filter(({ role }) => role === 'juror'),
    sheets: 3,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(commission, entered, [], rules.conflicts),
    seed: 'sample',
  })
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await edition.act('secretary', 'assign', { round: 'r1', pairs: given, seed: 'sample' })
  await edition.act('chair', 'open-round', { round: 'r1' })
  return edition
}

/** The rules of the sample with a second round, to which the judged of the first are let through. */
export const twoRounds: ContestRules = {
  ...rules,
  rounds: [rules.rounds[0]!, { id: 'r2', title: 'Очный тур', sheets: 3 }],
}

/** Ends the first round as it is, and opens the second with the same people at the same entries. */
export async function toNextRound({ act, office }: SampleEdition): Promise<void> {
  await act('secretary', 'announce-closing', {})
  const { state } = await office('chair').see()
  const pairs = Object.entries(state.sheets['r1']!).flatMap(([submission, byJuror]) =>
    Object.values(byJuror).map(({ juror, state: at }) => ({ juror, submission, at })),
  )
  for (const { juror, submission, at } of pairs)
    if (at !== 'confirmed') await act('chair', 'expire-sheet', { submission, juror, reason: 'срок истёк' })
  await act('chair', 'close-round', {})
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await act('secretary', 'assign', { round: 'r2', pairs: given, seed: 'second' })
  await act('chair', 'open-round', { round: 'r2' })
}

/** The edition after its round: every sheet filled and confirmed, by chance from a seed. */
export async function judgedEdition(entered: Submission[] = submissions(), seed = 'marks'): Promise<SampleEdition> {
  const edition = await openedEdition(entered)
  const random = seededRandom(seed)
  const { state } = await edition.office('chair').see()
  for (const [submission, byJuror] of Object.entries(state.sheets['r1']!)) {
    for (const juror of Object.keys(byJuror)) await fill(edition, juror, submission, random.below)
  }
  await edition.act('secretary', 'announce-closing', {})
  await edition.act('chair', 'close-round', {})
  return edition
}

/** Fills and hands in one sheet. */
export async function fill(
  { act, office }: SampleEdition,
  juror: string,
  submission: string,
  below: (limit: number) => number,
): Promise<void> {
  await act(juror, 'open-sheet', { round: 'r1', submission, noConflict: true })
  const criteria = rules.criteria.flatMap((group) => group.criteria)
  const marks = criteria.map(({ id, scale }): [string, FieldChange<number>] => [
    id,
    { value: below(scale.max + 1), over: [] },
  ])
  const comments = marks.map(([id]): [string, FieldChange<string>] => [
    id,
    { value: 'Потому что так в карточке.', over: [] },
  ])
  await act(juror, 'save-sheet', {
    round: 'r1',
    submission,
    marks: Object.fromEntries(marks),
    comments: Object.fromEntries(comments),
  })
  await act(juror, 'submit-sheet', { round: 'r1', submission })
  const { state } = await office(juror).see()
  await act(juror, 'confirm-sheet', {
    submission,
    ballot: ballotOf(state, state.sheets['r1']![submission]![juror]!, sha256),
  })
}
