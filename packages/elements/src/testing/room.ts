import type { EditionState } from '@gorod/core/judging'
import '../commission/define.js'
import type { Scene } from '../commission/scene.js'
import type { Locale } from '../words/speaking.js'
import { sceneOf } from './judged.js'

/** Puts a room of figures on the page, over an edition that is closed, and waits until everything is counted, if it is waited for. */
export async function showRoom<Tag extends 'gorod-results' | 'gorod-disagreement'>(
  tag: Tag,
  state: EditionState,
  { locale = 'ru', counted = true, ...more }: Partial<Scene> & { locale?: Locale; counted?: boolean } = {},
): Promise<{ room: HTMLElementTagNameMap[Tag]; scene: Scene }> {
  document.documentElement.lang = locale
  const room = document.createElement(tag)
  const draw = (open?: string): Scene => {
    const scene = sceneOf(state, locale, { go: (_, id) => void draw(id), ...more, kept, open })
    room.scene = scene
    return scene
  }
  const kept = new Map<string, unknown>()
  const scene = draw(more.open)
  document.body.replaceChildren(room)
  const tally = (): { progress: number } | undefined => kept.get('tally') as { progress: number } | undefined
  while ((tally()?.progress ?? 0) < 1 && scene.standings && counted)
    await new Promise((resume) => setTimeout(resume, 20))
  await room.updateComplete
  return { room, scene }
}

/** The text of every cell of a table, row by row. */
export const cells = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  )
