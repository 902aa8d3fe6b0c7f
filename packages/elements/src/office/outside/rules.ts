import type { ContestRules } from '@gorod/core/contest'
import { kindsOf, listOf, oneOf, shapeOf, such, type Check } from './check.js'
import { basis, day, entry, flag, fraction, id, line, number, text, upTo } from './parts.js'

type Item<T> = T extends readonly (infer One)[] ? One : never
type Criterion = Item<Item<ContestRules['criteria']>['criteria']>
type Kind<T, K> = Extract<T, { kind: K }>

export const entrantKind = oneOf(
  'member-city',
  'candidate-city',
  'city',
  'company',
  'media',
  'press-service',
  'author',
  'collective',
)

const scale = shapeOf<Criterion['scale']>({
  min: number,
  max: number,
  'levels?': listOf(shapeOf<Item<NonNullable<Criterion['scale']['levels']>>>({ value: number, anchor: line })),
})

const marked = { kind: such('', () => true), id, title: line, scale, weight: number }

const criteria = listOf(
  shapeOf<Item<ContestRules['criteria']>>({
    title: line,
    criteria: listOf(
      kindsOf('kind', {
        judged: shapeOf<Kind<Criterion, 'judged'>>({
          ...marked,
          required: flag,
          'commentAtMost?': number,
          'commentAtLeast?': number,
        }),
        computed: shapeOf<Kind<Criterion, 'computed'>>({
          ...marked,
          part: id,
          whole: id,
          steps: listOf(shapeOf<Item<Kind<Criterion, 'computed'>['steps']>>({ atLeastPercent: number, value: number })),
        }),
      }),
    ),
  }),
)

const when = shapeOf<Item<ContestRules['dates']>['when']>({
  kind: oneOf('date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset'),
  edtf: upTo(1000, /^[\dXYESW~?%.,/[\]{}+-]+$/),
  'every?': oneOf('day', 'week', 'month', 'quarter', 'half-year', 'year'),
  'text?': entry,
})

const kind = such('', () => true)
const plain = shapeOf<{ kind: string }>({ kind })

/** The rules of a contest: what `readRules` of core takes. */
export const contestRules: Check = shapeOf<ContestRules>({
  id,
  version: number,
  title: line,
  edition: shapeOf<ContestRules['edition']>({ number, year: number }),
  organisers: listOf(line),
  dates: listOf(
    shapeOf<Item<ContestRules['dates']>>({
      kind: oneOf('announcement', 'intake', 'publication', 'screening', 'round', 'decision', 'award'),
      when,
      'round?': id,
      'note?': text,
    }),
  ),
  nominations: listOf(
    shapeOf<Item<ContestRules['nominations']>>({
      id,
      title: line,
      'partner?': line,
      'criteria?': criteria,
      'entrants?': listOf(entrantKind),
    }),
    1000,
  ),
  entrants: listOf(entrantKind),
  criteria,
  rounds: listOf(
    shapeOf<Item<ContestRules['rounds']>>({
      id,
      title: line,
      sheets: number,
      'shortlist?': number,
      'carryOver?': shapeOf<{ before: number; own: number }>({ before: number, own: number }),
    }),
  ),
  minutesPerSubmission: number,
  conflicts: listOf(basis),
  aggregation: kindsOf('kind', {
    mean: plain,
    median: plain,
    'sum-of-places': plain,
    trimmed: shapeOf<Kind<ContestRules['aggregation'], 'trimmed'>>({ kind, dropLow: number, dropHigh: number }),
  }),
  leastSheets: number,
  'passMark?': shapeOf<NonNullable<ContestRules['passMark']>>(fraction),
  rounding: shapeOf<ContestRules['rounding']>({ digits: number, mode: oneOf('half-up', 'half-even') }),
  ties: listOf(
    kindsOf('kind', {
      criterion: shapeOf<Kind<Item<ContestRules['ties']>, 'criterion'>>({ kind, criterion: id }),
      median: plain,
      'head-to-head': plain,
      'earlier-submission': plain,
      chair: plain,
      shared: plain,
    }),
  ),
  quorum: shapeOf<ContestRules['quorum']>({ ...fraction, strictly: flag, ofPresentAndNotRecused: flag }),
  majority: oneOf('present', 'all'),
  chairDecidesEvenVote: flag,
  degrees: listOf(
    shapeOf<Item<ContestRules['degrees']>>({
      id,
      title: line,
      'places?': number,
      'atLeast?': shapeOf<NonNullable<ContestRules['passMark']>>(fraction),
    }),
  ),
  fields: listOf(shapeOf<Item<ContestRules['fields']>>({ field: id, required: flag, 'mostWords?': number })),
  attachments: shapeOf<ContestRules['attachments']>({ most: number, mostBytes: number, types: listOf(line) }),
  consents: listOf(line),
  'publicationWindow?': shapeOf<NonNullable<ContestRules['publicationWindow']>>({ from: day, to: day }),
  'languages?': listOf(id),
  'timeZone?': id,
  assumed: listOf(upTo(500), 1000),
  sources: listOf(upTo(2000, /[^]/)),
})
