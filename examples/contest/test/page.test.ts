import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson } from '@gorod/core'
import { chromium, type Browser, type Page } from 'playwright'
import sirv from 'sirv'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../../.ci/chromium.ts'
import { simulate } from '../simulate.ts'

const folder = mkdtempSync(join(tmpdir(), 'contest-'))
const errors: string[] = []
let [browser, server, page]: [Browser?, Server?, Page?] = []
let bundle: Awaited<ReturnType<typeof simulate>>

beforeAll(async () => {
  bundle = await simulate()
  const outDir = join(folder, 'page')
  await build({
    root: join(import.meta.dirname, '..'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  const files = sirv(outDir)
  server = createServer((request, response) => files(request, response)).listen(0)
  browser = await chromium.launch(launch())
  page = await browser.newPage({ locale: 'ru-RU' })
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true })
})

async function verdictOn(text: string, checkpoint = ''): Promise<string> {
  const file = join(folder, 'bundle.json')
  writeFileSync(file, text)
  await page!.locator('#bundle').setInputFiles(file)
  await page!.locator('#checkpoint').fill(checkpoint)
  await page!.locator('button').click()
  await page!
    .locator('#verdict')
    .filter({ hasText: /асхождени/ })
    .waitFor()
  const verdict = await page!.locator('section').innerText()
  await page!.reload()
  return verdict
}

test('the page verifies a bundle in the browser, against a printed checkpoint too', async () => {
  const text = canonicalJson(bundle)
  expect(await verdictOn(text)).toBe('Расхождений нет: итоги и протокол следуют из журнала')
  expect(await verdictOn(text, bundle.checkpoints[0])).toContain('Расхождений нет')
  expect(errors).toEqual([])
})

test('the page names what was changed', async () => {
  const text = canonicalJson(bundle).replace('болезнь', 'болезни')
  const verdict = await verdictOn(text)
  expect(verdict).toMatch(/^Найдены расхождения: \d+/)
  expect(verdict).toMatch(/Запись \d+ журнала изменена после внесения/)
})

test('the page refuses a checkpoint of another journal', async () => {
  const [origin, size] = bundle.checkpoints[0]!.split('\n')
  const other = `${origin}\n${size}\n${'A'.repeat(43)}=`
  expect(await verdictOn(canonicalJson(bundle), other)).toContain('Журнал не сходится с контрольной точкой')
})
