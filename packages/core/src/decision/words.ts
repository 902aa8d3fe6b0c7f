import type { Locale } from '../problem/describe.js'
import type { AddressedBody } from './decision.js'

/** Every word of decisions that a reader sees. */
export interface DecisionWords {
  clause: string
  session: string
  /** Before the one who answers for it. */
  bodies: Record<string, string>
  recommended: string
}

/** The names of the usual bodies stand in the nominative. */
export const decisionWords: Record<Locale, DecisionWords> = {
  ru: {
    clause: 'Пункт {number}',
    session: 'Решение {number} сессии',
    recommended: 'рекомендация',
    bodies: {
      'audit-commission': 'Ревизионная комиссия',
      'expert-council': 'Экспертный совет',
      'project-office': 'Проектный офис',
      'executive-directorate': 'Исполнительная дирекция',
      'executive-vice-president': 'Исполнительный вице-президент',
      'first-vice-president': 'Первый вице-президент',
      'press-service': 'Пресс-служба',
      secretariat: 'Секретариат',
      session: 'Сессия',
      board: 'Правление',
      president: 'Президент',
      'heads-of-cities': 'Руководители городов',
      'member-cities': 'Города-члены',
    },
  },
  en: {
    clause: 'Clause {number}',
    session: 'Decision of session {number}',
    recommended: 'recommended',
    bodies: {
      'audit-commission': 'Audit commission',
      'expert-council': 'Expert council',
      'project-office': 'Project office',
      'executive-directorate': 'Executive directorate',
      'executive-vice-president': 'Executive vice-president',
      'first-vice-president': 'First vice-president',
      'press-service': 'Press service',
      secretariat: 'Secretariat',
      session: 'Session',
      board: 'Board',
      president: 'President',
      'heads-of-cities': 'Heads of the cities',
      'member-cities': 'Member cities',
    },
  },
}

/**
 * A body as a list names it: a usual one in the nominative, another as its document writes it.
 *
 * @example
 * bodyName({ id: 'secretariat', text: 'Секретариату' }) // 'Секретариат'
 * bodyName({ id: 'member-cities', text: 'города-члены' }, 'en') // 'Member cities'
 */
export function bodyName({ id, text }: AddressedBody, locale: Locale = 'ru'): string {
  const { bodies } = decisionWords[locale]
  return id !== undefined && Object.hasOwn(bodies, id) ? bodies[id]! : text
}
