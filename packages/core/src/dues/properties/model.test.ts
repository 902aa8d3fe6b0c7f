import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Membership } from '../../membership/membership.js'
import type { Charge, Ledger, Payment, Waiver } from '../ledger/ledger.js'
import { chargesFor } from '../policy/charges-for.js'
import type { DuesPolicy } from '../policy/policy.js'
import { day, end, euros } from '../testing/arbitrary.js'
import { run, sum } from '../testing/views.js'

/** Four totals of a member: the model knows neither dates nor debts. */
interface Totals {
  charged: number
  waived: number
  received: number
}

type Model = Record<string, Totals>

/** The secretariat's books as they grow. */
interface Books {
  members: Membership[]
  policies: DuesPolicy[]
  charges: Charge[]
  payments: Payment[]
  waivers: Waiver[]
}

type Command = fc.Command<Model, Books>

const command = (
  name: string,
  check: (model: Model) => boolean,
  act: (model: Model, books: Books) => void,
): Command => ({
  check,
  run: act,
  toString: () => name,
})

const names = ['brest', 'kazan', 'tver'] as const
const isMember = (member: string) => (model: Model) => model[member] !== undefined
const member = fc.constantFrom(...names)
const minor = fc.integer({ min: 1, max: 900_000 })

const join = fc.tuple(member, day).map(([id, from]) =>
  command(
    `join ${id} ${from}`,
    (model) => model[id] === undefined,
    (model, books) => {
      model[id] = { charged: 0, waived: 0, received: 0 }
      books.members.push({ id, cities: [id], periods: [{ category: 'member', from: { day: from } }], sources: [] })
    },
  ),
)

const leave = fc.tuple(member, day).map(([id, to]) =>
  command(`leave ${id} ${to}`, isMember(id), (_, books) => {
    const [period] = books.members.find((each) => each.id === id)!.periods
    if (to >= period!.from!.day!) period!.to = { day: to }
  }),
)

const setPolicy = fc.tuple(fc.integer({ min: 2021, max: 2025 }), minor).map(([from, amount]) =>
  command(
    `policy ${from} ${amount}`,
    () => true,
    (_, books) => {
      if (books.policies.some((policy) => policy.from === from)) return
      books.policies.push({
        id: `p${from}`,
        kind: 'annual',
        from,
        to: from + 1,
        tariff: { basis: 'flat', minor: amount },
        currency: 'EUR',
        addressees: 'all',
        due: { by: 'date', month: 12, day: 31 },
        adoptedOn: `${from - 1}-12-01`,
        decidedBy: 'session',
        source: { document: 'decision' },
      })
    },
  ),
)

const issueYear = fc.integer({ min: 2021, max: 2026 }).map((year) =>
  command(
    `issue ${year}`,
    () => true,
    (model, books) => {
      const known = new Set(books.charges.map(({ id }) => id))
      const { charges } = chargesFor({ members: books.members, policies: books.policies, year })
      for (const charge of charges.filter(({ id }) => !known.has(id))) {
        books.charges.push(charge)
        model[charge.member]!.charged += charge.amount.minor
      }
    },
  ),
)

const importLines = fc
  .tuple(member, day, minor, fc.integer({ min: 1, max: 3 }))
  .map(([id, receivedOn, amount, times]) =>
    command(`import ${times} × ${amount} of ${id}`, isMember(id), (model, books) => {
      const line: Payment = { id: `b${books.payments.length}`, member: id, receivedOn, amount: euros(amount) }
      for (let time = 0; time < times; time++) books.payments.push({ ...line })
      model[id]!.received += amount
    }),
  )

const nameCharge = fc.tuple(member, day, minor, fc.nat(20)).map(([id, receivedOn, amount, place]) =>
  command(`pay ${amount} of ${id} for charge ${place}`, isMember(id), (model, books) => {
    const charge = books.charges[place % Math.max(1, books.charges.length)]?.id ?? 'none'
    books.payments.push({ id: `b${books.payments.length}`, member: id, receivedOn, amount: euros(amount), charge })
    model[id]!.received += amount
  }),
)

const waive = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 100 })).map(([place, percent]) =>
  command(
    `waive ${percent} % of charge ${place}`,
    () => true,
    (model, books) => {
      const charge = books.charges[place]
      if (!charge || books.waivers.some((waiver) => waiver.charge === charge.id)) return
      const amount = Math.ceil((charge.amount.minor * percent) / 100)
      books.waivers.push({
        id: `w${place}`,
        charge: charge.id,
        on: charge.issuedOn,
        amount: euros(amount),
        decidedBy: 'Правление',
      })
      model[charge.member]!.waived += amount
    },
  ),
)

const reverse = fc.nat(20).map((place) =>
  command(
    `reverse ${place}`,
    () => true,
    (model, books) => {
      const line = books.payments[place]
      if (!line || line.reversalOf || books.payments.some((each) => each.reversalOf === line.id)) return
      books.payments.push({
        ...line,
        id: `r${books.payments.length}`,
        amount: euros(-line.amount.minor),
        reversalOf: line.id,
      })
      model[line.member]!.received -= line.amount.minor
    },
  ),
)

const asked = (isReversed: boolean): Command =>
  command(
    'ask',
    () => true,
    (model, { charges, payments, waivers }) => {
      const arrived: Ledger = { charges, payments: isReversed ? [...payments].reverse() : payments, waivers }
      const { balances, credits } = run(arrived, end)
      for (const [id, { charged, waived, received }] of Object.entries(model)) {
        const own = balances.filter(({ charge }) => charge.member === id)
        const credit = sum(credits.filter((each) => each.member === id).map(({ amount }) => amount.minor))
        expect(sum(own.map(({ charge }) => charge.amount.minor))).toBe(charged)
        expect(sum(own.map((balance) => balance.waived))).toBe(waived)
        expect(sum(own.map(({ open }) => open))).toBe(Math.max(0, charged - waived - received))
        expect(credit).toBe(Math.max(0, received - (charged - waived)))
      }
    },
  )

test.prop([
  fc.commands(
    [join, leave, setPolicy, issueYear, issueYear, importLines, nameCharge, waive, reverse, fc.boolean().map(asked)],
    {
      maxCommands: 40,
    },
  ),
])(
  'the books agree with four totals of each member, whatever the secretariat does and in whatever order lines arrive',
  (commands) => {
    fc.modelRun(
      () => ({
        model: {} as Model,
        real: { members: [], policies: [], charges: [], payments: [], waivers: [] } as Books,
      }),
      [...commands, asked(false)],
    )
  },
)
