import type { Claim } from '@gorod/core/membership'
import { decision, presentation } from './at.js'

/** What documents say of the Assembly in numbers; where they disagree, with themselves or each other, both stand here. */
export const claims: Claim[] = [
  { about: 'members', value: 87, source: presentation(14) },
  {
    about: 'headings',
    value: 8,
    names: ['Армения', 'Беларусь', 'Грузия', 'Казахстан', 'Кыргызстан', 'Россия', 'Таджикистан', 'Украина'],
    source: presentation([14, 32]),
  },
  // «25-летию МАГ» in 2023.
  { about: 'founded', value: 1998, source: decision('1.2', [34, 36]) },
  { about: 'founded', value: 1999, source: { document: 'ura-news' } },
]
