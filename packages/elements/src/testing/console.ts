import { expect } from 'vitest'
import '../commission/define.js'
import { fill, openedEdition, submissions, judgedEdition, type SampleEdition } from './edition.js'

/** Puts the console of somebody on the page, in a room, and waits until it is drawn. */
export async function consoleOf(
  edition: SampleEdition,
  who: string,
  room?: string,
): Promise<HTMLElementTagNameMap['gorod-commission']> {
  document.documentElement.lang = 'ru'
  const element = document.createElement('gorod-commission')
  element.office = edition.office(who)
  if (room) element.room = room
  document.body.replaceChildren(element)
  await expect.poll(() => element.shadowRoot?.querySelector('#room, .state')?.textContent).not.toMatch(/Загружаем|^$/)
  await element.updateComplete
  return element
}

/** Everything that stands in a tree: texts, attributes and values, inside shadow roots too. */
export function everything(root: Element | ShadowRoot): string {
  const own =
    root instanceof Element
      ? [...root.attributes].map(({ value }) => value).concat('value' in root ? String(root.value) : '')
      : []
  const texts = [...root.childNodes].map((child) =>
    child instanceof Element ? everything(child) : (child.textContent ?? ''),
  )
  const shadow = root instanceof Element && root.shadowRoot ? everything(root.shadowRoot) : ''
  return [...own, ...texts, shadow].join(' ')
}

/** An open round of twelve submissions in which one juror has said 73 and written of it. */
export async function canaryEdition(): Promise<SampleEdition> {
  const edition = await openedEdition(submissions(12))
  const { state } = await edition.office('secretary').see()
  const [submission, byJuror] = Object.entries(state.sheets['r1']!)[0]!
  const juror = Object.keys(byJuror)[0]!
  await edition.act(juror, 'open-sheet', { round: 'r1', submission, noConflict: true })
  await edition.act(juror, 'save-sheet', {
    round: 'r1',
    submission,
    marks: { economy: { value: 73, over: [] } },
    comments: { economy: { value: 'канарейка', over: [] } },
  })
  return edition
}

/** The edition with all sheets but those of one juror handed in. */
export async function nearlyDone(): Promise<SampleEdition> {
  const edition = await openedEdition(submissions(12))
  const { state } = await edition.office('secretary').see()
  for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
    for (const juror of Object.keys(byJuror)) if (juror !== 'juror-6') await fill(edition, juror, submission, () => 1)
  return edition
}

/** A closed round with its meeting recorded; of those present nobody was late. */
export async function metEdition(): Promise<SampleEdition> {
  const edition = await judgedEdition(submissions(12))
  const { state } = await edition.office('secretary').see()
  await edition.act('secretary', 'record-meeting', {
    meeting: {
      number: '3',
      day: '2026-12-11',
      from: '10:00',
      to: '12:30',
      place: 'Москва',
      form: 'in-person',
      basis: ['Положение о конкурсе'],
      present: state.commission!.members.map(({ id }) => id),
      absent: [],
      proxies: [],
      invited: [],
      presiding: 'chair',
      secretary: 'secretary',
      counting: ['juror-1'],
      agenda: state.rules!.nominations.map(({ title }) => `Номинация «${title}»: определение победителей`),
    },
  })
  return edition
}
