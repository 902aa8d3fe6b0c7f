import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { GorodCalendar } from '../index.js'
import { plan } from '../testing/entries.js'
import { calendar, controls, focused, media, objections, press, show, text } from '../testing/page.js'

beforeEach(async () => {
  document.documentElement.removeAttribute('style')
  await page.viewport(1280, 900)
})

const heard = (element: GorodCalendar, name: string): unknown[] => {
  const details: unknown[] = []
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail))
  return details
}

describe('the list', () => {
  test('is what a reader sees first, with months as headings', async () => {
    await show('gorod-calendar')
    await expect.element(calendar.heading()).toHaveTextContent('2026')
    const headings = page
      .getByRole('heading', { level: 3 })
      .elements()
      .map((one) => one.textContent)
    expect(headings).toContain('Сентябрь')
    expect(headings).toContain('Август – сентябрь')
    expect(headings.slice(-2)).toEqual(['В\u00A0течение года', 'Без\u00A0даты'])
  })

  test('puts nothing vague on a day', async () => {
    const element = await show('gorod-calendar', { today: '2026-01-01' })
    const groups = [...element.shadowRoot!.querySelectorAll('.group')].map((group) => [
      group.querySelector('.when')!.textContent!.trim().replace(/\s+/g, ' '),
      ...[...group.querySelectorAll('.title')].map((title) => title.textContent!.trim()),
    ])
    const dateOf = (title: string): string | undefined =>
      groups.find((group) => group.slice(1).some((one) => one.startsWith(title)))?.[0]
    expect(dateOf('XXXII сессия')).toBe('Дата уточняется')
    expect(dateOf('Мероприятия по проектам')).toBe('По отдельному графику')
    expect(dateOf('Участие в XV Московском')).toBe('В течение периода')
    expect(dateOf('XIX Международный')).toBe('В течение месяца')
    expect(dateOf('Выпуск')).toBe('Ежеквартально')
    expect(dateOf('Продвижение')).toBe('Постоянно')
    expect(dateOf('Юбилей города: Самара')).toBe('12 сентября суббота, ориентировочно')
  })

  test('folds the months that are over', async () => {
    await show('gorod-calendar')
    const past = page.getByText('Прошедшие месяцы: февраль – август, 10 записей')
    await expect.element(page.getByRole('button', { name: /Омск/ })).not.toBeInTheDocument()
    await past.click()
    await expect.element(page.getByRole('button', { name: 'Юбилей города: Омск, 310 лет' })).toBeVisible()
  })

  test('shows every entry once', async () => {
    const element = await show('gorod-calendar', { today: '2026-01-01' })
    const ids = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-entry]')].map(
      (one) => one.dataset['entry'],
    )
    expect(ids.sort()).toEqual(plan.map(({ id }) => id).sort())
  })

  test('goes month by month where a year is too much', async () => {
    const entries = Array.from({ length: 600 }, (_, n) => ({ ...plan.at(-1)!, id: `${n}` }))
    await show('gorod-calendar', { entries, date: '2026-10' })
    await expect.element(calendar.heading()).toHaveTextContent('Октябрь 2026')
    await expect.element(calendar.button('Следующий месяц')).toBeVisible()
  })
})

describe('the month', () => {
  test('is a table of weeks from Monday with today marked', async () => {
    const element = await show('gorod-calendar', { view: 'month', date: '2026-09' })
    const table = calendar.table('Сентябрь 2026')
    await expect.element(table).toBeVisible()
    const weekdays = table
      .getByRole('columnheader')
      .elements()
      .map((one) => one.getAttribute('abbr'))
    expect(weekdays).toEqual(['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'])
    expect(element.shadowRoot!.querySelector('td[aria-current=date]')!.textContent!.trim()).toBe('2')
  })

  test('names a day with its weekday and the count of entries', async () => {
    await show('gorod-calendar', { view: 'month', date: '2026-09' })
    await expect.element(calendar.button('5\u00A0сентября 2026, суббота, 2\u00A0записи')).not.toBeInTheDocument()
    await expect.element(calendar.button('5\u00A0сентября, суббота, 2\u00A0записи')).toBeVisible()
    await expect.element(calendar.button('Юбилей города: Самара, 440\u00A0лет, 12\u00A0сентября')).toBeVisible()
  })

  test('keeps what has no day in a band above it', async () => {
    await show('gorod-calendar', { view: 'month', date: '2026-10' })
    const band = page.getByRole('region', { name: 'В течение месяца' })
    await expect.element(band.getByRole('button', { name: /энергоэффективный/ })).toBeVisible()
    await expect
      .element(calendar.table('Октябрь 2026').getByRole('button', { name: /энергоэффективный/ }))
      .not.toBeInTheDocument()
  })

  test.each([
    [5, 'ещё 2'],
    [9, 'ещё 6'],
    [24, 'ещё 21'],
  ])('counts what does not fit into a day: %d entries, «%s»', async (count, more) => {
    const entries = Array.from({ length: count }, (_, n) => ({ ...plan.at(-1)!, id: `${n}` }))
    await show('gorod-calendar', { entries, view: 'month', date: '2026-10' })
    await calendar.button(new RegExp(`^${more}`)).click()
    await expect.element(calendar.dialog()).toHaveAccessibleName('13\u00A0октября 2026\u00A0г., вторник')
    expect(calendar.dialog().getByRole('listitem').elements()).toHaveLength(count)
  })

  test('tells of an empty month and shows the way to the nearest full one', async () => {
    await show('gorod-calendar', { view: 'month', date: '2026-03' })
    await calendar.button(/^Показать ближайшее: апрель 2026/).click()
    await expect.element(calendar.heading()).toHaveTextContent('Апрель 2026')
  })
})

describe('the year', () => {
  test('has twelve months that open', async () => {
    const element = await show('gorod-calendar', { view: 'year' })
    const views = heard(element, 'gorod-view')
    expect(page.getByRole('button', { name: /запис|—/ }).elements()).toHaveLength(12)
    await calendar.button(/^Сентябрь 8 записей/).click()
    await expect.element(calendar.table('Сентябрь 2026')).toBeVisible()
    expect(views).toEqual([{ view: 'month', date: '2026-09' }])
  })
})

describe('the filters', () => {
  test('narrow by kind, city and text, and are undone at once', async () => {
    const element = await show('gorod-calendar', { today: '2026-01-01' })
    const filters = heard(element, 'gorod-filter')
    const count = (): number => element.shadowRoot!.querySelectorAll('[data-entry]').length
    await calendar.kind('Юбилеи').click()
    await expect.element(calendar.kind('Юбилеи')).toHaveAttribute('aria-pressed', 'true')
    expect([count(), element.getAttribute('kinds')]).toEqual([12, 'jubilee'])
    await calendar.search().fill('орёл')
    await element.updateComplete
    expect([count(), element.getAttribute('query')]).toEqual([1, 'орёл'])
    await calendar.city().selectOptions('Омск')
    await expect.element(page.getByText('Здесь пока ничего нет')).toBeVisible()
    await calendar.button('Сбросить отбор').first().click()
    expect([count(), element.getAttribute('city'), element.getAttribute('query')]).toEqual([plan.length, null, null])
    await expect.element(calendar.city()).toHaveDisplayValue('Все города')
    expect(filters.at(0)).toEqual({ city: '', kinds: 'jubilee', query: '' })
    expect(filters.at(-1)).toEqual({ city: '', kinds: '', query: '' })
  })

  test('are read from the attributes of a deep link', async () => {
    const element = await show('gorod-calendar', {
      view: 'month',
      date: '2026-09-12',
      city: 'samara',
      kinds: 'jubilee',
    })
    expect(element.shadowRoot!.querySelectorAll('td [data-entry]')).toHaveLength(1)
    await expect.element(calendar.city()).toHaveDisplayValue('Самара')
  })
})

describe('the details', () => {
  test('tell what is known, in the words of the document', async () => {
    const element = await show('gorod-calendar')
    const chosen = heard(element, 'gorod-select')
    await calendar.button(/^Участие в XV/).click()
    await expect
      .element(calendar.dialog())
      .toHaveAccessibleName('Участие в XV Московском международном урбанистическом форуме')
    const said = calendar.dialog().element().textContent
    for (const fact of ['«август-сентябрь»', 'Москва', 'Правительство Москвы']) expect(said).toContain(fact)
    expect(chosen).toMatchObject([{ id: 'mag-2026-8' }])
  })

  test('leave the place to a page that cancels them', async () => {
    const element = await show('gorod-calendar')
    element.addEventListener('gorod-select', (event) => event.preventDefault())
    await calendar.button(/^Участие в XV/).click()
    await expect.element(calendar.dialog()).not.toBeInTheDocument()
  })
})

test('is operated by keys alone from one end to the other', async () => {
  const element = await show('gorod-calendar', { view: 'month', date: '2026-09' })
  const step = async (keys: string, name: string): Promise<void> => {
    await press(keys)
    await element.updateComplete
    expect(focused()).toBe(name)
  }
  await step('{Tab}', 'Предыдущий месяц')
  await step('{Tab}', 'Сегодня')
  await step('{Tab}', 'Следующий месяц')
  await step('{Enter}', 'Следующий месяц')
  await expect.element(calendar.heading()).toHaveTextContent('Октябрь 2026')
  await step('{Shift>}{Tab}{/Shift}', 'Сегодня')
  await step('{Enter}', 'Сегодня')
  await expect.element(calendar.heading()).toHaveTextContent('Сентябрь 2026')
  await step('{Tab}{Tab}', 'Список')
  await step('{Tab}{Tab}{Tab}', '')
  await step('{Tab}{Tab}', 'Мероприятия')
  await step('{Tab}', 'Юбилеи')
  await step('{Tab}{Tab}', 'Участие в XV Московском международном урбанистическом форуме')
  await step('{Tab}', '5 сентября, суббота, 2 записи')
  await step('{Enter}', '5 сентября 2026 г., суббота')
  await step('{Tab}', 'Юбилей города: Улан-Удэ, 360 лет')
  await step('{Enter}', 'Юбилей города: Улан-Удэ')
  await step('{Tab}', 'Добавить в свой календарь (.ics)')
  await step('{Shift>}{Tab}{Tab}{/Shift}', 'Назад')
  await step('{Enter}', '5 сентября 2026 г., суббота')
  await step('{Escape}', '5 сентября, суббота, 2 записи')
  await step('{Tab}', 'Юбилей города: Улан-Удэ, 360 лет, 5 сентября')
})

describe('everyone', () => {
  const views = ['list', 'month', 'year'] as const

  test.each(views.flatMap((view) => ['light', 'dark'].map((scheme) => [view, scheme] as const)))(
    'finds nothing to object to in the %s, %s',
    async (view, scheme) => {
      document.documentElement.style.colorScheme = scheme
      document.body.style.background = 'Canvas'
      await media({ 'prefers-color-scheme': scheme })
      expect(await objections(await show('gorod-calendar', { view, date: '2026-09' }))).toEqual([])
    },
  )

  test('would find a button without a name', async () => {
    const element = await show('gorod-calendar')
    element.shadowRoot!.append(document.createElement('button'))
    expect((await objections(element)).join()).toContain('button-name')
  })

  test('finds nothing to object to in the details', async () => {
    const element = await show('gorod-calendar')
    await calendar.button(/Самара/).click()
    expect(await objections(element)).toEqual([])
  })

  test.each(views.flatMap((view) => [320, 390, 700].map((width) => [view, width] as const)))(
    'reads the %s without scrolling sideways at %d px',
    async (view, width) => {
      await page.viewport(width, 700)
      const element = await show('gorod-calendar', { view, date: '2026-09' })
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const one of controls(element)) {
        const { width: x, height: y } = one.getBoundingClientRect()
        expect([one.outerHTML, x >= 24 && y >= 24]).toEqual([one.outerHTML, true])
      }
    },
  )

  test.each(views.flatMap((view) => [390, 640].map((width) => [view, width] as const)))(
    'reads the %s at twice the size of text at %d px',
    async (view, width) => {
      await page.viewport(width, 900)
      document.documentElement.style.fontSize = '200%'
      const element = await show('gorod-calendar', { view, date: '2026-09' })
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const one of controls(element)) {
        expect(one.scrollHeight).toBeLessThanOrEqual(one.clientHeight + 6)
        expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth + 6)
      }
    },
  )

  test('sees which view is chosen when colours are forced', async () => {
    await media({ 'forced-colors': 'active' })
    await show('gorod-calendar')
    const width = (name: string): number => parseFloat(getComputedStyle(calendar.view(name).element()).borderTopWidth)
    expect(width('Список')).toBeGreaterThan(width('Год'))
  })

  test('gets a page of paper with all the text and no controls', async () => {
    const element = await show('gorod-calendar')
    await media({}, 'print')
    await expect.poll(() => controls(element).filter((one) => !one.dataset['entry'])).toEqual([])
    const printed = text(element)
    for (const { title } of plan) expect(printed).toContain(title)
  })

  test('tells each kind by the form of its mark, also without colours and without grounds', async () => {
    const kinds = ['event', 'jubilee', 'city-day', 'deadline', 'issue'] as const
    const entries = kinds.map((kind) => ({ ...plan.at(-1)!, id: kind, kind }))
    const element = await show('gorod-calendar', { entries, date: '2026-10', today: '2026-10-01' })
    const form = (selector: string): string => {
      const { borderTopWidth, width, height, borderRadius, rotate, borderTopStyle } = getComputedStyle(
        element.shadowRoot!.querySelector(selector)!,
        '::before',
      )
      expect(borderTopStyle).toBe('solid')
      return [borderTopWidth, width, height, borderRadius, rotate].join(' ')
    }
    for (const colours of ['none', 'active'] as const) {
      await media({ 'forced-colors': colours })
      for (const place of ['.row', '.kinds .kind'])
        expect(new Set(kinds.map((kind) => form(`${place}.${kind}`))).size).toBe(kinds.length)
    }
    await media({}, 'print')
    const legend = element.shadowRoot!.querySelector<HTMLElement>('.legend')!
    expect(
      legend.innerText
        .split(/\s{2,}|\n/)
        .map((one) => one.trim())
        .join(' '),
    ).toBe('Мероприятия Юбилеи Дни городов Поручения Издания')
    expect(new Set(kinds.map((kind) => form(`.legend .${kind}`))).size).toBe(kinds.length)
    await media()
    expect(legend.checkVisibility()).toBe(false)
  })

  test('is laid out on paper without a query of its container, which Firefox prints blank', async () => {
    const element = await show('gorod-calendar', {})
    await media({}, 'print')
    expect(getComputedStyle(element).containerType).toBe('normal')
    expect(getComputedStyle(element.shadowRoot!.querySelector('.group')!).display).toBe('grid')
    await media()
    expect(getComputedStyle(element).containerType).toBe('inline-size')
  })

  test('gets every entry of a day on paper', async () => {
    const entries = Array.from({ length: 9 }, (_, n) => ({ ...plan.at(-1)!, id: `${n}` }))
    const element = await show('gorod-calendar', { entries, view: 'month', date: '2026-10' })
    const count = (): number => element.shadowRoot!.querySelectorAll('td [data-entry]').length
    dispatchEvent(new Event('beforeprint'))
    await element.updateComplete
    expect(count()).toBe(9)
    dispatchEvent(new Event('afterprint'))
    await element.updateComplete
    expect(count()).toBe(3)
  })

  test('reads from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl'
    const element = await show('gorod-calendar', { view: 'month', date: '2026-09' })
    const left = (selector: string): number => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left
    expect(left('[data-do=earlier]')).toBeGreaterThan(left('[data-do=later]'))
    expect(left('th:first-child')).toBeGreaterThan(left('th:last-child'))
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280)
    document.documentElement.dir = ''
  })

  test('reads English where the page is English', async () => {
    await show('gorod-calendar', { view: 'month', date: '2026-09', lang: 'en' })
    await expect.element(page.getByRole('table', { name: 'September 2026' })).toBeVisible()
    await expect.element(calendar.button('5\u00A0September, Saturday, 2\u00A0entries')).toBeVisible()
    await userEvent.click(calendar.button('Today'))
  })
})
