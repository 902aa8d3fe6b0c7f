// A whole edition through the real elements: each of its people in a browser of his own, over one server. Jurors score
// with the keyboard alone; so that a run stays short, each scores six or seven entries so, and hands in the rest through
// his own office by the same protocol.
import { readFile, writeFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBundle } from '@gorod/core/judging/schema'
import { verifyBundle } from '@gorod/core/judging'
import { localOffices, sha256, verifySignature } from '@gorod/elements/office'
import type { BrowserContext, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { submissions } from '../src/entries.ts'
import { begin, criteria, marksOf, press, reach, rest, score, sheetsOf } from './evening.ts'
import { browserOf, house, officeOf, sit, type House } from './house.ts'
import { textOfPdf } from './pdf.ts'

const jurors = [1, 2, 3, 4, 5, 6].map((seat) => `juror-${seat}`)
const folder = mkdtempSync(join(tmpdir(), 'jury-'))
const contexts = new Map<string, BrowserContext>()
const pages = new Map<string, Page>()
let home: House

beforeAll(async () => {
  home = await house()
  for (const id of ['secretary', 'chair']) await seat(id)
})

afterAll(async () => {
  await home?.close()
  rmSync(folder, { recursive: true })
})

async function seat(id: string): Promise<Page> {
  const context = contexts.get(id) ?? (await browserOf(home))
  contexts.set(id, context)
  const page = await sit(home, id, context)
  pages.set(id, page)
  return page
}

const at = (id: string): Page => pages.get(id)!

/** Goes to a room of the console. */
async function room(id: string, name: string): Promise<Page> {
  const page = at(id)
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
  return page
}

/** Lets windows that the page opens say that they were to be printed, instead of holding up the browser's only printer. */
function noteWhatPrints(): void {
  const { open } = window
  window.open = (...given) => {
    const opened = open(...given)
    if (opened) opened.print = () => void (opened.document.documentElement.dataset['printed'] = '')
    return opened
  }
}

const button = (within: Page | Locator, name: string | RegExp): Locator => within.getByRole('button', { name }).first()

/** The edition as the server keeps it. */
const truth = async () => (await localOffices(home.tools)({ id: 'chair', role: 'chair' }).see()).state

const accepted = (page: Page) =>
  page
    .getByText(/Принято\sкомиссией/)
    .first()
    .waitFor()

test('the secretary enters forty submissions, gives them out and opens the round', async () => {
  const file = join(folder, 'submissions.json')
  await writeFile(file, JSON.stringify(submissions()))
  const secretary = at('secretary')
  await secretary.getByLabel('Принять заявки из файлов').setInputFiles(file)
  await secretary.getByText('Принято заявок: 40').waitFor()
  await button(secretary, 'Предложить распределение').click()
  await button(secretary, 'Утвердить распределение').click()
  await button(secretary, 'Открыть тур').click()
  await secretary.getByText('Идёт оценка').waitFor()
  const { sheets, entries } = await truth()
  expect(Object.keys(entries)).toHaveLength(40)
  expect(Object.values(sheets['r1']!).flatMap(Object.values)).toHaveLength(120)
})

test('six jurors score with the keyboard alone, each entry in fewer than ten key presses', async () => {
  await Promise.all(
    jurors.map(async (id) => {
      const page = await seat(id)
      await begin(page)
      const pressed = { count: 0 }
      const done = await score(page, id, 6, pressed)
      expect(pressed.count / done.length).toBeLessThan(10)
      const kept = async () => {
        const sheets = (await officeOf(home, id).see()).state.sheets['r1']!
        return done.map((submission) => {
          const { state, marks } = sheets[submission]![id]!
          return [state, ...criteria.map((criterion) => marks[criterion]?.value)]
        })
      }
      await expect.poll(kept).toEqual(done.map((submission) => ['submitted', ...marksOf(submission, id)]))
    }),
  )
})

test('one juror recuses himself from an entry, and says why', async () => {
  const page = at('juror-2')
  await press(page, ['1', 'r'])
  await page.getByRole('dialog').waitFor()
  await press(page, ['ArrowDown', 'Tab'])
  await page.keyboard.type('Консультировал этот город')
  await reach(page, /^Не\sоценивать$/)
  await page.keyboard.press('Enter')
  await page.getByText('Вы взяли самоотвод: Консультировал этот город').waitFor()
  await expect
    .poll(async () => sheetsOf(await truth(), 'juror-2').filter(({ state }) => state === 'recused'))
    .toHaveLength(1)
})

test('one juror works on without a connection, and everything arrives when it is back', async () => {
  const [page, context] = [at('juror-3'), contexts.get('juror-3')!]
  await context.setOffline(true)
  const done = await score(page, 'juror-3', 2)
  await page
    .getByText(/Сохранено\sна\sэтом\sустройстве/)
    .first()
    .waitFor()
  expect(sheetsOf(await truth(), 'juror-3').filter(({ submission }) => done.includes(submission))).toMatchObject([
    { state: 'assigned' },
    { state: 'assigned' },
  ])
  await context.setOffline(false)
  await accepted(page)
  await expect
    .poll(async () =>
      sheetsOf(await truth(), 'juror-3')
        .filter(({ submission }) => done.includes(submission))
        .map(({ state }) => state),
    )
    .toEqual(['submitted', 'submitted'])
})

test('two devices of one juror come together; where they differ he decides', async () => {
  const [laptop, other] = [at('juror-5'), await browserOf(home)]
  const tablet = await sit(home, 'juror-5', other)
  await begin(tablet)
  const title = await laptop.getByRole('heading', { level: 2 }).innerText()
  expect(await tablet.getByRole('heading', { level: 2 }).innerText()).toBe(title)
  await press(laptop, ['1'])
  await accepted(laptop)
  await tablet.getByRole('region', { name: 'Ваш лист' }).waitFor()
  await contexts.get('juror-5')!.setOffline(true)
  await press(laptop, ['2', '3'])
  await press(tablet, ['4', 'ArrowDown', '1'])
  await accepted(tablet)
  await contexts.get('juror-5')!.setOffline(false)
  const question = laptop.getByRole('group', { name: /На другом устройстве введено иначе/ }).first()
  await question.waitFor()
  expect(await question.innerText()).toMatch(/Принято:\s4[\s\S]*Другое:\s2/)
  await button(question, 'Другое: 2').press('Enter')
  await question.waitFor({ state: 'detached' })
  await accepted(laptop)
  await expect.poll(() => tablet.getByRole('radio', { name: /^2 Сделана часть/ }).isChecked()).toBe(true)
  await other.close()
})

test('one juror sends his sheets as a file, which the secretary takes in', async () => {
  const [page, context] = [at('juror-4'), contexts.get('juror-4')!]
  await context.setOffline(true)
  const [submission] = await score(page, 'juror-4', 1)
  await press(page, ['g', 'f'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Скачать мои листы').press('Enter'),
  ])
  const file = join(folder, 'ballots.json')
  await download.saveAs(file)
  const secretary = await room('secretary', 'Комиссия')
  await secretary.getByLabel(/Принять\sлисты/).setInputFiles(file)
  await secretary.getByText(/Из\sфайла\sпринято:\s[1-9]\d*;\sотказано:\s0/).waitFor()
  await expect.poll(async () => (await truth()).sheets['r1']![submission!]!['juror-4']!.state).toBe('submitted')
  await context.setOffline(false)
  await accepted(page)
})

test('every juror reads his own marks over and signs them with the keyboard', async () => {
  await Promise.all(
    jurors.map(async (id) => {
      await rest(officeOf(home, id))
      const page = at(id)
      await page.getByRole('heading', { level: 2 }).focus()
      await press(page, ['g', 'f'])
      await reach(page, /^Подтвердить\sи\sподписать$/)
      await page.keyboard.press('Enter')
      await page.getByText('Все листы подписаны').waitFor()
      await accepted(page)
    }),
  )
  const states = async (): Promise<number[]> => {
    const all = Object.values((await truth()).sheets['r1']!).flatMap((byJuror) => Object.values(byJuror))
    return ['confirmed', 'recused'].map((state) => all.filter((sheet) => sheet.state === state).length)
  }
  await expect.poll(states).toEqual([119, 1])
})

test('the secretary announces the end and the chair closes the round', async () => {
  await button(await room('secretary', 'Закрытие тура'), 'Объявить закрытие').click()
  await button(await room('chair', 'Закрытие тура'), 'Закрыть тур').click()
  await expect.poll(async () => (await truth()).phase).toBe('closed')
})

test('ties that the rules leave open go to the chair', async () => {
  const chair = await room('chair', 'Заседание')
  const best = chair.getByRole('listitem').filter({ hasText: /«Дворы»:\sравны\s2\sзаявки[^]*№\s1\)[^]*№\s4\)/ })
  await best.first().waitFor()
  const open = button(chair, 'Записать решение председателя')
  while (await open.count()) {
    const left = await chair.getByText(/:\sравны\s\d+\sзаяв/).count()
    const form = chair.locator('form').filter({ hasText: 'Записать решение председателя' })
    const places = form.first().getByRole('combobox')
    for (const [place, choice] of (await places.all()).entries()) await choice.selectOption({ index: place + 1 })
    await chair
      .getByRole('textbox', { name: /^Причина/ })
      .first()
      .fill('Заявка подана городом впервые')
    await open.click()
    await expect.poll(() => chair.getByText(/:\sравны\s\d+\sзаяв/).count()).toBe(left - 1)
  }
  await chair
    .getByText(/Решение\sпредседателя:\s.*\sПричина:\sЗаявка\sподана\sгородом\sвпервые/)
    .first()
    .waitFor()
})

test('the meeting is recorded, and each item decided by vote', async () => {
  const secretary = await room('secretary', 'Заседание')
  await secretary.getByLabel('Место', { exact: true }).fill('Берёзополь, ратуша')
  await secretary.getByLabel('Начало').fill('10:00')
  await secretary.getByLabel('Конец').fill('12:00')
  await button(secretary, 'Отметить всех').click()
  await secretary.getByLabel(/^Основания/).fill('Положение о конкурсе')
  await button(secretary, 'Записать заседание').click()
  for (const nomination of ['Дворы', 'Улицы', 'Парки']) {
    const item = secretary
      .getByRole('listitem')
      .filter({ hasText: `Номинация «${nomination}»` })
      .first()
    await item.getByText('Поставить на голосование').click()
    await button(item, 'Все «за»').click()
    await button(item, 'Записать решение').click()
    await item.getByText('Принято').first().waitFor()
  }
  const { decisions } = await truth()
  expect(decisions.map(({ passed }: { passed?: boolean }) => passed)).toEqual([true, true, true])
})

test('the protocol is drafted, printed as a PDF, signed and published', async () => {
  const secretary = await room('secretary', 'Протокол')
  await button(secretary, 'Составить протокол').click()
  await secretary.getByText(/Составлен.\sКонтрольная\sсумма/).waitFor()
  await secretary.evaluate(noteWhatPrints)
  const [paper] = await Promise.all([
    secretary.waitForEvent('popup'),
    button(secretary, 'Распечатать протокол').click(),
  ])
  await paper.locator('html[data-printed]').waitFor()
  const text = await textOfPdf(await paper.pdf({ preferCSSPageSize: true }))
  for (const part of [
    'Журавлёва',
    'Консультировал этот город',
    'Заявка подана городом впервые',
    'Диплом I степени',
    'Берёзополь, ратуша',
  ])
    expect(text).toContain(part)
  await paper.close()
  for (const id of ['chair', 'secretary']) await button(await room(id, 'Протокол'), 'Подписать протокол').click()
  await button(secretary, 'Опубликовать протокол').click()
  await expect.poll(async () => (await truth()).phase).toBe('published')
})

test('the bundle that anybody may download verifies without a single finding', async () => {
  const secretary = await room('secretary', 'Протокол')
  const [download] = await Promise.all([
    secretary.waitForEvent('download'),
    button(secretary, /Файл\sдля\sпроверки/).click(),
  ])
  const { bundle, problems } = readBundle(await readFile(await download.path(), 'utf8'))
  expect(problems).toEqual([])
  expect(await verifyBundle(bundle!, { sha256, verifySignature })).toEqual([])
})

test('no browser met an error, a dialog or a foreign request', () => {
  expect(home.problems).toEqual([])
})
