import type { Submission } from '@gorod/core/contest'
import { cities } from './people.js'
import { rules } from './rules.js'

const deeds = [
  'Двор без машин',
  'Лавки у каждого дома',
  'Сад на месте гаражей',
  'Тротуар без ступеней',
  'Свет на школьной дороге',
  'Пруд, который очистили соседи',
  'Горка для всех возрастов',
  'Улица с одним светофором меньше',
]

/** Practices of invented cities, admitted. */
export const submissions = (count = 40): Submission[] =>
  Array.from({ length: count }, (_, index): Submission => {
    const city = cities[index % cities.length]!
    const nomination = rules.nominations[index % rules.nominations.length]!
    return {
      id: `s${String(index + 1).padStart(2, '0')}`,
      contest: rules.id,
      nomination: nomination.id,
      entrant: { kind: 'member-city', city: city.id, name: city.name },
      card: {
        title: `${deeds[(index * 3) % deeds.length]!} (${city.name}, № ${index + 1})`,
        summary: 'Жители сами выбирают, что чинить первым, и следят за тем, что построено.',
        status: 'working',
        questions: ['Как вернуть людей во дворы?'],
        situation: 'Дворы были заставлены машинами, детям негде было играть, вечером никто не выходил.',
        solution:
          'Провели голосование, убрали гаражи, поставили лавки и свет.\n\nЗа порядком следят сами жители: у каждого двора есть староста и тетрадь, куда записывают, что сломалось.',
        steps: [
          { when: '2024', text: 'Голосование жителей' },
          { when: '2025', text: 'Работы' },
        ],
        participants: [{ name: 'ТСЖ «Уют»', support: 'субботники' }],
        legalBasis: [],
        amounts: { own: 400, total: 1000 },
        indicators: [{ name: 'Жителей гуляет в час', before: '4', after: '23', unit: 'чел.', period: '2023–2025' }],
        socialEffect: 'Во двор вернулись дети.',
        copiedBy: [],
        contact: { office: 'Управление благоустройства', link: 'https://example.org/practice' },
        language: 'ru',
      },
      attachments: [],
      consents: rules.consents,
      state: 'admitted',
      submittedAt: new Date(Date.UTC(2026, 8, 1) + index * 60_000).toISOString(),
    }
  })
