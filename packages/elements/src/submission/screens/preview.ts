import type { Submission } from '@gorod/core/contest'
import { html, type TemplateResult } from 'lit'
import { entryView } from '../../entry/entry.js'
import { visibleText } from '../../entry/visible-text.js'
import type { Scene } from '../scene.js'

/** A submission as the library will show it. */
export function previewOf({ writing, locale, words }: Scene, submission: Submission): TemplateResult {
  const { card, entrant, nomination } = submission
  const title = writing.rules.nominations.find(({ id }) => id === nomination)?.title
  return html`<article>
    <header>
      <h4 dir="auto" lang=${card.language}>${visibleText(card.title || words.home.untitled, 500)}</h4>
      <p class="meta">
        ${[entrant.name, title]
          .filter(Boolean)
          .map((one) => visibleText(one!, 200))
          .join(' · ')}
      </p>
    </header>
    ${entryView(submission, { locale })}
  </article>`
}
