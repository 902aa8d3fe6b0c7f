import type { ContestRules } from '@gorod/core/contest'
import { assumedCriteria, assumedProcedure, criterion, procedure, source } from './procedure.js'

type Edition = Pick<
  ContestRules,
  'id' | 'edition' | 'dates' | 'nominations' | 'entrants' | 'publicationWindow' | 'assumed' | 'sources'
>

const eighth =
  'О VIII конкурсе, 2019 год (https://glasnarod.ru/news/mag-obyavlyaet-, http://vechorka.ru/news/zhurnalist-vechernego-stavropolya-)'

const topicality = criterion(
  'topicality',
  'Актуальность',
  'Тема не связана с жизнью города',
  'Тема городская, но важна лишь узкому кругу или давно исчерпана',
  'Тема важна городу, но нового в материале мало',
  'Тема важна жителям сейчас, и материал показывает почему',
  'Тема важна жителям сейчас, и материал открывает в ней малоизвестное',
  'Материал поднял важную для города тему, и за ним последовали обсуждение, решение или действия',
)

const purpose = criterion(
  'purpose',
  'Соответствие целям и задачам конкурса',
  'Целям конкурса не отвечает',
  'Связь с целями формальная: город лишь упомянут',
  'Рассказано о городе, но полезного другим опыта не видно',
  'Показан опыт города: понятно, что сделано и кем',
  'Опыт города показан подробно, с людьми и результатами',
  'Опыт города показан полно, вместе с трудностями; другой город может перенять его по этому материалу',
)

const exposition = criterion(
  'exposition',
  'Доступность, содержательность, яркость и оригинальность изложения',
  'Материал непонятен или состоит из общих слов',
  'Понять можно с трудом, фактов мало',
  'Понятно, но сухо: пересказ документа или пресс-релиза',
  'Понятно и содержательно: есть факты, герои, мнения',
  'Понятно, содержательно и живо: внимание держится до конца',
  'Понятно, содержательно и живо, а взгляд или приём найден автором',
)

const common = (edition: Edition): ContestRules => ({
  ...procedure,
  title: 'Международный конкурс «Город в зеркале СМИ»',
  organisers: ['МАГ'],
  criteria: [{ title: 'Критерии работы', criteria: [topicality, purpose, exposition] }],
  ties: [{ kind: 'criterion', criterion: 'exposition' }, { kind: 'earlier-submission' }, { kind: 'chair' }],
  degrees: [
    { id: 'first', title: 'Диплом первой степени', places: 1 },
    { id: 'second', title: 'Диплом второй степени', places: 1 },
    { id: 'third', title: 'Диплом третьей степени', places: 1 },
    { id: 'special', title: 'Специальный диплом' },
  ],
  fields: [
    { field: 'title', required: true, mostWords: 20 },
    { field: 'summary', required: true, mostWords: 300 },
    { field: 'published', required: true },
    { field: 'contact', required: true },
  ],
  consents: ['На обработку персональных данных'],
  languages: ['ru'],
  ...edition,
  assumed: [
    ...assumedProcedure,
    ...assumedCriteria(3),
    '/publicationWindow',
    '/degrees/0/places',
    '/degrees/1',
    '/degrees/2',
    ...edition.assumed,
  ],
  sources: [
    ...edition.sources,
    source('Презентация МАГ, строки 532–544 и 562', '/title', '/organisers'),
    source(
      'О II конкурсе, 2013 год (https://ulmeria.ru/ru/news/20131003/59481): мотивы выдвижения, сведения об авторе и издании, оригинал или заверенная копия с датой публикации',
      '/fields/1/field',
      '/fields/2',
    ),
    source(
      'О VII конкурсе, 2018 год (https://www.novostipmr.com/ru/news/18-10-11/gorod-v-zerkale-smi): работы, вышедшие с 1 декабря 2017 года по 1 декабря 2018 года',
      '/publicationWindow',
    ),
    source(
      eighth,
      '/criteria/0/criteria/0/title',
      '/criteria/0/criteria/1/title',
      '/criteria/0/criteria/2/title',
      '/degrees/3',
    ),
    source(
      'О X конкурсе, 2021 год (https://magadan-news.net/culture/2021/10/12/41340-amp.html, https://old.vechorka.ru/news/zhurnalist-gazety-vecherniy-stavropol-v-chisle-pobediteley-kon)',
      '/languages',
      '/degrees/0/title',
    ),
  ],
})

/** «Город в зеркале СМИ», VIII, 2019: three of its nominations and the partners of two are known. */
export const cityInMedia2019: ContestRules = common({
  id: 'city-in-media-2019',
  edition: { number: 8, year: 2019 },
  dates: [
    { kind: 'intake', when: { kind: 'date', edtf: '../2019-12-16', text: 'до 16 декабря 2019 года' } },
    { kind: 'award', when: { kind: 'date', edtf: '2020-02-21', text: '21 февраля 2020 года' } },
  ],
  nominations: [
    { id: 'what-mag-can', title: 'Что может МАГ?' },
    {
      id: 'integration',
      title: 'СНГ: интеграция цифровой экономики и духовное родство',
      partner: 'Исполком СНГ',
    },
    {
      id: 'brand',
      title: 'Родной город как национальный брэнд страны',
      partner: 'Московский дом национальностей',
    },
  ],
  entrants: ['author', 'media'],
  publicationWindow: { from: '2018-12-01', to: '2019-12-01' },
  assumed: [],
  sources: [
    source(eighth, '/edition', '/dates', '/nominations'),
    source('Презентация МАГ, строки 546–550', '/entrants'),
  ],
})

/** «Город в зеркале СМИ», XIV, 2025: its nominations are known, their partners are not. */
export const cityInMedia2025: ContestRules = common({
  id: 'city-in-media-2025',
  edition: { number: 14, year: 2025 },
  dates: [{ kind: 'award', when: { kind: 'date', edtf: '2026-02', text: 'февраль' } }],
  nominations: [
    { id: 'memory', title: 'Помним и гордимся!' },
    { id: 'press-service', title: 'Пресс-служба информирует…' },
    { id: 'smart-city', title: 'Мы живем в Умном городе' },
    { id: 'art', title: 'Город. Искусство. Дипломатия' },
  ],
  entrants: ['author', 'media', 'press-service'],
  publicationWindow: { from: '2024-12-01', to: '2025-12-01' },
  assumed: [],
  sources: [
    source('Портал МАГ e-gorod.ru, «Город в зеркале СМИ — 2025»: приём заявок', '/edition/year', '/nominations'),
    source('План мероприятий МАГ на 2026 год, пункт 2: подведение итогов', '/edition/number', '/dates/0'),
    source(
      'Презентация МАГ, строки 546–550; о пресс-службах — X конкурс, 2021 год (https://magadan-news.net/culture/2021/10/12/41340-amp.html)',
      '/entrants',
    ),
  ],
})
