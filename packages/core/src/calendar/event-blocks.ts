/** A `VEVENT` of a feed as its unparsed lines. */
export interface EventBlock {
  lines: string[]
  /** Of its `BEGIN`, from 1. */
  line: number
  /** The feed ended, or another event began, before it did. */
  isBroken: boolean
}

/** A feed cut into its events and the unfolded lines around them. */
export interface FeedBlocks {
  events: EventBlock[]
  head: string[]
  isCalendar: boolean
  /** There were more events than asked for. */
  isCut: boolean
}

const begin = /^BEGIN:VEVENT[ \t]*$/i
const end = /^END:VEVENT[ \t]*$/i
const calendar = /^\uFEFF?BEGIN:VCALENDAR[ \t]*$/i

/** A feed cut into events, so that a broken one does not spoil the others; stops after `most` of them. */
export function eventBlocks(text: string, most: number): FeedBlocks {
  const blocks: FeedBlocks = { events: [], head: [], isCalendar: false, isCut: false }
  let open: EventBlock | undefined
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (begin.test(line)) {
      if (open) open.isBroken = true
      if (blocks.events.length >= most) return { ...blocks, isCut: true }
      open = { lines: [line], line: at + 1, isBroken: false }
      blocks.events.push(open)
    } else if (open) {
      if (line !== '') open.lines.push(line)
      if (end.test(line)) open = undefined
    } else {
      blocks.isCalendar ||= calendar.test(line)
      const last = blocks.head.length - 1
      if (/^[ \t]/.test(line) && last >= 0) blocks.head[last] += line.slice(1)
      else blocks.head.push(line)
    }
  }
  if (open) open.isBroken = true
  return blocks
}

/** The value of a property among unfolded lines. */
export function headValue(head: readonly string[], ...names: string[]): string | undefined {
  for (const name of names) {
    const found = head.find((line) => line.toUpperCase().startsWith(name) && /^[:;]/.test(line.slice(name.length)))
    const value = found?.slice(found.indexOf(':') + 1)
    if (value) return unescapeText(value)
  }
  return undefined
}

/** The text of a TEXT value, the reverse of `escapeText`. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
