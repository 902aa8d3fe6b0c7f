import type { Office, Organ } from '@gorod/core/membership'
import { decision, decisionFrame, presentation, report } from './at.js'
import type { Lines } from './listed.js'

const council = (id: string, title: string, lines: Lines): Organ => ({
  id,
  title,
  within: 'expert-council',
  sources: [presentation(lines)],
})

/** The organs of the Assembly that its documents name; the charter was not at hand. */
export const organs: Organ[] = [
  { id: 'session', title: 'Сессия МАГ', sources: [decisionFrame(12), presentation(656)] },
  { id: 'board', title: 'Правление МАГ', sources: [decision('1.2', 32), report(7)] },
  { id: 'audit-commission', title: 'Ревизионная комиссия МАГ', sources: [decision('1.3', 54), report(7)] },
  { id: 'secretariat', title: 'Секретариат МАГ', sources: [decision('1.1', 22), presentation(682)] },
  { id: 'expert-council', title: 'Экспертный Совет МАГ', sources: [presentation(264), decision('2.3', 89)] },
  council('social-commission', 'Комиссия по вопросам социальной сферы', [272, 276]),
  council('infrastructure-commission', 'Комиссия по развитию городской инфраструктуры', [278, 282]),
  council('economy-commission', 'Комиссия по экономическому развитию городов', [284, 290]),
  council('strategy-commission', 'Комиссия по стратегическому развитию и градостроительству', [292, 298]),
  council('safety-commission', 'Комиссия по вопросам безопасности города', [300, 304]),
  council('legal-commission', 'Комиссия по правовым вопросам', [364, 366]),
  council('transport-commission', 'Комиссия по транспорту и транспортной инфраструктуре', [368, 372]),
  council('cooperation-commission', 'Комиссия по вопросам межгородского и международного сотрудничества', [378, 384]),
  council('integration-council', 'Совет МАГ по вопросам интеграции', [386, 388]),
  council('investment-council', 'Координационный Совет МАГ по инвестициям', [390, 392]),
  { id: 'project-office', title: 'Проектный офис МАГ', sources: [report(255)] },
  { id: 'organisational-department', title: 'Организационный отдел МАГ', sources: [report(209)] },
  { id: 'press-service', title: 'Пресс-служба МАГ', sources: [decision('2.7', 145), presentation(692)] },
]

/** The offices that documents name; the number of seats is assumed where `assumed` of `governance` says so. */
export const offices: Office[] = [
  {
    id: 'president',
    organ: 'board',
    title: 'Президент МАГ',
    seats: 1,
    sources: [decisionFrame(269), report([86, 88])],
  },
  { id: 'board-chair', organ: 'board', title: 'Председатель Правления МАГ', seats: 1, sources: [report(121)] },
  {
    id: 'first-vice-president',
    organ: 'board',
    title: 'Первый вице-президент МАГ',
    seats: 1,
    sources: [decision('3.3', 225), report(89)],
  },
  { id: 'vice-president', organ: 'board', title: 'Вице-президент МАГ', sources: [decision('3.4', 233), report(11)] },
  {
    id: 'executive-vice-president',
    title: 'Исполнительный вице-президент – генеральный директор МАГ',
    seats: 1,
    sources: [report(61)],
  },
  {
    id: 'expert-council-chair',
    organ: 'expert-council',
    title: 'Председатель Экспертного совета МАГ',
    seats: 1,
    sources: [report(74)],
  },
  {
    id: 'project-office-head',
    organ: 'project-office',
    title: 'Руководитель Проектного офиса МАГ',
    sources: [report(255)],
  },
  {
    id: 'organisational-department-head',
    organ: 'organisational-department',
    title: 'Руководитель организационного отдела МАГ',
    sources: [report(209)],
  },
  { id: 'journal-editor', title: 'Главный редактор журнала «Вестник МАГ»', sources: [report(143)] },
]
