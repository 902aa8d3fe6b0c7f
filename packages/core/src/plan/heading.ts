/** What the lines above the table say. */
export interface PlanHeading {
  title: string[]
  year?: number
  organisation?: string
}

/**
 * The heading of a plan: its lines, the year it is for and whose plan it is.
 *
 * @example
 * readHeading(['План мероприятий', 'Международной Ассамблеи (МАГ)', 'на 2026 год'])
 * // { title: […], year: 2026, organisation: 'Международной Ассамблеи (МАГ)' }
 */
export function readHeading(lines: string[]): PlanHeading {
  const title = lines.map(plain).filter(Boolean)
  const whole = title.join(' ')
  const year = /(?:^|\s)на\s+((?:19|20|21)\d\d)(?:\s|$|-)/.exec(whole)?.[1]
  const organisation = title.filter((line) => !/^план(?:\s|$)/i.test(line) && !/^на\s+\d{4}/i.test(line)).join(' ')
  return { title, ...(year ? { year: Number(year) } : {}), ...(organisation ? { organisation } : {}) }
}

/** A line without Markdown's emphasis and heading marks. */
export const plain = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
