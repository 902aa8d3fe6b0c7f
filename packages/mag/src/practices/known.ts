import type { Practice, PracticeAward } from '@gorod/core/practice'
import { source } from '../contests/procedure.js'

interface Known {
  id: string
  /** Id of the city where it is one of `cities`. */
  city?: string
  name: string
  question: string
  title: string
  award: PracticeAward
  confidence?: 'high' | 'medium'
  sources: string[]
}

/** All that is known of these practices is their name, their city and their award. */
const thin = ({ id, city, name, question, title, award, confidence = 'high', sources }: Known): Practice => ({
  id,
  version: 1,
  owner: { ...(city !== undefined && { city }), name },
  questions: [question],
  spheres: [],
  title: { ru: title },
  steps: [],
  participants: [],
  legalBasis: [],
  indicators: [],
  amounts: {},
  copiedBy: [],
  attachments: [],
  award,
  editing: { state: 'accepted' },
  sources,
  confidence,
})

const liveable = 'Город, где хочется жить'

const omsk = (id: string, question: string, nomination: string): Practice =>
  thin({
    id: `liveable-3-omsk-${id}`,
    city: 'omsk',
    name: 'Омск',
    question,
    title: nomination,
    award: {
      contest: 'Лучший город СНГ и ЕврАзЭС',
      edition: { number: 3, year: 2011 },
      nomination,
      degree: 'Победитель',
    },
    sources: [
      source(
        'https://ngs55.ru/text/gorod/2011/04/08/86869',
        '/owner/name',
        '/award/contest',
        '/award/edition/number',
        '/award/nomination',
        '/award/degree',
      ),
      source('Там же: источник называет номинацию, не практику', '/title/ru'),
      source('Там же: год награждения; год выпуска не назван', '/award/edition/year'),
    ],
  })

const izhevsk = (id: string, question: string, nomination: string): Practice =>
  thin({
    id: `liveable-8-izhevsk-${id}`,
    city: 'izhevsk',
    name: 'Ижевск',
    question,
    title: nomination,
    award: { contest: liveable, edition: { number: 8, year: 2015 }, nomination, degree: 'Диплом' },
    sources: [
      source('https://susanin.news/udmurtia/everyday/20151218-210253', '/owner/name', '/award'),
      source('Там же: источник называет, за что вручён диплом, не практику', '/title/ru'),
    ],
  })

const moskva = (id: string, question: string, title: string): Practice =>
  thin({
    id: `liveable-13-moskva-${id}`,
    city: 'moskva',
    name: 'Москва',
    question,
    title,
    award: { contest: liveable, edition: { number: 13, year: 2020 }, degree: 'Победитель' },
    sources: [source('https://newsland.com/post/7294992-', '/owner/name', '/title/ru', '/award')],
  })

const magadan = (id: string, question: string, title: string): Practice =>
  thin({
    id: `liveable-14-magadan-${id}`,
    name: 'Магадан',
    question,
    title,
    award: { contest: liveable, edition: { number: 14, year: 2021 }, degree: 'Диплом' },
    sources: [
      source('https://kolyma.ru/news/103397-', '/owner/name', '/title/ru', '/award/contest', '/award/degree'),
      source('План мероприятий МАГ на 2021 год, пункт 14', '/award/edition'),
    ],
  })

/**
 * The practices that public sources name as awarded: thin cards, each statement with its source. What a practice did,
 * cost and changed no source says, and neither do they; under which question a practice stands is our proposal.
 *
 * @example knownPractices.find(({ owner }) => owner.city === 'sankt-peterburg')?.title.ru // 'Единая карта петербуржца'
 */
export const knownPractices: Practice[] = [
  omsk('mobility', 'mobility', 'Организация свободного перемещения людей с ограниченными возможностями'),
  omsk('primary-care', 'primary-care', 'Первичная медико-санитарная помощь'),
  omsk('local-sport', 'local-sport', 'Организация дворовых, районных, городских соревнований'),
  omsk('self-government', 'self-government', 'Организация системы ТОС'),
  izhevsk('small-business', 'small-business', 'Поддержка малого и среднего бизнеса'),
  izhevsk('preschool', 'preschool', 'Дошкольное образование'),
  izhevsk('inclusive-education', 'inclusive-education', 'Инклюзивное образование'),
  izhevsk('health-festivals', 'healthy-living', 'Фестивали здоровья'),
  moskva('mos-ru', 'services', 'mos.ru'),
  moskva('active-citizen', 'participation', 'Активный гражданин'),
  moskva('our-city', 'participation', 'Наш город'),
  moskva('investment-portal', 'investment', 'Инвестпортал'),
  moskva('electronic-school', 'digital-school', 'МЭШ'),
  moskva('my-moscow', 'services', 'Моя Москва'),
  thin({
    id: 'liveable-13-sankt-peterburg-card',
    city: 'sankt-peterburg',
    name: 'Санкт-Петербург',
    question: 'services',
    title: 'Единая карта петербуржца',
    award: { contest: liveable, edition: { number: 13, year: 2020 }, degree: 'Диплом победителя' },
    sources: [source('https://cedipt.gov.spb.ru/en/news/60213/', '/owner/name', '/title/ru', '/award')],
  }),
  magadan('volunteers', 'volunteering', 'Городской волонтерский корпус'),
  magadan('feats', 'memory', 'Подвиги наших земляков…'),
]
