/** How much a finding weighs: an `error` is wrong, a `warning` is doubtful, a `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** Every finding there is, with its weight. The words for each stand in `wording.ts`. */
export const severities = {
  // when
  'when-unreadable': 'error',
  'when-impossible': 'error',
  'when-reversed': 'error',
  'when-year-assumed': 'note',
  'edtf-invalid': 'error',
  'rule-invalid': 'error',
  // city
  'city-unknown': 'warning',
  'city-ambiguous': 'warning',
  'city-two-names': 'note',
  // plan: its build
  'plan-year-missing': 'error',
  'plan-empty': 'error',
  'row-rejoined': 'note',
  'row-two-events': 'warning',
  'html-remnant': 'note',
  'list-broken': 'note',
  'list-order-days': 'note',
  'list-order-names': 'note',
  'number-duplicate': 'error',
  'number-gap': 'warning',
  'footnote-mark': 'note',
  // plan: ages
  'age-founding': 'error',
  'age-other-founding': 'warning',
  'founding-disputed': 'note',
  'age-plans': 'error',
  'age-spacing': 'warning',
  'age-form': 'warning',
  'jubilee-missing': 'warning',
  'jubilee-not-due': 'warning',
  'jubilee-dropped': 'warning',
  'jubilee-among-capitals': 'note',
  // plan: days
  'city-day-rule': 'warning',
  'city-day-weekday': 'warning',
  'city-day-copied': 'warning',
  'city-day-birthday': 'note',
  'list-copied': 'warning',
  'list-other-year': 'warning',
  'event-city-day': 'warning',
  // plan: editions
  'edition-back': 'error',
  'edition-yearly': 'warning',
  'edition-gap': 'warning',
  // plan: wording
  'mixed-script': 'warning',
  'quotes-unbalanced': 'warning',
  'quotes-straight': 'note',
  'heading-singular': 'note',
  'word-misspelt': 'warning',
  'capital-inside': 'note',
  'abbreviation-doubtful': 'note',
  // plan: the next one
  'draft-edition': 'note',
  'draft-day-open': 'note',
  'draft-day-unknown': 'warning',
  'draft-founding': 'warning',
  'draft-city-name': 'note',
  'draft-year-in-title': 'note',
  // calendar
  'feed-unreadable': 'error',
  'feed-too-large': 'error',
  'entry-skipped': 'warning',
  'entry-rule-dropped': 'note',
} as const satisfies Record<string, Severity>

/** The closed list of findings. */
export type ProblemCode = keyof typeof severities
