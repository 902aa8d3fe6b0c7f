import { html } from '../words/html.js'
import type { ListedMember, MemberList } from './member-list.js'

/**
 * A list of members as HTML for readers without script, a list under each heading; where there is script,
 * `<gorod-members>` stands in its place.
 *
 * @example membersHtmlList(list) // '<h3>Россия</h3><ul><li>Москва</li>…</ul>'
 */
export function membersHtmlList({ members }: MemberList): string {
  const byHeading = new Map<string, ListedMember[]>()
  for (const member of members) {
    const heading = member.heading ?? ''
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), member])
  }
  return [...byHeading]
    .map(
      ([heading, listed]) =>
        html`${heading ? html`<h3>${heading}</h3>` : null}
          <ul>
            ${listed.map(({ name }) => html`<li>${name}</li>`)}
          </ul>`.markup,
    )
    .join('\n')
}
