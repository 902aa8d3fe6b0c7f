import { fc, test as law } from '@fast-check/vitest'
import { toHtmlList, type Entry } from '@gorod/core/calendar'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { plan } from '../testing/entries.js'
import { calendar, show, text } from '../testing/page.js'
import { readMarkup } from './markup.js'

const answer = (body: BodyInit, status = 200): void => {
  const response = new Response(body, { status })
  Object.defineProperty(response, 'url', { value: `${location.origin}/plan` })
  vi.spyOn(window, 'fetch').mockResolvedValue(response)
}

afterEach(() => vi.restoreAllMocks())

describe('data at an address', () => {
  test('is asked for once, on the same site, and shown', async () => {
    answer(JSON.stringify({ title: 'План на 2026 год', entries: plan }))
    await show('gorod-calendar', { src: 'plan.json' })
    await expect.element(page.getByText('План на 2026 год')).toBeVisible()
    expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual(['plan.json'])
  })

  test('says so while it is on its way', async () => {
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise(() => {}))
    await show('gorod-calendar', { src: 'plan.json' })
    await expect.element(page.getByRole('status')).toHaveTextContent('Загружаем календарь…')
  })

  test.each([
    ['no answer', () => vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError()), 'plan.json', 'Нет ответа'],
    ['no file', () => answer('', 404), 'plan.json', 'нет такого файла'],
    ['no calendar', () => answer('<!doctype html>'), 'plan.json', 'не похож на календарь'],
    ['another site', () => {}, 'https://example.org/plan.json', 'на другом сайте'],
  ])('tells of %s and lets the reader try again', async (_, given, src, words) => {
    given()
    const element = await show('gorod-calendar', { src })
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(text(element).replaceAll('\u00A0', ' ')).toContain(words)
    element.src = 'other.json'
    answer(JSON.stringify(plan))
    await element.updateComplete
    await expect.element(calendar.heading()).toHaveTextContent('2026')
  })

  test('is asked for again by the button', async () => {
    answer('', 500)
    await show('gorod-calendar', { src: 'plan.json' })
    await expect.element(calendar.button('Попробовать ещё раз')).toBeVisible()
    answer(JSON.stringify(plan))
    await calendar.button('Попробовать ещё раз').click()
    await expect.element(calendar.heading()).toHaveTextContent('2026')
  })

  test('from another site is never asked for', async () => {
    await show('gorod-calendar', { src: 'https://example.org/plan.json' })
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(performance.getEntriesByName('https://example.org/plan.json')).toEqual([])
  })
})

describe('markup in the tag', () => {
  const list = `<h3>Сентябрь 2026</h3><ol data-gorod-calendar>
    <li data-id="a" data-kind="jubilee" data-when="date" data-edtf="2026-09-12~" data-start="2026-09-12" data-end="2026-09-12"
      data-cities="samara" data-city-names='["Самара"]' data-age="440"><time class="gorod-when" datetime="2026-09-12">12 сентября</time>
      <span class="gorod-title">Юбилей города: Самара</span> <span class="gorod-age">440 лет</span></li>
    <li data-id="b" data-kind="event" data-when="unset" data-edtf="2026" data-number="1."><span class="gorod-when">дата уточняется</span>
      <a class="gorod-title" href="https://e-gorod.ru/">Сессия</a> <span class="gorod-place">Минск</span>
      <span class="gorod-organiser">МАГ</span></li></ol>`

  test('becomes a calendar', async () => {
    await show('gorod-calendar', { inside: list })
    await expect.element(calendar.button('Юбилей города: Самара, 440\u00A0лет')).toBeVisible()
    await calendar.button('Сессия').click()
    await expect
      .element(calendar.dialog().getByRole('link', { name: 'Подробнее' }))
      .toHaveAttribute('href', 'https://e-gorod.ru/')
  })

  test('holds every entry that the core wrote into it', () => {
    const host = document.createElement('div')
    const entries: Entry[] = [
      ...plan,
      { ...plan[1]!, id: 'linked', url: 'https://e-gorod.ru/', age: 0, rrule: 'FREQ=YEARLY' },
    ]
    host.innerHTML = toHtmlList(entries)
    const read = readMarkup(host)!
    const byId = (list: readonly Entry[]): Entry[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(read.entries).map(({ organisers = [], ...entry }) => ({ ...entry, organisers }))).toEqual(
      byId(entries).map(({ organisers = [], ...entry }) => ({ ...entry, organisers })),
    )
    expect(read.skipped).toEqual([])
  })

  test('is read again when the page changes it', async () => {
    const element = await show('gorod-calendar', { inside: list })
    element.querySelector('.gorod-title')!.textContent = 'Юбилей: Самара'
    await expect.element(calendar.button(/^Юбилей: Самара/)).toBeVisible()
  })

  test('stays as it is where it is not a calendar', async () => {
    await show('gorod-calendar', { inside: '<p>Список мероприятий</p>' })
    await expect.element(page.getByText('Список мероприятий')).toBeVisible()
  })
})

describe('bad data', () => {
  test('is listed with its reason beside what is good', async () => {
    await show('gorod-calendar', {
      entries: [...plan, { id: 'x', title: 'Без вида' }, { ...plan[0], id: 'y', when: null }],
    })
    await page.getByText('2\u00A0записи не\u00A0показаны').click()
    await expect.element(page.getByText('Без вида: неверно указано kind')).toBeVisible()
    await expect.element(calendar.button('XXXII сессия МАГ')).toBeVisible()
  })

  test('is nothing to be seen where there is none at all', async () => {
    await show('gorod-calendar', { entries: [] })
    await expect.element(page.getByText('Здесь пока ничего нет')).toBeVisible()
  })
})

const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="parent.hit=1">',
    '"><script>parent.hit=1</script>',
    'javascript:parent.hit=1',
    '${alert(1)}',
    '<iframe srcdoc="<script>parent.hit=1</script>">',
    '\u202Eabc',
    '__proto__',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
)

law.prop(
  [
    fc.record({
      id: hostile,
      title: hostile,
      place: hostile,
      url: hostile,
      name: hostile,
      wording: hostile,
      section: hostile,
    }),
  ],
  {
    numRuns: 30,
  },
)('executes nothing, whatever stands in its texts', async ({ id, title, place, url, name, wording, section }) => {
  const when = { kind: 'date' as const, edtf: '2026-09-12', text: wording }
  const span = { start: '2026-09-12', end: '2026-09-12' }
  const entry: Entry = {
    id,
    kind: 'event',
    title,
    when,
    span,
    place,
    url,
    section,
    cities: [name],
    cityNames: [name],
    organisers: [name],
  }
  const element = await show('gorod-calendar', {
    entries: [entry, { ...plan[0], id: 'other', url }],
    view: 'month',
    date: '2026-09',
  })
  const root = element.shadowRoot!
  root.querySelector<HTMLElement>('[data-entry]')?.click()
  await element.updateComplete
  expect(root.querySelectorAll('script, iframe, img, object, style')).toHaveLength(0)
  for (const one of root.querySelectorAll('*')) {
    expect(one.getAttributeNames().filter((attribute) => attribute.startsWith('on') || attribute === 'style')).toEqual(
      [],
    )
  }
  for (const link of root.querySelectorAll('a')) expect(link.protocol).toMatch(/^(https?|mailto|tel):$/)
  expect('hit' in window).toBe(false)
})
