import { expect, test } from 'vitest'
import { unzipped } from '../testing/unzipped.js'
import { workbookOf } from './xlsx.js'

const partsOf = async (name: string, text: string): Promise<Record<string, string>> =>
  unzipped(await workbookOf(name, [['Название'], [text]], [20]))

const xml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml')

test.each([
  ['Практики', 'Практики'],
  ['Практики: 2025/2026 [проба]?', 'Практики 2025 2026 проба'],
  ['Придуманные практики придуманных городов', 'Придуманные практики'],
  ["'Двор'", 'Двор'],
  ['а'.repeat(40), 'а'.repeat(31)],
  [':*?', '1'],
  ['', '1'],
])('a sheet of the title «%s» is called «%s», as spreadsheets allow', async (title, name) => {
  const sheet = xml((await partsOf(title, 'Двор'))['xl/workbook.xml']!).querySelector('sheet')!
  expect(sheet.getAttribute('name')).toBe(name)
})

test('a cell of several lines shows them, from its upper edge', async () => {
  const parts = await partsOf('Двор', 'первая\nвторая')
  const styles = xml(parts['xl/styles.xml']!)
  const cell = xml(parts['xl/worksheets/sheet1.xml']!).querySelector('c[r="A2"]')!
  const style = styles.querySelectorAll('cellXfs > xf')[Number(cell.getAttribute('s'))]!
  const alignment = style.querySelector('alignment')!
  expect([alignment.getAttribute('wrapText'), alignment.getAttribute('vertical')]).toEqual(['1', 'top'])
})

test.each([
  ['as long as a cell may be is whole', 'я'.repeat(32_767), 'я'.repeat(32_767)],
  ['longer than a cell may be ends with an ellipsis', 'я'.repeat(40_000), `${'я'.repeat(32_766)}…`],
  ['with characters that no file may hold goes without them', 'а\u0000б\u0007', 'аб'],
  ['with letters beyond the first plane keeps them', '🏙 𐍈', '🏙 𐍈'],
])('a text %s', async (_, text, held) => {
  const shared = xml((await partsOf('Двор', text))['xl/sharedStrings.xml']!)
  expect(shared.querySelector('parsererror')).toBeNull()
  expect([...shared.querySelectorAll('t')].at(-1)!.textContent).toBe(held)
})
