import { checkPlan, comparePlans, describeProblem, draftNextPlan, type Plan } from '@gorod/core'
import { describe, expect, test } from 'vitest'
import { cities, plan2021, plan2026 } from './index.js'

const listOf = (plan: Plan, kind: 'jubilees' | 'capitals'): [string, number | undefined][] =>
  plan.sections.flatMap((section) =>
    section.kind === kind
      ? section.items.map(({ city, age }): [string, number | undefined] => [city.replace('ё', 'е'), age])
      : [],
  )

describe('the plan of 2026 drafted from that of 2021', () => {
  const { plan, problems } = draftNextPlan(plan2021, { cities, year: 2026 })

  test('has the twelve jubilees of the printed plan, with the same ages', () => {
    const printed = listOf(plan2026, 'jubilees')
    expect(printed).toHaveLength(12)
    expect(listOf(plan, 'jubilees')).toEqual(expect.arrayContaining(printed))
  })

  test('explains each difference from the printed list', () => {
    const differences = comparePlans(plan2026, plan, cities).filter(
      ({ kind, after }) => kind === 'appeared' && after?.startsWith('/sections/2/'),
    )
    expect(differences.map(({ about }) => about)).toEqual(['Караганда', 'Североморск'])
    const findings = checkPlan(plan2026, { cities, others: [plan2021] })
    const reasons = differences.map(({ about }) =>
      [...problems, ...findings]
        .filter((problem) => problem.about === about)
        .map((problem) => describeProblem(problem).sentence),
    )
    expect(reasons).toEqual([
      [
        'Караганда: 95\u00A0лет — по счёту прошлого плана; от события, которое отмечает сам город, — 92\u00A0года',
        'Караганда: по счёту другого плана в этом году 95\u00A0лет, но города в списке нет',
      ],
      ['Североморск: в этом году 130\u00A0лет, но в списке юбилеев города нет'],
    ])
  })

  test.each([
    ['Нижний Новгород', '2026-08-15~'],
    ['Омск', '2026-08-01~'],
    ['Самара', '2026-09-13~'],
    ['Улан-Удэ', '2026-06-13~'],
    ['Челябинск', '2026-09-05~'],
  ])('works out the day of %s anew: %s', (city, edtf) => {
    const rows = plan.sections.flatMap((section) => (section.kind === 'jubilees' ? section.items : []))
    expect(rows.find((row) => row.city === city)?.when.edtf).toBe(edtf)
  })

  test('marks a day that no rule gives', () => {
    const open = problems.filter(({ code }) => code === 'draft-day-unknown').map(({ about, found }) => [about, found])
    expect(open).toEqual([['Челябинск', '5 сентября']])
  })

  test('counts the capitals by their own founding and calls them by their name of that year', () => {
    expect(Object.fromEntries(listOf(plan, 'capitals'))).toMatchObject({
      Бишкек: 148,
      Ереван: 2808,
      Астана: 28,
      Кишинев: 590,
    })
    expect(plan.sections[0]?.items[0]).toMatchObject({
      where: 'Астана июль',
      events: [{ place: 'Астана', edition: 33 }],
    })
  })

  test('keeps vague dates vague and takes an exact day back to its month', () => {
    const events = plan.sections.flatMap((section) => (section.kind === 'events' ? section.items : []))
    expect(events.map(({ events: [event] }) => [event!.when.kind, event!.when.edtf]).slice(0, 4)).toEqual([
      ['date', '2026-07'],
      ['date', '2026-02'],
      ['date', '2026-03'],
      ['elsewhere', '2026-XX-XX'],
    ])
    expect(events.at(-1)?.events[0]?.when).toMatchObject({ kind: 'ongoing', edtf: '2026-01-01/2026-12-31' })
  })
})

test('the next plan raises every edition by one', () => {
  const { plan } = draftNextPlan(plan2026, { cities })
  const editions = (from: Plan): (number | undefined)[] =>
    from.sections.flatMap((section) =>
      section.kind === 'events' ? section.items.flatMap(({ events }) => events.map(({ edition }) => edition)) : [],
    )
  expect(plan.year).toBe(2027)
  expect(plan.title).toContain('на 2027 год')
  expect(editions(plan)).toEqual(editions(plan2026).map((edition) => edition && edition + 1))
})

test('drafting changes nothing in the plan it starts from', () => {
  const before = JSON.stringify(plan2026)
  draftNextPlan(plan2026, { cities })
  expect(JSON.stringify(plan2026)).toBe(before)
})
