import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import ICAL from 'ical.js'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Visit, violations } from './visit.ts'

const visit = new Visit()
let page: Page

beforeAll(() => visit.begin())
afterAll(() => visit.end())
afterEach(() => {
  expect(visit.problems.splice(0)).toEqual([])
})

describe('the demo', () => {
  beforeEach(async () => {
    page = await visit.open('')
  })

  afterEach(() => page.context().close())

  test('shows the plan as a calendar and its jubilees', async () => {
    await page.getByRole('button', { name: 'Участие в X Общероссийском форуме', exact: false }).first().waitFor()
    await page.locator('gorod-jubilees').getByText('110\u00A0лет').first().waitFor()
  })

  test('checks the plan of 2026: each finding stands at its line, and the line is shown', async () => {
    await page.getByRole('button', { name: 'Пример: план 2026' }).click()
    expect(await page.locator('plan-workshop').getByRole('status').innerText()).toMatch(
      /^План на 2026 год. 2\u00A0ошибки, 24\u00A0сомнения/,
    )
    const finding = page.getByRole('listitem').filter({ hasText: 'Бишкек: в этом плане 201\u00A0год' })
    await finding.getByRole('button', { name: 'строка 45' }).click()
    const selected = await page.evaluate(() => {
      const area = document.querySelector('textarea')!
      return area.value.slice(area.selectionStart, area.selectionEnd)
    })
    expect(selected).toBe('1.\tБишкек\t201 год\t29 апреля')
  })

  test('drafts the plan of 2027 and compares with 2021', async () => {
    await page.getByRole('button', { name: 'Пример: план 2026' }).click()
    const draft = page.getByRole('region', { name: 'Таблица черновика' })
    await draft.getByRole('row', { name: 'XXXIII сессия МАГ' }).waitFor()
    await page.getByRole('heading', { name: 'Сравнение с планом 2021 года' }).waitFor()
    await page.getByText('Возраст не сходится с прошедшими годами (1)').waitFor()
  })

  test('gives the calendar as a file that calendar programs read', async () => {
    await page.getByRole('button', { name: 'Пример: план 2026' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Календарь, .ics' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('plan-2026.ics')
    const component = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
    expect(component.getAllSubcomponents('vevent').length).toBeGreaterThan(90)
  })

  test('reads a Word document', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph('План мероприятий'),
            new Paragraph('на 2027 год'),
            new Table({
              rows: [
                row('№', 'Мероприятия', 'Место, дата', 'Примечание'),
                row('1.', 'Форум «Дом', 'Москва 30 февраля', ''),
              ],
            }),
          ],
        },
      ],
    })
    await page.getByLabel('Открыть файл с планом').setInputFiles({
      name: 'план.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await Packer.toBuffer(file),
    })
    await page.getByText('Такого дня нет: «30 февраля»').waitFor()
    await page.getByText('Кавычки не закрыты').waitFor()
  })

  test('reads a table pasted from Word', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        '<p>на 2027 год</p><table><tr><td>1.</td><td>Форум</td><td>май</td><td></td></tr><tr><td>1.</td><td>Съезд</td><td>июнь</td><td></td></tr></table>',
      )
      document
        .querySelector('textarea')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await page.getByText('Номер 1 повторяется').waitFor()
    expect(await page.getByLabel('Таблица плана').inputValue()).toContain('1.\tФорум\tмай')
  })

  test('says what to do where nothing is pasted', async () => {
    await page.getByRole('button', { name: 'Проверить' }).click()
    await page.getByText('Вставьте таблицу плана или откройте файл.').waitFor()
  })

  test('shows hostile text as text', async () => {
    await page.getByLabel('Таблица плана').fill('на 2027 год\n1.\t<img src=x onerror=alert(1)> «Дом\t30 февраля\t')
    await page.getByRole('button', { name: 'Проверить' }).click()
    await page.getByText('Такого дня нет').waitFor()
    expect(await page.locator('plan-workshop img').count()).toBe(0)
  })

  test('is worked with the keyboard alone', async () => {
    await page.getByLabel('Таблица плана').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Замечания' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Пример: план 2026')
  })

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: 'Пример: план 2026' }).click()
    expect(await violations(page)).toEqual([])
  })

  test('fits a screen 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole('button', { name: 'Пример: план 2026' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})
