import { expect, test } from 'vitest'
import { entriesOf, readBack, writers } from './icalendar.ts'

const entries = entriesOf(200)
const all = await writers()
const titles = entries.map(({ title }) => title).join('\n')

test.each(Object.entries(all))('%s writes every event so that it reads back', (_, write) => {
  expect(readBack(write(entries))).toMatchObject({ events: 200, titles })
})

test('the floor writes what ours writes, byte for byte, so that the race is over the same work', () => {
  expect(all['floor, all that ours writes'](entries)).toBe(all['**`toICalendar`**'](entries))
})

test('no line of ours or of the floor is longer than 75 octets', () => {
  for (const write of Object.values(all).slice(0, 3)) expect(readBack(write(entries)).long).toBe(0)
})
