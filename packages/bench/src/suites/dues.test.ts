import { expect, test } from 'vitest'
import { ledgerOf, rivals } from './dues.ts'

const { floor, ours } = await rivals()

test('the floor and the ledger agree on every member and every bucket', () => {
  const ledger = ledgerOf(200)
  const { buckets, credit } = floor(ledger)
  const { members, problems } = ours(ledger)
  const owing = new Map(members.map(({ member, debts }) => [member, debts[0]!.buckets]))
  const names = [...new Set(ledger.charges.map(({ member }) => member))]
  expect(problems).toEqual([])
  expect(names.map((name) => owing.get(name) ?? [0, 0, 0, 0, 0, 0, 0])).toEqual(
    names.map((_, index) => Array.from(buckets.subarray(index * 7, index * 7 + 7))),
  )
  expect(members.length).toBeGreaterThan(50)
  expect(credit.filter((left) => left > 0).length).toBeGreaterThan(20)
})
