// A juror's evening: by the keyboard at his desk, or at once through his office.
import { savesSeen, seededRandom, type EditionCommand, type EditionState } from '@gorod/core/judging'
import type { Office } from '@gorod/elements/office'
import type { Page } from 'playwright'
import { rules } from '../src/rules.ts'

export const criteria = rules.criteria.flatMap((group) => group.criteria.map(({ id }) => id))

/** The marks of a sheet, by lots; the first two yards are equal and best to everybody. */
export function marksOf(submission: string, juror: string): number[] {
  const random = seededRandom(`${submission} ${juror}`)
  return criteria.map(() => (best.has(submission) ? 5 : 1 + random.below(4)))
}

const best: ReadonlySet<string> = new Set(['s01', 's04'])

/** How many keys somebody pressed. */
export interface Pressed {
  count: number
}

/** Presses keys one after another; a key held with another counts as two. */
export async function press(page: Page, keys: readonly string[], pressed: Pressed = { count: 0 }): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    pressed.count += key.split('+').length
  }
}

/** Goes with the tab key to what bears a name. */
export async function reach(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (name.test(await page.evaluate(nameOfFocused))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the tab key never comes to ${name}`)
}

function nameOfFocused(): string {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  const labels =
    active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? [...(active.labels ?? [])] : []
  const name = active?.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ')
  return (name || active?.textContent || '').replace(/\s+/g, ' ').trim()
}

/** Opens the first entry of the list that is not done. */
export async function begin(page: Page): Promise<void> {
  await reach(page, /^(Начать|Продолжить)/)
  await page.keyboard.press('Enter')
  await page.getByText(/^Заявка\s\d+\sиз\s\d+/).waitFor()
}

/** Scores entries from the one that is open, each with marks of its own; gives the entries and the keys pressed. */
export async function score(
  page: Page,
  juror: string,
  entries: number,
  pressed: Pressed = { count: 0 },
): Promise<string[]> {
  const done: string[] = []
  for (let entry = 0; entry < entries; entry++) {
    const title = await page.getByRole('heading', { level: 2 }).innerText()
    const submission = `s${/№\s(\d+)\)$/.exec(title)![1]!.padStart(2, '0')}`
    await press(page, ['1', ...marksOf(submission, juror).map(String), 'Control+Enter'], pressed)
    await page.getByRole('heading', { level: 2 }).filter({ hasNotText: title }).waitFor()
    done.push(submission)
  }
  return done
}

/** Hands in everything that is left, through the same door as the desk. */
export async function rest(office: Office): Promise<void> {
  const { id: actor, role } = office.viewer
  const { state } = await office.see()
  const commands = left(state, actor).flatMap((sheet) => {
    const { round, submission, state: at } = sheet
    const changes = marksOf(submission, actor).map((value, index) => {
      const criterion = criteria[index]!
      return [criterion, { value, over: savesSeen(sheet, 'marks', criterion) }] as const
    })
    const asked = [
      ...(at === 'assigned' ? [{ type: 'open-sheet', noConflict: true }] : []),
      { type: 'save-sheet', marks: Object.fromEntries(changes) },
      { type: 'submit-sheet' },
    ]
    return asked.map(
      (one) => ({ id: crypto.randomUUID(), at: state.at, actor, role, round, submission, ...one }) as EditionCommand,
    )
  })
  const answers = await office.carryOut(commands)
  const refused = answers.find((answer) => answer.refused)
  if (refused) throw new Error(JSON.stringify(refused))
}

/** The sheets of a juror. */
export const sheetsOf = (state: EditionState, juror: string) =>
  Object.values(state.sheets['r1'] ?? {}).flatMap((byJuror) => byJuror[juror] ?? [])

const left = (state: EditionState, juror: string) =>
  sheetsOf(state, juror).filter(({ state: at }) => ['assigned', 'opened', 'draft'].includes(at))
