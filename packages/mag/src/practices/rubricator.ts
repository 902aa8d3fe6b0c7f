import type { Question, Rubricator, Sphere } from '@gorod/core/practice'
import { source } from '../contests/procedure.js'

/** The commissions of the Expert Council with the lines of the presentation that name them. */
const commissions: readonly [id: string, ru: string, en: string, lines: string][] = [
  ['social', 'Социальная сфера', 'Social affairs', '272–276'],
  ['infrastructure', 'Городская инфраструктура', 'City infrastructure', '278–282'],
  ['economy', 'Экономическое развитие городов', 'Economic development of cities', '284–290'],
  ['planning', 'Стратегическое развитие и градостроительство', 'Strategic development and city planning', '292–298'],
  ['safety', 'Безопасность города', 'Safety of the city', '300–304'],
  ['law', 'Правовые вопросы', 'Legal matters', '364–366'],
  ['transport', 'Транспорт и транспортная инфраструктура', 'Transport and its infrastructure', '368–372'],
  ['cooperation', 'Межгородское и международное сотрудничество', 'Cooperation of cities and countries', '378–384'],
]

const spheres: Sphere[] = commissions.map(([id, ru, en]) => ({ id, title: { ru, en } }))

const question = (id: string, ru: string, en: string, ...of: string[]): Question => ({
  id,
  title: { ru, en },
  spheres: of,
})

const questions: Question[] = [
  question(
    'mobility',
    'Как обеспечить свободное перемещение людей с ограниченными возможностями',
    'How to let people with disabilities move freely',
    'social',
    'transport',
  ),
  question(
    'primary-care',
    'Как сделать первичную медико-санитарную помощь доступной',
    'How to make primary health care accessible',
    'social',
  ),
  question(
    'healthy-living',
    'Как приобщить жителей к здоровому образу жизни',
    'How to win residents for a healthy way of life',
    'social',
  ),
  question(
    'local-sport',
    'Как устроить соревнования во дворах и районах',
    'How to hold contests in yards and districts',
    'social',
  ),
  question('preschool', 'Как обеспечить дошкольное образование', 'How to provide preschool education', 'social'),
  question(
    'inclusive-education',
    'Как организовать инклюзивное образование',
    'How to organise inclusive education',
    'social',
  ),
  question('digital-school', 'Как учить с цифровыми средствами', 'How to teach with digital means', 'social'),
  question('teenagers', 'Как занять подростков летом', 'How to keep teenagers busy in summer', 'social', 'economy'),
  question(
    'memory',
    'Как передать память и знание родного края',
    'How to hand down memory and local history',
    'social',
  ),
  question(
    'culture',
    'Как приблизить культуру и искусство к жителям',
    'How to bring culture and the arts closer',
    'social',
  ),
  question('volunteering', 'Как поддержать добровольцев', 'How to support volunteers', 'social', 'safety'),
  question(
    'self-government',
    'Как поддержать территориальное общественное самоуправление',
    'How to support neighbourhood self-government',
    'infrastructure',
    'law',
  ),
  question(
    'improvement',
    'Как благоустроить город вместе с жителями',
    'How to improve the city with its residents',
    'infrastructure',
    'planning',
  ),
  question(
    'services',
    'Как сделать городские услуги доступными на одном экране',
    'How to offer city services on one screen',
    'infrastructure',
  ),
  question(
    'participation',
    'Как учитывать мнение жителей в решениях города',
    'How to hear residents in decisions of the city',
    'planning',
    'law',
  ),
  question(
    'small-business',
    'Как дать малому и среднему бизнесу доступ к поддержке',
    'How to give small business access to support',
    'economy',
  ),
  question('investment', 'Как привлечь инвестора', 'How to attract an investor', 'economy'),
]

/**
 * A rubricator proposed for the library: no list of the Assembly's own was found. Its spheres are the commissions of the
 * Expert Council; its questions follow the names of diplomas, their wording and their spheres are ours.
 *
 * @example proposedRubricator.spheres[0].title.ru // 'Социальная сфера'
 */
export const proposedRubricator: Rubricator = {
  version: 1,
  spheres,
  questions,
  sources: [
    ...commissions.map(([, , , lines], index) =>
      source(`Презентация МАГ, строки ${lines}`, `/spheres/${index}/title/ru`),
    ),
    'Презентация МАГ, строки 442–464: рубрикатор располагает практики по проблемным вопросам и по сферам городской жизни; сам перечень в тексте не сохранился',
    'Формулировки вопросов, их отнесение к сферам и переводы — наши; поводом были названия дипломов прежних конкурсов',
  ],
  isProposal: true,
}
