import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { consoleOf, metEdition } from '../../testing/console.js'
import { fill, judgedEdition, openedEdition, submissions, type SampleEdition } from '../../testing/edition.js'
import { press } from '../../testing/page.js'

beforeEach(() => page.viewport(1100, 800))

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const says = (text: string) => page.getByText(text, { exact: false }).first()

describe('the record of a meeting', () => {
  test('is filled in by the secretary, with the agenda in the order core gives', async () => {
    const edition = await judgedEdition(submissions(12))
    await consoleOf(edition, 'secretary', 'meeting')
    await expect
      .element(page.getByLabelText(/^Повестка/))
      .toHaveValue(
        ['Дворы', 'Улицы', 'Парки'].map((title) => `Номинация «${title}»: определение победителей`).join('\n'),
      )
    expect(page.getByRole('checkbox', { name: /, |председатель|секретарь/, checked: true }).elements()).toEqual([])
    await button('Отметить всех').click()
    await page.getByLabelText('Место', { exact: true }).fill('Москва, ул. Новый Арбат, 36')
    await page.getByLabelText('Начало').fill('10:00')
    await page
      .getByRole('checkbox', { name: /^Данилова/ })
      .first()
      .click()
    await page.getByLabelText('Причина отсутствия: Данилова Вера Львовна').fill('командировка')
    await button('Записать заседание').click()
    await expect.element(says('Сведения о заседании неполны')).toBeVisible()
    await page.getByLabelText('Конец').fill('12:00')
    const signing = page.getByRole('group', { name: 'Кто ещё подписывает протокол' })
    await signing.getByRole('checkbox', { name: /^Зимин/ }).click()
    await button('Записать заседание').click()
    await expect.element(page.getByRole('heading', { name: /^Заседание №\s1, 1 октября 2026/ })).toBeVisible()
    const { state } = await edition.office('chair').see()
    expect(state.meeting).toMatchObject({
      place: 'Москва, ул. Новый Арбат, 36',
      presiding: 'chair',
      secretary: 'secretary',
      signatories: ['chair', 'secretary', 'deputy'],
      absent: [{ member: 'juror-5', reason: 'командировка' }],
    })
  })

  test('is waited for by others', async () => {
    await consoleOf(await judgedEdition(submissions(6)), 'chair', 'meeting')
    await expect.element(says('Заседание ещё не\u00A0записано. Его записывает секретарь.')).toBeVisible()
    expect(button('Записать заседание').elements()).toEqual([])
  })
})

describe('an item of the agenda', () => {
  const first = () => page.getByRole('listitem').filter({ hasText: /^\s*1\.\s*Номинация «Дворы»/ })

  async function openFirst(edition: SampleEdition): Promise<void> {
    await consoleOf(edition, 'secretary', 'meeting')
    await first().getByText('Поставить на\u00A0голосование').click()
  }

  test('tells the quorum live, as people step out', async () => {
    const edition = await metEdition()
    await openFirst(edition)
    const before = page
      .getByRole('status')
      .filter({ hasText: /^Кворум/ })
      .first()
    await expect.poll(() => before.element().textContent).toMatch(/Кворум есть: \d из\s8, нужно не\s?меньше 5/)
    for (const radio of first().getByRole('radio', { name: 'не\u00A0участвует' }).elements())
      (radio as HTMLElement).click()
    await expect.poll(() => before.element().textContent).toMatch(/Кворума нет: 0 из\s8/)
  })

  test('takes the awards that the rules propose and the votes of each person; the decision counts them', async () => {
    const edition = await metEdition()
    await openFirst(edition)
    const text = first().getByRole('textbox', { name: 'Решение' })
    await expect
      .poll(() => (text.element() as HTMLTextAreaElement).value)
      .toMatch(/^Признать победителями в\u00A0номинации «Дворы»: Диплом I степени/)
    await first().getByRole('button', { name: 'Все «за»' }).click()
    await first()
      .getByRole('radiogroup', { name: 'Голос: Р.\u00A0А.\u00A0Зимин' })
      .getByRole('radio', { name: 'против' })
      .click()
    await first().getByRole('button', { name: 'Записать решение' }).click()
    await expect.element(says('Принято')).toBeVisible()
    const { state } = await edition.office('chair').see()
    const [decision] = state.decisions
    expect(decision).toMatchObject({ item: 1, nomination: 'yards', passed: true, votes: { against: ['deputy'] } })
    expect(decision!.awards).toHaveLength(3)
    expect(decision!.votes.for.length + decision!.recused.length).toBe(7)
  })

  test('without a quorum is refused with a reason and a remedy', async () => {
    const edition = await metEdition()
    await openFirst(edition)
    for (const radio of first().getByRole('radio', { name: 'не\u00A0участвует' }).elements())
      (radio as HTMLElement).click()
    await first().getByRole('button', { name: 'Записать решение' }).click()
    await expect.poll(() => first().getByRole('alert').element().textContent).toMatch(/Отказано\..*[Кк]ворум/)
  })

  test('hangs on the wall: one item, its time, and the keys', async () => {
    await consoleOf(await metEdition(), 'secretary', 'meeting')
    await button('Показать на\u00A0экране: вопрос 1').click()
    const wall = page.getByRole('dialog', { name: 'Номинация «Дворы»: определение победителей' })
    await expect.element(wall).toBeVisible()
    await expect.element(wall.getByText(/Решение ещё не\u00A0принято/)).toBeVisible()
    await expect.element(wall.getByText(/^0:0[1-9]$/)).toBeVisible()
    await press('{ArrowRight}')
    await expect.element(page.getByRole('dialog', { name: 'Номинация «Улицы»: определение победителей' })).toBeVisible()
    await press('{Escape}')
    expect(page.getByRole('dialog').elements()).toEqual([])
  })
})

test('a dissent is attached by the chair and stands in the room', async () => {
  await consoleOf(await metEdition(), 'chair', 'meeting')
  await page.getByText('Приложить особое мнение').first().click()
  await page.getByLabelText('Текст особого мнения').fill('Считаю, что победить должна другая практика.')
  await button('Приложить особое мнение').click()
  await expect
    .poll(() => page.getByRole('blockquote').element().textContent)
    .toMatch(/победить должна другая практика.*Журавлёва/s)
})

describe('a tie', () => {
  /** Two equals that only the chair can part: the same marks, and handed in at the same instant. */
  async function tiedEdition(): Promise<SampleEdition> {
    const entered = submissions(6).map((one) => ({ ...one, submittedAt: '2026-09-01T00:00:00.000Z' }))
    const edition = await openedEdition(entered)
    const { state } = await edition.office('chair').see()
    for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
      for (const juror of Object.keys(byJuror)) await fill(edition, juror, submission, () => 1)
    await edition.act('secretary', 'announce-closing', {})
    await edition.act('chair', 'close-round', {})
    return edition
  }

  test('shows the declared chain, where it stopped, and asks the chair for an order with a reason', async () => {
    const edition = await tiedEdition()
    await consoleOf(edition, 'chair', 'meeting')
    await expect.element(page.getByRole('heading', { name: '«Дворы»: равны 2\u00A0заявки' })).toBeVisible()
    const chain = page.getByRole('list', { name: 'Объявленная цепочка' }).first()
    await expect
      .poll(() => chain.element().textContent)
      .toMatch(/балл по\s?критерию «Качество решения».*более ранняя заявка.*голос председателя/s)
    await expect.element(chain.getByText('Здесь цепочка остановилась')).toBeVisible()
    const tie = page.getByRole('listitem').filter({ hasText: /^\s*«Дворы»: равны/ })
    await tie.getByRole('button', { name: 'Записать решение председателя' }).click()
    await expect.poll(() => tie.getByRole('alert').element().textContent).toMatch(/У каждой из равных заявок/)
    const selects = tie.getByRole('combobox').elements() as HTMLSelectElement[]
    expect(selects.map(({ value, textContent }) => [value, textContent.match(/\d/g)])).toEqual([
      ['', ['1', '2']],
      ['', ['1', '2']],
    ])
    selects[0]!.value = '1'
    selects[1]!.value = '0'
    await tie.getByLabelText(/^Причина/).fill('Охват шире')
    await tie.getByRole('button', { name: 'Записать решение председателя' }).click()
    await expect.element(says('Решение председателя: «Практика № 4')).toBeVisible()
    expect(page.getByText(/Голоса председателя сейчас ничто/).elements()).toEqual([])
    const { state } = await edition.office('chair').see()
    expect(state.chairVotes).toMatchObject([{ order: ['s004', 's001'], reason: 'Охват шире', by: 'chair' }])
  })

  test('is read by the secretary, who is told whose act it is', async () => {
    await consoleOf(await tiedEdition(), 'secretary', 'meeting')
    await expect.element(says('Это делает председатель или заместитель председателя')).toBeVisible()
  })
})
