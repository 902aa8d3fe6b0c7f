import type { Rubricator, Sphere } from '../rubricator.js'
import { topics } from './topics.js'

const spheres: readonly Sphere[] = [
  { id: 'social', title: { ru: 'Социальная сфера', en: 'Social life' } },
  { id: 'education', title: { ru: 'Образование и дети', en: 'Education and children' }, within: 'social' },
  { id: 'health', title: { ru: 'Здоровье и спорт', en: 'Health and sport' }, within: 'social' },
  { id: 'culture', title: { ru: 'Культура', en: 'Culture' }, within: 'social' },
  { id: 'access', title: { ru: 'Доступная среда', en: 'Accessibility' }, within: 'social' },
  { id: 'town', title: { ru: 'Городское хозяйство', en: 'City services and utilities' } },
  { id: 'yards', title: { ru: 'Благоустройство', en: 'Public spaces' }, within: 'town' },
  { id: 'utilities', title: { ru: 'Тепло, вода, свет', en: 'Heat, water, light' }, within: 'town' },
  { id: 'ecology', title: { ru: 'Природа в городе', en: 'Nature in the city' }, within: 'town' },
  { id: 'economy', title: { ru: 'Экономика', en: 'Economy' } },
  { id: 'business', title: { ru: 'Предприниматели', en: 'Small business' }, within: 'economy' },
  { id: 'tourism', title: { ru: 'Гости города', en: 'Visitors' }, within: 'economy' },
  { id: 'planning', title: { ru: 'Градостроительство', en: 'Planning' } },
  { id: 'safety', title: { ru: 'Безопасность', en: 'Safety' } },
  { id: 'transport', title: { ru: 'Транспорт', en: 'Transport' } },
  { id: 'governance', title: { ru: 'Управление вместе с жителями', en: 'Governing with residents' } },
  { id: 'cooperation', title: { ru: 'Связи между городами', en: 'Ties between cities' } },
]

/** The rubricator that invented practices stand under; invented as they are. */
export const inventedRubricator: Rubricator = {
  version: 1,
  spheres,
  questions: topics.map(({ id, question, spheres: of }) => ({ id, title: { ru: question }, spheres: of })),
  sources: ['Придумано для проб'],
}
