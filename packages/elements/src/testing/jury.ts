import { page, type Locator } from 'vitest/browser'
import type { EditionSheet } from '@gorod/core/judging'
import '../judging/define.js'
import type { GorodJudging } from '../judging/judging.js'
import type { Office } from '../office/office.js'
import { memoryDrawer } from '../store/drawer.js'
import type { SampleEdition } from './edition.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'

/** Puts a juror's workspace on the page and waits until his entries are there. */
export async function seat(office: Office, settings: Partial<GorodJudging> = {}): Promise<GorodJudging> {
  document.documentElement.lang = 'ru'
  const element = document.createElement('gorod-judging')
  Object.assign(element, { drawer: memoryDrawer(), ...settings, office })
  document.body.replaceChildren(element)
  await page.getByRole('heading', { level: 2 }).first().findElement()
  return element
}

/** An office that can be cut off for a reason. */
export function cuttable(office: Office): Office & { trouble: UnavailableReason | undefined } {
  const reached = <T>(work: () => Promise<T>): Promise<T> =>
    cut.trouble ? Promise.reject(new Unavailable(cut.trouble)) : work()
  const cut = {
    ...office,
    trouble: undefined as UnavailableReason | undefined,
    see: () => reached(office.see),
    carryOut: (commands: Parameters<Office['carryOut']>[0]) => reached(() => office.carryOut(commands)),
  }
  return cut
}

/** The locators of the workspace, in the words of its reader. */
export const jury = {
  heading: (name?: string | RegExp) => page.getByRole('heading', { level: 2, ...(name !== undefined && { name }) }),
  button: (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  rows: () => page.getByRole('list', { name: 'Заявки' }).getByRole('listitem'),
  criterion: (name: string | RegExp) => page.getByRole('group', { name }),
  level: (name: string | RegExp) => page.getByRole('radio', { name, exact: typeof name === 'string' }),
  sheet: () => page.getByRole('region', { name: 'Ваш лист' }),
}

/** A sheet of the first juror, as the office keeps it. */
export const own = async ({ office }: SampleEdition, id: string): Promise<EditionSheet> =>
  (await office('juror-1').see()).state.sheets['r1']![id]!['juror-1']!

/** The marks of one entry by keys: five anchored criteria and one of 0 to 100. */
export const marks = ['4', '3', '2', '2', '8', '5', '2']

/** The id of the entry that is open, by its title. */
export const opened = (element: GorodJudging): string => {
  const title = element.shadowRoot!.querySelector('#heading')!.textContent!
  return `s${/№ (\d+)/.exec(title)![1]!.padStart(3, '0')}`
}

/** Opens the first entry and says that there is no conflict. */
export async function begin(
  edition: SampleEdition,
  settings: Partial<GorodJudging> = {},
): Promise<[GorodJudging, string]> {
  const element = await seat(edition.office('juror-1'), settings)
  await jury.button(/^Начать/).click()
  await jury.button(/^Конфликта нет/).click()
  await jury.sheet().findElement()
  return [element, opened(element)]
}

/** A line by how it begins; spaces of both kinds are one. */
export const line = (start: string): Locator => page.getByText(new RegExp(`^\\s*${start.replaceAll(' ', '\\s+')}`))

/** What was said aloud last. */
export const said = (element: GorodJudging): string =>
  element.shadowRoot!.querySelector('#said')!.textContent!.replace(/\s+/g, ' ').trim()

/** The window as tests expect it. */
export async function evening(): Promise<void> {
  await page.viewport(1200, 800)
}
