import type { Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'

export const rubricator: Rubricator = {
  version: 1,
  spheres: [
    { id: 'town', title: { ru: 'Городское хозяйство', en: 'City services' } },
    { id: 'yards', title: { ru: 'Дворы', en: 'Yards' }, within: 'town' },
    { id: 'transport', title: { ru: 'Транспорт', en: 'Transport' } },
  ],
  questions: [
    { id: 'cars', title: { ru: 'Как освободить двор от машин' }, spheres: ['yards', 'transport'] },
    { id: 'play', title: { ru: 'Где играть детям', en: 'Where children play' }, spheres: ['yards'] },
  ],
  sources: ['Пример'],
}

/** A practice in which every field says something. */
export const practice: Practice = {
  id: 'yard',
  version: 2,
  owner: { city: 'reka', name: 'Речной', organisation: 'Администрация города Речного' },
  questions: ['cars'],
  spheres: ['transport'],
  title: { ru: 'Двор без машин', en: 'A yard without cars' },
  summary: { ru: 'Стоянку вынесли за дом.' },
  situation: { ru: 'Машины стояли под окнами.' },
  solution: { ru: 'На месте стоянки посадили сад.', kk: 'Тұрақ орнына бақ отырғызылды.' },
  socialEffect: { ru: 'Дети гуляют во дворе.' },
  economicEffect: { ru: 'Дешевле прежнего.' },
  innovation: { ru: 'Проект рисовали соседи.' },
  conditions: { ru: 'Нужно место рядом.' },
  obstacles: { ru: 'Спорили год.' },
  lessons: { ru: 'Начинать с жителей.' },
  resources: { ru: 'Двое сотрудников.' },
  technology: { ru: 'Бумажный макет.' },
  started: '2023-05',
  status: 'working',
  steps: [{ when: '2023', text: { ru: 'Стоянка' } }, { text: { ru: 'Сад' } }],
  participants: [{ name: 'Жильцы', support: 'труд' }, { name: 'Школа' }],
  legalBasis: ['Постановление № 5'],
  indicators: [{ name: 'Машин во дворе', before: '40', after: '0', unit: 'машин', period: '2023' }],
  amounts: { total: 1_500_000, extra: 200_000 },
  currency: 'RUB',
  copiedBy: ['Озёрный'],
  contact: { office: 'Отдел благоустройства', person: 'Иванова А. А.', link: 'https://reka.example/yard' },
  attachments: [{ name: 'двор.pdf', type: 'application/pdf', bytes: 900, hash: 'a'.repeat(64) }],
  award: {
    contest: 'Пример конкурса',
    edition: { number: 3, year: 2026 },
    nomination: 'Дворы',
    degree: 'Диплом первой степени',
    place: 1,
  },
  editing: { state: 'accepted', checkedOn: '2026-12-20' },
  sources: ['Положение о примере'],
  confidence: 'high',
}
