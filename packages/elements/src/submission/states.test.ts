// Whatever keeps a submission from the organiser or from the device: told in words, the draft stays, a file at hand.
import { problemAt, type Problem } from '@gorod/core/problem'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { objections, text } from '../testing/page.js'
import { newDraft } from './draft.js'
import { drawn, Organiser, rules, sample, show } from './testing/sample.js'
import { draftIn } from './submission-file.js'

type Locale = 'ru' | 'en'
type Screen = 'form' | 'check' | 'home'

interface State {
  name: string
  words: Record<Locale, RegExp>
  screens: Screen[]
  organiser?: (organiser: Organiser) => void
  drawer?: (drawer: Drawer) => Drawer
  isPrivate?: true
  /** Whether sending has to be tried for it. */
  isSent?: true
}

const fails = (reason: UnavailableReason) => (organiser: Organiser) => void (organiser.fails = new Unavailable(reason))
const unkept =
  (reason: UnavailableReason) =>
  (drawer: Drawer): Drawer => ({
    ...drawer,
    put: () => Promise.reject(new Unavailable(reason)),
  })
const kept: Screen[] = ['form', 'check', 'home']

const states: State[] = [
  ...(
    [
      ['a lost connection', 'offline', /Отправить не удалось: нет связи/, /could not be sent: no connection/],
      ['an expired sign-in', 'signed-out', /не удалось: нужно войти заново/, /not be sent: you need to sign in again/],
      ['a closed intake', 'closed', /не удалось: приём закрыт/, /not be sent: the intake is closed/],
      ['a busy server', 'busy', /не удалось: сервер занят/, /not be sent: the server is busy/],
    ] as const
  ).map(([name, reason, ru, en]): State => ({
    name,
    words: { ru, en },
    screens: ['check'],
    organiser: fails(reason),
    isSent: true,
  })),
  {
    name: 'a refusal with its reason',
    words: {
      ru: /Нет согласия: «На обработку»\. Отметьте согласие/,
      en: /The consent is missing: “На обработку”\. Give it/,
    },
    screens: ['check'],
    organiser: (organiser) =>
      (organiser.refuses = [problemAt('consent-missing', { path: '/consents' }, { about: 'На обработку' })]),
    isSent: true,
  },
  {
    name: 'a refusal for a reason of later days',
    words: {
      ru: /называет причину, которой эта страница не знает: quota-spent\. Спросите у него/,
      en: /names a reason that this page does not know: quota-spent\. Ask what to put right/,
    },
    screens: ['check'],
    organiser: (organiser) =>
      (organiser.refuses = [{ code: 'quota-spent', severity: 'error', at: {} } as unknown as Problem]),
    isSent: true,
  },
  {
    name: 'a full device',
    words: {
      ru: /только в памяти этой страницы: на устройстве кончилось место/,
      en: /only in the memory of this page: the device is full/,
    },
    screens: kept,
    drawer: unkept('storage-full'),
  },
  {
    name: 'a browser that keeps nothing',
    words: {
      ru: /только в памяти этой страницы: браузер не хранит данные этого сайта/,
      en: /only in the memory of this page: the browser keeps nothing for this site/,
    },
    screens: kept,
    drawer: unkept('storage-refused'),
  },
  {
    name: 'a clock that is wrong',
    words: {
      ru: /Часы этого устройства отстают на 61 минуту\. Сроки считаются по часам организатора\./,
      en: /This device’s clock is 61 minutes slow\. Deadlines follow the organiser’s clock\./,
    },
    screens: ['form', 'home'],
    organiser: (organiser) => void (organiser.at = new Date(Date.now() + 61 * 60_000).toISOString()),
  },
  {
    name: 'an intake whose days are over',
    words: { ru: /Срок приёма прошёл 1 октября 2026 года/, en: /The intake ended on 1 October 2026/ },
    screens: ['form', 'check', 'home'],
    organiser: (organiser) => void (organiser.at = '2026-10-05T09:00:00Z'),
  },
]

const names: Record<Locale, { download: RegExp; check: string; send: RegExp; back: string; write: RegExp }> = {
  ru: {
    download: /^Скачать черновик/,
    check: 'Проверить и отправить',
    send: /^Отправить/,
    back: 'Все заявки',
    write: /^(Продолжить|Вернуться)/,
  },
  en: {
    download: /^Download the draft/,
    check: 'Check and send',
    send: /^Send/,
    back: 'All submissions',
    write: /^(Continue|Back to writing)/,
  },
}

const cases = states.flatMap((state) =>
  (['ru', 'en'] as const).flatMap((locale) => state.screens.map((screen) => ({ ...state, locale, screen }))),
)

test.each(cases)(
  '$name is told on the $screen ($locale), keeps the draft and offers the file',
  async ({ words, locale, screen, organiser: spoil, drawer: worse, isSent }) => {
    const organiser = new Organiser()
    organiser.at = new Date().toISOString()
    organiser.given = { rules: { ...rules, dates: isLate(words) ? rules.dates : [] } }
    if (!isSent) spoil?.(organiser)
    const drawer = memoryDrawer()
    const draft = { ...newDraft(rules, 'a1', new Date().toISOString()), submission: sample }
    await drawer.put({ 'draft/a1': draft, 'place/last': 'a1' })
    const element = await show(organiser, worse ? worse(drawer) : drawer, locale)
    const named = names[locale]
    await userEvent.fill(
      page.getByRole('textbox', { name: locale === 'ru' ? /^Краткое описание/ : /^Summary/ }),
      'Машин нет',
    )
    await vi.waitFor(() => expect(text(element)).not.toMatch(/Сохраняем|Being kept/))
    if (screen === 'check') await page.getByRole('button', { name: named.check }).click()
    if (screen === 'home') await page.getByRole('button', { name: named.back }).click()
    if (isSent) {
      spoil?.(organiser)
      await page.getByRole('button', { name: named.send }).first().click()
    }
    await drawn(element)
    await expect.poll(() => text(element).replace(/\s+/g, ' ')).toMatch(words[locale])
    if (!isSent && !worse && screen !== 'form') await page.getByRole('button', { name: named.write }).first().click()
    const made = vi.spyOn(URL, 'createObjectURL')
    await page.getByRole('button', { name: named.download }).first().click()
    const file = await (made.mock.calls[0]![0] as Blob).text()
    made.mockRestore()
    expect(draftIn(file, new Date().toISOString())?.submission.card.summary).toBe('Машин нет')
    expect(await objections(element)).toEqual([])
  },
)

const isLate = ({ en }: State['words']): boolean => en.source.includes('ended')
