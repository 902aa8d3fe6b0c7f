import { seededRandom, type Random } from '../../judging/random.js'
import type { Indicator } from '../../contest/submission.js'
import type { Localized, Practice } from '../practice.js'
import { abroad } from './abroad.js'
import { inventedCities } from './cities.js'
import { declined } from './declension.js'
import * as say from './sentences.js'
import type { Scene } from './sentences.js'
import { topics, type Topic } from './topics.js'

const degrees = ['Диплом первой степени', 'Диплом второй степени', 'Диплом третьей степени', 'Диплом']
const statuses = ['pilot', 'working', 'working', 'working', 'finished', 'copied'] as const
const partners = [
  ['Союз соседей', 'добровольный труд'],
  ['Городской колледж', 'обучение'],
  ['Завод «Пример»', 'деньги'],
  ['Общество краеведов', 'сведения'],
  ['Молодёжный совет', 'опрос жителей'],
] as const
const offices = [
  'Отдел благоустройства',
  'Управление образования',
  'Отдел по связям с жителями',
  'Управление хозяйства',
]

const things = new Map(topics.map(({ id, things: of }) => [id, of.map(declined)]))

/**
 * Invented practices of invented cities, each `isInvented`: the same for the same seed, `count` of them, told in
 * Russian, some also or only in another language. For trying out and for measuring; they stand under `inventedRubricator`.
 *
 * @example inventedPractices(300, 1)[0].id // 'invented-1-0'
 */
export function inventedPractices(count: number, seed: number | string): Practice[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => practice(`invented-${seed}-${index}`, index, random))
}

function practice(id: string, index: number, random: Random): Practice {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!
  const chance = (percent: number): boolean => random.below(100) < percent
  const topic = pick(topics)
  const { city, cases } = pick(inventedCities)
  const year = 2010 + random.below(16)
  const scene = sceneOf(topic, cases, year, random)
  const title = pick(say.titles)(scene)
  const tell = (sentences: readonly ((scene: Scene) => string)[], many: number): Localized => ({
    ru: several(sentences, many, random)
      .map((sentence) => sentence(scene))
      .join(' '),
  })
  const foreign = chance(12) ? pick(abroad[topic.id] ?? [undefined]) : undefined
  const isForeignOnly = foreign !== undefined && chance(15)
  const inLanguages = (ru: string, name: 'title' | 'summary'): Localized =>
    foreign ? { ...(!isForeignOnly && { ru }), [foreign.language]: foreign[name] } : { ru }
  const total = (1 + random.below(400)) * 10 ** (4 + random.below(4))
  const [partner, support] = pick(partners)
  return {
    id,
    version: 1,
    owner: {
      city: city.id,
      name: cases.nominative,
      ...(chance(50) && { organisation: `Администрация города ${cases.genitive}` }),
    },
    questions: [topic.id, ...(chance(20) ? [pick(topics).id].filter((other) => other !== topic.id) : [])],
    spheres: chance(10) ? ['cooperation'] : [],
    title: inLanguages(title, 'title'),
    summary: inLanguages(pick(say.summaries)(scene), 'summary'),
    ...(!isForeignOnly && {
      situation: tell(say.situations, 3),
      solution: tell(say.solutions, 4),
      socialEffect: tell(say.effects, 2),
      ...(chance(60) && { economicEffect: tell(say.savings, 1) }),
      ...(chance(70) && { conditions: tell(say.conditions, 1) }),
      ...(chance(50) && { obstacles: tell(say.obstacles, 1) }),
      lessons: tell(say.lessons, 2),
    }),
    started: String(year - 1),
    status: pick(statuses),
    steps: [
      { when: String(year - 1), text: { ru: `Решение: ${scene.thing.one.nominative}` } },
      { when: String(year), text: { ru: `Применили ${scene.means}` } },
    ],
    participants: [{ name: partner, support }],
    legalBasis: chance(40) ? [`Постановление администрации № ${1 + random.below(900)}`] : [],
    indicators: [indicatorOf(pick(topic.figures), random)],
    ...(chance(85)
      ? { amounts: { total, extra: Math.floor((total * random.below(60)) / 100) }, currency: 'RUB' }
      : { amounts: {} }),
    copiedBy: chance(15) ? [pick(inventedCities).cases.nominative] : [],
    contact: { office: pick(offices), link: `https://example.org/practices/${index}` },
    attachments: [],
    ...(chance(92) && { award: awardOf(topic, year, chance(55) ? pick(degrees) : undefined) }),
    editing: {
      ...(chance(5) ? { state: 'obsolete', note: 'Заменена новой практикой' } : { state: 'accepted' }),
      checkedOn: `${year + 1}-0${1 + random.below(9)}-15`,
    },
    sources: ['Придумано для проб'],
    isInvented: true,
  }
}

const awardOf = (topic: Topic, year: number, degree: string | undefined): NonNullable<Practice['award']> => ({
  contest: 'Смотр придуманных практик',
  edition: { number: year - 2009, year },
  nomination: topic.question,
  ...(degree !== undefined && { degree }),
})

function indicatorOf([name, unit, falls]: Topic['figures'][number], random: Random): Indicator {
  const low = 5 + random.below(40)
  const high = low + 5 + random.below(50)
  const [before, after] = falls ? [high, low] : [low, high]
  return { name, before: String(before), after: String(after), unit }
}

function sceneOf(topic: Topic, city: Scene['city'], year: number, random: Random): Scene {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!
  const [thing, other] = several(things.get(topic.id)!, 2, random)
  const [means, more] = several(topic.means, 2, random)
  return {
    city,
    thing: thing!,
    other: other!,
    act: pick(topic.acts),
    people: pick(topic.people),
    trouble: pick(topic.troubles),
    means: means!,
    more: more!,
    year,
    many: 10 * (1 + random.below(9)) + 5 + random.below(5),
    months: 5 + random.below(14),
  }
}

/** So many of a list, none twice, in the order of the list after a random first one. */
function several<T>(list: readonly T[], many: number, random: Random): T[] {
  const first = random.below(list.length)
  const step = list.length > 2 && list.length % 2 ? 1 + random.below(2) : 1
  return Array.from({ length: Math.min(many, list.length) }, (_, at) => list[(first + at * step) % list.length]!)
}
