import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { address, answered, invented, library, libraryAt, sourceOf } from '../testing/library.js'
import { focused, press } from '../testing/page.js'
import type { SearchSource } from './source/source.js'

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

const title = (): string => library.total().element().textContent!.replace(/\s+/g, ' ').trim()

const pickOf = (card: number) => page.getByRole('checkbox', { name: /^Отобрать: / }).nth(card)

describe('what is picked', () => {
  test('in a practice stays picked on the way back to the list, and forth', async () => {
    await libraryAt('?q=школа')
    await pickOf(2).click()
    await library.cards().first().getByRole('link').click()
    await library.box('Отобрать').click()
    await expect.poll(address).toMatch(/&id=.+&compare=[^,]+,[^,]+$/)
    const both = /&compare=(.+)$/.exec(address())![1]!
    await library.link(/К\sсписку$/).click()
    await expect.element(page.getByText(/^Отобрано: 2\sпрактики$/)).toBeVisible()
    await expect.element(pickOf(0)).toBeChecked()
    await expect.poll(address).toBe(`?q=школа&compare=${both}`)
    history.forward()
    await expect.element(library.box('Отобрать')).toBeChecked()
    expect(address()).toMatch(new RegExp(`&compare=${both}$`))
  })

  test('and put back in a practice is not picked again by the way back', async () => {
    const [one, two] = invented.map(({ id }) => id) as [string, string]
    await libraryAt(`?compare=${one},${two}`)
    await library.cards().first().getByRole('link').click()
    const { id } = Object.fromEntries(new URLSearchParams(location.search)) as { id: string }
    await library.box('Отобрать').click()
    await expect.poll(address).toBe(`?id=${id}&compare=${one},${two},${id}`)
    await library.box('Отобрать').click()
    await expect.poll(address).toBe(`?id=${id}&compare=${one},${two}`)
    history.back()
    await expect.element(page.getByText(/^Отобрано: 2\sпрактики$/)).toBeVisible()
    await expect.poll(address).toBe(`?compare=${one},${two}`)
  })

  test('comes back with the place of the history where it was not yet put back', async () => {
    const ids = invented.slice(0, 2).map(({ id }) => id)
    await libraryAt(`?compare=${ids}`)
    await library.link('Сравнить').click()
    await library.button('Убрать всё').click()
    await expect.poll(title).toMatch(/^Всего /)
    expect(address()).toBe('')
    history.back()
    await expect.poll(title).toBe('Сравнение')
    expect(page.getByRole('table').getByRole('columnheader').elements()).toHaveLength(3)
    await expect.poll(focused).toBe('Сравнение')
  })
})

describe('the focus', () => {
  test('stays where a link within the page leads', async () => {
    await libraryAt('?q=школа')
    document.body.insertAdjacentHTML('afterbegin', '<a href="#main">К содержанию</a><button id="main">Начало</button>')
    document.querySelector('a')!.focus()
    await press('{Enter}')
    await expect.poll(() => location.hash).toBe('#main')
    await new Promise((done) => setTimeout(done, 200))
    expect(focused()).toBe('Начало')
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('stays in the library that went back, not in its neighbour', async () => {
    const first = await libraryAt('?q=школа')
    const second = document.createElement('gorod-practice-library')
    second.prefix = 'b.'
    second.source = sourceOf(invented.slice(0, 20))
    document.body.append(second)
    await answered(second)
    const link = library.cards().first().getByRole('link')
    const name = link.element().textContent!.replace(/\s+/g, ' ').trim()
    await link.click()
    await expect.poll(focused).toBe(name)
    let visits = 0
    second.addEventListener('focusin', () => visits++)
    history.back()
    await expect.poll(() => first.shadowRoot!.activeElement?.tagName).toBe('A')
    expect(focused()).toBe(name)
    await new Promise((done) => setTimeout(done, 200))
    expect([document.activeElement, visits]).toEqual([first, 0])
  })

  test('goes to what was found once the filters of a phone are shut', async () => {
    await page.viewport(390, 844)
    await libraryAt('?q=школа')
    await library.button('Фильтры').click()
    await library.button(/^Показать \d+\sпрактик/).click()
    await expect.poll(focused).toMatch(/^Найдено: \d+ практик/)
  })

  test('goes to what came at another try', async () => {
    const good = sourceOf(invented.slice(0, 5))
    let isDown = true
    const practices: SearchSource['practices'] = (ids) =>
      isDown ? Promise.reject(new Error('offline')) : good.practices(ids)
    await libraryAt('', { source: { ...good, practices } as SearchSource })
    const link = library.cards().first().getByRole('link')
    const name = link.element().textContent!.replace(/\s+/g, ' ').trim()
    await link.click()
    await expect.poll(focused).toBe('Ответ не пришёл')
    isDown = false
    await library.button('Попробовать ещё раз').click()
    await expect.poll(focused).toBe(name)
  })

  test('is never under what is picked', async () => {
    await page.viewport(390, 844)
    const element = await libraryAt(`?q=школа&compare=${invented.slice(0, 2).map(({ id }) => id)}`)
    const root = element.shadowRoot!
    const bar = root.querySelector('.picked')!
    const hidden: string[] = []
    root.querySelector<HTMLElement>('.views a')!.focus()
    for (let step = 0; step < 24; step++) {
      await press('{Tab}')
      await new Promise((done) => setTimeout(done, 50))
      const active = root.activeElement
      if (!active || bar.contains(active)) break
      if (active.getBoundingClientRect().top >= bar.getBoundingClientRect().top) hidden.push(focused())
    }
    expect(hidden).toEqual([])
  })
})

test('what was done is told beside what is picked, not over it', async () => {
  const element = await libraryAt(`?compare=${invented[0]!.id}`)
  await page.getByRole('region', { name: 'Отобранное' }).getByText('Взять с собой').click()
  await library.button('Данные JSON').click()
  await expect.element(page.getByText('Файл готов: practices.json')).toBeVisible()
  const [said, picked] = ['.said', '.picked'].map((name) => element.shadowRoot!.querySelector(name)!)
  expect(picked!.getBoundingClientRect().bottom).toBeLessThanOrEqual(said!.getBoundingClientRect().top)
})
