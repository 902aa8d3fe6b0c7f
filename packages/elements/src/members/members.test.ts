import { memberList } from '@gorod/core/membership'
import { cities, memberships } from '@gorod/mag'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { controls, focused, media, objections, press, text } from '../testing/page.js'
import './define.js'
import { findMembers } from './find-members.js'
import type { GorodMembers } from './members.js'
import { readList } from './read-list.js'

const list = memberList(memberships, { cities, day: '2025-06-30' })

async function shown(settings: Partial<GorodMembers> = {}): Promise<GorodMembers> {
  document.documentElement.lang = 'ru'
  const element = document.createElement('gorod-members')
  element.innerHTML = '<ul><li>Список без скрипта</li></ul>'
  Object.assign(element, 'src' in settings ? settings : { list, ...settings })
  document.body.replaceChildren(element)
  await element.updateComplete
  return element
}

const search = () => page.getByRole('searchbox', { name: 'Найти город' })
const names = (): string[] =>
  page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent!.trim())

beforeEach(() => page.viewport(1280, 900))

describe('the list of members', () => {
  test('stands under the headings of its document, with candidates and partners apart', async () => {
    const element = await shown()
    await expect.element(page.getByRole('heading', { name: 'Члены 86' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Кандидаты 6' })).toBeVisible()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Партнёры 32' })).toBeVisible()
    expect(text(element)).toContain('Тирасполь и Днестровск')
    expect(names()).not.toContain('Список без скрипта')
  })

  test.each([
    ['пермь', ['Пермь']],
    ['царицын', ['Волгоград']],
    ['ОРЕЛ', ['Орёл']],
    ['новгор', ['Нижний Новгород']],
    ['ростов на', ['Ростов-на-Дону']],
    ['улан-удэ', ['Улан-Удэ']],
    ['дону', ['Ростов-на-Дону']],
    ['нигде', []],
  ])('finds by «%s» %j', (typed, expected) => {
    expect(findMembers(list.members, typed).map(({ name }) => name)).toEqual(expected)
  })

  test('is searched as one types, and shown whole again by one press', async () => {
    await shown()
    await search().fill('казан')
    await expect.element(page.getByText('Найдено: 1')).toBeVisible()
    expect(names()).toEqual(['Казань'])
    await search().fill('нет такого')
    await expect.element(page.getByText('Никого не\u00A0нашлось')).toBeVisible()
    await page.getByRole('button', { name: 'Показать всех' }).click()
    await expect.element(page.getByRole('heading', { name: 'Члены 86' })).toBeVisible()
  })

  test('is walked on its map by keys, and told who a dot is', async () => {
    await shown()
    await search().click()
    await press('{Tab}')
    const first = focused()
    await press('{ArrowRight}')
    expect(focused()).not.toBe(first)
    const name = focused()
    expect(name).toMatch(/, (?:член|кандидат|участвует)/)
    await press('{Enter}')
    await expect.element(page.getByRole('status').filter({ hasText: name })).toBeVisible()
    expect(document.querySelector('gorod-members')!.shadowRoot!.querySelector('li [aria-current]')!.textContent).toBe(
      name.split(', ')[0],
    )
    await press('{Enter}')
    expect(document.querySelector('gorod-members')!.shadowRoot!.querySelector('li [aria-current]')).toBeNull()
  })

  test('speaks English', async () => {
    await shown({ lang: 'en' })
    await expect.element(page.getByRole('heading', { name: 'Candidates 6' })).toBeVisible()
  })

  test.each(['light', 'dark'])('finds no objection, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme
    const element = await shown()
    expect(await objections(element)).toEqual([])
    document.documentElement.style.colorScheme = ''
  })

  test.each([
    ['a narrow screen', 320, '100%'],
    ['text twice as large', 640, '200%'],
  ])('holds on %s', async (_, width, size) => {
    await page.viewport(width, 800)
    document.documentElement.style.fontSize = size
    const element = await shown()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(controls(element).every((control) => control.getBoundingClientRect().height >= 24)).toBe(true)
    document.documentElement.style.fontSize = ''
  })

  test('goes to paper whole and without its search', async () => {
    const element = await shown()
    await media({}, 'print')
    expect(element.shadowRoot!.querySelector<HTMLElement>('.find')!.checkVisibility()).toBe(false)
    const printed = text(element)
    for (const { name } of list.members) expect(printed).toContain(name)
    // A group longer than a sheet would leave the sheet before it empty.
    for (const group of element.shadowRoot!.querySelectorAll('.group'))
      expect(getComputedStyle(group).breakInside).toBe('auto')
  })

  test.each([658, 680, 718])('keeps the names on its map whole in %i px, the width of a sheet', async (width) => {
    await page.viewport(width, 1000)
    const element = await shown()
    element.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif'
    const map = element.shadowRoot!.querySelector('.map svg')!.getBoundingClientRect()
    const names = [...element.shadowRoot!.querySelectorAll('.name')].map((name) => name.getBoundingClientRect())
    expect(names.length).toBeGreaterThan(5)
    for (const { left, right } of names) expect([left >= map.left, right <= map.right]).toEqual([true, true])
  })

  test('stands in two columns on a phone, whatever the longest name is', async () => {
    await page.viewport(390, 800)
    const element = await shown()
    const [items] = [...element.shadowRoot!.querySelectorAll('.member ul')].map((group) => [...group.children])
    expect(new Set(items!.map((item) => item.getBoundingClientRect().left)).size).toBe(2)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })

  test('keeps its dots where the system sets the colours', async () => {
    await media({ 'forced-colors': 'active' })
    const element = await shown()
    const mark = element.shadowRoot!.querySelector('.mark')!
    expect(getComputedStyle(mark).fill).not.toBe(getComputedStyle(mark).stroke)
  })
})

describe('a list from elsewhere', () => {
  test('shows what is sound, counts the rest, and lets nothing act', async () => {
    const hostile = '<img src=x onerror="document.title=1">\u202Eabc'
    const members = [
      { ...list.members[0]!, name: hostile },
      { id: 'x' },
      null,
      { ...list.members[0]!, id: 'y', places: [{ latitude: 900 }] },
    ]
    const element = await shown({ list: { day: '2025-06-30', members: members as never } })
    expect(element.shadowRoot!.querySelector('img')).toBeNull()
    expect(text(element)).toContain('2 записи не прочитаны')
    expect(text(element)).toContain('⟨U+202E⟩')
    expect(element.shadowRoot!.querySelectorAll('.dot')).toHaveLength(1)
  })

  test.each([null, 5, 'text', {}, { members: 3 }])('is refused where it is %j', (data) => {
    expect(readList(data)).toBeUndefined()
  })

  test('is told not to be one, with the list of the page below, and asked for again', async () => {
    const src = URL.createObjectURL(new Blob(['{"day":1}']))
    const element = await shown({ src })
    await expect.element(page.getByText('По\u00A0этому адресу не\u00A0список членов.')).toBeVisible()
    await expect.element(page.getByText('Список без скрипта')).toBeVisible()
    element.list = list
    await expect.element(page.getByRole('heading', { name: 'Члены 86' })).toBeVisible()
  })

  test('leaves the list of the page in sight where nothing is given', async () => {
    await shown({ src: '' })
    await expect.element(page.getByText('Список без скрипта')).toBeVisible()
  })
})
