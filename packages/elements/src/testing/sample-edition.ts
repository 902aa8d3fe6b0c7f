import type { ContestRules, JudgedCriterion, Submission } from '@gorod/core/contest'
import type { Commission, Member } from '@gorod/core/judging'

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

/** Cities that do not exist. */
export const cities = 'Берёзополь Вышнегорье Глинобор Ивнянск Ладозерск Приволжанск Синегорье Травнополь'
  .split(' ')
  .map((name, index) => ({ id: `city-${index + 1}`, name }))

/** Invented practices of invented cities, all admitted. */
export const submissions = (count = 40): Submission[] =>
  Array.from({ length: count }, (_, index): Submission => {
    const city = cities[index % cities.length]!
    const nomination = rules.nominations[index % rules.nominations.length]!
    return {
      id: `s${String(index + 1).padStart(3, '0')}`,
      contest: rules.id,
      nomination: nomination.id,
      entrant: { kind: 'member-city', city: city.id, name: city.name },
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
      position: `эксперт, ${cities[index]!.name}`,
      role: 'juror',
      cities: [cities[index]!.id],
      organisations: [],
    })),
  ],
}
