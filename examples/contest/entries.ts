import type { ContestRules, Submission } from '@gorod/core'
import { cities } from './people.ts'

/** 260 practices of 31 cities, spread over the nominations; the first two of a nomination came in the same minute. */
export function entriesOf(rules: ContestRules, count = 260): Submission[] {
  return Array.from({ length: count }, (_, index): Submission => {
    const city = cities[index % cities.length]!
    const nomination = rules.nominations[index % rules.nominations.length]!
    const minute = index < rules.nominations.length * 2 ? index % rules.nominations.length : index
    return {
      id: `practice-${String(index + 1).padStart(3, '0')}`,
      contest: rules.id,
      nomination: nomination.id,
      entrant: { kind: 'member-city', city: city.id, name: city.name },
      card: {
        title: `Практика № ${index + 1}: ${nomination.title.toLowerCase()}`,
        questions: [],
        situation: 'Так было.',
        solution: 'Так сделали.',
        steps: [],
        participants: [],
        legalBasis: [],
        amounts: {},
        indicators: [],
        copiedBy: [],
        contact: { office: 'Администрация города', person: 'Имя этого человека остаётся вне журнала' },
        language: 'ru',
      },
      attachments: [],
      consents: rules.consents,
      state: index === count - 1 ? 'rejected' : 'admitted',
      ...(index === count - 1 && { reason: 'нет согласия на размещение' }),
      submittedAt: new Date(Date.UTC(2026, 8, 1) + minute * 60_000).toISOString(),
    }
  })
}
