import axe from 'axe-core'
import { onTestFinished } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../define.js'
import { plan } from './entries.js'

/** What a tag is given: attributes, and entries unless it has its own source. */
export interface Setting {
  [attribute: string]: string
}

/** Puts one element on the page and waits until it is drawn. */
export async function show<Tag extends 'gorod-calendar' | 'gorod-jubilees'>(
  tag: Tag,
  {
    entries = plan,
    inside = '',
    ...attributes
  }: ({ entries?: unknown; inside?: string } & Setting) | Record<string, unknown> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  document.documentElement.lang = 'ru'
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries({ today: '2026-09-02', ...attributes }))
    element.setAttribute(name, String(value))
  element.innerHTML = String(inside)
  if (entries && !inside && !('src' in attributes)) element.entries = entries as typeof plan
  document.body.replaceChildren(element)
  await element.updateComplete
  return element
}

/** The locators of a calendar, in the words of its reader. */
export const calendar = {
  heading: () => page.getByRole('heading', { level: 2 }).first(),
  button: (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  view: (name: string) => page.getByRole('group', { name: 'Вид календаря' }).getByRole('button', { name, exact: true }),
  kind: (name: string) => page.getByRole('search').getByRole('button', { name, exact: true }),
  city: () => page.getByRole('combobox', { name: 'Город' }),
  search: () => page.getByRole('searchbox', { name: 'Поиск' }),
  dialog: () => page.getByRole('dialog'),
  table: (name: string) => page.getByRole('table', { name }),
}

/** Presses keys, in the notation of user-event. */
export const press = (keys: string): Promise<void> => userEvent.keyboard(keys)

/** The accessible name of what has the focus, inside shadow roots too. */
export function focused(): string {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  const label = active?.getAttribute('aria-label') ?? active?.textContent ?? ''
  return label.replace(/\s+/g, ' ').trim()
}

/** The media of the browser, until the next call or the end of the test: they would outlive its page. */
export async function media(features: Record<string, string> = {}, type = ''): Promise<void> {
  if (type || Object.keys(features).length) onTestFinished(() => media())
  const list = Object.entries(features).map(([name, value]) => ({ name, value }))
  await cdp().send('Emulation.setEmulatedMedia', { media: type, features: list })
}

/** What axe objects to. */
export async function objections(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

/** Every element that can have the focus and is drawn. */
export function controls(element: Element): HTMLElement[] {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')]
  return all.filter((one) => one.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true }))
}

/** The text that is drawn, on one line. */
export const text = (element: Element): string =>
  [...element.shadowRoot!.children]
    .map((child) => (child as HTMLElement).innerText ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
