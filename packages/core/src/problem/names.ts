import type { Locale } from './describe.js'
import { shapeNames } from './shape-names.js'

/** What ids of one kind are called in a sentence. */
export type Names = Readonly<Record<Locale, Readonly<Record<string, string>>>>

export const fieldNames = {
  ru: {
    title: 'Название',
    summary: 'Краткое описание',
    started: 'Начало',
    status: 'Состояние практики',
    questions: 'Проблемные вопросы',
    situation: 'Исходная ситуация',
    solution: 'Решение',
    steps: 'Этапы',
    participants: 'Участники и партнёры',
    legalBasis: 'Нормативная основа',
    resources: 'Ресурсы',
    amounts: 'Суммы',
    technology: 'Технологии',
    indicators: 'Показатели',
    socialEffect: 'Социальный эффект',
    economicEffect: 'Экономический эффект',
    innovation: 'Новизна',
    conditions: 'Условия применения',
    obstacles: 'Препятствия',
    lessons: 'Выводы',
    copiedBy: 'Кто перенял',
    contact: 'Контакты',
    language: 'Язык',
    published: 'Публикация',
  },
  en: {
    title: 'Title',
    summary: 'Summary',
    started: 'Started',
    status: 'Status of the practice',
    questions: 'Problem questions',
    situation: 'Initial situation',
    solution: 'Solution',
    steps: 'Steps',
    participants: 'Participants and partners',
    legalBasis: 'Legal basis',
    resources: 'Resources',
    amounts: 'Amounts',
    technology: 'Technology',
    indicators: 'Indicators',
    socialEffect: 'Social effect',
    economicEffect: 'Economic effect',
    innovation: 'Innovation',
    conditions: 'Conditions',
    obstacles: 'Obstacles',
    lessons: 'Lessons',
    copiedBy: 'Copied by',
    contact: 'Contact',
    language: 'Language',
    published: 'Publication',
  },
} as const satisfies Names

export const answerNames = {
  ru: {
    policy: 'имя записи не дано',
    amount: 'размер взноса не назван',
    years: 'годы взноса не названы',
    rule: 'ступень не названа',
    office: 'должность не названа',
    person: 'полное имя в именительном падеже не названо',
  },
  en: {
    policy: 'the record has no id yet',
    amount: 'the amount of the due is not stated',
    years: 'the years of the due are not stated',
    rule: 'the step is not named',
    office: 'the office is not named',
    person: 'the full name in the nominative is missing',
  },
} as const satisfies Names

export const dueNames = {
  ru: { entry: 'Вступительный взнос', annual: 'Годовой взнос', targeted: 'Целевой взнос' },
  en: { entry: 'Entry due', annual: 'Annual due', targeted: 'Targeted contribution' },
} as const satisfies Names

export const entrantNames = {
  ru: {
    'member-city': 'город-член',
    'candidate-city': 'город-кандидат',
    city: 'город',
    company: 'организация',
    media: 'редакция',
    'press-service': 'пресс-служба',
    author: 'автор',
    collective: 'коллектив',
  },
  en: {
    'member-city': 'member city',
    'candidate-city': 'candidate city',
    city: 'city',
    company: 'company',
    media: 'newsroom',
    'press-service': 'press service',
    author: 'author',
    collective: 'company of performers',
  },
} as const satisfies Names

export const stateNames = {
  ru: {
    draft: 'черновик',
    submitted: 'подана',
    returned: 'возвращена на доработку',
    admitted: 'допущена',
    rejected: 'отклонена',
    withdrawn: 'отозвана',
    judged: 'оценена',
    awarded: 'отмечена дипломом',
    'not-awarded': 'оценена без диплома',
    published: 'опубликована в библиотеке',
  },
  en: {
    draft: 'a draft',
    submitted: 'submitted',
    returned: 'returned for revision',
    admitted: 'admitted',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    judged: 'judged',
    awarded: 'awarded',
    'not-awarded': 'judged, not awarded',
    published: 'published in the library',
  },
} as const satisfies Names

export const moveNames = {
  ru: {
    edit: 'править',
    submit: 'подать',
    return: 'вернуть на доработку',
    admit: 'допустить',
    reject: 'отклонить',
    withdraw: 'отозвать',
    judge: 'завершить оценку',
    award: 'присудить диплом',
    'pass-over': 'оставить без диплома',
    publish: 'опубликовать',
  },
  en: {
    edit: 'edit',
    submit: 'submit',
    return: 'return for revision',
    admit: 'admit',
    reject: 'reject',
    withdraw: 'withdraw',
    judge: 'close the judging',
    award: 'award',
    'pass-over': 'pass over',
    publish: 'publish',
  },
} as const satisfies Names

export const stepNames = {
  ru: {
    criterion: 'критерий',
    median: 'медиана',
    'head-to-head': 'очное сравнение',
    'earlier-submission': 'более ранняя заявка',
    chair: 'голос председателя',
    shared: 'раздел места',
  },
  en: {
    criterion: 'criterion',
    median: 'median',
    'head-to-head': 'head to head',
    'earlier-submission': 'earlier submission',
    chair: 'vote of the chair',
    shared: 'shared place',
  },
} as const satisfies Names

export const stageNames = {
  ru: {
    announcement: 'объявление',
    intake: 'приём заявок',
    screening: 'проверка заявок',
    round: 'тур',
    decision: 'решение',
    award: 'награждение',
  },
  en: {
    announcement: 'announcement',
    intake: 'intake',
    screening: 'screening',
    round: 'round',
    decision: 'decision',
    award: 'awards',
  },
} as const satisfies Names

/** What ids of contests are called, by their kind. */
export const contestNames = {
  field: fieldNames,
  entrant: entrantNames,
  state: stateNames,
  move: moveNames,
  step: stepNames,
  stage: stageNames,
  shape: shapeNames,
} as const satisfies Record<string, Names>

/** What ids that documents and programs use are called, by their kind. */
export const names = { ...contestNames, answer: answerNames, due: dueNames } as const satisfies Record<string, Names>

/** The kinds of ids that have names. */
export type NameKind = keyof typeof names

/**
 * The name of an id in the reader's language; the id itself where it has none.
 *
 * @example nameOf(fieldNames, 'legalBasis', 'ru') // 'Нормативная основа'
 */
export function nameOf(names: Names, id: string, locale: Locale): string {
  const table = names[locale]
  return Object.hasOwn(table, id) ? table[id]! : id
}
