import type { Submission } from '@gorod/core/contest'
import { practiceOf } from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { entryView } from '../../entry/entry.js'
import { marked } from '../../entry/marked.js'
import { visibleText } from '../../entry/visible-text.js'
import { practiceView, titleOf } from '../../practice/practice.js'
import type { Scene } from '../scene.js'

/** A submission as the library will show it once it is admitted; as it stands where the contest does not take it yet. */
export function previewOf({ writing, library, locale, words }: Scene, submission: Submission): TemplateResult {
  const { card } = submission
  const { rubricator } = library
  const cityName = (id: string): string | undefined => writing.received?.cities?.find((city) => city.id === id)?.name
  const { practice } = practiceOf({ ...submission, state: 'admitted' }, { ...library, rules: writing.rules, cityName })
  if (!practice || !card.title.trim())
    return article(
      visibleText(card.title || words.home.untitled, 500),
      card.language,
      entryView(submission, { locale }),
    )
  const title = titleOf(practice, locale)
  // Where nobody says whose questions they are, they stand in the applicant's own words.
  const questions = rubricator ? practice.questions : card.questions
  const shown = practiceView({ ...practice, questions }, { locale, ...(rubricator && { rubricator }) })
  return article(marked(title.text, undefined, 500), title.language, shown)
}

const article = (title: unknown, language: string | undefined, content: TemplateResult): TemplateResult =>
  html`<article>
    <h4 dir="auto" lang=${language ?? nothing}>${title}</h4>
    ${content}
  </article>`
