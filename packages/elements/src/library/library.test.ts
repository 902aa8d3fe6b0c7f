import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Practice } from '@gorod/core/practice'
import { inventedRubricator } from '@gorod/core/practice/invented'
import { cities, knownPractices, proposedRubricator } from '@gorod/mag'
import { focused, press } from '../testing/page.js'
import { address, answered, invented, library, libraryAt, sourceOf } from '../testing/library.js'
import { memorySource } from './source/memory.js'
import type { SearchSource } from './source/source.js'

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

const names = (): string[] =>
  library
    .cards()
    .elements()
    .map(({ textContent }) => textContent!.trim())

const total = (): string => library.total().element().textContent!.trim()

describe('the search', () => {
  test('answers while one types, in any form of the words, and marks what was found', async () => {
    const element = await libraryAt()
    await expect.element(library.total()).toHaveTextContent('Всего 300 практик')
    await library.field().fill('подросткам')
    await expect.poll(total).toMatch(/^Найдено: \d+\sпрактик/)
    const marks = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.card mark')].map(({ textContent }) => textContent!.toLowerCase())
    await expect.poll(marks).not.toEqual([])
    expect(marks().filter((mark) => !mark.startsWith('подрост'))).toEqual([])
    await expect.poll(address).toBe('?q=подросткам')
  })

  test('draws in a task of its own: a letter typed does not wait for it', async () => {
    const element = await libraryAt()
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[data-focus="query"]')!
    field.value = 'ш'
    field.dispatchEvent(new Event('input'))
    await new Promise<void>(queueMicrotask)
    expect(element.isUpdatePending).toBe(true)
    await element.updateComplete
    expect(element.isUpdatePending).toBe(false)
  })

  test('a letter typed before the first answer is drawn loses neither the list nor what to choose by', async () => {
    const type = ({ target }: Event): void => {
      const field = (target as HTMLElement).shadowRoot!.querySelector<HTMLInputElement>('[data-focus="query"]')!
      expect((target as HTMLElement).shadowRoot!.querySelector('.card')).toBeNull()
      field.value = 'школа'
      field.dispatchEvent(new Event('input'))
    }
    document.addEventListener('gorod-search', type, { once: true })
    const element = await libraryAt()
    await expect.poll(total).toMatch(/^Найдено: \d+\sпрактик/)
    await answered(element)
    expect(names().length).toBeGreaterThan(3)
    await expect.element(library.field()).toHaveValue('школа')
    expect(element.shadowRoot!.querySelectorAll('.sphere, .column, .facet').length).toBeGreaterThan(10)
  })

  test('a box pressed before its part is drawn anew loses no letter', async () => {
    const element = await libraryAt()
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[data-focus="query"]')!
    field.value = 'школа'
    field.dispatchEvent(new Event('input'))
    element.shadowRoot!.querySelector<HTMLInputElement>('.facet input[type="checkbox"]')!.click()
    await expect.poll(address).toMatch(/^\?q=школа&f\.city=/)
    await answered(element)
    await expect.element(library.field()).toHaveValue('школа')
  })

  test('offers a city named among the words: chosen, it takes the place of its name alone', async () => {
    const { title, owner } = invented[0]!
    const word = title['ru']!.split(' ')
      .toSorted((one, two) => two.length - one.length)[0]!
      .toLowerCase()
    await libraryAt(`?q=${word} в ${owner.name}&f.year=${invented[0]!.award!.edition.year}`)
    const offer = library.button(/^Только\sгород/)
    const count = offer.element().querySelector('.count')!.textContent
    await offer.click()
    await expect.element(library.field()).toHaveValue(word)
    await expect.poll(address).toContain(`f.city=${owner.city}`)
    expect(address()).toContain('f.year=')
    await expect.poll(total).toMatch(new RegExp(`^Найдено: ${count}\\s`))
  })

  test('says how a mistyped word was read', async () => {
    await libraryAt('?q=подрастки')
    await expect.element(page.getByText(/^Слова с\sопечаткой поняты так: «подрастки»\s→ «подростк/)).toBeVisible()
  })

  test('says that another keyboard layout was meant', async () => {
    await libraryAt('?q=,b,kbjntrf')
    await expect.element(page.getByText('Раскладка клавиатуры исправлена, искали: «библиотека».')).toBeVisible()
  })

  test('says when only some of the words were found', async () => {
    await libraryAt('?q=библиотека экскаватор трамвай')
    await expect.element(page.getByText(/^Практик со\sвсеми этими словами нет/)).toBeVisible()
  })

  test.each([
    ['"школу в дорогу"', /^Практик, где слова в\sкавычках стоят подряд и\sесть все остальные, нет/],
    ['Ёлка', 'Нигде не встречается: «Ёлка».'],
    ['ш', 'Введите ещё букву: по одной или двум не ищем.'],
  ])('says of %s how it was understood, in the words typed', async (text, line) => {
    await libraryAt(`?q=${text}`)
    await expect.element(page.getByText(line)).toBeVisible()
  })

  test('says of one letter that nothing was looked for yet', async () => {
    await libraryAt('?q=ш')
    await expect.element(library.total()).toHaveTextContent('Всего 300 практик')
  })

  test('shows the answer to what was typed last, whichever comes last', async () => {
    const quick = sourceOf()
    const late: SearchSource = {
      ...quick,
      search: async (query, signal) => {
        const found = await quick.search(query)
        await new Promise((done) => setTimeout(done, query.text === 'школа' ? 400 : 0))
        signal?.throwIfAborted()
        return found
      },
    }
    const element = await libraryAt('', { source: late })
    await library.field().fill('школа')
    await library.field().fill('школа абвгдежз')
    await answered(element)
    const shown = element.shadowRoot!.querySelector('h2')!.textContent
    await new Promise((done) => setTimeout(done, 600))
    expect(element.shadowRoot!.querySelector('h2')!.textContent).toBe(shown)
  })

  test('tells the total to who does not see it, once typing pauses', async () => {
    const element = await libraryAt()
    const told = (): string => element.shadowRoot!.querySelector('.unseen[role=status]')!.textContent!
    await library.field().fill('школа')
    await answered(element)
    expect(told()).not.toContain('Найдено')
    await expect.poll(told).toMatch(/^Найдено: \d+\sпрактик/)
  })
})

describe('what to choose by', () => {
  test('a value narrows the list, stands as a chip, and is taken back there', async () => {
    await libraryAt()
    await library.box(/^Транспорт, \d+\sпрактик/).click()
    await expect.poll(total).toMatch(/^Найдено: 5\d\sпрактик/)
    await expect.poll(address).toBe('?f.sphere=transport')
    await library.button('Снять фильтр: Сфера, Транспорт').click()
    await expect.element(library.total()).toHaveTextContent('Всего 300 практик')
    await expect.poll(address).toBe('')
  })

  test('a sphere unfolds its questions', async () => {
    await libraryAt()
    const fold = library.button('Вопросы сферы «Транспорт»')
    await fold.click()
    await expect.element(fold).toHaveAttribute('aria-expanded', 'true')
    await library
      .box(/^Как сделать безопасной дорогу в школу, \d+/)
      .first()
      .click()
    await expect.poll(address).toMatch(/^\?f\.question=/)
  })

  test('a column of the years is a button', async () => {
    await libraryAt()
    await library.button(/^2021, \d+\sпрактик/).click()
    await expect.poll(address).toBe('?f.year=2021')
    await expect.element(library.button(/^2021, /)).toHaveAttribute('aria-pressed', 'true')
  })

  test('spheres and questions are one choice: they add up, a narrower one replaces, a broader one absorbs', async () => {
    const element = await libraryAt('?f.sphere=transport')
    const found = async (): Promise<number> => {
      await answered(element)
      return Number(total().replace(/\D/g, ''))
    }
    const within = await found()
    element.shadowRoot!.querySelector<HTMLElement>('[data-focus="sphere transport"]')!.focus()
    const questions = () => [
      ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.within [data-focus^="question "]'),
    ]
    await library.button(/^Вопросы сферы «Транспорт/).click()
    await answered(element)
    const [first, second] = questions()
    first!.focus()
    await press(' ')
    await expect.poll(address).toMatch(/^\?f\.question=[^,&]+$/)
    const one = await found()
    expect(one).toBeLessThanOrEqual(within)
    const sphere = element.shadowRoot!.querySelector<HTMLInputElement>('[data-focus="sphere transport"]')!
    expect([sphere.checked, sphere.indeterminate]).toEqual([false, true])
    second!.click()
    await expect.poll(address).toMatch(/^\?f\.question=[^,&]+,[^,&]+$/)
    expect(await found()).toBeGreaterThanOrEqual(one)
    sphere.click()
    await expect.poll(address).toBe('?f.sphere=transport')
    expect(await found()).toBe(within)
    expect([sphere.checked, sphere.indeterminate]).toEqual([true, false])
    expect(questions().some(({ checked }) => checked)).toBe(false)
  })

  test('a question adds nothing to a sphere that the page has set', async () => {
    const practices = (): string => total().replace(/\D/g, '')
    await libraryAt('', { only: 'sphere=transport' })
    const alone = practices()
    const elsewhere = inventedRubricator.questions.find(({ spheres }) => !spheres.includes('transport'))!
    await libraryAt(`?f.question=${elsewhere.id}`, { only: 'sphere=transport' })
    expect(practices()).toBe(alone)
  })

  test('a long list is looked through, and unfolded', async () => {
    const element = await libraryAt()
    const cities = page.getByRole('group', { name: 'Город', exact: true })
    expect(cities.getByRole('checkbox').elements()).toHaveLength(7)
    await cities.getByRole('searchbox', { name: 'Найти в списке: город' }).fill('ярм')
    await element.updateComplete
    for (const box of cities.getByRole('checkbox').elements()) expect(box.getAttribute('aria-label')).toMatch(/ярм/i)
    await cities.getByRole('searchbox').fill('')
    await element.updateComplete
    await cities.getByRole('button', { name: /^Показать ещё \d+/ }).click()
    await element.updateComplete
    expect(cities.getByRole('checkbox').elements()).toHaveLength(60)
    const known = new Set(invented.map(({ owner }) => owner.city)).size
    await expect
      .element(cities.getByText(`И\u00A0ещё ${known - 60}: найдите в\u00A0фильтрах по\u00A0названию`))
      .toBeVisible()
    expect(element.shadowRoot!.querySelectorAll('.facet').length).toBeGreaterThan(3)
  })

  test('what the page has set stays, and cannot be taken away', async () => {
    await libraryAt('', { only: 'sphere=transport&status=working' })
    await expect.poll(total).toMatch(/^Всего \d+\sпрактик/)
    expect(Number.parseInt(total().replace(/\D+/, ''))).toBeLessThan(50)
    await expect.element(page.getByRole('group', { name: 'Рубрикатор' })).not.toBeInTheDocument()
    await expect.element(page.getByRole('list', { name: 'Выбрано' })).not.toBeInTheDocument()
  })

  test('where nothing is found the filter that frees the most is a button', async () => {
    await libraryAt('?q=библиотека&f.city=invented-3&f.year=2011')
    await expect.element(library.total()).toHaveTextContent('Ничего не найдено')
    const free = page.getByRole('button', { name: /^(?:Снять|Без слов) «.+»: (?:станет )?\d+\sпрактик/ })
    await expect.element(free.first()).toBeVisible()
    await free.first().click()
    await expect.poll(total).toMatch(/^Найдено: \d+/)
  })
})

describe('where nothing is found', () => {
  test('and two filters together stand in the way, both are taken away by one button', async () => {
    await libraryAt('?q=школа&f.city=nowhere&f.year=1999')
    await expect.element(library.total()).toHaveTextContent('Ничего не найдено')
    await expect.element(page.getByText('Мешают два условия сразу. Если снять оба:')).toBeVisible()
    const free = library.button(/^Снять «nowhere» и «1999»: станет \d+\sпрактик/)
    const promised = /станет (\d+)/.exec(free.element().textContent!)![1]
    await free.click()
    await expect.poll(total).toMatch(new RegExp(`^Найдено: ${promised}\\s`))
    await expect.poll(address).toBe('?q=школа')
    await expect.poll(focused).toBe(total().replace(/\s/g, ' '))
  })

  test('by words and filters at once, one may begin afresh', async () => {
    await libraryAt('?q=абвгдежз&f.city=nowhere&f.year=1999&f.status=copied')
    await library.button(/^Без слов и\sфильтров: 300\sпрактик$/).click()
    await expect.element(library.total()).toHaveTextContent('Всего 300 практик')
  })

  test('a list that nobody looked through does not say that a value is not there', async () => {
    const element = await libraryAt('?q=школа&f.year=1999')
    await expect.element(library.total()).toHaveTextContent('Ничего не найдено')
    expect(page.getByText('Такого значения нет').elements()).toHaveLength(0)
    const narrow = element.shadowRoot!.querySelector<HTMLInputElement>('.narrow')!
    narrow.value = 'щщщ'
    narrow.dispatchEvent(new Event('input', { bubbles: true }))
    await expect.element(page.getByText('Такого значения нет')).toBeVisible()
  })

  test('the map says so too, and helps', async () => {
    await libraryAt('?q=школа&f.year=1999&view=map')
    await expect.element(library.total()).toHaveTextContent('Ничего не найдено')
    await expect.element(library.button(/^Снять «1999»: станет/)).toBeVisible()
    expect(page.getByText(/нет координат/).elements()).toHaveLength(0)
  })
})

describe('a practice', () => {
  test('opens whole, and the way back leads to the same place of the list', async () => {
    await libraryAt('?f.sphere=transport')
    const link = library.cards().nth(7).getByRole('link')
    const title = link.element().textContent!.trim()
    link.element().scrollIntoView({ block: 'center' })
    const top = scrollY
    expect(top).toBeGreaterThan(100)
    await link.click()
    await expect.element(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expect.poll(focused).toBe(title)
    expect(address()).toMatch(/^\?f\.sphere=transport&id=invented-1-\d+$/)
    await library.link(/К\sсписку$/).click()
    await expect.poll(focused).toBe(title)
    await expect.poll(() => Math.abs(scrollY - top)).toBeLessThan(3)
    expect(address()).toBe('?f.sphere=transport')
  })

  test('says what no source says, and what it is known from', async () => {
    const source = memorySource(knownPractices, { rubricator: proposedRubricator })
    await libraryAt('?id=liveable-3-omsk-mobility', { source })
    await expect
      .element(page.getByText('Источник не сообщает: что было, что сделано, социальный эффект и чему научились.'))
      .toBeVisible()
    expect(page.getByText('не указано').elements().length).toBeGreaterThanOrEqual(3)
    await expect
      .element(page.getByText('https://ngs55.ru/text/gorod/2011/04/08/86869', { exact: false }).first())
      .toBeVisible()
  })

  test('has no column of indicators that says nothing', async () => {
    const practice = structuredClone(invented[3]!)
    practice.indicators = [
      { name: 'Шум', after: '40', unit: 'дБ' },
      { name: 'Пешеходов', before: '5', after: '9' },
    ]
    await libraryAt(`?id=${practice.id}`, { source: sourceOf([practice]) })
    const heads = page.getByRole('columnheader').elements()
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Показатель', 'Было', 'Стало'])
  })

  test('tells the period of an indicator side by side too', async () => {
    const [one, two] = structuredClone(invented.slice(0, 2)) as [Practice, Practice]
    one.indicators = [{ name: 'Пешеходов', before: '5', after: '9', unit: 'тыс.', period: '2023' }]
    await libraryAt(`?view=compare&compare=${one.id},${two.id}`, { source: sourceOf([one, two]) })
    await expect.element(page.getByText('Пешеходов: 5 → 9\u00A0тыс. (2023)')).toBeVisible()
  })

  test('of several cities names them all, in a fact and side by side', async () => {
    const [one, two] = structuredClone(invented.slice(0, 2)) as [Practice, Practice]
    one.owner = { city: 'invented-1', name: 'Первый', jointWith: [{ city: 'invented-2', name: 'Второй' }] }
    const source = sourceOf([one, two])
    await libraryAt(`?id=${one.id}`, { source })
    const fact = page.getByRole('definition').filter({ hasText: 'Первый' })
    await expect.poll(() => fact.first().element().innerHTML).toMatch(/Первый[\s\S]*Второй/)
    await libraryAt(`?view=compare&compare=${one.id},${two.id}`, { source })
    await expect.poll(() => page.getByRole('cell', { name: /Первый\s+Второй/ }).elements().length).toBe(1)
  })

  test('that is invented says so', async () => {
    await libraryAt('?id=invented-1-3')
    await expect.element(page.getByText('Придуманная практика придуманного города, для пробы.')).toBeVisible()
  })

  test('that is not there is told, with the way to the list', async () => {
    await libraryAt('?id=none')
    await expect.element(library.total()).toHaveTextContent('Такой практики в библиотеке нет')
    await library.link(/К\sсписку$/).click()
    await expect.element(library.total()).toHaveTextContent('Всего 300 практик')
  })

  test('has beside it those like it, each with its city, its year if it has one, and why', async () => {
    const yearless = structuredClone(invented.slice(0, 100))
    for (const practice of yearless) delete practice.award
    const element = await libraryAt(`?id=${yearless[3]!.id}`, { source: sourceOf(yearless) })
    const lines = [...element.shadowRoot!.querySelectorAll('.similar .meta')]
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect([...line.children].filter(({ textContent }) => !textContent.trim())).toEqual([])
  })

  test('is referred to in three formats', async () => {
    await libraryAt('?id=invented-1-3')
    await page.getByText('Как сослаться').click()
    await expect.element(page.getByText(/@misc\{invented-1-3,/)).toBeVisible()
    await expect.element(page.getByText(/TY {2}- GEN/)).toBeVisible()
  })
})

test('two practices stand side by side', async () => {
  await libraryAt()
  const first = names().slice(0, 2)
  for (const name of first) await library.box(`Отобрать: ${name}`).click()
  await page.getByRole('region', { name: 'Отобранное' }).getByRole('link', { name: 'Сравнить' }).click()
  const table = page.getByRole('table')
  await expect.element(table).toBeVisible()
  const heads = table.getByRole('columnheader').elements()
  expect(heads.slice(1).map((head) => head.querySelector('a')!.textContent!.trim())).toEqual(first)
  await expect.element(table.getByRole('rowheader', { name: 'Стоимость' })).toBeVisible()
  expect(address()).toMatch(/^\?view=compare&compare=invented-1-\d+,invented-1-\d+$/)
})

test('rows side by side stand in one order, whichever practice is the first', async () => {
  const withOrganisation = invented.find(({ owner }) => owner.organisation)!.id
  const without = invented.find(({ owner }) => !owner.organisation)!.id
  const rows = async (ids: string[]): Promise<(string | null)[]> => {
    await libraryAt(`?view=compare&compare=${ids}`)
    const heads = page.getByRole('table').getByRole('rowheader')
    await expect.element(heads.first()).toBeVisible()
    return heads.elements().map(({ textContent }) => textContent)
  }
  expect(await rows([without, withOrganisation])).toEqual(await rows([withOrganisation, without]))
})

test('the map has a dot for every city of what was found, which keeps only that city', async () => {
  const element = await libraryAt('?view=map&f.sphere=transport')
  const dots = [...element.shadowRoot!.querySelectorAll<SVGElement>('.dot')]
  const cities = new Set(invented.filter(({ owner }) => owner.city).map(({ owner }) => owner.city))
  expect(dots.length).toBeGreaterThan(10)
  expect(dots.length).toBeLessThan(cities.size)
  dots.find((dot) => dot.getAttribute('tabindex') === '0')!.focus()
  const before = focused()
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{ArrowUp}']) await press(key)
  const reached = focused()
  expect(reached).toMatch(/: \d+\sпрактик/)
  expect(before).toMatch(/: \d+\sпрактик/)
  await press('{Enter}')
  await expect.poll(address).toMatch(/^\?f\.sphere=transport&f\.city=invented-\d+&view=map$/)
})

/** Goes from control to control with the key Tab until one of this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 120 && !name.test(focused()); steps++) await press('{Tab}')
  expect(focused()).toMatch(name)
}

const dotName = /^[^:]+: \d+\sпрактик[аи]?$/

test('a reader with a keyboard alone chooses a city on the map, takes it back, and chooses another in the list', async () => {
  const element = await libraryAt('?q=школа')
  library.field().element().focus()
  await tabTo(/^Карта$/)
  await press('{Enter}')
  await expect.poll(address).toBe('?q=школа&view=map')
  await answered(element)
  await tabTo(dotName)
  await press('{ArrowRight}')
  const name = focused()
  const map = page.getByRole('group', { name: 'Карта городов' })
  const dot = map.getByRole('button', { name, exact: true })
  await expect.element(dot).toHaveAttribute('aria-pressed', 'false')
  const practices = /\d+/.exec(name)![0]
  await press('{Enter}')
  await expect.poll(address).toMatch(/^\?q=школа&f\.city=invented-\d+&view=map$/)
  await expect.poll(total).toMatch(new RegExp(`^Найдено: ${practices}\\s`))
  await expect.element(dot).toHaveAttribute('aria-pressed', 'true')
  expect(focused()).toBe(name)
  await press(' ')
  await expect.poll(address).toBe('?q=школа&view=map')
  await expect.element(dot).toHaveAttribute('aria-pressed', 'false')
  expect(focused()).toBe(name)
  await tabTo(/^Города списком$/)
  await press('{Enter}')
  await answered(element)
  await press('{Tab}')
  const city = focused()
  expect(city).toMatch(/^[^,]+, \d+\sпрактик/)
  await press(' ')
  await expect.poll(address).toMatch(/^\?q=школа&f\.city=invented-\d+&view=map$/)
  expect(focused()).toBe(city)
})

test('where the page has set the cities there is no map to choose others on', async () => {
  await libraryAt('?view=map', { only: 'city=invented-1,invented-2' })
  await expect.element(library.cards().first()).toBeVisible()
  expect(page.getByRole('group', { name: 'Карта городов' }).elements()).toHaveLength(0)
  expect(library.link('Карта').elements()).toHaveLength(0)
})

test('the map says of how many practices it shows no city', async () => {
  const source = memorySource(knownPractices, { rubricator: proposedRubricator, cities })
  const unplaced = knownPractices.filter(({ owner }) => !owner.city).length
  expect(unplaced).toBeGreaterThan(0)
  await libraryAt('?view=map', { source })
  const line = page.getByText(/^Нет на\sкарте, потому что место города неизвестно: \d+\sпрактик[аи]?\.$/)
  await expect.poll(() => line.element().textContent).toMatch(new RegExp(`: ${unplaced}\\s`))
  await libraryAt('?view=map&f.city=omsk', { source })
  expect(line.elements()).toHaveLength(0)
})

test('the map says of how many cities its list has no room', async () => {
  const cities = Array.from({ length: 303 }, (_, at) => ({ city: `c-${at}`, name: `Город ${at}` }))
  const practices = cities.map((owner, at): Practice => ({ ...invented[0]!, id: `p-${at}`, owner }))
  await libraryAt('?view=map', { source: sourceOf(practices) })
  await page.getByText('Города списком').click()
  await expect.element(page.getByText('И\u00A0ещё 3: найдите в\u00A0фильтрах по\u00A0названию')).toBeVisible()
})

test('the arrow keys lead from any dot of the map to every other', async () => {
  const element = await libraryAt('?q=школа&view=map')
  const dots = [...element.shadowRoot!.querySelectorAll<SVGElement>('.dot')]
  const next = (dot: SVGElement): SVGElement[] =>
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => {
      dot.focus()
      dot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      return element.shadowRoot!.activeElement as SVGElement
    })
  const steps = new Map(dots.map((dot) => [dot, next(dot)]))
  const reached = (first: SVGElement): number => {
    const seen = new Set([first])
    for (const one of seen) for (const other of steps.get(one)!) seen.add(other)
    return seen.size
  }
  expect(dots.length).toBeGreaterThan(30)
  expect(new Set(dots.map(reached))).toEqual(new Set([dots.length]))
})

test('a reader with a keyboard alone goes from the search to a file', async () => {
  await libraryAt()
  library.field().element().focus()
  await press('школа')
  await expect.poll(total).toMatch(/^Найдено: \d+/)
  await tabTo(/^Отобрать: /)
  await press(' ')
  await tabTo(/^Взять с\sсобой$/)
  await press('{Enter}')
  await tabTo(/^Данные JSON$/)
  await press('{Enter}')
  await expect.element(page.getByText('Файл готов: practices.json')).toBeVisible()
})

/** The texts of the files that a test lets the library make, in their order. */
function filesMade(): Promise<string>[] {
  const files: Promise<string>[] = []
  const urlOf = URL.createObjectURL
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob.text())
    return urlOf(blob)
  }
  onTestFinished(() => void (URL.createObjectURL = urlOf))
  return files
}

test.each([
  ['Таблица Excel', 'practices.xlsx', /^PK/],
  ['Таблица CSV', 'practices.csv', /^\uFEFF?"Обозначение"/],
  ['Данные JSON', 'practices.json', /"practices"[^]*"rubricator": \{/],
  ['Ссылки BibTeX', 'practices.bib', /^@misc\{invented-1-3,/],
  ['Ссылки RIS', 'practices.ris', /^TY {2}- GEN/],
  ['Ссылки CSL', 'practices.csl.json', /"type": "document"/],
  ['Данные schema.org', 'practices.jsonld', /"@graph": \[\s*\{\s*"@type": "CreativeWork"/],
  ['Документ для печати', 'practices.html', /^<!doctype html>/],
])('a selection goes out by «%s» as %s', async (button, name, beginning) => {
  const files = filesMade()
  await libraryAt('?compare=invented-1-3,invented-1-4')
  const picked = page.getByRole('region', { name: 'Отобранное' })
  await picked.getByText('Взять с собой').click()
  await picked.getByRole('button', { name: button }).click()
  await expect.element(page.getByText(`Файл готов: ${name}`)).toBeVisible()
  expect(await files[0]).toMatch(beginning)
})

test('all that was found goes out within what the page has set', async () => {
  const files = filesMade()
  await libraryAt('?f.year=2019', { only: 'sphere=transport' })
  const found = Number(total().replace(/\D/g, ''))
  expect(found).toBeGreaterThan(0)
  await page.getByText('Взять с собой все найденные').click()
  await library.button('Данные JSON').click()
  await expect.element(page.getByText('Файл готов: practices.json')).toBeVisible()
  expect((JSON.parse((await files[0])!) as { practices: unknown[] }).practices).toHaveLength(found)
})

test('an address beyond the last page of the list leads to the last one', async () => {
  await libraryAt('?page=99')
  await expect.element(page.getByText('Страница 15 из 15')).toBeVisible()
  await expect.poll(() => names().length).toBe(20)
  await expect.poll(address).toBe('?page=15')
})

test('two libraries on one page keep to themselves', async () => {
  const first = await libraryAt('?q=школа&b.q=двор')
  const second = document.createElement('gorod-practice-library')
  second.prefix = 'b.'
  second.source = sourceOf(invented.slice(0, 50))
  document.body.append(second)
  await answered(second)
  const field = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input')!
  expect([field(first).value, field(second).value]).toEqual(['школа', 'двор'])
  field(second).value = 'парк'
  field(second).dispatchEvent(new Event('input', { bubbles: true }))
  await expect.poll(address).toBe('?q=школа&b.q=парк')
  expect(field(first).value).toBe('школа')
})

test.each(['hash', 'none'])('with routing %s the parameters of the page stay as they are', async (routing) => {
  await libraryAt('?page=of-the-site', { routing })
  await library.box(/^Транспорт, /).click()
  await expect.poll(total).toMatch(/^Найдено: /)
  expect(location.search).toBe('?page=of-the-site')
  expect(decodeURIComponent(location.hash)).toBe(routing === 'hash' ? '#f.sphere=transport' : '')
  history.replaceState(null, '', location.pathname)
})

test('what could not be reached is told, and asked again', async () => {
  const good = sourceOf(invented.slice(0, 20))
  let isDown = true
  const source: SearchSource = {
    ...good,
    open: (signal) => (isDown ? Promise.reject(new Error('offline')) : good.open(signal)),
  }
  await libraryAt('', { source })
  await expect.element(page.getByText(/^Нет связи с\sбиблиотекой/)).toBeVisible()
  isDown = false
  await library.button('Попробовать ещё раз').click()
  await expect.element(library.total()).toHaveTextContent('Всего 20 практик')
})
