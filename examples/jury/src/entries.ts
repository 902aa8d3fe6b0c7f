import type { Submission } from '@gorod/core/contest'
import { submissions as sample } from '@gorod/elements/testing/sample-edition'
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
  sample(count).map((one, index) => ({
    ...one,
    id: `s${String(index + 1).padStart(2, '0')}`,
    contest: rules.id,
    card: {
      ...one.card,
      title: `${deeds[(index * 3) % deeds.length]!} (${one.entrant.name}, № ${index + 1})`,
      summary: 'Жители сами выбирают, что чинить первым, и следят за тем, что построено.',
      situation: 'Дворы были заставлены машинами, детям негде было играть, вечером никто не выходил.',
      solution:
        'Провели голосование, убрали гаражи, поставили лавки и свет.\n\nЗа порядком следят сами жители: у каждого двора есть староста и тетрадь, куда записывают, что сломалось.',
      legalBasis: [],
    },
    attachments: [],
  }))
