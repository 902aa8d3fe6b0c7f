import { page } from 'vitest/browser'
import '../judging/define.js'
import type { GorodJudging } from '../judging/judging.js'
import type { Office } from '../office/office.js'
import { memoryDrawer } from '../store/drawer.js'
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
