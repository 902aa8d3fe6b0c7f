import { test as property, fc } from '@fast-check/vitest'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { verifyBundle } from '@gorod/core/judging'
import { sha256 } from '../../office/sha256.js'
import { verifySignature } from '../../store/signer.js'
import { Unavailable } from '../../store/unavailable.js'
import { consoleOf, metEdition } from '../../testing/console.js'
import { media } from '../../testing/page.js'
import { csvOf } from './csv.js'
import { paperOf } from './paper.js'
import { workbookOf } from '../../data/xlsx.js'
import { unzipped } from '../../testing/unzipped.js'

beforeEach(() => page.viewport(1100, 800))

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const says = (text: string) => page.getByText(text, { exact: false }).first()

/** What a click hands over as a file. */
async function saved(name: string): Promise<string> {
  const made: Blob[] = []
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (made.push(blob as Blob), 'blob:x'))
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  await button(name).click()
  await expect.poll(() => made.length).toBe(1)
  spy.mockRestore()
  click.mockRestore()
  return made[0]!.text()
}

async function decided() {
  const edition = await metEdition()
  const { state } = await edition.office('chair').see()
  await edition.act('secretary', 'take-decision', {
    motion: {
      item: 1,
      text: 'Признать победителем',
      nomination: 'yards',
      awards: [{ submission: 's001', degree: 'first' }],
      votes: { for: state.meeting!.present.filter((id) => /juror|chair|deputy/.test(id)), against: [], abstained: [] },
      recused: [],
    },
  })
  return edition
}

describe('the protocol', () => {
  test.each(['auditor', 'deputy'])(
    'asks no signature of the %s, whom the meeting does not name, and says why',
    async (who) => {
      const edition = await decided()
      const { state } = await edition.office('secretary').see()
      expect([state.meeting!.presiding, state.meeting!.secretary]).toEqual(['chair', 'secretary'])
      await consoleOf(edition, 'secretary', 'protocol')
      await button('Составить протокол').click()
      await expect.element(button('Подписать протокол')).toBeVisible()
      await consoleOf(edition, who, 'protocol')
      await expect.element(says('Подписывают: Н.\u00A0О.\u00A0Журавлёва')).toBeVisible()
      expect(button('Подписать протокол').elements()).toEqual([])
    },
  )

  test('is drafted, signed by both, published; its bundle verifies without a finding', async () => {
    const edition = await decided()
    const element = await consoleOf(edition, 'secretary', 'protocol')
    await expect.element(page.getByRole('heading', { name: 'Протокол заседания № 3' })).toBeVisible()
    const { report } = element.office!
    Object.assign(element.office!, { report: () => Promise.reject(new Unavailable('offline')) })
    await button('Составить протокол').click()
    await expect.element(says('Файл не\u00A0получился: нет связи с\u00A0комиссией.')).toBeVisible()
    Object.assign(element.office!, { report })
    await button('Составить протокол').click()
    await expect.element(page.getByText(/^\s*Составлен\. Контрольная сумма: [0-9a-f]{64}\s*$/)).toBeVisible()
    await expect.element(says('Н.\u00A0О.\u00A0Журавлёва: ещё не\u00A0подписано')).toBeVisible()
    await button('Подписать протокол').click()
    await expect.element(says('Д.\u00A0П.\u00A0Ильина: подписано')).toBeVisible()
    await consoleOf(edition, 'chair', 'protocol')
    await button('Подписать протокол').click()
    await expect.element(says('Протокол подписан')).toBeVisible()
    await consoleOf(edition, 'secretary', 'protocol')
    const bundle = JSON.parse(await saved('Файл для\u00A0проверки (JSON)'.replace('\u00A0', ' ')))
    expect(await verifyBundle(bundle, { sha256, verifySignature })).toEqual([])
    await button('Опубликовать протокол').click()
    await expect.element(says('Протокол опубликован')).toBeVisible()
  })

  test('an edit keeps the old text beside the new one, and an edit of nothing is refused', async () => {
    await consoleOf(await decided(), 'secretary', 'protocol')
    await page.getByText('Исправить текст').click()
    await button('Внести правку').click()
    await expect.element(page.getByRole('alert').filter({ hasText: 'Отказано' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Что исправить' }).selectOptions('Место заседания')
    await expect.element(page.getByLabelText('Новый текст')).toHaveValue('Москва')
    await page.getByLabelText('Новый текст').fill('Москва, Новый Арбат')
    await button('Внести правку').click()
    await expect.element(page.getByRole('heading', { name: 'Правки' })).toBeVisible()
    expect(
      page
        .getByRole('deletion')
        .elements()
        .map(({ textContent }) => textContent),
    ).toContain('Москва')
    expect(
      page
        .getByRole('insertion')
        .elements()
        .map(({ textContent }) => textContent),
    ).toContain('Москва, Новый Арбат')
  })

  test('goes to paper alone', async () => {
    const element = await consoleOf(await decided(), 'secretary', 'protocol')
    await media({}, 'print')
    const drawn = [...element.shadowRoot!.querySelectorAll<HTMLElement>('header, nav, form, button, .paper')]
    expect(
      drawn.filter((one) => one.checkVisibility() && !one.closest('.paper')).map(({ localName }) => localName),
    ).toEqual([])
    expect(element.shadowRoot!.querySelector('.paper')!.checkVisibility()).toBe(true)
    const { data } = (await cdp()
      .send('Page.printToPDF' as never)
      .catch(() => ({ data: '' }))) as { data: string }
    expect(typeof data).toBe('string')
    await media()
  })

  test('its HTML stands on its own, with nothing that runs', async () => {
    await consoleOf(await decided(), 'secretary', 'protocol')
    const text = await saved('Протокол (HTML)')
    expect(text).toMatch(/^<!doctype html>/)
    expect(text).toContain('@page { size: A4')
    expect(text).not.toMatch(/<script|<link|<img| on\w+=/i)
  })

  test('diplomas name degree, city and practice', async () => {
    await consoleOf(await decided(), 'secretary', 'protocol')
    expect(button('Дипломы (HTML)').elements()).toEqual([])
    await button('Составить протокол').click()
    expect(await saved('Дипломы (HTML)')).toMatch(/Диплом I степени[\s\S]*Берёзополь[\s\S]*Практика № 1/)
  })
})

describe('tables for spreadsheets', () => {
  test.each(['=1+1', '+7 495', '-5', '@x', '\t=x', ' =x', '＝x', '=HYPERLINK("http://x")', '\0=x'])(
    '%j is text in CSV',
    (value) => {
      expect(csvOf([[value]])).toBe(`\uFEFF"'${value.replaceAll('"', '""')}"\r\n`)
    },
  )

  test('numbers stay numbers, also below zero, and nothing is an empty cell', () => {
    expect(csvOf([[-5, 4.2, null, 'Двор']])).toBe('\uFEFF-5,4.2,,"Двор"\r\n')
  })

  property.prop([fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 })])(
    'a row of any text has as many cells as values',
    (values) => {
      const row = csvOf([values]).slice(1, -2)
      expect(row.replace(/"(?:[^"]|"")*"/g, '').replace(/[^,]/g, '')).toHaveLength(values.length - 1)
    },
  )

  test('a workbook has typed cells and no formula', async () => {
    const blob = await workbookOf(
      'Результаты',
      [
        ['Имя', 'Балл'],
        ['=1+1', -5],
      ],
      [20, 10],
    )
    const parts = await unzipped(blob)
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="B2"[^>]*><v>-5<\/v>/)
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    expect(parts['xl/sharedStrings.xml']).toContain('=1+1')
  })
})

describe('paper from markup', () => {
  test('makes elements of a short list alone, all else stays text', () => {
    const box = document.createElement('div')
    box.append(paperOf('<p class="a" onclick="x">1 &lt; 2 &amp; <b>да</b></p><script>alert(1)</script><img src="x">'))
    expect(box.querySelectorAll('p.a b')).toHaveLength(1)
    expect(box.querySelectorAll('script, img, [onclick]')).toHaveLength(0)
    expect(box.querySelector('p')!.textContent).toBe('1 < 2 & да')
  })

  property.prop([fc.string({ unit: 'binary', maxLength: 200 })])('any text never makes anything that runs', (text) => {
    const box = document.createElement('div')
    box.append(paperOf(text))
    expect(box.querySelectorAll('script, iframe, img, a, style, link, object')).toHaveLength(0)
  })
})
