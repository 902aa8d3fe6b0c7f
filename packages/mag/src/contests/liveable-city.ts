import type { ContestRules } from '@gorod/core/contest'
import { assumedCriteria, assumedProcedure, criterion, procedure, source } from './procedure.js'

type Edition = Pick<ContestRules, 'id' | 'edition' | 'organisers' | 'dates' | 'assumed' | 'sources'>

const quality = criterion(
  'quality',
  'Качество и эффективность организационных и технических решений',
  'Из карточки не видно, что сделано',
  'Названо намерение; сделано мало, результата пока нет',
  'Сделана часть задуманного; остальное не работает или держится на одном исполнителе',
  'Решение работает и в основном снимает проблему; остались заметные недостатки',
  'Решение работает устойчиво; порядок работы и ответственные определены, затраты соразмерны результату',
  'Решение работает устойчиво и по показателям лучше прежнего порядка; по нему можно учить других',
)

const effect = criterion(
  'effect',
  'Полученный социальный и экономический эффект',
  'Эффект не указан',
  'Эффект только ожидается или назван общими словами',
  'Эффект описан, но без чисел или без сравнения с тем, что было',
  'Показатели до и после есть; улучшение небольшое или касается малой части тех, для кого практика',
  'Показатели до и после подтверждают заметное улучшение для большинства тех, для кого практика',
  'Заметное улучшение держится не меньше года, подтверждено показателями и документами',
)

const replicability = criterion(
  'replicability',
  'Возможность применения в других городах',
  'Повторить нельзя: решение возможно только в этом городе',
  'Повторить можно лишь при редких условиях, и в карточке они не названы',
  'Повторить можно, но не сказано, какие нужны деньги, люди и нормативные акты',
  'Условия названы; другому городу придётся заметно переделать решение',
  'Условия, затраты, шаги и препятствия описаны так, что сходный город может начать',
  'Описано всё, что нужно для повторения, и практику уже перенял хотя бы один город',
)

/** Problem questions as they are met among the diplomas of former editions: no official list was found. */
const nominations: ContestRules['nominations'] = [
  { id: 'mobility', title: 'Свободное перемещение людей с ограниченными возможностями' },
  { id: 'primary-care', title: 'Первичная медико-санитарная помощь' },
  { id: 'local-sport', title: 'Дворовые, районные и городские соревнования' },
  { id: 'self-government', title: 'Территориальное общественное самоуправление' },
  { id: 'preschool', title: 'Дошкольное образование' },
  { id: 'inclusive-education', title: 'Инклюзивное образование' },
  { id: 'small-business', title: 'Поддержка малого и среднего бизнеса' },
  { id: 'youth-employment', title: 'Временное трудоустройство подростков' },
  { id: 'patriotism', title: 'Патриотическое воспитание' },
  { id: 'local-history', title: 'Краеведение' },
  { id: 'volunteering', title: 'Волонтёрство' },
  { id: 'digital-services', title: 'Цифровые сервисы города' },
  { id: 'improvement', title: 'Благоустройство' },
  { id: 'culture', title: 'Культура и искусство' },
]

const common = (edition: Edition): ContestRules => ({
  ...procedure,
  title: 'Международный смотр-конкурс городских практик городов СНГ и ЕАЭС «Город, где хочется жить»',
  nominations,
  entrants: ['member-city', 'candidate-city', 'city', 'company', 'media'],
  criteria: [{ title: 'Критерии практики', criteria: [quality, effect, replicability] }],
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'earlier-submission' }, { kind: 'chair' }],
  degrees: [
    { id: 'winner', title: 'Диплом победителя', atLeast: { numerator: 9, denominator: 2 } },
    { id: 'diploma', title: 'Диплом', atLeast: { numerator: 7, denominator: 2 } },
  ],
  fields: [
    { field: 'title', required: true, mostWords: 20 },
    { field: 'summary', required: true, mostWords: 300 },
    { field: 'questions', required: true },
    { field: 'situation', required: true, mostWords: 100 },
    { field: 'solution', required: true, mostWords: 400 },
    { field: 'resources', required: false, mostWords: 200 },
    { field: 'indicators', required: true },
    { field: 'socialEffect', required: false, mostWords: 250 },
    { field: 'economicEffect', required: false, mostWords: 250 },
    { field: 'conditions', required: true, mostWords: 300 },
    { field: 'lessons', required: false, mostWords: 300 },
    { field: 'contact', required: true },
  ],
  consents: ['На обработку персональных данных', 'На размещение практики в Библиотеке городских практик'],
  ...edition,
  assumed: [
    ...assumedProcedure,
    ...assumedCriteria(3),
    '/nominations',
    '/degrees/0/atLeast',
    '/degrees/1/atLeast',
    ...edition.assumed,
  ],
  sources: [
    ...edition.sources,
    source(
      'Названия номинаций встречаются среди дипломов прежних конкурсов (https://ngs55.ru/text/gorod/2011/04/08/86869, https://susanin.news/udmurtia/everyday/20151218-210253); официальный перечень не найден',
      '/nominations',
    ),
    source(
      'О конкурсе 2022 года (https://news.nashbryansk.ru/2022/10/04/): сравниваются не города, а схожие практики решения одних и тех же проблем',
      '/nominations',
    ),
    source(
      'О XIII конкурсе, 2020 год (https://cedipt.gov.spb.ru/en/news/60213/)',
      '/entrants',
      '/criteria/0/criteria/0/title',
      '/criteria/0/criteria/1/title',
      '/criteria/0/criteria/2/title',
      '/degrees/0/title',
      '/degrees/1/title',
    ),
  ],
})

/** «Город, где хочется жить», XVII, 2024: awarded on two days. */
export const liveableCity2024: ContestRules = common({
  id: 'liveable-city-2024',
  edition: { number: 17, year: 2024 },
  organisers: ['Комитет Госдумы РФ по федеративному устройству и вопросам МСУ', 'МАГ', 'Исполком СНГ'],
  dates: [
    { kind: 'award', when: { kind: 'date', edtf: '2024-12-13', text: '13 декабря 2024 года' } },
    { kind: 'award', when: { kind: 'date', edtf: '2025-03-28', text: '28 марта 2025 года' } },
  ],
  assumed: ['/organisers', '/edition/year'],
  sources: [
    source('Отчёт о мероприятиях МАГ за 2024–2025 годы, строки 5 и 117', '/title', '/edition/number', '/dates/0'),
    source('Отчёт о мероприятиях МАГ за 2024–2025 годы, строка 137', '/dates/1'),
    source('План мероприятий МАГ на 2026 год, пункт 14, о XIX конкурсе', '/organisers'),
  ],
})

/** «Город, где хочется жить», XIX, 2026. */
export const liveableCity2026: ContestRules = common({
  id: 'liveable-city-2026',
  edition: { number: 19, year: 2026 },
  organisers: ['Комитет Госдумы РФ по федеративному устройству и вопросам МСУ', 'МАГ', 'Исполком СНГ'],
  dates: [{ kind: 'award', when: { kind: 'date', edtf: '2026-12', text: 'декабрь' } }],
  assumed: ['/dates/0/kind'],
  sources: [source('План мероприятий МАГ на 2026 год, пункт 14', '/title', '/edition', '/organisers', '/dates/0/when')],
})
