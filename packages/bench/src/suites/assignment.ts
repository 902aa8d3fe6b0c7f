import type { assignJurors, AssignmentInput, Conflict } from '@gorod/core/judging'
import loadHighs from 'highs'
import { source } from '../bundle.ts'
import { seeded } from '../data.ts'
import { race, type Sample } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

interface Size {
  submissions: number
  jurors: number
  nominations: number
  /** Whether the linear program is of a size that HiGHS does within seconds. */
  withHighs: boolean
  /** Jurors to a submission. */
  sheets?: number
}

const sizes: Size[] = [
  { submissions: 260, jurors: 20, nominations: 12, withHighs: true },
  { submissions: 260, jurors: 40, nominations: 12, withHighs: true },
  { submissions: 1000, jurors: 50, nominations: 1, withHighs: true },
  { submissions: 10_000, jurors: 100, nominations: 1, withHighs: false },
  { submissions: 10_000, jurors: 100, nominations: 100, withHighs: false },
  { submissions: 10_000, jurors: 100, nominations: 500, withHighs: false },
  { submissions: 10_000, jurors: 100, nominations: 500, withHighs: false, sheets: 2 },
]

/** Three jurors to a submission unless said otherwise, one pair of twenty in conflict. */
export function assignmentOf({
  submissions,
  jurors,
  nominations,
  sheets = 3,
}: Omit<Size, 'withHighs'>): AssignmentInput & { sheets: number } {
  const random = seeded(7)
  const people = Array.from({ length: jurors }, (_, index) => ({ id: `j${index}` }))
  const entries = Array.from({ length: submissions }, (_, index) => ({
    id: `s${index}`,
    nomination: `n${index % nominations}`,
  }))
  const conflicts = entries.flatMap(({ id: submission }) =>
    people
      .filter(() => random() < 0.05)
      .map(({ id: member }): Conflict => ({ member, submission, basis: 'own-city', state: 'declared' })),
  )
  return { submissions: entries, jurors: people, sheets, minutesPerSubmission: 30, conflicts, seed: 1 }
}

/** The linear program of the same: every submission its jurors, every juror as many as the next or one more. */
export function programOf({
  submissions,
  jurors,
  sheets,
  conflicts = [],
}: AssignmentInput & { sheets: number }): string {
  const barred = new Set(conflicts.map(({ member, submission }) => `${submission} ${member}`))
  const open = (submission: number, juror: number): string[] =>
    barred.has(`s${submission} j${juror}`) ? [] : [`x${submission}_${juror}`]
  const rows = submissions.map((_, row) => jurors.flatMap((_, column) => open(row, column)))
  const columns = jurors.map((_, column) => submissions.flatMap((_, row) => open(row, column)))
  const each = (submissions.length * sheets) / jurors.length
  const sum = (names: string[]): string => names.join('\n + ')
  return [
    `Minimize\n objective: 0 ${rows[0]![0]!}\nSubject To`,
    ...rows.map((names) => ` ${sum(names)} = ${sheets}`),
    ...columns.map((names) => ` ${sum(names)} >= ${Math.floor(each)}`),
    ...columns.map((names) => ` ${sum(names)} <= ${Math.ceil(each)}`),
    'Bounds',
    ...rows.flat().map((name) => ` 0 <= ${name} <= 1`),
    'End',
  ].join('\n')
}

/** What is raced on an input: our assignment, another run with one juror more, and HiGHS where it can. */
export async function works(input: AssignmentInput & { sheets: number }, withHighs: boolean) {
  const core = await source<{ assignJurors: typeof assignJurors }>('@gorod/core/judging')
  const previous = core.assignJurors(input).pairs
  const later = { ...input, jurors: [...input.jurors, { id: 'new' }], previous }
  const highs = await loadHighs()
  const program = withHighs ? programOf(input) : ''
  return {
    ours: () => core.assignJurors(input),
    again: () => core.assignJurors({ ...input, previous }),
    later: () => core.assignJurors(later),
    ...(withHighs && { highs: () => highs.solve(program, { output_flag: false }) }),
  }
}

export async function run(runs = 5): Promise<Table[]> {
  const rows: string[][] = []
  for (const { withHighs, ...size } of sizes) {
    const input = assignmentOf(size)
    const rivals = await works(input, withHighs)
    const times: Partial<Record<string, Sample>> = race<string>(rivals, runs)
    const { missing, loads, nominations, pairBalance } = rivals.ours()
    const counts = loads.map(({ submissions }) => submissions)
    const { ours, again, later, highs } = times
    rows.push([
      `${figure(size.submissions)} × ${size.jurors} × ${size.sheets ?? 3}, nominations: ${size.nominations}`,
      `**${figure(ours!.median)}** (${figure(ours!.min)}–${figure(ours!.max)})`,
      highs ? figure(highs.median) : '–',
      highs ? ratio(ours!.median, highs.median) : '–',
      figure(again!.median),
      figure(later!.median),
      `${missing.length} / ${Math.min(...counts)}–${Math.max(...counts)} / ${nominations.filter(({ components }) => components.length > 1).length}`,
      `${pairBalance.least}–${pairBalance.most} (${(pairBalance.squares / pairBalance.bound).toFixed(4)})`,
    ])
  }
  return [
    {
      title: `Assigning submissions to jurors: median of ${runs}`,
      head: [
        'submissions × jurors × sheets',
        '`assignJurors`, ms (min–max)',
        'HiGHS, ms',
        '× HiGHS',
        'run again unchanged, ms',
        'with one more juror, ms',
        'missing / loads / nominations apart',
        'common submissions of two jurors (squares ÷ their bound)',
      ],
      rows,
      notes: [
        'One pair of twenty in conflict. HiGHS 1.15.3 (WebAssembly) is given the linear program as text and asked only for coverage and loads that differ by one at most: no links, no pair balance, no seed. Of 10,000 × 100 the text alone has 950,000 columns.',
      ],
    },
  ]
}
