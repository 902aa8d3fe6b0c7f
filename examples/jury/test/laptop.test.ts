// The commission without a server: the journal on the secretary's laptop, packets out and sheets back by mail.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, score } from './evening.ts'
import { browserOf, house, type House } from './house.ts'

const folder = mkdtempSync(join(tmpdir(), 'laptop-'))
let home: House

beforeAll(async () => {
  home = await house()
})

afterAll(async () => {
  await home?.close()
  rmSync(folder, { recursive: true })
})

async function saved(name: string, page: Page, click: () => Promise<void>): Promise<string> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), click()])
  await download.saveAs(join(folder, name))
  return join(folder, name)
}

test('a juror opens a packet from the mail, scores, and the laptop of the secretary takes his file in', async () => {
  const laptop = await browserOf(home)
  const secretary = await laptop.newPage()
  const asked: string[] = []
  secretary.on('request', (request) => asked.push(request.url()))
  await secretary.goto(`${home.address}console.html?as=secretary&where=laptop#people`)
  const packet = await saved('packet.json', secretary, () =>
    secretary.getByRole('button', { name: /^Выдать\sфайл\sс\sзаявками:\sАбрамова/ }).click(),
  )

  const juror = await (await browserOf(home)).newPage()
  await juror.goto(`${home.address}juror.html`)
  await juror.getByLabel(/Открыть\sлисты\sиз\sфайла/).setInputFiles(packet)
  await begin(juror)
  await score(juror, 'juror-1', 2)
  await juror.getByRole('button', { name: /^К\sсписку/ }).press('Enter')
  await juror.getByRole('button', { name: /^Проверить\sи\sподписать/ }).press('Enter')
  const ballots = await saved('ballots.json', juror, () =>
    juror.getByRole('button', { name: 'Скачать мои листы' }).first().press('Enter'),
  )

  await secretary.getByLabel(/Принять\sлисты/).setInputFiles(ballots)
  await secretary.getByText(/Из\sфайла\sпринято:\s16;\sотказано:\s0/).waitFor()
  await secretary.reload()
  await secretary.getByRole('button', { name: 'Ход оценки', exact: true }).click()
  await secretary.getByText(/сдано\sбез\sподтверждения\s2/).waitFor()
  expect(asked.filter((url) => url.includes('/as/'))).toEqual([])
  expect(home.problems).toEqual([])
})
