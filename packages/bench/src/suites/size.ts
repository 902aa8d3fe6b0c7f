import { bundle, gzipped } from '../bundle.ts'
import { figure, type Table } from '../table.ts'

/** One function of the core each, as an app imports it, and the room it comes from. */
const functions: [name: string, room: string][] = [
  ['foldName', 'words'],
  ['romanText', 'words'],
  ['yearlyDays', 'when'],
  ['parseWhen', 'when'],
  ['formatWhen', 'when'],
  ['whenSpan', 'when'],
  ['findCity', 'city'],
  ['ageIn', 'anniversary'],
  ['anniversariesIn', 'anniversary'],
  ['cityDayIn', 'anniversary'],
  ['parsePlan', 'plan'],
  ['formatPlan', 'plan'],
  ['checkPlan', 'plan'],
  ['comparePlans', 'plan'],
  ['draftNextPlan', 'plan'],
  ['calendarEntries', 'calendar'],
  ['entriesBetween', 'calendar'],
  ['toICalendar', 'calendar'],
  ['toJSCalendar', 'calendar'],
  ['toHtmlList', 'calendar'],
  ['describeProblem', 'problem'],
]

const packages = ['zod', 'date-fns', 'ical.js', 'lit']

/** What one import costs: bytes by way of its room and of the whole core, and the packages that came along. */
export async function cost(name: string, from: string): Promise<{ bytes: number; gzip: number; brought: string[] }> {
  const { script, inputs } = await bundle(`import { ${name} } from '${from}'; globalThis.used = ${name}`, {
    format: 'esm',
  })
  const brought = packages.filter((one) => inputs.some((file) => file.includes(`/node_modules/${one}/`)))
  return { bytes: script.length, gzip: gzipped(script), brought }
}

export async function run(): Promise<Table[]> {
  const rows = functions.map(async ([name, room]) => {
    try {
      const [byRoom, byCore] = await Promise.all([cost(name, `@gorod/core/${room}`), cost(name, '@gorod/core')])
      return [
        `\`${name}\``,
        kilobytes(byRoom.bytes),
        kilobytes(byRoom.gzip),
        kilobytes(byCore.gzip),
        byCore.brought.join(', ') || 'none',
      ]
    } catch {
      return [`\`${name}\``, 'not there', '', '', '']
    }
  })
  return [
    {
      title: 'One function of the core in an app, min + gzip -9, kB',
      head: ['', 'min', 'gzip', 'gzip, imported from `@gorod/core`', 'packages brought along'],
      rows: await Promise.all(rows),
    },
  ]
}

const kilobytes = (bytes: number): string => figure(bytes / 1000)
