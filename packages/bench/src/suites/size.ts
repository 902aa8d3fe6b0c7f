import { existsSync, readFileSync } from 'node:fs'
import { bundle, gzipped } from '../bundle.ts'
import { figure, type Table } from '../table.ts'

/** One function of the core each, as an app imports it, and the room it comes from. */
export const functions: [name: string, room: string][] = [
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

/** What one import costs: bytes by way of its room and of the whole core, and the packages that came along. */
export async function cost(name: string, from: string): Promise<{ bytes: number; gzip: number; brought: string[] }> {
  const { script, inputs } = await bundle(`import { ${name} } from '${from}'; globalThis.used = ${name}`, {
    format: 'esm',
  })
  const packages = inputs.map(
    (file) => /^((?:@[^/]+\/)?[^/]+)\//.exec(file.split('/node_modules/').slice(1).at(-1) ?? '')?.[1],
  )
  const brought = [...new Set(packages.filter((one) => one !== undefined))].sort()
  return { bytes: script.length, gzip: gzipped(script), brought }
}

export async function run(): Promise<Table[]> {
  const rows = functions.map(async ([name, room]) => {
    const [byRoom, byCore] = await Promise.all([cost(name, `@gorod/core/${room}`), cost(name, '@gorod/core')])
    const brought = byCore.brought.join(', ') || 'none'
    return [`\`${name}\``, ...[byRoom.bytes, byRoom.gzip, byCore.gzip].map(kilobytes), brought]
  })
  return [
    {
      title: 'One function of the core in an app, min + gzip -9, kB',
      head: ['', 'min', 'gzip', 'gzip, imported from `@gorod/core`', 'packages brought along'],
      rows: await Promise.all(rows),
    },
    await elements(),
  ]
}

/** What a page loads for the elements; the reader and writer of iCalendar comes when it is asked for. */
async function elements(): Promise<Table> {
  const external = ['../icalendar.js']
  const parts = {
    '`GorodCalendar` with Lit': `import { GorodCalendar } from '@gorod/elements'; globalThis.used = GorodCalendar`,
    'all elements with Lit': `import '@gorod/elements/define'`,
  }
  const rows = Object.entries(parts).map(async ([name, code]) => {
    const { script } = await bundle(code, { format: 'esm', external, charset: 'utf8' })
    return [name, kilobytes(Buffer.byteLength(script)), kilobytes(gzipped(script))]
  })
  const built = ['gorod.js', 'icalendar.js']
    .map((file) => ({ file, path: new URL(`../../../elements/dist/${file}`, import.meta.url) }))
    .filter(({ path }) => existsSync(path))
    .map(({ file, path }) => {
      const script = readFileSync(path, 'utf8')
      return [`\`dist/${file}\` as built`, kilobytes(Buffer.byteLength(script)), kilobytes(gzipped(script))]
    })
  return {
    title: 'Elements, min + gzip -9, kB',
    head: ['', 'min', 'gzip'],
    rows: [...(await Promise.all(rows)), ...built],
  }
}

const kilobytes = (bytes: number): string => figure(bytes / 1000)
