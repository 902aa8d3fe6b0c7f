import { canonicalJson, renderProtocol, verifyBundle, type JournalEvent } from '@gorod/core'
import { readBundle } from '@gorod/core/judging/schema'
import { beforeAll, expect, test } from 'vitest'
import { liveableCity2026 as rules } from '@gorod/mag'
import { entriesOf } from '../entries.ts'
import { answerTo } from '../intake.ts'
import { sha256, verifySignature } from '../keys.ts'
import { simulate } from '../simulate.ts'

const tools = { sha256, verifySignature }
let bundle: Awaited<ReturnType<typeof simulate>>
beforeAll(async () => {
  bundle = await simulate()
})

test('an organiser tells in words what keeps a submission out', () => {
  const [entry] = entriesOf(rules, 1)
  expect(answerTo(entry!, rules)).toEqual(
    ['Краткое описание', 'Проблемные вопросы', 'Показатели', 'Условия применения'].map(
      (field) => `${field}: поле не заполнено. Заполните поле.`,
    ),
  )
})

test('the edition has its 260 practices, its incidents and its awards', () => {
  const { admission, incidents, ties, awards, annex } = bundle.protocol
  expect(admission).toMatchObject({ received: 260, admitted: 259 })
  expect(incidents.map(({ kind }) => kind)).toEqual(['recused-after-opening', 'juror-replaced', 'late-sheet'])
  expect(ties.flatMap(({ decisions }) => decisions).some(({ step }) => step.kind === 'chair')).toBe(true)
  expect(awards.length).toBeGreaterThan(50)
  expect(annex.sheets.filter(({ state }) => state === 'sealed')).toHaveLength(259 * 3 - 2)
})

test('the bundle verifies, read from its text', async () => {
  const { bundle: read, problems } = readBundle(canonicalJson(bundle))
  expect(problems).toEqual([])
  expect(await verifyBundle(read!, tools)).toEqual([])
})

test('the same seed gives the same bundle', async () => {
  expect(canonicalJson(await simulate())).toBe(canonicalJson(bundle))
})

test('one mark changed is found, with its event', async () => {
  const index = bundle.events.findIndex(({ type }) => type === 'sheet.confirmed')
  const event = structuredClone(bundle.events[index]) as JournalEvent & {
    payload: { ballot: { marks: Record<string, number> } }
  }
  event.payload.ballot.marks['quality'] = 0
  const found = await verifyBundle({ ...bundle, events: bundle.events.with(index, event) }, tools)
  expect(found.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['journal-changed', 'journal-signature', 'journal-checkpoint']),
  )
  expect(found.find(({ code }) => code === 'journal-changed')?.at.path).toBe(`/events/${index}`)
})

test('nobody’s telephone or name from a card is in the journal', () => {
  expect(canonicalJson(bundle)).not.toContain('остаётся вне журнала')
})

test('the protocol is one article of sixteen sections', () => {
  const page = renderProtocol(bundle.protocol, { locale: 'ru' })
  expect(page.match(/<section id="protocol-\d+"/g)).toHaveLength(16)
  expect(page).toContain('Поступило заявок: 260\u00A0(двести шестьдесят)')
})
