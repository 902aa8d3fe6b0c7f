import type { ContestRules } from '@gorod/core/contest'
import { assumedProcedure, criterion, procedure, source } from './procedure.js'

const overall = criterion(
  'overall',
  'Общая оценка',
  'Работа не отвечает теме',
  'Теме отвечает отчасти, замысел неясен',
  'Замысел ясен, исполнение слабое',
  'Замысел ясен, исполнение ровное',
  'Замысел найден авторами, исполнение сильное',
  'Замысел и исполнение могут служить образцом другим',
)

/** What stands in for rules that have not been published. */
const shell = {
  ...procedure,
  criteria: [{ title: 'Критерии', criteria: [overall] }],
  ties: [{ kind: 'earlier-submission' }, { kind: 'chair' }],
  degrees: [{ id: 'diploma', title: 'Диплом', atLeast: { numerator: 4, denominator: 1 } }],
  fields: [
    { field: 'title', required: true, mostWords: 20 },
    { field: 'summary', required: true, mostWords: 300 },
    { field: 'contact', required: true },
  ],
  consents: ['На обработку персональных данных'],
} satisfies Partial<ContestRules>

const assumedShell = [...assumedProcedure, '/criteria', '/degrees', '/nominations', '/edition/number']

/** «Эстетика городской среды. Город. Искусство. Дипломатия»: to be announced in 2026, rules not published. */
export const urbanAesthetics2026: ContestRules = {
  ...shell,
  id: 'urban-aesthetics-2026',
  title: 'Международный смотр-конкурс «Эстетика городской среды. Город. Искусство. Дипломатия»',
  edition: { number: 1, year: 2026 },
  organisers: ['МАГ'],
  dates: [{ kind: 'announcement', when: { kind: 'date', edtf: '2026', text: 'в 2026 году' } }],
  nominations: [{ id: 'small-forms', title: 'Малые архитектурные и скульптурные формы' }],
  entrants: ['member-city', 'candidate-city', 'city'],
  assumed: [...assumedShell, '/entrants'],
  sources: [
    source(
      'Отчёт о мероприятиях МАГ за 2024–2025 годы, строки 201–203',
      '/title',
      '/edition/year',
      '/organisers',
      '/dates/0',
      '/nominations/0/title',
    ),
  ],
}

/** «Магия театра»: a festival of theatre studios, known by its edition of 2021; rules not published. */
export const theatreMagic2021: ContestRules = {
  ...shell,
  id: 'theatre-magic-2021',
  title: 'Международный театральный фестиваль «Магия театра»',
  edition: { number: 1, year: 2021 },
  organisers: ['МАГ', 'Центр содействия устойчивому развитию городов «Мегаполис XXI век»'],
  dates: [],
  nominations: [{ id: 'apples-1941', title: 'Яблоки 1941 года' }],
  entrants: ['collective'],
  assumed: assumedShell,
  sources: [
    source('Презентация МАГ, строки 566–572 и 598', '/title', '/organisers'),
    source('Презентация МАГ, строки 574–580', '/edition/year', '/nominations/0/title'),
    source('Презентация МАГ, строки 582–586', '/entrants'),
  ],
}
