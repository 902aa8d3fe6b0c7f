/** A table of results with what a reader must know under it. */
export interface Table {
  title: string
  head: string[]
  rows: string[][]
  notes?: string[]
}

/** The table in Markdown. */
export function markdown({ title, head, rows, notes = [] }: Table): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [
    `### ${title}`,
    '',
    line(head),
    line(head.map((_, index) => (index ? '--:' : '---'))),
    ...rows.map(line),
    '',
    ...notes.flatMap((note) => [note, '']),
  ].join('\n')
}

/** @example figure(1234.5) // '1,235' */
export const figure = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 })

/** How many times more than the base: `1.4×`. */
export const ratio = (value: number, base: number): string =>
  `${(value / base).toLocaleString('en', { maximumSignificantDigits: value < base * 10 ? 2 : 3 })}×`
