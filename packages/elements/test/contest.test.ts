// The built files of a contest, as the README sets them up, on a city's website under a strict policy with Trusted Types.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@gorod/core/judging'
import { commissionServer, type CommissionServer } from '../src/testing/commission-server.js'
import { judgedEdition, openedEdition, rules, submissions } from '../src/testing/edition.js'
import { built, Site, type Served, type SiteOptions } from './site.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The example of a tag that uses a file, as the README has it. */
const example = (language: 'html' | 'js', file: string): string =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))]
    .map(([, code]) => code!)
    .find((code) => code.includes(`${file}.js`))!

const script = (file: string): [string, () => string] => ['text/javascript', () => example('js', file)]

let server: CommissionServer
let viewer: Viewer

const setting: SiteOptions = {
  policies: 'lit-html gorod',
  script: '/none.js',
  api: (request) => server(request, viewer),
  files: {
    '/none.js': ['text/javascript', () => ''],
    '/console.js': script('commission'),
    '/applicant.js': script('submission'),
    '/rules.json': ['application/json', () => JSON.stringify(rules)],
  },
}

const site = new Site(setting)

/** The same site where the policy knows no name of Gorod's own. */
const stricter = new Site({ ...setting, policies: 'lit-html' })

/** A site without the file that counts: whatever it does not know it answers with its first page. */
const tallyThere: Served = ['text/javascript', () => built('commission-tally.js')]
const tallyNowhere: Served = ['text/html', () => '<!doctype html>']
const poorer = new Site({ ...setting, files: { ...setting.files, '/commission-tally.js': tallyNowhere } })

const sites = [site, stricter, poorer]
beforeAll(() => Promise.all(sites.map((one) => one.open())))
afterAll(() => Promise.all(sites.map((one) => one.close())))

const desk = '<gorod-commission room="results"></gorod-commission><script type="module" src="/console.js"></script>'
const form = '<gorod-submission></gorod-submission><script type="module" src="/applicant.js"></script>'

/** What was asked for, beside the page, its picture and its server. */
const filesOf = (requests: readonly string[]): string[] =>
  [...new Set(requests)].filter((path) => !/^\/(api\/.*|favicon\.ico|none\.js)?$/.test(path)).toSorted()

test('a juror signs in at an address and judges', async () => {
  server = commissionServer((await openedEdition(submissions(4))).tools)
  viewer = { id: 'juror-1', role: 'juror' }
  const { page, problems, requests } = await site.visit(example('html', 'judging'), { waitUntil: 'load' })
  await page.getByRole('button', { name: /^Начать/ }).click()
  await page.getByRole('button', { name: /^Конфликта нет/ }).click()
  await page.getByRole('region', { name: 'Ваш лист' }).waitFor()
  await page.getByRole('button', { name: 'Клавиши' }).click()
  await page.getByRole('button', { name: 'Ваш ключ подписи' }).click()
  await page.getByText(/^Секретарь ещё не\sвнёс ваш ключ/).waitFor()
  expect(problems).toEqual([])
  expect(filesOf(requests)).toEqual(['/judging.js'])
})

async function readResults(at: Site) {
  server = commissionServer((await judgedEdition(submissions(6))).tools)
  viewer = { id: 'chair', role: 'chair' }
  const visit = await at.visit(desk, { waitUntil: 'load' })
  await visit.page.getByRole('heading', { name: 'Результаты' }).waitFor()
  await visit.page.getByRole('cell').first().waitFor()
  // A score with its error is a figure that was counted.
  await visit.page.getByRole('cell', { name: /±/ }).first().waitFor()
  return visit
}

test('a chair reads results, counted in a worker', async () => {
  const { problems, requests } = await readResults(site)
  await expect.poll(() => filesOf(requests)).toEqual(['/commission-tally.js', '/commission.js', '/console.js'])
  expect(problems).toEqual([])
})

test('a chair reads results, counted on the page where the policy lets no worker start', async () => {
  const { problems, requests } = await readResults(stricter)
  await expect.poll(() => problems).toContainEqual(expect.stringContaining("Policy named 'gorod'"))
  expect(problems.filter((problem) => !problem.includes("Policy named 'gorod'"))).toEqual([])
  expect(filesOf(requests)).toEqual(['/commission-tally.js', '/commission.js', '/console.js'])
})

test('a chair reads places where the file that counts is missing, and the figures once it is there', async () => {
  server = commissionServer((await judgedEdition(submissions(6))).tools)
  viewer = { id: 'chair', role: 'chair' }
  const { page } = await poorer.visit(desk, { waitUntil: 'load' })
  await page.getByText(/^Файл commission-tally\.js не\sзагрузился/).waitFor()
  await page
    .getByRole('rowheader', { name: /Практика № 1/ })
    .first()
    .waitFor()
  poorer.serve('/commission-tally.js', tallyThere)
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click()
  await page.getByRole('cell', { name: /±/ }).first().waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('an applicant writes a draft, which the device keeps', async () => {
  const { page, problems, requests } = await site.visit(form)
  await page.getByRole('button').first().click()
  await page.getByRole('textbox').first().fill('Двор на Садовой')
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0)
  expect(problems).toEqual([])
  expect(filesOf(requests)).toEqual(['/applicant.js', '/rules.json', '/submission.js'])
})
