import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { fill, openedEdition, submissions } from '../testing/edition.js'
import { evening, jury, marks, opened, own, said, seat } from '../testing/jury.js'
import { focused, press, text } from '../testing/page.js'

beforeEach(evening)

describe('a juror’s evening by the keyboard', () => {
  test('goes from the queue to the signature', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    const count = jury.rows().elements().length
    expect(count).toBeGreaterThan(1)
    await press('{Tab}{Tab}')
    expect(focused()).toMatch(/^Начать: № 1$/)
    await press('{Enter}')
    for (let done = 0; done < count; done++) {
      await expect.poll(focused).toMatch(/^Практика/)
      const keys = ['1', ...marks, '{Control>}{Enter}{/Control}']
      expect(keys.length).toBeLessThan(10)
      for (const key of keys.slice(0, -2)) await press(key)
      expect(said(element)).toBe('85 из 100, критерий 5 из 6')
      await press('2')
      expect(said(element)).toBe('2 из 2, критерий 6 из 6')
      expect(focused()).toBe('Сдать и к следующей')
      await press(keys.at(-1)!)
    }
    await expect.poll(focused).toBe('Проверка и подпись')
    await press('{Tab}')
    while (focused() !== 'Подтвердить и подписать') await press('{Tab}')
    await press('{Enter}')
    await expect.poll(focused).toBe('Все листы подписаны и приняты. Спасибо!')
    const { state } = await edition.office('juror-1').see()
    const sheets = Object.values(state.sheets['r1']!).map((byJuror) => byJuror['juror-1']!)
    expect(sheets.map((sheet) => sheet.state)).toEqual(sheets.map(() => 'confirmed'))
    expect(sheets[0]!.marks).toMatchObject({ quality: { value: 4 }, economy: { value: 85 } })
  })
})

describe('the queue', () => {
  test('says in words where every entry is, how much is left, and nothing of others', async () => {
    const edition = await openedEdition(submissions(12))
    const first = Object.keys((await edition.office('juror-1').see()).state.sheets['r1']!)[0]!
    await fill(edition, 'juror-1', first, () => 1)
    const element = await seat(edition.office('juror-1'))
    const names = jury
      .rows()
      .elements()
      .map((row) => row.textContent!.replace(/\s+/g, ' ').trim())
    expect(names[0]).toMatch(/^1 Практика № \d+: \S+ без барьеров (Дворы|Улицы|Парки) · \S+ (не открыта|подписана)$/)
    expect(text(element)).toContain(`1 из ${names.length}, осталось около ${(names.length - 1) * 5} мин`)
    await page.getByRole('combobox', { name: 'Состояние' }).selectOptions('подписана')
    await expect.poll(() => jury.rows().elements().length).toBe(1)
    await page.getByRole('combobox', { name: 'Состояние' }).selectOptions('Не сданные')
    await expect.poll(() => jury.rows().elements().length).toBe(names.length - 1)
  })

  test('is the same page whether others mark high or low', async () => {
    const worlds = await Promise.all(
      [0, 2].map(async (mark) => {
        const edition = await openedEdition(submissions(6))
        const { state } = await edition.office('chair').see()
        for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
          for (const juror of Object.keys(byJuror))
            if (juror !== 'juror-1') await fill(edition, juror, submission, () => mark)
        return edition
      }),
    )
    const pages: string[] = []
    for (const edition of worlds) {
      const element = await seat(edition.office('juror-1'))
      const queue = element.shadowRoot!.innerHTML
      await jury.button(/^Начать/).click()
      await press('1')
      for (const key of marks) await press(key)
      await press('{Control>}{Enter}{/Control}gf')
      await jury.button('Подтвердить и подписать').click()
      await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/принято/))
      pages.push((queue + element.shadowRoot!.innerHTML).replace(/\d\d:\d\d/g, 'ЧЧ:ММ').replace(/lit\$\d+\$/g, ''))
    }
    expect(pages[0]).toBe(pages[1])
  })

  test('draws a few nodes for a mark, though a thousand entries wait', async () => {
    const edition = await openedEdition(submissions(2000))
    const element = await seat(edition.office('juror-2'))
    const root = element.shadowRoot!
    expect(root.querySelectorAll('.queue li').length).toBeGreaterThan(900)
    root.querySelector<HTMLElement>('.progress .main')!.click()
    await element.updateComplete
    await press('1')
    let drawn = 0
    const changes = new MutationObserver((records) => (drawn += records.length))
    changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    for (const mark of marks) await press(mark)
    await expect.poll(() => root.querySelectorAll('.criterion :checked').length).toBeGreaterThan(3)
    changes.disconnect()
    expect(drawn).toBeGreaterThan(marks.length)
    expect(drawn / marks.length).toBeLessThan(50)
  }, 60_000)
})

describe('the question of conflicts', () => {
  test('shows who stands behind the entry and nothing of what it says', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    await expect.element(page.getByRole('group', { name: 'Есть ли у вас конфликт интересов?' })).toBeVisible()
    expect(text(element)).toContain('ТСЖ «Уют»')
    expect(element.shadowRoot!.innerHTML).not.toMatch(/заставлены машинами|голосование/)
  })

  test('sets an entry aside with the reason chosen', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    const id = opened(element)
    await press('2')
    await jury.button('Заявить о конфликте').click()
    await expect.element(page.getByText('Назовите причину')).toBeVisible()
    await jury.level('Участие в этой практике').click()
    await page.getByRole('textbox', { name: 'Поясните' }).fill('Писал смету')
    await jury.button('Заявить о конфликте').click()
    await expect
      .element(page.getByText('Вы сообщили о конфликте, его решает председатель: Участие в этой практике. Писал смету'))
      .toBeVisible()
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('recused'))
  })

  test('asks the secretary, but not without a question', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    const id = opened(element)
    await press('3')
    await press('{Tab}{Enter}')
    await expect.element(page.getByText('Назовите причину')).toBeVisible()
    await page.getByRole('textbox', { name: 'Что вызывает сомнение' }).fill('Учился в этом городе')
    await jury.button('Отправить вопрос').click()
    await vi.waitFor(async () => expect((await own(edition, id)).reason).toBe('Вопрос секретарю: Учился в этом городе'))
  })
})

describe('the last page', () => {
  test('orders own marks, names ties, and gives a receipt that follows from the sheet alone', async () => {
    const edition = await openedEdition(submissions(24))
    const { state } = await edition.office('juror-1').see()
    const ids = Object.keys(state.sheets['r1']!)
    let mark = 0
    for (const id of ids.slice(0, 8)) await fill(edition, 'juror-1', id, () => mark++ % 3)
    await seat(edition.office('juror-1'))
    await press('{Tab}')
    await jury.button('Проверить и подписать').click()
    const table = page.getByRole('table').first()
    const column = (): string[] =>
      table
        .getByRole('row')
        .elements()
        .slice(1, -1)
        .map((row) => row.querySelectorAll('td')[0 + 1]!.textContent!.trim())
    await table.getByRole('button', { name: 'Качество решения' }).click()
    await expect
      .element(table.getByRole('columnheader', { name: 'Качество решения' }))
      .toHaveAttribute('aria-sort', 'ascending')
    expect(column()).toEqual(column().toSorted((a, b) => (a === '–' ? -1 : Number(a)) - (b === '–' ? -1 : Number(b))))
    await expect.element(page.getByText('Равные баллы').first()).toBeVisible()
    await expect.element(table.getByRole('img', { name: /^Ваши оценки по этому критерию: / }).first()).toBeVisible()
    const equal = page.getByText(/^\s*\d,\d+: № /).elements()
    const totals = equal.slice(0, 3).map(({ textContent }) => Number(textContent!.split(':')[0]!.replace(',', '.')))
    expect(totals).toEqual(totals.toSorted((a, b) => b - a))
  })
})
