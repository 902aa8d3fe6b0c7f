import { protocolStylesheet } from '@gorod/core/judging'
import { paperOf } from './paper.js'

/**
 * Prints markup of core on pages of its own: an empty window of the same site gets the nodes and an adopted stylesheet, so
 * that `@page` holds and the policy of the site is kept. `false` where the browser lets no window open.
 */
export function printed(title: string, markup: string): boolean {
  const page = open('', '_blank')
  if (!page) return false
  const { document: paper } = page
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet()
  sheet.replaceSync(protocolStylesheet)
  paper.adoptedStyleSheets = [sheet]
  paper.title = title
  paper.documentElement.lang = 'ru'
  paper.body.append(paper.importNode(paperOf(markup), true))
  page.print()
  return true
}
