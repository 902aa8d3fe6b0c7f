import type { allocatePayments, arrearsIn, Arrears, Ledger } from '@gorod/core'
import { source } from '../bundle.ts'
import { seeded } from '../data.ts'
import { floorDues, type FloorDues } from '../floor/dues.ts'
import { race, type Sample } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

const years = 20
const paymentsAYear = 3

export const sizes = [1_000, 10_000]

/** The day asked about: the end of the last year, when its due is not overdue yet. */
export const asOf = '2025-12-31'

const two = (value: number): string => String(value).padStart(2, '0')

/** An invented ledger: 4000 EUR a year by 31 December, paid in three parts that fall short or over; bank lines in order of days. */
export function ledgerOf(members: number): Ledger {
  const random = seeded(members)
  const whole = (below: number): number => Math.floor(random() * below)
  const charges: Ledger['charges'][number][] = []
  const payments: Ledger['payments'][number][] = []
  for (let year = 2026 - years; year < 2026; year++) {
    const lines: Ledger['payments'][number][] = []
    for (let index = 0; index < members; index++) {
      const member = `member-${two(index)}`
      charges.push({
        id: `annual:${member}:${year}`,
        member,
        kind: 'annual',
        period: String(year),
        issuedOn: `${year}-01-01`,
        dueOn: `${year}-12-31`,
        amount: { minor: 400_000, currency: 'EUR' },
        policy: 'bench',
      })
      for (let part = 0; part < paymentsAYear; part++) {
        const receivedOn = `${year}-${two(1 + part * 4 + whole(4))}-${two(1 + whole(28))}`
        const amount = { minor: 1 + whole(270_000), currency: 'EUR' }
        lines.push({ id: `bank:${year}:${index}:${part}`, member, receivedOn, amount })
      }
    }
    payments.push(...lines.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0)))
  }
  return { charges, payments }
}

/** The ledger from plain facts to arrears by age, and its floor, both from the same plain data. */
export async function rivals() {
  const core = await source<{ allocatePayments: typeof allocatePayments; arrearsIn: typeof arrearsIn }>(
    '@gorod/core/dues',
  )
  return {
    floor: (ledger: Ledger): FloorDues => floorDues(ledger, asOf),
    ours: (ledger: Ledger): Arrears => core.arrearsIn(core.allocatePayments(ledger, { asOf })),
  }
}

export async function run(runs = 9): Promise<Table[]> {
  const { floor, ours } = await rivals()
  const perMember: { floor: number; ours: number }[] = []
  const rows = sizes.map((members) => {
    const ledger = ledgerOf(members)
    const samples = race({ floor: () => floor(ledger), ours: () => ours(ledger) }, runs)
    const each = { floor: samples.floor.median / members, ours: samples.ours.median / members }
    perMember.push(each)
    const one = ({ median, min, max }: Sample): string => `${figure(median)} (${figure(min)}–${figure(max)})`
    return [
      `${figure(members)} × ${years} × ${paymentsAYear}`,
      one(samples.floor),
      `**${one(samples.ours)}**`,
      `**${ratio(samples.ours.median, samples.floor.median)}**`,
      figure((samples.ours.median * 1000) / ledger.payments.length),
      `${ratio(each.ours, perMember[0]!.ours)}, ${ratio(each.floor, perMember[0]!.floor)}`,
    ]
  })
  return [
    {
      title: `Payments allocated and debts aged: median of ${runs}`,
      head: [
        'members × years × payments a year',
        'floor, ms (min–max)',
        '`allocatePayments` and `arrearsIn`, ms (min–max)',
        '× floor',
        'µs a payment',
        'a member, × the smallest: ours, floor',
      ],
      rows,
      notes: [
        'From plain facts to arrears by age. The floor adds up typed arrays and believes every line and its order; ours also checks each, counts a line that comes twice once, lets money meet debts day by day by the declared rule, and keeps who paid what.',
      ],
    },
  ]
}
