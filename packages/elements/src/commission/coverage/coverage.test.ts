import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyEdition, entryOf, type EditionState } from '@gorod/core/judging'
import { commission, fill, openedEdition, preparedEdition, rules, submissions } from '../../testing/edition.js'
import { consoleOf, nearlyDone } from '../../testing/console.js'
import { focused, media, press } from '../../testing/page.js'
import { coverageOf, waitingIn } from './count.js'
import { partsOf } from './linked.js'
import type { CoverageMap } from './map.js'

beforeEach(() => page.viewport(1100, 800))

const says = (text: string) => page.getByText(text, { exact: false }).first()

/** An open round of many submissions and jurors, three sheets to each, as the state alone. */
function manyOf(rows: number, columns: number): EditionState {
  const jurors = Array.from({ length: columns }, (_, index) => ({
    ...commission.members.at(-1)!,
    id: `j${index}`,
    name: `Эксперт${index} Имя Отчество`,
  }))
  const entries = submissions(rows).map((one) => entryOf(one, ''))
  const sheetOf = (submission: string, juror: string, at: number) => ({
    juror,
    submission,
    round: 'r1',
    state:
      at % 10 === 0
        ? ('confirmed' as const)
        : (['assigned', 'draft', 'submitted', 'confirmed', 'recused'] as const)[at % 5]!,
    marks: {},
    comments: {},
    saves: {},
    rulesVersion: 1,
  })
  const sheets = entries.map(({ id }, row) => {
    const given = [0, 1, 2].map((step) => `j${(row * 3 + step) % columns}`)
    return [
      id,
      Object.fromEntries(given.map((juror, step) => [juror, sheetOf(id, juror, row % 5 ? row + step : 0)])),
    ] as const
  })
  return {
    ...emptyEdition,
    phase: 'open',
    round: 'r1',
    rules,
    commission: { ...commission, members: jurors },
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    sheets: { r1: Object.fromEntries(sheets) },
  }
}

describe('the count', () => {
  test('tells what is in, what is to come and from whom', async () => {
    const { state } = await (await nearlyDone()).office('secretary').see()
    const { all, byJuror, byNomination } = coverageOf(state)
    expect([all.all, all.confirmed, waitingIn(all)]).toEqual([36, 30, 6])
    expect(waitingIn(byJuror.get('juror-6')!)).toBe(6)
    expect([...byNomination.values()].reduce((sum, count) => sum + count.all, 0)).toBe(36)
  })

  test('of a nomination whose jurors share no submission tells the parts', () => {
    const state = manyOf(12, 6)
    const apart: EditionState = {
      ...state,
      sheets: {
        r1: Object.fromEntries(
          Object.entries(state.sheets['r1']!).map(([id, byJuror]) => {
            const mine = Object.values(byJuror)[0]!
            return [id, { [`j${Number(id.slice(1)) % 6}`]: { ...mine, juror: `j${Number(id.slice(1)) % 6}` } }]
          }),
        ),
      },
    }
    expect([...partsOf(state).values()]).toEqual([2, 2, 2])
    expect([...partsOf(apart).values()].every((parts) => parts > 1)).toBe(true)
  })

  test.each([
    [45, [5, 5, 5]],
    [41, [1, 1, 1]],
  ])('of hundreds of submissions by %i jurors links panels that lie far apart', (jurors, parts) => {
    expect([...partsOf(manyOf(900, jurors)).values()]).toEqual(parts)
  })
})

describe('the room', () => {
  test('tells the figures, an estimate that is called one, and each nomination in words', async () => {
    await consoleOf(await nearlyDone(), 'secretary')
    await expect.element(says('Сдано 30 из\u00A036\u00A0листов')).toBeVisible()
    await expect
      .element(says('Оценка: у\u00A0самого загруженного члена комиссии осталось около 30\u00A0мин'))
      .toBeVisible()
    await expect.element(says('ждём 2\u00A0листа')).toBeVisible()
    expect(page.getByText(/Листы связаны/).elements()).toHaveLength(3)
  })

  test('a row says in a sentence what its cells show, and opens what may be done with it', async () => {
    await consoleOf(await nearlyDone(), 'chair')
    await expect
      .element(page.getByRole('cell', { name: /^сдано 2 из\s3; ждём: О\.\sИ\.\sЕршов$/ }).first())
      .toBeInTheDocument()
    await page.getByRole('button', { name: 'Практика № 1: дворы без барьеров' }).click()
    const dialog = page.getByRole('dialog', { name: 'Практика № 1: дворы без барьеров' })
    await expect.element(dialog).toBeVisible()
    await dialog.getByText('Вернуть на\u00A0доработку').first().click()
    await dialog.getByRole('button', { name: 'Вернуть на\u00A0доработку' }).click()
    await expect.element(dialog.getByText('Отказано.')).toBeVisible()
    await dialog
      .getByRole('textbox', { name: /^Причина/ })
      .first()
      .fill('Оценки без пояснений')
    await dialog.getByRole('button', { name: 'Вернуть на\u00A0доработку' }).click()
    await expect.element(dialog.getByText('в\u00A0работе')).toBeVisible()
    await press('{Escape}')
    expect(page.getByRole('dialog').elements()).toEqual([])
    expect(focused()).toBe('Практика № 1: дворы без барьеров')
  })

  test('a submission is taken out of the contest with a reason', async () => {
    const edition = await openedEdition(submissions(6))
    await consoleOf(edition, 'secretary')
    await page.getByRole('button', { name: 'Практика № 1: дворы без барьеров' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Снять с\u00A0конкурса').first().click()
    await dialog.getByRole('textbox', { name: /^Причина/ }).fill('Письмо заявителя')
    await dialog.getByRole('button', { name: 'Снять с\u00A0конкурса' }).click()
    await expect.poll(async () => (await edition.office('chair').see()).state.entries['s001']!.state).toBe('withdrawn')
  })
})

describe('the map', () => {
  async function mapOf(state: EditionState): Promise<CoverageMap> {
    await import('../define.js')
    document.documentElement.lang = 'ru'
    const map = document.createElement('gorod-coverage-map')
    map.coverage = coverageOf(state)
    map.nominations = rules.nominations
    document.body.replaceChildren(map)
    await map.updateComplete
    await new Promise(requestAnimationFrame)
    await map.updateComplete
    return map
  }

  const rowsIn = (map: CoverageMap): number => map.shadowRoot!.querySelectorAll('tbody tr').length

  test('keeps no more rows in the page than are in sight', async () => {
    const map = await mapOf(manyOf(2000, 40))
    expect(rowsIn(map)).toBeGreaterThan(8)
    expect(rowsIn(map)).toBeLessThan(40)
    expect(map.shadowRoot!.querySelector('table')!.getAttribute('aria-rowcount')).toBe('2001')
  })

  test('finds, narrows to a nomination, and to where sheets are missing', async () => {
    const map = await mapOf(manyOf(30, 6))
    await page.getByRole('searchbox', { name: 'Найти заявку' }).fill('№ 7:')
    await expect.element(says('Показано 1 из\u00A030')).toBeVisible()
    await page.getByRole('searchbox').fill('')
    await page.getByRole('combobox', { name: 'Номинация' }).selectOptions('Парки')
    await expect.element(says('Показано 10 из\u00A030')).toBeVisible()
    await page.getByRole('combobox').selectOptions('Все номинации')
    await userEvent.click(page.getByRole('checkbox', { name: 'Только где ждём' }))
    await expect.poll(() => map.shadowRoot!.textContent).toMatch(/Показано (?!30)\d+ из\s30/)
  })

  test('goes from row to row by the arrows, and scrolls along', async () => {
    const map = await mapOf(manyOf(200, 6))
    map.shadowRoot!.querySelector<HTMLElement>('tbody button')!.focus()
    for (let step = 0; step < 30; step++) await press('{ArrowDown}')
    await map.updateComplete
    expect(focused()).toBe(coverageOf(manyOf(200, 6)).rows[30]!.entry.title)
    expect(map.shadowRoot!.querySelector('.scroller')!.scrollTop).toBeGreaterThan(300)
  })

  test('ten thousand submissions by a hundred jurors scroll and filter with as few rows', async () => {
    const map = await mapOf(manyOf(10_000, 100))
    const scroller = map.shadowRoot!.querySelector('.scroller')!
    for (let step = 0; step < 60; step++) {
      scroller.scrollTop = step * 5_000
      scroller.scrollLeft = step * 40
      await new Promise(requestAnimationFrame)
      expect(rowsIn(map)).toBeLessThan(40)
    }
    for (const [text, found] of [
      ['№ 12', '111'],
      ['№ 123', '11'],
      ['№ 1234:', '1'],
    ]) {
      await page.getByRole('searchbox').fill(text!)
      await expect.element(says(`Показано ${found} из\u00A010\u00A0000`)).toBeVisible()
      expect(rowsIn(map)).toBeLessThan(40)
    }
  })

  test('draws every state in a shape of its own', async () => {
    const map = await mapOf(manyOf(30, 6))
    await new Promise((done) => setTimeout(done, 100))
    const signs = [...map.shadowRoot!.querySelectorAll<HTMLCanvasElement>('.legend canvas')].map((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data
        .filter((_, index) => index % 4 === 3)
        .map((alpha) => (alpha > 127 ? 1 : 0))
        .join('')
    })
    expect(signs).toHaveLength(5)
    expect(new Set(signs).size).toBe(5)
  })
})

test('the signs of the legend turn with the page', async () => {
  await consoleOf(await nearlyDone(), 'secretary')
  const map = document.querySelector('gorod-commission')!.shadowRoot!.querySelector('gorod-coverage-map')!
  const [sign] = map.shadowRoot!.querySelectorAll<HTMLCanvasElement>('.legend canvas')
  const light = sign!.toDataURL()
  document.documentElement.style.colorScheme = 'light dark'
  await media({ 'prefers-color-scheme': 'dark' })
  await expect.poll(() => sign!.toDataURL()).not.toBe(light)
  await media()
  await expect.poll(() => sign!.toDataURL()).toBe(light)
  document.documentElement.style.colorScheme = ''
})

/** A worker loads its modules one by one here: a while on a busy machine. */
const aside = { timeout: 20_000 }

test('a parted nomination is told how it would be linked again', { timeout: 30_000 }, async () => {
  const entered = submissions(6).map((one) => ({ ...one, nomination: 'yards' }))
  const edition = await preparedEdition(entered)
  const pairs = entered.map(({ id }, index) => ({ submission: id, juror: `juror-${((index + 2) % 6) + 1}` }))
  await edition.act('secretary', 'assign', { round: 'r1', pairs, seed: 'x' })
  await consoleOf(edition, 'secretary')
  await expect.element(says('Листы распадаются на\u00A0части без общих заявок, их 6')).toBeVisible()
  await page.getByRole('button', { name: 'Как связать' }).click()
  await expect.element(says('Свяжут ещё такие листы:'), aside).toBeVisible()
  expect(
    page.getByText(/^\s*\S+\sИ\.\s\S+\s— «Практика|^\s*[А-Я]\.\s[А-Я]\.\s\S+\s— «Практика/).elements(),
  ).toHaveLength(5)
})

test('counts sheets in the case their number asks for', async () => {
  await consoleOf(await openedEdition(submissions(7)), 'secretary')
  await expect.element(says('Сдано 0 из\u00A021\u00A0листа')).toBeVisible()
})

test('a further round is given out to its shortlist and opened', { timeout: 30_000 }, async () => {
  const further = { id: 'r2', title: 'Очный тур', sheets: 2, shortlist: 1 }
  const edition = await openedEdition(submissions(6), { rules: { ...rules, rounds: [...rules.rounds, further] } })
  const { state } = await edition.office('chair').see()
  const through = ['s001', 's002', 's003']
  for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
    for (const juror of Object.keys(byJuror))
      await fill(edition, juror, submission, () => (through.includes(submission) ? 2 : 1))
  await edition.act('secretary', 'announce-closing', {})
  await edition.act('chair', 'close-round', {})
  await consoleOf(edition, 'secretary', 'coverage')
  expect(page.getByRole('button', { name: 'Открыть тур' }).elements()).toEqual([])
  await page.getByRole('button', { name: 'Предложить распределение' }).click()
  await expect.element(says('Предложение готово'), aside).toBeVisible()
  await page.getByRole('button', { name: 'Утвердить распределение' }).click()
  await page.getByRole('button', { name: 'Открыть тур' }).click()
  await expect.element(says('Очный тур. Идёт оценка')).toBeVisible()
  const opened = await edition.office('chair').see()
  expect(Object.keys(opened.state.sheets['r2']!).sort()).toEqual(through)
})

test('on paper there is neither the map of sheets nor its heading', async () => {
  await consoleOf(await openedEdition(submissions(6)), 'secretary', 'coverage')
  const heading = page.getByText('Карта листов', { exact: true })
  await expect.element(heading).toBeVisible()
  await media({}, 'print')
  await expect.element(heading).not.toBeVisible()
})
