// Whatever keeps a juror's work from the commission or from the device: told in words, nothing entered lost, a file at hand.
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { problemAt } from '@gorod/core/problem'
import { readBallotFile } from '../office/ballot-file.js'
import type { Office } from '../office/office.js'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { handIn, openedEdition, submissions } from '../testing/edition.js'
import { cuttable, evening, jury, seat } from '../testing/jury.js'
import { objections, press } from '../testing/page.js'
import type { GorodJudging } from './judging.js'
import '../judging/define.js'

beforeEach(evening)

type Locale = 'ru' | 'en'

/** What goes wrong once an entry is open. */
interface Trouble {
  office?: (office: Office) => Partial<Office>
  drawer?: (drawer: Drawer) => Partial<Drawer>
  isPrivate?: true
}

const away = (reason: UnavailableReason) => () => Promise.reject(new Unavailable(reason))
const unreachable = (reason: UnavailableReason): Trouble => ({
  office: () => ({ see: away(reason), carryOut: away(reason) }),
})
const unkept = (reason: UnavailableReason): Trouble => ({
  office: () => ({ carryOut: away('busy') }),
  drawer: () => ({ put: away(reason) }),
})

const states: [state: string, trouble: Trouble, words: Record<Locale, string>][] = [
  [
    'a lost connection',
    unreachable('offline'),
    { ru: 'Нет связи с комиссией', en: 'There is no connection to the commission' },
  ],
  ['an expired sign-in', unreachable('signed-out'), { ru: 'Срок входа истёк', en: 'Your sign-in has expired' }],
  ['a busy server', unreachable('busy'), { ru: 'Сервер комиссии занят', en: 'The commission’s server is busy' }],
  [
    'a commission that takes nothing now',
    unreachable('closed'),
    { ru: 'Комиссия сейчас не принимает изменений', en: 'The commission takes no changes now' },
  ],
  [
    'an answer of somebody else',
    unreachable('unreadable'),
    { ru: 'Ответ сервера не читается', en: 'The server’s answer cannot be read' },
  ],
  [
    'a full device',
    unkept('storage-full'),
    { ru: 'На этом устройстве не осталось места', en: 'There is no room left on this device' },
  ],
  [
    'a browser that keeps nothing',
    unkept('storage-refused'),
    { ru: 'Браузер не хранит данные этой страницы', en: 'The browser does not keep the data of this page' },
  ],
  [
    'data that was deleted',
    unkept('storage-lost'),
    {
      ru: 'Данные этой страницы на устройстве удалены или закрыты',
      en: 'The data of this page on the device was deleted or closed',
    },
  ],
  [
    'a private window',
    { isPrivate: true, office: () => ({ carryOut: away('busy') }) },
    { ru: 'Браузер не хранит данные этой страницы', en: 'The browser does not keep the data of this page' },
  ],
  [
    'a clock that is wrong',
    {
      office: ({ see }) => ({
        see: async () => ({ ...(await see()), at: new Date(Date.now() + 61 * 60_000).toISOString() }),
        carryOut: away('busy'),
      }),
    },
    { ru: 'Часы этого устройства отстают на 61 минуту', en: 'This device’s clock is 61 minutes slow' },
  ],
  [
    'a round that was closed',
    {
      office({ see }) {
        let isClosed = false
        return {
          async see() {
            const seen = await see()
            return isClosed ? { ...seen, state: { ...seen.state, phase: 'closed' } } : seen
          },
          async carryOut(commands) {
            isClosed = true
            return commands.map(({ id, type }) => ({
              command: id,
              refused: problemAt('act-phase-refused', { path: '' }, { about: type, found: 'closed', expected: 'open' }),
            }))
          },
        }
      },
    },
    {
      ru: 'Тур закрыт. Введённое сохранено здесь, но не принято',
      en: 'The round is closed. What you entered is kept here, but not accepted',
    },
  ],
]

const spaced = (text: string): RegExp => new RegExp(text.replace(/[.*+?()]/g, '\\$&').replaceAll(' ', '\\s+'))

/** A desk with an entry open, in which something then goes wrong. */
async function deskIn(locale: Locale, trouble: Trouble): Promise<{ element: GorodJudging; spoil: () => void }> {
  const edition = await openedEdition(submissions(4), { now: Date.now })
  const office = edition.office('juror-1')
  const spoilt: Office = { ...office, see: () => office.see(), carryOut: (commands) => office.carryOut(commands) }
  const drawer = memoryDrawer()
  const element = document.createElement('gorod-judging')
  element.lang = locale
  if (!trouble.isPrivate) element.drawer = drawer
  element.office = spoilt
  document.body.replaceChildren(element)
  await page.getByRole('button', { name: locale === 'ru' ? /^Начать/ : /^Start/ }).click()
  await press('1')
  await vi.waitFor(async () => expect(JSON.stringify((await office.see()).state)).toContain('"opened"'))
  const spoil = (): void => {
    Object.assign(spoilt, trouble.office?.(office))
    Object.assign(drawer, trouble.drawer?.(drawer))
  }
  return { element, spoil }
}

test.each(
  states.flatMap(([state, trouble, words]) =>
    (['ru', 'en'] as const).map((locale) => ({ state, trouble, locale, words: words[locale] })),
  ),
)('$state is told ($locale), keeps what was entered and offers the file', async ({ trouble, locale, words }) => {
  const { element, spoil } = await deskIn(locale, trouble)
  spoil()
  await press('4')
  await element.resume()
  await expect.element(page.getByText(spaced(words)).first()).toBeVisible()
  if (trouble.isPrivate) {
    const still = locale === 'ru' ? 'Пока только в памяти страницы' : 'Only in the memory of this page'
    await expect.element(page.getByText(spaced(still)).first()).toBeVisible()
  }
  const { shadowRoot } = element
  const shown = (): string | null | undefined =>
    shadowRoot!.querySelector<HTMLInputElement>('input[data-mark]:checked')?.value ??
    shadowRoot!.querySelector('.notice.wrong li')?.textContent
  await expect.poll(shown).toMatch(/4$/)

  const made = vi.spyOn(URL, 'createObjectURL')
  const file = page.getByRole('button', { name: locale === 'ru' ? 'Скачать мои листы' : 'Download my sheets' }).first()
  await file.click()
  await vi.waitFor(() => expect(made).toHaveBeenCalled())
  const { value } = readBallotFile(await (made.mock.calls[0]![0] as Blob).text())
  made.mockRestore()
  expect(value!.commands).toMatchObject([{ type: 'save-sheet', marks: { quality: { value: 4 } } }])
  expect(await objections(element)).toEqual([])
})

test('a drawer that cannot even be read opens on a desk in memory, which says so', async () => {
  const edition = await openedEdition(submissions(3))
  const element = document.createElement('gorod-judging')
  element.lang = 'ru'
  element.drawer = { ...memoryDrawer(), all: away('storage-refused'), put: away('storage-refused') }
  element.office = edition.office('juror-1')
  document.body.replaceChildren(element)
  await expect.element(page.getByText(/^Браузер\sне\sхранит\sданные/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Начать/ })).toBeVisible()
})

test('what Safari does after seven days is told on the queue, and while something is not accepted', async () => {
  const vendor = vi.spyOn(navigator, 'vendor', 'get').mockReturnValue('Apple Computer, Inc.')
  await page.viewport(390, 844)
  const { spoil } = await deskIn('ru', unreachable('offline'))
  const safari = page.getByText(/Safari\sудаляет\sданные\sстраницы/)
  expect(safari.elements()).toEqual([])
  spoil()
  await press('4')
  await expect.element(safari).toBeVisible()
  await page.getByRole('button', { name: /^К\sсписку/ }).click()
  await expect.element(safari).toBeVisible()
  vendor.mockRestore()
})

test('the file of what is not accepted stays in sight on a phone, however far one scrolls', async () => {
  await page.viewport(390, 844)
  const { spoil } = await deskIn('ru', unreachable('offline'))
  const file = page.getByRole('button', { name: 'Скачать мои листы' })
  expect(file.elements()).toEqual([])
  spoil()
  await press('4')
  for (const top of [0, 300, 1e6]) {
    scrollTo({ top })
    await expect.element(file.last()).toBeInViewport()
  }
})

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

const onTheWay: Trouble = { office: () => ({ carryOut: () => new Promise(() => {}) }) }
const leaving: [what: string, trouble: Trouble, isAsked: boolean][] = [
  ['on its way', onTheWay, true],
  ['kept on the device for later', unreachable('offline'), false],
  ['in the memory of the page alone', { ...unreachable('offline'), isPrivate: true }, true],
]

test.each(leaving)('the browser asks before what is %s is left behind, or not', async (_, trouble, isAsked) => {
  const { element, spoil } = await deskIn('ru', trouble)
  await expect.poll(asksBeforeLeaving).toBe(false)
  spoil()
  await press('4')
  await expect.element(page.getByText(/ждёт\sотправки|Отправля|Нет\sсвязи/).first()).toBeVisible()
  await expect.poll(asksBeforeLeaving).toBe(isAsked)
  element.remove()
  expect(asksBeforeLeaving()).toBe(false)
})

test('all is done when the commission has the signed sheets, and not before', async () => {
  const edition = await openedEdition(submissions(4), { now: Date.now })
  const { state } = await edition.office('juror-1').see()
  for (const id of Object.keys(state.sheets['r1']!)) await handIn(edition, 'juror-1', id, () => 2)
  const office = cuttable(edition.office('juror-1'))
  let take = (): void => {}
  const slow: Office = {
    ...office,
    async carryOut(commands) {
      await new Promise<void>((resolve) => (take = resolve))
      return office.carryOut(commands)
    },
  }
  const element = await seat(slow)
  const signed = (): string | undefined => element.shadowRoot!.querySelector('#signed')?.textContent?.trim()
  await jury.button('Проверить и подписать').click()
  await jury.button('Подтвердить и подписать').click()
  await expect.poll(signed).toMatch(/^Все листы подписаны и\sотправляются комиссии/)
  office.trouble = 'offline'
  take()
  await expect.poll(signed).toMatch(/до\sкомиссии ещё не\sдошли\. Почему и\sчто сделать, сказано вверху страницы/)
  office.trouble = undefined
  void element.resume()
  await expect
    .poll(() => {
      take()
      return signed()
    })
    .toMatch(/^Все листы подписаны и\sприняты/)
})
