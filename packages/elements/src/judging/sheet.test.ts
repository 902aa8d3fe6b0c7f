import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openedEdition, submissions, toNextRound, twoRounds } from '../testing/edition.js'
import { begin, cuttable, evening, jury, line, marks, opened, own, said, seat } from '../testing/jury.js'
import { focused, objections, press } from '../testing/page.js'
import type { GorodJudging } from './judging.js'

beforeEach(evening)

describe('the sheet', () => {
  test('speaks in full sentences', async () => {
    const edition = await openedEdition(submissions(4))
    await begin(edition)
    await expect.element(page.getByRole('article', { name: 'Заявка' })).toBeVisible()
    await expect.element(jury.criterion('4. Социальный эффект вес 2')).toBeVisible()
    await expect.element(jury.criterion('6. Изложение по желанию')).toBeVisible()
    await expect.element(jury.level('4 Решение работает устойчиво')).toBeVisible()
    await expect.element(page.getByRole('spinbutton', { name: 'Целое число от 0 до 100' })).toBeVisible()
    await expect.element(jury.button('Добавить комментарий: Новизна')).toBeVisible()
    const note = page.getByRole('textbox', { name: 'Личная заметка' })
    await expect
      .element(note)
      .toHaveAccessibleDescription('Остаётся на этом устройстве, в\u00A0комиссию не\u00A0уходит')
  })

  test('speaks English', async () => {
    const edition = await openedEdition(submissions(4))
    await seat(edition.office('juror-1'), { lang: 'en' } as Partial<GorodJudging>)
    await jury.button('Start: No. 1').click()
    await expect.element(page.getByRole('group', { name: 'Do you have a conflict of interest?' })).toBeVisible()
    await press('1')
    await expect.element(page.getByRole('region', { name: 'Your sheet' })).toBeVisible()
    await expect.element(jury.button('Hand in and next')).toBeVisible()
    await expect.element(line('Still missing: the mark')).toBeVisible()
  })

  test('asks for a comment where the rules do, and hands nothing in before', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    for (const key of ['1', ...marks.slice(1)]) await press(key)
    await press('{Control>}{Enter}{/Control}')
    expect(said(element)).toBe('Осталось: комментарий «Качество решения»')
    const comment = page.getByRole('textbox', { name: 'Комментарий: Качество решения' })
    await expect.element(comment).toHaveAccessibleDescription('К\u00A0оценке 1 правила требуют пояснения')
    await userEvent.keyboard('jkx4')
    await press('{Control>}{Enter}{/Control}')
    await vi.waitFor(async () => {
      const sheet = await own(edition, id)
      expect([sheet.state, sheet.comments['quality']!.value]).toEqual(['submitted', 'jkx4'])
    })
  })

  test('walks the criteria by arrows, clears, undoes, and shows off-scale marks', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    await press('4')
    expect(focused()).toBe('')
    await press('{ArrowUp}x')
    expect(said(element)).toBe('Оценка снята, критерий 1 из 6')
    await press('z')
    expect(said(element)).toBe('Отменено: Качество решения')
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']).toMatchObject({ value: 4 }))
    await press('{ArrowRight}')
    expect(said(element)).toBe('5 из 5, критерий 1 из 6')
    await press('9')
    await page.getByRole('spinbutton').fill('101')
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Такой оценки на шкале нет: нужно целое число от 0 до 100')
    expect((await own(edition, id)).marks['economy']).toBeUndefined()
  })

  test('works with a Russian layout, with other keys, and without single keys', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    const type = (key: string, code: string): Promise<unknown> => {
      const event = new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true })
      element.shadowRoot!.querySelector('#heading')!.dispatchEvent(event)
      return element.updateComplete
    }
    const shown = () => expect.poll(() => opened(element))
    await type('о', 'KeyJ')
    await shown().not.toBe(id)
    await type('л', 'KeyK')
    await shown().toBe(id)
    element.keys = { next: 'l' }
    await type('j', 'KeyJ')
    expect(opened(element)).toBe(id)
    await type('l', 'KeyL')
    await shown().not.toBe(id)
    await jury.button('Клавиши').click()
    await page.getByRole('checkbox', { name: 'Управление одной клавишей' }).click()
    await press('{Escape}')
    await type('k', 'KeyK')
    expect(opened(element)).not.toBe(id)
  })

  test('keeps the focus and what is typed through every change of the office', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    await jury.button('Добавить комментарий: Новизна').click()
    await userEvent.keyboard('Полуфраз')
    await edition.act('secretary', 'announce-closing', {})
    await expect.element(line('Объявлено закрытие тура')).toBeVisible()
    await userEvent.keyboard('а')
    await vi.waitFor(async () => expect((await own(edition, id)).comments['novelty']!.value).toBe('Полуфраза'))
    expect(element.shadowRoot!.activeElement!.getAttribute('data-comment')).toBe('novelty')
  })

  test('leads from a comment back to the marks by Escape', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    await press('c')
    await press('42')
    await press('{Escape}')
    expect(element.shadowRoot!.activeElement!.getAttribute('data-mark')).toBe('quality')
    await press('3')
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']!.value).toBe(3))
    expect((await own(edition, id)).comments['quality']!.value).toBe('42')
  })

  test('shows what another device says of the same field, and lets the juror choose', async () => {
    const edition = await openedEdition(submissions(4))
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office)
    await jury.button(/^Начать/).click()
    await press('1')
    const id = opened(element)
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('opened'))
    office.trouble = 'offline'
    await press('2')
    await edition.act('juror-1', 'save-sheet', {
      round: 'r1',
      submission: id,
      marks: { quality: { value: 5, over: [] } },
    })
    office.trouble = undefined
    await element.resume()
    await jury.button('Другое: 2').click()
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']!.value).toBe(2))
    expect(page.getByRole('group', { name: /На другом устройстве/ }).elements()).toEqual([])
  })

  test('gives a comment back that was half typed when its round ended, and takes it into no other', async () => {
    const edition = await openedEdition(submissions(4), { rules: twoRounds })
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office)
    await jury.button(/^Начать/).click()
    await press('1')
    const id = opened(element)
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('opened'))
    office.trouble = 'offline'
    await jury.button('Добавить комментарий: Новизна').click()
    await userEvent.keyboard('Полкоммент')
    await toNextRound(edition)
    office.trouble = undefined
    await element.resume()
    await press('{Escape}')
    const left = page.getByRole('group', { name: /^Тур «Заочный тур» закончился, когда вы писали комментарий/ })
    await expect.element(left).toBeVisible()
    expect(left.element().querySelector('blockquote')!.textContent).toBe('Полкоммент')
    await expect.element(page.getByRole('group', { name: 'Есть ли у вас конфликт интересов?' })).toBeVisible()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await left.getByRole('button', { name: 'Скопировать текст' }).click()
    expect(write).toHaveBeenCalledWith('Полкоммент')
    await expect.element(left.getByRole('status')).toHaveTextContent('Текст скопирован.')
    write.mockRestore()
    await press('1')
    await expect.element(jury.sheet()).toBeVisible()
    await expect.element(jury.sheet().getByRole('textbox', { name: 'Комментарий: Новизна' })).toHaveValue('')
    expect(await objections(element)).toEqual([])
    await left.getByRole('button', { name: 'Удалить текст' }).click()
    await expect.element(left).not.toBeInTheDocument()
    expect((await edition.office('juror-1').see()).state.sheets['r2']![id]!['juror-1']!.comments).toEqual({})
  })

  test('is taken back with a reason', async () => {
    const edition = await openedEdition(submissions(4))
    const [, id] = await begin(edition)
    await press('r')
    await expect.element(page.getByRole('dialog', { name: 'Не оценивать эту заявку' })).toBeVisible()
    await jury.level('Воздерживаюсь: не берусь судить').click()
    await page.getByRole('textbox', { name: 'Причина' }).fill('Не моя область')
    await jury.button('Не оценивать').click()
    await expect.element(page.getByText('Вы воздержались: Не моя область')).toBeVisible()
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('abstained'))
  })

  test('says who returned it and why', async () => {
    const edition = await openedEdition(submissions(4))
    const [, id] = await begin(edition)
    for (const key of marks) await press(key)
    await press('{Control>}{Enter}{/Control}')
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('submitted'))
    await edition.act('chair', 'return-sheet', { submission: id, juror: 'juror-1', reason: 'Проверьте новизну' })
    await press('k')
    await press('gq')
    await jury.rows().filter({ hasText: 'возвращена' }).getByRole('button').click()
    await expect.element(page.getByText('Лист вернул председатель: Проверьте новизну')).toBeVisible()
  })
})
