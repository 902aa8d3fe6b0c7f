import { readFile } from 'node:fs/promises'
import type { AcceptedFact } from '@gorod/core/decision'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { Visit, violations } from './visit.ts'

const visit = new Visit()

beforeAll(() => visit.begin())
afterAll(() => visit.end())
afterEach(() => {
  expect(visit.problems.splice(0)).toEqual([])
})

const open = (options = {}): Promise<Page> => visit.open('secretariat.html', options)

describe('the page of a secretariat', () => {
  test('is reached from the plan', async () => {
    const page = await visit.open('')
    await page.getByRole('link', { name: 'Секретариат' }).click()
    await page.getByRole('heading', { level: 1, name: 'Секретариат' }).waitFor()
  })

  test('shows members by heading, and where documents disagree', async () => {
    const page = await open()
    await page.getByRole('heading', { name: 'Члены 85' }).waitFor()
    await page.getByText('Заявлено членов: 87, перечислено: 85').waitFor()
    await page.getByText('Санкт-Петербург: один документ называет город членом').waitFor()
  })

  test('answers for the day that is chosen', async () => {
    const page = await open()
    await page.getByText('4\u00A0000,00\u00A0€').first().waitFor()
    expect(await page.locator('.owed').count()).toBe(6)
    expect((await page.locator('.overdue').allInnerTexts()).map((sum) => sum.replaceAll('\u00A0', ' '))).toEqual([
      '2 500,00 €',
      '4 000,00 €',
    ])
    await page.getByLabel('На день').fill('2025-01-15')
    await page.getByText('Решения о\u00A0взносах на\u00A0этот год в\u00A0документах нет').waitFor()
    expect(await page.locator('.notices > li').count()).toBe(4)
    await page.getByLabel('На день').fill('2023-03-01')
    await page.getByText('На\u00A0этот день никто не\u00A0просрочил взносов.').waitFor()
    await page.getByText('На\u00A0этот день решения ещё нет.').waitFor()
  })

  test('says so of a day beyond its years, and keeps the answers with their own day', async () => {
    const page = await open()
    const day = page.getByLabel('На день')
    await day.fill('2030-01-01')
    await page.getByText('Ответы есть с 1 января 2023 г. по 31 декабря 2026 г.; показан 30 июня 2024 г.').waitFor()
    await page.getByRole('list', { name: 'Кратко на 30 июня 2024 г.' }).waitFor()
    await day.fill('2024-12-31')
    await page.getByRole('list', { name: 'Кратко на 31 декабря 2024 г.' }).waitFor()
    expect(await page.getByText('Ответы есть с').count()).toBe(0)
  })

  test('names the place of a document behind every name', async () => {
    const page = await open()
    await page.getByText('Строка документа под каждым именем: 123 имени').click()
    const grounds = page.locator('.grounds li')
    expect(await grounds.count()).toBe(85 + 6 + 32)
    const kazan = grounds.filter({ hasText: 'Казань' })
    expect((await kazan.innerText()).replaceAll('\u00A0', ' ')).toBe(
      'Казань презентация, строка 60; решение 2023 г., п. 2.6, строка 129',
    )
    for (const ground of await grounds.locator('small').allInnerTexts()) expect(ground).toContain('строка')
  })

  test('shows who holds which office on the day, by which decision, and what no document says', async () => {
    const page = await open()
    const office = (title: string) => page.locator('.offices > div').filter({ hasText: title })
    await office('Первый вице-президент').getByText('с 25 мая 2023 г.: решение 2023 г., п. 3.3, строка 225').waitFor()
    await office('Председатель Правления').getByText('документов об этом дне нет').waitFor()
    await page.getByLabel('На день').fill('2024-12-31')
    await office('Вице-президент МАГ').getByText('28 человек').click()
    await office('Вице-президент МАГ').getByText('мэр города Ярославля').waitFor()
    await page.getByText('Чего документы не говорят о должностях').click()
    await page.getByText('Должность «Первый вице-президент МАГ» занимают сразу').waitFor()
  })

  test('leads from a charge to its paragraph, by keys', async () => {
    const page = await open()
    const row = page.getByRole('row').filter({ hasText: 'Журмов' }).first()
    await row.getByRole('link', { name: 'п. 2.5, строка 109' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#clause-2\\.5').getByText('годового взноса – 4000 евро').waitFor()
  })

  test('tells the day in four answers, each a way to what stands behind it', async () => {
    const page = await open()
    const answers = page.getByRole('list', { name: 'Кратко на 30 июня 2024 г.' }).getByRole('link')
    const texts = (await answers.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
    expect(texts).toEqual([
      '85 членов 6 кандидатов',
      '4 000,00 € годовой взнос на 2024 год',
      '6 500,00 € просрочили 2 города, вымышленная ведомость',
      '2 поручения срок вышел',
    ])
    for (const link of await answers.all()) {
      const target = await link.getAttribute('href')
      expect(await page.locator(`section${target}`).count()).toBe(1)
    }
  })

  test('lets a person accept what the decision changes, by keys alone, and asks what it leaves open', async () => {
    const page = await open()
    await page.getByText('Пункт 2.5: 3 предложения').focus()
    await page.keyboard.press('Enter')
    const due = page.locator('decision-proposals li').filter({ hasText: 'Целевой взнос: размер не назван' })
    await due.getByLabel('Размер, €').focus()
    await page.keyboard.press('Enter')
    await due.getByText('Пункт 2.5: размер взноса не назван').waitFor()
    await page.keyboard.type('250 тыс.')
    await page.keyboard.press('Enter')
    await due.getByText('Сумма «250 тыс.» записана сокращённо').waitFor()
    await due.getByLabel('Размер, €').fill('500')
    await page.keyboard.press('Enter')
    await page.getByText('Принято 1 из 23').waitFor()

    await page.getByText('Пункт 3.3: 1 предложение').focus()
    await page.keyboard.press('Enter')
    const office = page.locator('decision-proposals li').filter({ hasText: 'Ялалова' })
    await office.getByRole('button', { name: 'Принять' }).click()
    await office.getByText('полное имя в именительном падеже не названо').waitFor()
    await office.getByLabel('Имя в именительном падеже').fill('Ялалов Ирек Ишмухаметович')
    await office.getByLabel('Должность').selectOption('Первый вице-президент МАГ')
    await office.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Принято 2 из 23').waitFor()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать принятое, .json' }).click(),
    ])
    const facts = JSON.parse(await readFile((await download.path())!, 'utf8')) as AcceptedFact[]
    expect(facts).toMatchObject([
      {
        kind: 'policy',
        policy: { kind: 'targeted', from: 2023, to: 2023, tariff: { minor: 500_00 }, source: { clause: '2.5' } },
      },
      {
        kind: 'tenure',
        tenure: { office: 'first-vice-president', from: { day: '2023-05-25', source: { line: 225 } } },
      },
    ])
    await office.getByRole('button', { name: 'Принято, отменить' }).click()
    await page.getByText('Принято 1 из 23').waitFor()
  })

  test('shows the paragraph behind each figure', async () => {
    const page = await open()
    const policy = page.locator('.cards > li').filter({ hasText: 'Годовой' })
    await policy.locator('summary').click()
    await policy.getByText('годового взноса – 4000 евро').waitFor()
    const notice = page.locator('.notices > li').filter({ hasText: 'Журмов' })
    await notice.getByText('решение 2023 г., п. 1.3, строка 42').click()
    await notice.getByText('Предупредить руководителей городов').waitFor()
  })

  test('fits a sheet of paper with nothing folded and nothing to press', async () => {
    const page = await open({ viewport: { width: 718, height: 1000 } })
    await page.getByRole('heading', { name: 'Члены 85' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718)
    expect(await page.locator('secretariat-page button:visible').count()).toBe(0)
    await page.getByText('Главе города Журмова').waitFor()
    expect(await page.locator('.day').innerText()).toContain('30\u00A0июня 2024')
    const [long] = await page.locator('gorod-members section').all()
    expect(await long!.evaluate((group) => getComputedStyle(group).breakInside)).toBe('auto')
  })

  test('drafts a letter, and saves it', async () => {
    const page = await open()
    const item = page.locator('.notices > li').filter({ hasText: 'Журмов' })
    await item.getByText('Проект письма').click()
    await item.getByText('Главе города Журмова').waitFor()
    await item.getByText('две тысячи пятьсот евро 00').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      item.getByRole('button', { name: 'Скачать, .txt' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^letter-invented-\d+\.txt$/)
  })

  test('shows what the session ordered, with its line, and what is in no document', async () => {
    const page = await open()
    await page.getByText('срок вышел 365 дней назад').first().waitFor()
    await page.getByText('Секретариат, Экспертный совет · до 01 июля 2023 г. · п. 2.1, строка 66').waitFor()
    const session = page.getByRole('row').filter({ hasText: 'XXXI сессия МАГ' })
    await session.getByText('нет нигде').waitFor()
  })

  test('keeps the deadlines for a calendar', async () => {
    const page = await open()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Сроки поручений в календарь, .ics' }).click(),
    ])
    const feed = await readFile((await download.path())!, 'utf8')
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(feed).toContain('20230701')
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 320],
  ] as const)('finds no objection and holds its width, %s, %i px', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 } })
    await page.getByRole('heading', { name: 'Члены 85' }).waitFor()
    await page.getByText('Пункт 3.3: 1 предложение').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await violations(page)).toEqual([])
  })
})
