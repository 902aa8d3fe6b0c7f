import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { bundleOf, protocolOf } from '@gorod/core/judging'
import { canonicalJson, checkpointText } from '@gorod/core/journal'
import { sha256 } from '../../office/sha256.js'
import { consoleOf, metEdition } from '../../testing/console.js'
import { objections } from '../../testing/page.js'
import { inSlices } from '../tally/counter.js'
import { Errand } from '../tally/errand.js'
import { errandFile } from '../tally/files.js'
import { checking, type Verdict } from './verdict.js'

/** The bundle of an edition whose protocol was drafted. */
async function bundled() {
  const edition = await metEdition()
  const office = edition.office('secretary')
  const { checkpoint } = await office.report!()
  const { state } = await office.see()
  const bytes = sha256(new TextEncoder().encode(canonicalJson(protocolOf(state, checkpoint))))
  const hash = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const { size, root } = checkpoint
  await edition.act('secretary', 'draft-protocol', { hash, checkpoint: { size, root } })
  const { events } = await edition.office('auditor').report!()
  return { edition, bundle: bundleOf(events!, sha256) }
}

/** A worker loads its modules one by one here: a while on a busy machine. */
const aside = { timeout: 20_000 }
vi.setConfig({ testTimeout: 30_000 })

async function checked(file: File): Promise<Verdict> {
  const work = checking(file, undefined)
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

const fileOf = (value: unknown): File => new File([JSON.stringify(value)], 'bundle.json', { type: 'application/json' })

describe('a bundle', () => {
  test('is verified aside, and what is under way may be left', async () => {
    const { edition, bundle } = await bundled()
    const stopped = vi.spyOn(Worker.prototype, 'terminate')
    const element = await consoleOf(edition, 'auditor', 'verify')
    const file = page.getByLabelText('Файл для проверки')
    // A worker that never answers: as long as a large file takes.
    const sent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined)
    await file.upload(fileOf(bundle))
    await expect.element(page.getByText('Проверяем «bundle.json»…')).toBeVisible()
    expect(await objections(element)).toEqual([])
    await page.getByRole('button', { name: 'Остановить' }).click()
    await expect.element(page.getByRole('status').filter({ hasText: 'Остановлено' })).toBeVisible()
    await expect.element(page.getByText('Проверяем «bundle.json»…')).not.toBeInTheDocument()
    expect(stopped).toHaveBeenCalledTimes(1)
    sent.mockRestore()
    await file.upload(fileOf(bundle))
    await expect.element(page.getByRole('heading', { name: /^Всё сходится/ }), aside).toBeVisible()
    stopped.mockRestore()
  })

  test('is verified on the page where no worker may start, with its share told', async () => {
    const { bundle } = await bundled()
    const shares: number[] = []
    const errand = new Errand(
      { bundle: fileOf(bundle), trusted: undefined },
      (told) => ('verdict' in told ? told.verdict : undefined),
      () => errand.progress === undefined || shares.push(errand.progress),
      inSlices,
    )
    await expect.poll(() => errand.result).toMatchObject({ standing: 'checked', count: 0 })
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  test('is not verified where the file is missing that does it: said in words, and tried again on demand', async () => {
    const { edition, bundle } = await bundled()
    const element = await consoleOf(edition, 'auditor', 'verify')
    vi.spyOn(globalThis, 'Worker').mockImplementation(function () {
      throw new DOMException('', 'SecurityError')
    })
    const load = vi.spyOn(errandFile, 'load').mockRejectedValueOnce(new TypeError('not found'))
    await page.getByLabelText('Файл для проверки').upload(fileOf(bundle))
    await expect.element(page.getByRole('alert').getByText(/^Файл commission-errand\.js не\sзагрузился/)).toBeVisible()
    expect(page.getByText('Проверяем «bundle.json»…').elements()).toEqual([])
    expect(await objections(element)).toEqual([])
    await page.getByRole('button', { name: 'Попробовать ещё раз' }).click()
    await expect.element(page.getByRole('heading', { name: /^Всё сходится/ }), aside).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
    vi.restoreAllMocks()
  })

  test('that follows from its journal is sound, in words', async () => {
    const { edition, bundle } = await bundled()
    await consoleOf(edition, 'auditor', 'verify')
    await page
      .getByLabelText(/^Контрольная точка из/)
      .fill(checkpointText({ ...readOf(bundle.checkpoints.at(-1)!) }).trim())
    await page.getByLabelText('Файл для\u00A0проверки'.replace('\u00A0', ' ')).upload(fileOf(bundle))
    await expect
      .element(page.getByRole('heading', { name: /^Всё сходится: результат следует из\sжурнала\.$/ }), aside)
      .toBeVisible()
    await expect.element(page.getByText(/Сторонняя контрольная точка учтена/)).toBeVisible()
  })

  test('with one place changed is found out, each finding with what to do', async () => {
    const { edition, bundle } = await bundled()
    const forged = structuredClone(bundle)
    forged.standings[0]!.nominations[0]!.standings[0]!.place = 2
    await consoleOf(edition, 'auditor', 'verify')
    await page.getByLabelText('Файл для проверки').upload(fileOf(forged))
    await expect.element(page.getByRole('heading', { name: /^Найдено расхождений: 1$/ }), aside).toBeVisible()
    await expect.element(page.getByText(/место: \/standings/)).toBeVisible()
  })

  test('with an event changed breaks the chain', async () => {
    const { bundle } = await bundled()
    const forged = structuredClone(bundle)
    forged.events[5] = { ...forged.events[5]!, actor: 'somebody' }
    const verdict = await checked(fileOf(forged))
    expect(verdict.standing === 'checked' && verdict.problems.length).toBeGreaterThan(0)
  })

  test.each([
    ['no JSON', 'что угодно'],
    ['another JSON', '{"format":"other"}'],
    ['a bundle without anything in it', '{"format":"gorod-bundle/1","events":[],"checkpoints":[]}'],
    ['events of another shape', '{"format":"gorod-bundle/1","events":[null,7],"checkpoints":[3]}'],
    ['null', 'null'],
  ])('that is none is called so: %s', async (_, text) => {
    const verdict = await checked(new File([text], 'x.json'))
    expect(verdict.standing === 'unreadable' || (verdict.standing === 'checked' && verdict.problems.length > 0)).toBe(
      true,
    )
  })
})

function readOf(text: string) {
  const [origin, size, root] = text.split('\n')
  const bytes = Uint8Array.from(atob(root!), (letter) => letter.charCodeAt(0))
  return {
    origin: origin!,
    size: Number(size),
    root: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

test('a file that cannot be read any more is no bundle', async () => {
  const file = new File(['{}'], 'протокол.json')
  Object.assign(file, { text: () => Promise.reject(new DOMException('', 'NotReadableError')) })
  expect(await checked(file)).toEqual({ name: 'протокол.json', standing: 'unreadable' })
})
