import type { Locale } from '../problem/describe.js'
import type { Entry } from './entry.js'
import { shownHtml } from './html-text.js'
import { htmlItem } from './html-item.js'
import { inPeriods } from './periods.js'

/** How a list is written. */
export interface HtmlListOptions {
  locale?: Locale
  /** The level of the headings of months. */
  heading?: 2 | 3 | 4 | 5 | 6
  /** `YYYY-MM-DD`: entries that cover it are marked `aria-current="date"`. */
  today?: string
}

/**
 * Entries as HTML for pages without script: a heading and an ordered list for each month or longer period,
 * undated entries in a last list. A script reads the entries back from it by this contract:
 *
 * - every list is an `ol[data-gorod-calendar]`, every entry a `li` directly inside it;
 * - attributes of `li`; one that does not apply is absent, an array is JSON:
 *
 *   | attribute | field | example |
 *   | --- | --- | --- |
 *   | `data-id` | `id` | `mag-2026-jubilee-omsk` |
 *   | `data-kind` | `kind` | `jubilee` |
 *   | `data-when` | `when.kind` | `date` |
 *   | `data-edtf` | `when.edtf` | `2026-08-01~/2026-08-02~` |
 *   | `data-every` | `when.every` | `quarter` |
 *   | `data-text` | `when.text` | `1-2 августа` |
 *   | `data-start` `data-end` | `span` | `2026-08-01` |
 *   | `data-basis` | `basis` | `plan` |
 *   | `data-cities` | `cities`, ids with a space between | `omsk perm` |
 *   | `data-city-names` | `cityNames` | `["Омск","Пермь"]` |
 *   | `data-age` | `age` | `310` |
 *   | `data-section` `data-number` `data-note` | `section`, `number`, `note` | `12.` |
 *   | `data-rrule` | `rrule` | `FREQ=YEARLY;BYMONTH=8;BYDAY=1SA` |
 *
 * - inside `li`: `.gorod-when` the date in words (a `time` where HTML knows such a date, else a `span`);
 *   `.gorod-title` the title (an `a` with the `url` as `href` where there is one, else a `span`), its text is `title`;
 *   `.gorod-age` the age in words; `.gorod-place`, whose text is `place`; one `.gorod-organiser` for each of `organisers`.
 *
 * The `id` of an `li` is `data-id` as an anchor, the `id` of a heading `gorod-2026-08` (a month),
 * `gorod-2026-08-01--2026-10-31` (a longer period) or `gorod-undated`.
 *
 * @example
 * toHtmlList([{ id: 'a', kind: 'event', title: 'Форум', when: { kind: 'date', edtf: '2026-09-05' },
 *   span: { start: '2026-09-05', end: '2026-09-05' }, cities: [], cityNames: [] }])
 * // <h3 id="gorod-2026-09">Сентябрь 2026 г.</h3>
 * // <ol data-gorod-calendar>
 * // <li id="a" data-id="a" data-kind="event" data-when="date" data-edtf="2026-09-05" data-start="2026-09-05" data-end="2026-09-05">
 * // <time class="gorod-when" datetime="2026-09-05">5 сентября 2026 г.</time>
 * // <span class="gorod-title">Форум</span></li>
 * // </ol>
 */
export function toHtmlList(entries: readonly Entry[], options: HtmlListOptions = {}): string {
  const { locale = 'ru', heading = 3, today } = options
  return inPeriods(entries, locale)
    .map(({ anchor, words, entries: held }) =>
      [
        `<h${heading} id="gorod-${anchor}">${shownHtml(words)}</h${heading}>`,
        '<ol data-gorod-calendar>',
        ...held.map((entry) => htmlItem(entry, locale, today)),
        '</ol>\n',
      ].join('\n'),
    )
    .join('')
}
