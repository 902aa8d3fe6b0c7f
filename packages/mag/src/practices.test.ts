import { checkRubricator, importRubricator, rubricatorRows, spheresIn } from '@gorod/core/practice'
import { readPractices, readRubricator } from '@gorod/core/practice/schema'
import { describe, expect, test } from 'vitest'
import { cities, contestFacts, knownPractices, proposedRubricator, type ContestFact } from './index.js'
import { covers, leavesOf, pointersIn } from './testing/claims.js'

describe('the practices that sources name', () => {
  test('are sound, none invented, each under a question of the proposed rubricator', () => {
    const { practices, bad, problems } = readPractices(knownPractices)
    expect([practices.length, bad, problems]).toEqual([knownPractices.length, [], []])
    expect(knownPractices.filter(({ isInvented }) => isInvented)).toEqual([])
    const spheresOf = spheresIn(proposedRubricator)
    expect(knownPractices.filter((practice) => spheresOf(practice).length === 0)).toEqual([])
  })

  test.each(knownPractices.map((practice) => [practice.id, practice] as const))(
    '%s states nothing without a source',
    (_, practice) => {
      const { title, owner, award, sources, confidence } = practice
      const stated = sources.flatMap(pointersIn)
      const claims = leavesOf({ title, owner: { name: owner.name }, award })
      expect(claims.filter((leaf) => !stated.some((pointer) => covers(pointer, leaf)))).toEqual([])
      expect(stated.filter((pointer) => !claims.some((leaf) => covers(pointer, leaf)))).toEqual([])
      expect(confidence).toBe('high')
    },
  )

  test('say nothing that no source says', () => {
    const told = ['id', 'version', 'owner', 'questions', 'title', 'award', 'editing', 'sources', 'confidence']
    for (const practice of knownPractices)
      for (const [field, value] of Object.entries(practice))
        if (!told.includes(field)) expect([field, Object.keys(value as object)]).toEqual([field, []])
  })

  test('name cities as the data of cities does', () => {
    for (const { owner } of knownPractices) {
      const city = cities.find(({ id }) => id === owner.city)
      expect(city?.names[0]?.text).toBe(owner.city === undefined ? undefined : owner.name)
    }
    expect(knownPractices.filter(({ owner }) => owner.city === undefined).map(({ owner }) => owner.name)).toEqual([
      'Магадан',
      'Магадан',
    ])
    expect(knownPractices.filter(({ owner }) => owner.organisation !== undefined)).toEqual([])
  })
})

describe('the proposed rubricator', () => {
  test('says that it is a proposal, and is sound but for spheres that wait for questions', () => {
    expect(proposedRubricator.isProposal).toBe(true)
    expect(readRubricator(proposedRubricator).problems).toEqual([])
    expect(checkRubricator(proposedRubricator).map(({ code, about }) => [code, about])).toEqual([
      ['sphere-idle', 'cooperation'],
    ])
  })

  test('has the document and the lines of every sphere', () => {
    const stated = proposedRubricator.sources.flatMap(pointersIn)
    expect(stated).toEqual(proposedRubricator.spheres.map((_, index) => `/spheres/${index}/title/ru`))
  })

  test('goes through the import of rubricators unchanged', () => {
    const { report, problems } = importRubricator(rubricatorRows(proposedRubricator), { into: proposedRubricator })
    expect([...report.spheres, ...report.questions].filter(({ fates }) => fates[0] !== 'kept')).toEqual([])
    expect(problems).toEqual([])
  })
})

test('where sources disagree on the contest both stand, the surer first', () => {
  const key = ({ edition, about, city }: ContestFact): string => `${edition} ${about} ${city ?? ''}`
  const disagreeing = contestFacts.filter((fact) => contestFacts.filter((other) => key(other) === key(fact)).length > 1)
  expect(disagreeing.map(({ edition, about, value, confidence }) => [edition, about, value, confidence])).toEqual([
    [1, 'year', 2008, 'high'],
    [1, 'year', 1998, 'low'],
  ])
  expect(contestFacts.every(({ source }) => /^(?:https?:|Презентация МАГ, строки \d)/.test(source))).toBe(true)
})
