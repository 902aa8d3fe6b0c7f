import { disagreements, isUndetermined, jurorDiagnostics, scoreTables, standingsInput } from '@gorod/core/judging'
import { withInitials } from '@gorod/core/words'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { submissions } from '../../testing/edition.js'
import { judgedState } from '../../testing/judged.js'
import { focused, media, objections, press, text } from '../../testing/page.js'
import { cells, showRoom } from '../../testing/room.js'
import { severityInWords } from './figure.js'

const state = judgedState()
const nb = (said: string): string => said.replace(/\s+/g, ' ')
const { table, scale } = scoreTables(standingsInput(state, 'r1')!)[0]!

beforeEach(async () => {
  await page.viewport(1280, 900)
  return async () => {
    document.documentElement.style.fontSize = ''
  }
})

describe('severity in words', () => {
  test.each([
    [0.8, 0.3, 'строже на 0,8 ± 0,3'],
    [-0.5, 0.2, 'мягче на 0,5 ± 0,2'],
    [0.01, 0.2, 'как в среднем ± 0,2'],
    [1.25, { undefined: 'too-few' } as const, 'строже на 1,3'],
  ])('%d with %o is «%s»', (severity, error, said) => expect(nb(severityInWords(severity, error, 1, 'ru'))).toBe(said))
})

describe('submissions', () => {
  const titles = (root: ParentNode): string[] =>
    [...root.querySelectorAll('.entries .name')].map((one) => nb(one.textContent).trim())

  test('stand by spread as core finds it, or by how clearly scores fall apart', async () => {
    const { room } = await showRoom('gorod-disagreement', state)
    const found = disagreements(table)
    if (isUndetermined(found)) throw new Error('nothing')
    const named = (list: typeof found) => list.slice(0, 10).map(({ submission }) => state.entries[submission]!.title)
    expect(titles(room.renderRoot)).toEqual(named(found))
    await page.getByRole('button', { name: 'По расколу' }).click()
    const size = ({ bimodality }: (typeof found)[number]) => (typeof bimodality === 'number' ? bimodality : -1)
    await expect.poll(() => titles(room.renderRoot)).toEqual(named([...found].sort((a, b) => size(b) - size(a))))
    await page.getByRole('button', { name: 'Показать ещё 4' }).click()
    await expect.poll(() => titles(room.renderRoot).length).toBe(14)
  })

  test('show what the lowest and the highest wrote side by side', async () => {
    const { room } = await showRoom('gorod-disagreement', state)
    const [low, high] = room.renderRoot.querySelectorAll<HTMLElement>('.entries li:first-child .side')
    expect(nb(low!.innerText)).toMatch(/^Ниже всех: [А-Я]\. [А-Я]\. \S+, 0,63 Качество решения \S/)
    expect(nb(high!.innerText)).toMatch(/^Выше всех: [А-Я]\. [А-Я]\. \S+, 0,92 Качество решения \S/)
    expect(low!.getBoundingClientRect().top).toBe(high!.getBoundingClientRect().top)
  })

  test('lead to their sheets', async () => {
    const gone: unknown[] = []
    await showRoom('gorod-disagreement', state, { go: (...all) => void gone.push(all) })
    await page.getByRole('button', { name: /^Листы заявки «Практика № 7/ }).click()
    expect(gone).toEqual([['results', 's007']])
  })
})

describe('jurors', () => {
  test('have core’s figures in neutral words', async () => {
    const { room } = await showRoom('gorod-disagreement', state)
    const found = jurorDiagnostics(table, { scale: scale! })
    if (isUndetermined(found)) throw new Error('nothing')
    const rows = cells(room.renderRoot.querySelector('.jurors')!).slice(1)
    expect(rows.map(([name]) => name)).toEqual(
      found.map(({ juror }) => nb(withInitials(state.commission!.members.find(({ id }) => id === juror)!.name))),
    )
    found.forEach(({ severity, error, scores }, at) => {
      expect(rows[at]!.slice(1, 3)).toEqual([String(scores), nb(severityInWords(severity, error, 2, 'ru'))])
    })
    expect(rows.flat().join(' ')).not.toMatch(/плох|хорош|ошиб|NaN|undefined/)
    expect(rows[0]![6]).toBe('порядок оценки неизвестен')
  })

  test('stand around the average in a picture that says so', async () => {
    await showRoom('gorod-disagreement', state)
    const names = page
      .getByRole('img')
      .all()
      .map((one) => nb(one.element().getAttribute('aria-label')!))
    expect(names.find((name) => name.startsWith('Строгость'))).toMatch(
      /^Строгость членов комиссии в номинации «Дворы», в баллах от среднего: \S+ \S+ \S+ строже на 0,07 ± 0,02; /,
    )
    expect(names.find((name) => name.startsWith('Согласие'))).toMatch(
      /: Альфа Криппендорфа 0,\d\d; Средняя тау-b 0,\d\d; /,
    )
  })

  test('open with what would be different without them', async () => {
    const { room } = await showRoom('gorod-disagreement', state)
    await page.getByRole('button', { name: /^Показатели: А\. П\./ }).click()
    const dialog = page.getByRole('dialog', { name: /Абрамова/ })
    await expect
      .poll(() => nb((dialog.element() as HTMLElement).innerText))
      .toMatch(/Изменилось бы \d+ мест|Ни одно место не изменилось бы/)
    await press('{Escape}')
    await expect.poll(() => room.renderRoot.querySelector('dialog')).toBeNull()
    expect(focused()).toContain('Абрамова')
  })

  test('that no submission links are said not to be comparable', async () => {
    const apart = judgedState({
      sheets: 6,
      marks: (submission, juror) => (submission % 2 === juror % 2 ? (submission % 7) / 7 : undefined),
    })
    const { room } = await showRoom('gorod-disagreement', apart)
    expect(text(room)).toContain('Листы распадаются на не связанные части, их 2')
  })
})

describe('whatever the page', () => {
  test.each([
    ['no submission', judgedState({ entered: [] })],
    ['one juror', judgedState({ jurors: 1, sheets: 1 })],
    ['one entry', judgedState({ entered: submissions(1) })],
    ['equal marks', judgedState({ marks: () => 0.5 })],
  ])('it is drawn with %s, and what cannot be told is named', async (_, given) => {
    const { room } = await showRoom('gorod-disagreement', given)
    expect(text(room)).not.toMatch(/undefined|NaN|null|\[object/)
    expect(await objections(room)).toEqual([])
  })

  test('axe finds nothing in the dark, nor with a juror open', async () => {
    await media({ 'prefers-color-scheme': 'dark' })
    const { room } = await showRoom('gorod-disagreement', state)
    expect(await objections(room)).toEqual([])
    await page
      .getByRole('button', { name: /^Показатели: / })
      .first()
      .click()
    expect(await objections(room)).toEqual([])
  })

  test.each([
    [320, '100%'],
    [320, '200%'],
  ])('at %d px and %s nothing is cut off', async (width, size) => {
    await page.viewport(width, 800)
    document.documentElement.style.fontSize = size
    await showRoom('gorod-disagreement', state)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })

  test('on paper every nomination is written out', async () => {
    const { room } = await showRoom('gorod-disagreement', state)
    dispatchEvent(new Event('beforeprint'))
    expect([...room.renderRoot.querySelectorAll('.nomination')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Дворы',
      'Улицы',
      'Парки',
    ])
    dispatchEvent(new Event('afterprint'))
  })

  test('in English it is complete', async () => {
    const { room } = await showRoom('gorod-disagreement', state, { locale: 'en' })
    expect(text(room)).toMatch(/stricter by 0\.07 ± 0\.02/)
  })
})
