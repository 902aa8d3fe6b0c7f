import { fc, test as given } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { changesBetween } from './changes.js'
import { sample } from './testing/sample.js'

const withText = (summary: string): typeof sample => ({ ...sample, card: { ...sample.card, summary } })

test('nothing changed where nothing was changed', () => {
  expect(changesBetween(sample, structuredClone(sample))).toEqual([])
})

test('changed words are told one by one', () => {
  const [change] = changesBetween(withText('Во дворе стоят машины'), withText('Во дворе растёт сад'))
  expect(change?.field).toBe('summary')
  expect(change?.pieces?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same Во дворе ',
    'gone стоят',
    'new растёт',
    'same  ',
    'gone машины',
    'new сад',
  ])
})

test('texts far apart are told whole', () => {
  const [change] = changesBetween(withText('Во дворе стоят машины'), withText('Smart bus stop'))
  expect(change).toEqual({ field: 'summary', before: 'Во дворе стоят машины', after: 'Smart bus stop' })
})

test('rows and files are told on lines of their own, in the order of the form', () => {
  const after = {
    ...sample,
    card: { ...sample.card, indicators: [], amounts: { всего: 4000 } },
    attachments: [{ name: 'план.pdf', type: 'application/pdf', bytes: 8, hash: 'ab'.repeat(32) }],
  }
  expect(changesBetween(sample, after)).toEqual([
    { field: 'amounts', before: '', after: 'всего: 4000' },
    { field: 'indicators', before: 'Жителей гуляет в час · 4 · 23 · чел. · 2023–2025', after: '' },
    { field: 'attachments', before: '', after: 'план.pdf (abababab)' },
  ])
})

given.prop([fc.string(), fc.string()])('both texts can be read from the pieces', (before, after) => {
  for (const { pieces, ...change } of changesBetween(withText(before), withText(after))) {
    const read = (kind: string): string =>
      pieces!
        .filter((one) => one.kind === 'same' || one.kind === kind)
        .map(({ text }) => text)
        .join('')
    if (pieces) expect([read('gone'), read('new')]).toEqual([change.before, change.after])
  }
})
