import type { Membership, Seen } from '@gorod/core/membership'
import { decision, presentation, report, session29, shown } from './at.js'
import { listed, type Lines } from './listed.js'
import { partners } from './partners.js'

/** The clauses of the decision of 2023 that address cities as members, and the lines that name each. */
const addressed: readonly (readonly [clause: string, lines: Readonly<Record<string, Lines>>])[] = [
  [
    '1.3',
    {
      astrakhan: 42,
      barnaul: 42,
      batumi: 42,
      blagoveshchensk: 44,
      vladikavkaz: 44,
      vladivostok: 44,
      gomel: 44,
      grodno: 44,
      izhevsk: 44,
      'yoshkar-ola': 46,
      karaganda: 46,
      krasnoyarsk: 46,
      mogilev: 46,
      murmansk: 46,
      'nizhny-novgorod': [46, 48],
      osh: 48,
      petropavlovsk: 48,
      saratov: 48,
      serpukhov: 48,
      taldykorgan: 48,
      shymkent: 50,
      elista: 50,
    },
  ],
  ['2.6', { kazan: 129, perm: 129, ufa: 131, chelyabinsk: 131, 'ulan-ude': 131, yakutsk: 131 }],
]

const candidates: Readonly<Record<string, Lines>> = {
  arkadag: 24,
  brest: [24, 26],
  birobidzhan: 26,
  vitebsk: 26,
  'komsomolsk-na-amure': [26, 28],
  'yuzhno-sakhalinsk': 28,
}

/** «представители … городов-членов»: the report counts these four among the members. */
const metInJune: Readonly<Record<string, Lines>> = {
  volgograd: 175,
  'naryan-mar': 175,
  'sankt-peterburg': [169, 175],
  ulyanovsk: 175,
}

const seenIn = (id: string): Seen[] => [
  ...addressed.flatMap(([clause, cities]): Seen[] => {
    const lines = cities[id]
    return lines === undefined ? [] : [{ day: session29, source: decision(clause, lines) }]
  }),
  ...(metInJune[id] === undefined ? [] : [{ day: '2025-06-18', source: report(metInJune[id]) }]),
]

/** Towns that the report names under one administration with a member (lines 80 and 153). */
const sharedAdministration: Readonly<Record<string, Pick<Membership, 'cities' | 'notes'>>> = {
  tiraspol: {
    cities: ['tiraspol', 'dnestrovsk'],
    notes: ['Государственная администрация города Тирасполь и города Днестровск (отчёт, строки 80 и 153)'],
  },
}

/**
 * The members of the Assembly, its candidates, the cities that take part without being listed, and its partners, each
 * with the lines of the documents that say so. No document states when a city joined or left: a member counts from the
 * first day on which a document shows it. Headings are as printed and claim nothing else.
 *
 * @example
 * memberships.find(({ id }) => id === 'kazan')?.periods[0]?.seen?.[1]
 * // { day: '2023-05-25', source: { document: 'decision-2023', line: 129, clause: '2.6' } }
 */
export const memberships: Membership[] = [
  ...listed.flatMap(({ heading, cities }) =>
    Object.entries(cities).map(([id, lines]): Membership => ({
      id,
      cities: [id],
      heading,
      periods: [{ category: 'member', from: {}, seen: [shown(lines), ...seenIn(id)] }],
      sources: [presentation(lines)],
      ...sharedAdministration[id],
    })),
  ),
  {
    id: 'sankt-peterburg',
    cities: ['sankt-peterburg'],
    periods: [{ category: 'member', from: {}, seen: seenIn('sankt-peterburg') }],
    sources: [report([169, 175])],
  },
  ...Object.entries(candidates).map(([id, lines]): Membership => ({
    id,
    cities: [id],
    periods: [{ category: 'candidate', from: {}, seen: [{ day: session29, source: decision('1.1', lines) }] }],
    sources: [decision('1.1', lines)],
  })),
  {
    id: 'syzran',
    cities: ['syzran'],
    periods: [{ category: 'participant', from: {}, seen: [{ day: '2025-06-24', source: report(193) }] }],
    sources: [report(193)],
  },
  ...partners.flatMap(({ heading, organisations }) =>
    organisations.map(([id, name, lines]): Membership => ({
      id,
      cities: [],
      name,
      heading,
      periods: [{ category: 'partner', from: {}, seen: [shown(lines)] }],
      sources: [presentation(lines)],
    })),
  ),
]
