import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bundleOf, protocolOf } from '@gorod/core/judging'
import { canonicalJson, checkpointText } from '@gorod/core/journal'
import { sha256 } from '../../office/sha256.js'
import { consoleOf, metEdition } from '../../testing/console.js'
import { checked } from './verdict.js'

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

const fileOf = (value: unknown): File => new File([JSON.stringify(value)], 'bundle.json', { type: 'application/json' })

describe('a bundle', () => {
  test('that follows from its journal is sound, in words', async () => {
    const { edition, bundle } = await bundled()
    await consoleOf(edition, 'auditor', 'verify')
    await page
      .getByLabelText(/^Контрольная точка из/)
      .fill(checkpointText({ ...readOf(bundle.checkpoints.at(-1)!) }).trim())
    await page.getByLabelText('Файл для\u00A0проверки'.replace('\u00A0', ' ')).upload(fileOf(bundle))
    await expect
      .element(page.getByRole('heading', { name: /^Всё сходится: результат следует из\sжурнала\.$/ }))
      .toBeVisible()
    await expect.element(page.getByText(/Сторонняя контрольная точка учтена/)).toBeVisible()
  })

  test('with one place changed is found out, each finding with what to do', async () => {
    const { edition, bundle } = await bundled()
    const forged = structuredClone(bundle)
    forged.standings[0]!.nominations[0]!.standings[0]!.place = 2
    await consoleOf(edition, 'auditor', 'verify')
    await page.getByLabelText('Файл для проверки').upload(fileOf(forged))
    await expect.element(page.getByRole('heading', { name: /^Найдено расхождений: 1$/ })).toBeVisible()
    await expect.element(page.getByText(/место: \/standings/)).toBeVisible()
  })

  test('with an event changed breaks the chain', async () => {
    const { bundle } = await bundled()
    const forged = structuredClone(bundle)
    forged.events[5] = { ...forged.events[5]!, actor: 'somebody' }
    const verdict = await checked(fileOf(forged), undefined)
    expect(verdict.standing === 'checked' && verdict.problems.length).toBeGreaterThan(0)
  })

  test.each([
    ['no JSON', 'что угодно'],
    ['another JSON', '{"format":"other"}'],
    ['a bundle without anything in it', '{"format":"gorod-bundle/1","events":[],"checkpoints":[]}'],
    ['events of another shape', '{"format":"gorod-bundle/1","events":[null,7],"checkpoints":[3]}'],
    ['null', 'null'],
  ])('that is none is called so: %s', async (_, text) => {
    const verdict = await checked(new File([text], 'x.json'), undefined)
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
  expect(await checked(file, undefined)).toEqual({ name: 'протокол.json', standing: 'unreadable' })
})
