import type { IssueSchedule, Periodical } from '@gorod/core/periodical'
import type { EventSection } from '@gorod/core/plan'
import { decision, presentation, report } from './assembly/at.js'
import { plan2021, plan2026, planLines } from './plans.js'

/** The presentation bears no date: it was written between these. */
const undated = { kind: 'within', edtf: '[2021..2025-04]' } as const

/** The schedule in a row of a plan, by the line of the document. */
function byPlan(year: 2021 | 2026, line: number): IssueSchedule {
  const plan = year === 2021 ? plan2021 : plan2026
  const path = Object.entries(planLines[year]).find(([, at]) => at === line)![0]
  const [, , section, , item] = path.split('/')
  const { events } = (plan.sections[Number(section)] as EventSection).items[Number(item)]!
  return { when: events[0]!.when, source: { document: `plan-${year}`, line } }
}

/**
 * The periodicals of the Assembly, with what its documents say of each side by side; where they contradict each other or
 * themselves, `checkPeriodical` tells it.
 *
 * @example periodicals[0]?.issues[0]?.numbers // [80, 81]
 */
export const periodicals: Periodical[] = [
  {
    id: 'vestnik',
    kind: 'journal',
    title: 'Журнал «Вестник МАГ»',
    since: { year: 2004, source: presentation(606) },
    schedules: [byPlan(2021, 29), byPlan(2026, 26)],
    issues: [
      {
        numbers: [80, 81],
        when: { kind: 'date', edtf: '2025-04', text: 'В апреле 2025 года' },
        source: report(147),
      },
    ],
    counts: [{ count: 77, when: undated, source: presentation(608) }],
    sources: [presentation([604, 610]), decision('2.7', [139, 141])],
    notes: ['План выпуска на 2023–2024 годы одобрен сессией, сам план не опубликован'],
  },
  {
    id: 'vestnik-supplement',
    kind: 'supplement',
    title: 'Информационное приложение к журналу «Вестник МАГ»',
    schedules: [byPlan(2026, 27)],
    issues: [],
    counts: [],
    sources: [{ document: 'plan-2026', line: 27 }],
  },
  {
    id: 'bulletin',
    kind: 'bulletin',
    title: 'Информационный бюллетень МАГ',
    since: { year: 2012, source: presentation(618) },
    schedules: [
      {
        when: { kind: 'recurring', edtf: '2012/..', every: 'month', text: 'Ежемесячный' },
        source: presentation(618),
      },
      byPlan(2021, 30),
    ],
    issues: [],
    counts: [{ count: 238, when: undated, source: presentation(624) }],
    sources: [presentation([616, 628])],
    notes: ['План 2021 года называет его «Электронный бюллетень МАГ», в плане 2026 года его нет'],
  },
  {
    id: 'portal',
    kind: 'portal',
    title: 'Электронный портал МАГ: «МАГ-ИНФО», «Новости городов», отчёты о мероприятиях',
    schedules: [byPlan(2021, 28), byPlan(2026, 25)],
    issues: [],
    counts: [],
    sources: [presentation([632, 646])],
    notes: ['В плане 2026 года добавлен Телеграм-канал МАГ'],
  },
  {
    id: 'collections',
    kind: 'collection',
    title: 'Тематические информационно-аналитические сборники',
    schedules: [byPlan(2021, 33)],
    issues: [],
    counts: [],
    sources: [presentation(644), { document: 'plan-2021', line: 33 }],
    notes: ['В плане 2026 года их нет'],
  },
]
