// An invented edition: its rules, its people, its entries, and the commands that bring it to its first round.
import type { ContestRules, JudgedCriterion, Submission } from '@gorod/core/contest'
import {
  assignJurors,
  conflictsOf,
  type Commission,
  type EditionCommand,
  type EditionCommandType,
  type EditionRequests,
  type Member,
  type Viewer,
} from '@gorod/core/judging'
import type { Answer, Office } from '@gorod/elements/office'

const criterion = (id: string, title: string, weight: number, ...anchors: string[]): JudgedCriterion => ({
  kind: 'judged',
  id,
  title,
  scale: { min: 0, max: anchors.length - 1, levels: anchors.map((anchor, value) => ({ value, anchor })) },
  weight,
  required: true,
  commentAtMost: 0,
})

/** Invented rules; what no document says stands here as a choice of the example. */
export const rules: ContestRules = {
  id: 'jury-2026',
  version: 1,
  title: 'Вымышленный пример: конкурс «Двор и улица»',
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
        criterion(
          'quality',
          'Качество решения',
          2,
          'Не видно, что сделано',
          'Есть намерение',
          'Сделана часть',
          'Работает с недостатками',
          'Работает устойчиво',
          'Работает лучше прежнего порядка',
        ),
        criterion(
          'replicability',
          'Возможность повторить',
          1,
          'Повторить нельзя',
          'Лишь при редких условиях',
          'Не сказано как',
          'Условия названы',
          'Сходный город может начать',
          'Другой город уже перенял',
        ),
        criterion(
          'novelty',
          'Новизна',
          1,
          'Так делают все',
          'Делают многие',
          'Делают некоторые',
          'Делают немногие',
          'Почти никто не делал',
          'Так не делал никто',
        ),
      ],
    },
    {
      title: 'Эффект',
      criteria: [
        criterion(
          'social',
          'Социальный эффект',
          2,
          'Не указан',
          'Обещан',
          'Назван',
          'Виден',
          'Измерен',
          'Подтверждён другими',
        ),
        criterion(
          'economy',
          'Экономический эффект',
          1,
          'Не указан',
          'Обещан',
          'Назван',
          'Посчитан',
          'Измерен',
          'Подтверждён другими',
        ),
        criterion(
          'people',
          'Участие жителей',
          1,
          'Не участвовали',
          'Их известили',
          'Их спросили',
          'Они выбирали',
          'Они делали',
          'Они начали и ведут сами',
        ),
      ],
    },
  ],
  rounds: [{ id: 'r1', title: 'Заочный тур', sheets: 3 }],
  minutesPerSubmission: 5,
  conflicts: ['own-city', 'own-organisation', 'declared'],
  aggregation: { kind: 'mean' },
  leastSheets: 2,
  rounding: { digits: 2, mode: 'half-up' },
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'chair' }],
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

/** Cities that do not exist. */
export const cities = 'Берёзополь Вышнегорье Глинобор Ивнянск Ладозерск Приволжанск Синегорье Травнополь'
  .split(' ')
  .map((name, index) => ({ id: `city-${index + 1}`, name }))

const seat = (role: Member['role'], name: string, position: string): Member => ({
  id: role,
  name,
  position,
  role,
  cities: [],
  organisations: [],
})

const jurors = [
  'Абрамова Анна Петровна',
  'Беляев Иван Сергеевич',
  'Власова Ольга Юрьевна',
  'Громов Пётр Ильич',
  'Данилова Вера Львовна',
  'Ершов Олег Игоревич',
]

/** Six jurors, each of a city that takes part, and those who lead the work. */
export const commission: Commission = {
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    seat('secretary', 'Ильина Дарья Павловна', 'секретарь комиссии'),
    seat('chair', 'Журавлёва Нина Олеговна', 'председатель комиссии'),
    seat('deputy', 'Зимин Роман Андреевич', 'заместитель председателя'),
    seat('auditor', 'Крылов Егор Максимович', 'ревизор'),
    ...jurors.map((name, index): Member => ({
      id: `juror-${index + 1}`,
      name,
      position: `эксперт, ${cities[index]!.name}`,
      role: 'juror',
      cities: [cities[index]!.id],
      organisations: [],
    })),
  ],
}

/** Who somebody is in this edition; nobody where he has no seat. */
export function viewerOf(id: string): Viewer | undefined {
  if (id === 'organiser') return { id, role: 'organiser' }
  const member = commission.members.find((one) => one.id === id)
  return member && { id, role: member.role }
}

const deeds = [
  'Двор без машин',
  'Лавки у каждого дома',
  'Сад на месте гаражей',
  'Тротуар без ступеней',
  'Свет на школьной дороге',
  'Пруд, который очистили соседи',
  'Горка для всех возрастов',
  'Улица с одним светофором меньше',
]

/** Practices of invented cities, admitted. */
export const submissions = (count = 40): Submission[] =>
  Array.from({ length: count }, (_, index): Submission => {
    const city = cities[index % cities.length]!
    const nomination = rules.nominations[index % rules.nominations.length]!
    return {
      id: `s${String(index + 1).padStart(2, '0')}`,
      contest: rules.id,
      nomination: nomination.id,
      entrant: { kind: 'member-city', city: city.id, name: city.name },
      card: {
        title: `${deeds[(index * 3) % deeds.length]!} (${city.name}, № ${index + 1})`,
        summary: 'Жители сами выбирают, что чинить первым, и следят за тем, что построено.',
        status: 'working',
        questions: ['Как вернуть людей во дворы?'],
        situation: 'Дворы были заставлены машинами, детям негде было играть, вечером никто не выходил.',
        solution:
          'Провели голосование, убрали гаражи, поставили лавки и свет.\n\nЗа порядком следят сами жители: у каждого двора есть староста и тетрадь, куда записывают, что сломалось.',
        steps: [
          { when: '2024', text: 'Голосование жителей' },
          { when: '2025', text: 'Работы' },
        ],
        participants: [{ name: 'ТСЖ «Уют»', support: 'субботники' }],
        legalBasis: [],
        amounts: { own: 400, total: 1000 },
        indicators: [{ name: 'Жителей гуляет в час', before: '4', after: '23', unit: 'чел.', period: '2023–2025' }],
        socialEffect: 'Во двор вернулись дети.',
        copiedBy: [],
        contact: { office: 'Управление благоустройства', link: 'https://example.org/practice' },
        language: 'ru',
      },
      attachments: [],
      consents: rules.consents,
      state: 'admitted',
      submittedAt: new Date(Date.UTC(2026, 8, 1) + index * 60_000).toISOString(),
    }
  })

/** Asks an office for one thing; a refusal is a mistake of the example. */
export async function ask<T extends EditionCommandType>(
  office: Office,
  type: T,
  request: EditionRequests[T],
): Promise<Answer> {
  const { id: actor, role } = office.viewer
  const command = { id: crypto.randomUUID(), type, at: new Date(0).toISOString(), actor, role, ...request }
  const [answer] = await office.carryOut([command as unknown as EditionCommand])
  if (answer?.refused) throw new Error(`${type}: ${JSON.stringify(answer.refused)}`)
  return answer!
}

/** The edition with its rules and its commission, and no entry yet. */
export async function form(officeOf: (viewer: Viewer) => Office): Promise<void> {
  const organiser = officeOf(viewerOf('organiser')!)
  const opening = { edition: rules.id, title: rules.title, origin: 'example.org/jury-2026', organisers: ['organiser'] }
  await ask(organiser, 'open-edition', opening)
  await ask(organiser, 'draft-rules', { rules })
  await ask(organiser, 'form-commission', { commission })
}

/** The edition with its entries given out and its round open. */
export async function open(officeOf: (viewer: Viewer) => Office, entered = submissions()): Promise<void> {
  const secretary = officeOf(viewerOf('secretary')!)
  for (const submission of entered) await ask(secretary, 'freeze-submission', { submission })
  const { pairs } = assignJurors({
    submissions: entered,
    jurors: commission.members.filter(({ role }) => role === 'juror'),
    sheets: rules.rounds[0]!.sheets,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(commission, entered, [], rules.conflicts),
    seed: rules.id,
  })
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await ask(secretary, 'assign', { round: 'r1', pairs: given, seed: rules.id })
  await ask(officeOf(viewerOf('chair')!), 'open-round', { round: 'r1' })
}
