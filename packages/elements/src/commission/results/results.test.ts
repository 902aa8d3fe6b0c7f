import { standingsInput, standingsOf, standingsOfEdition } from '@gorod/core/judging'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { submissions } from '../../testing/edition.js'
import { judgedState } from '../../testing/judged.js'
import { controls, focused, media, objections, press, text } from '../../testing/page.js'
import { cells, showRoom } from '../../testing/room.js'

const state = judgedState()
const nb = (said: string): string => said.replace(/\s+/g, ' ')
const table = (name: string) => page.getByRole('table', { name: `Результаты номинации «${name}»` })
const columnOf = (root: ParentNode, index: number): string[] =>
  cells(root.querySelector('.results')!)
    .filter((row) => row.length === 7)
    .slice(1)
    .map((row) => row[index]!)

beforeEach(async () => {
  await page.viewport(1280, 900)
  return async () => {
    document.documentElement.style.fontSize = document.documentElement.dir = ''
  }
})

describe('the table of a nomination', () => {
  test('shows core’s places, scores and sheets, with a comma', async () => {
    const { room } = await showRoom('gorod-results', state)
    const { standings } = standingsOf(standingsInput(state, 'r1')!).nominations[0]!
    expect(columnOf(room.renderRoot, 0)).toEqual(standings.map(({ place }) => String(place)))
    expect(columnOf(room.renderRoot, 2)).toEqual(
      standings.map(({ score }) => ('text' in score ? score.text.replace('.', ',') : '')),
    )
    expect(columnOf(room.renderRoot, 3)).toEqual(standings.map(({ sheets }) => String(sheets)))
  })

  test('shows beside them what core says of severity, possible places and groups', async () => {
    const { room } = await showRoom('gorod-results', state)
    for (const cell of columnOf(room.renderRoot, 4)) expect(cell).toMatch(/^\d,\d\d ± \d,\d\d$/)
    for (const cell of columnOf(room.renderRoot, 5)) expect(cell).toMatch(/^\d+(–\d+)?$/)
    expect(columnOf(room.renderRoot, 6).slice(0, 2)).toEqual(['А', 'А'])
    expect(text(room)).toContain('разыграно 2 000 раз, слово для случайности «sample-2026 r1»')
  })

  test('says how a tie was settled, and draws the cut line under the last award', async () => {
    const { room } = await showRoom('gorod-results', state)
    expect(
      cells(room.renderRoot.querySelector('.results')!)
        .slice(1, 6)
        .map((row) => row[1] ?? row[0]),
    ).toEqual([
      'Практика № 1: дворы без барьеров Берёзополь Диплом I степени Равный балл у 2 заявок. Решила более ранняя подача',
      'Практика № 4: дворы без барьеров Ивнянск Диплом II степени Равный балл у 2 заявок. Решила более ранняя подача',
      'Практика № 10: дворы без барьеров Вышнегорье Диплом II степени',
      'Черта: ниже — без диплома',
      'Практика № 7: дворы без барьеров Синегорье',
    ])
  })

  test('of a tie that waits for the chair says so, above too', async () => {
    const { room } = await showRoom('gorod-results', judgedState({ rules: { ties: [{ kind: 'chair' }] } }))
    expect(text(room)).toContain('Есть равенства, которые ждут председателя')
    expect(text(room)).toContain('Равный балл у 2 заявок. Ждём голоса председателя')
  })

  test('is ordered by its headings, which say so', async () => {
    const { room } = await showRoom('gorod-results', state)
    const before = columnOf(room.renderRoot, 2)
    await table('Дворы').getByRole('button', { name: 'Балл' }).click()
    await expect
      .element(table('Дворы').getByRole('columnheader', { name: 'Балл' }))
      .toHaveAttribute('aria-sort', 'ascending')
    expect(columnOf(room.renderRoot, 2)).toEqual([...before].reverse())
    expect(text(room)).not.toContain('Черта')
    await press('{Enter}')
    await expect.poll(() => columnOf(room.renderRoot, 2)).toEqual(before)
    expect(focused()).toContain('Балл')
  })

  test('is searched by title and city, and narrowed to a nomination', async () => {
    const { room } = await showRoom('gorod-results', state)
    await page.getByRole('searchbox', { name: 'Найти заявку или город' }).fill('ивнянск')
    await expect.poll(() => nb(page.getByRole('status').first().element().textContent)).toContain('Показано 5 из 40')
    const cities = [...room.renderRoot.querySelectorAll<HTMLElement>('.results th .meta')].map((one) => one.innerText)
    expect(cities).toEqual(Array(5).fill('Ивнянск'))
    await page.getByRole('searchbox').fill('нет такого города')
    await page.getByRole('button', { name: 'Показать все' }).click()
    await page.getByRole('combobox', { name: 'Номинация' }).selectOptions('Парки')
    await expect.poll(() => room.renderRoot.querySelectorAll('.nomination').length).toBe(1)
  })
})

describe('a long table', () => {
  const many = judgedState({ entered: submissions(900), jurors: 30, sheets: 3 })

  test('is drawn where it is looked at, and all its rows are counted', async () => {
    const { room } = await showRoom('gorod-results', many, { counted: false })
    expect(room.renderRoot.querySelectorAll('.results tbody th').length).toBeLessThan(400)
    expect(table('Дворы').element().getAttribute('aria-rowcount')).toBe('301')
    expect(document.documentElement.scrollHeight).toBeGreaterThan(30_000)
    scrollTo(0, 12_000)
    const last = () =>
      Math.max(
        ...[...room.renderRoot.querySelectorAll<HTMLElement>('tr[data-index]')].map((row) =>
          Number(row.dataset['index']),
        ),
      )
    await expect.poll(last).toBeGreaterThan(150)
    scrollTo(0, 0)
  })

  test('is gone through by the keyboard row by row', async () => {
    const { room } = await showRoom('gorod-results', many, { counted: false })
    await expect.poll(() => room.renderRoot.querySelectorAll('.results tbody button').length).toBeGreaterThan(19)
    room.renderRoot.querySelector<HTMLElement>('.results tbody button')!.focus()
    for (let step = 0; step < 25; step++) await press('{Tab}')
    expect(room.shadowRoot!.activeElement!.closest('tr')!.dataset['index']).toBe('25')
    scrollTo(0, 0)
  })

  test('is all there on paper', async () => {
    const { room } = await showRoom('gorod-results', many, { counted: false })
    dispatchEvent(new Event('beforeprint'))
    expect(room.renderRoot.querySelectorAll('.results tbody th')).toHaveLength(900)
    dispatchEvent(new Event('afterprint'))
    await room.updateComplete
    expect(room.renderRoot.querySelectorAll('.results tbody th').length).toBeLessThan(400)
  })
})

describe('the sheets of a submission', () => {
  test('open from its row, with marks, comments and how the score came about', async () => {
    const { room } = await showRoom('gorod-results', state)
    await page.getByRole('button', { name: 'Практика № 10: дворы без барьеров' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Практика № 10: дворы без барьеров' })
    await expect.element(dialog).toBeVisible()
    const said = nb((dialog.element() as HTMLElement).innerText)
    expect(said).toContain('Официальный балл. Среднее по 4 листам 0,83')
    expect(said).toContain('(5/5·1 + 5/5·1 + 1/2·1 + 3/3·2 + 100/100·1 + 2/2·1) / 7 ≈ 0,93')
    expect(said).toContain('Качество решения вес 1 5 из 5 Редкий случай, когда жители сами ведут учёт.')
    await press('{Escape}')
    await expect.poll(() => room.renderRoot.querySelector('dialog')).toBeNull()
    expect(focused()).toBe('Практика № 10: дворы без барьеров')
  })

  test('name the sheets that do not count, and why', async () => {
    const recused = Object.values(state.sheets['r1']!)
      .flatMap((own) => Object.values(own))
      .find((sheet) => sheet.state === 'recused')!
    await showRoom('gorod-results', state, { open: recused.submission })
    await expect
      .poll(() => nb(document.querySelector('gorod-results')!.shadowRoot!.querySelector('dialog')!.innerText))
      .toMatch(/Не учтены: [А-Я]. [А-Я]. [А-Яа-я]+ \(самоотвод\)/)
  })

  test('keep what jurors wrote as text', async () => {
    const sheets = structuredClone(state.sheets) as Record<
      string,
      Record<string, Record<string, { comments: Record<string, { value: string; version: number }> }>>
    >
    const [own] = Object.values(sheets['r1']!['s001']!)
    own!.comments['quality'] = { value: '<img src=x onerror=alert(1)> \u202Eтекст', version: 1 }
    const { room } = await showRoom('gorod-results', { ...state, sheets } as typeof state, { open: 's001' })
    await expect.poll(() => room.renderRoot.querySelector('dialog')?.textContent).toContain('<img src=x')
    expect(room.renderRoot.querySelector('img')).toBeNull()
  })
})

describe('what stands beside', () => {
  test('other ways of counting are a table with awards marked in words', async () => {
    const { room } = await showRoom('gorod-results', state)
    const [head, first] = cells(room.renderRoot.querySelector('.strip table')!)
    expect(head!.slice(0, 4)).toEqual(['Заявка', 'Официально', 'Среднее', 'Медиана'])
    expect(first![1]).toBe('1 1, диплом')
    expect(nb(room.renderRoot.querySelectorAll('.strip')[1]!.textContent)).toContain('Зависит от способа: «Практика №')
  })

  test('pictures say what they show in full sentences, and have a table', async () => {
    await showRoom('gorod-results', state)
    const [scores, ranks] = page.getByRole('img').all()
    expect(nb(scores!.element().getAttribute('aria-label')!)).toBe(
      'Распределение официальных баллов номинации «Дворы»: 14 заявок от 0,22 до 0,99; больше всего, 4, — от 0,30 до 0,40.',
    )
    expect(nb(ranks!.element().getAttribute('aria-label')!)).toMatch(
      /^Возможные места заявок номинации «Дворы»\. Практика № \d+: дворы без барьеров: место 1, возможно от 1 до 2\. Остальные — в таблице\.$/,
    )
    await page.getByText('Таблица', { exact: true }).first().click()
    await expect.element(page.getByRole('cell', { name: '4', exact: true }).first()).toBeVisible()
  })

  test('a few scores are a dot each, with a table of them', async () => {
    const few = judgedState({ entered: submissions(12) })
    const { room } = await showRoom('gorod-results', few)
    const [scores] = page.getByRole('img').all()
    expect(nb(scores!.element().getAttribute('aria-label')!)).toMatch(
      /^Официальные баллы номинации «Дворы»: 4 заявки от \d,\d+ до \d,\d+\.$/,
    )
    expect(scores!.element().querySelectorAll('circle')).toHaveLength(4)
    await page.getByText('Таблица', { exact: true }).first().click()
    expect(cells(room.renderRoot.querySelector('.chart table')!).slice(1)).toEqual(
      standingsOfEdition(few, 'r1')!.nominations[0]!.standings.map(({ submission, score }) => [
        few.entries[submission]!.title,
        (score as { text: string }).text.replace('.', ','),
      ]),
    )
  })

  test('a figure that does not exist is named with its reason', async () => {
    const alone = judgedState({ entered: submissions(1), jurors: 1, sheets: 1 })
    const { room } = await showRoom('gorod-results', alone)
    expect(text(room)).toContain('Не определено: слишком мало оценок')
    expect(text(room)).toContain('листов меньше, чем требуют правила')
  })
})

describe('whatever the page', () => {
  test.each([
    ['no submission', judgedState({ entered: [] })],
    ['one juror', judgedState({ jurors: 1, sheets: 1, rules: { leastSheets: 1 } })],
    ['one entry', judgedState({ entered: submissions(1) })],
    ['the median', judgedState({ rules: { aggregation: { kind: 'median' } } })],
    ['trimming', judgedState({ rules: { aggregation: { kind: 'trimmed', dropLow: 1, dropHigh: 1 } } })],
    ['sums of places', judgedState({ rules: { aggregation: { kind: 'sum-of-places' } } })],
    [
      'two rounds',
      judgedState({
        rules: {
          rounds: [
            { id: 'r1', title: '', sheets: 3 },
            { id: 'r2', title: '', sheets: 3, shortlist: 4 },
          ],
        },
      }),
    ],
  ])('it is drawn with %s', async (_, given) => {
    const { room } = await showRoom('gorod-results', given)
    expect(text(room)).not.toMatch(/undefined|NaN|null|\[object/)
    expect(await objections(room)).toEqual([])
  })

  test('before the round is counted it says that there is nothing', async () => {
    const { room } = await showRoom('gorod-results', { ...state, closings: [] })
    expect(text(room)).toContain('Результатов пока нет')
  })

  test.each(['light', 'dark'])('axe finds nothing in the %s, with the sheets open', async (scheme) => {
    await media({ 'prefers-color-scheme': scheme })
    const few = judgedState({ entered: submissions(9) })
    const { room } = await showRoom('gorod-results', few, { open: 's004' })
    expect(await objections(room)).toEqual([])
  })

  test.each([
    [320, '100%'],
    [390, '100%'],
    [640, '200%'],
    [320, '200%'],
  ])('at %d px and %s nothing is cut off and controls are large enough', async (width, size) => {
    await page.viewport(width, 800)
    document.documentElement.style.fontSize = size
    const { room } = await showRoom('gorod-results', state)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    for (const one of controls(room))
      expect(one.getBoundingClientRect().height, one.textContent).toBeGreaterThanOrEqual(24)
  })

  test('from the end to the beginning pictures turn round and numbers do not', async () => {
    document.documentElement.dir = 'rtl'
    const { room } = await showRoom('gorod-results', state)
    expect(getComputedStyle(room.renderRoot.querySelector('svg.track')!).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)')
    expect(getComputedStyle(room.renderRoot.querySelector('td.score')!).unicodeBidi).toBe('plaintext')
  })

  test('with forced colours marks keep a colour of the system', async () => {
    await media({ 'forced-colors': 'active' })
    const { room } = await showRoom('gorod-results', state)
    expect(getComputedStyle(room.renderRoot.querySelector('.award')!).outlineStyle).toBe('solid')
  })

  test('in English it is complete', async () => {
    const { room } = await showRoom('gorod-results', { ...state, title: '' }, { locale: 'en' })
    expect(columnOf(room.renderRoot, 2)[0]).toBe('0.99')
    expect(text(room)).toContain('Equal score of 2 submissions. Settled by the earlier submission')
  })
})
