// The least an iCalendar writer can do: the lines of RFC 5545, folded by octets, for whole days.
import type { Entry } from '@gorod/core/calendar'

const fold = (line: string): string => {
  if (line.length <= 25) return `${line}\r\n`
  let [out, from, octets] = ['', 0, 0]
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    const pair = code >= 0xd800 && code < 0xdc00
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3
    if (octets + size > 75) {
      out += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += size
    if (pair) at++
  }
  return `${out}${line.slice(from)}\r\n`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')

/** A feed of dated entries; `whole` adds the two private properties by which ours is read back without loss. */
export function floorICalendar(entries: readonly Entry[], stamp: string, name: string, whole: boolean): string {
  let out = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Gorod//Gorod Calendar//RU\r\nCALSCALE:GREGORIAN\r\n'
  out += `${fold(`NAME:${escaped(name)}`)}${fold(`X-WR-CALNAME:${escaped(name)}`)}`
  out += 'REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nX-GOROD-UID-DOMAIN:gorod\r\n'
  for (const { id, kind, title, when, span, place, cities, cityNames, organisers } of entries) {
    const exact = when.kind === 'date'
    const wording = exact ? '' : `Дата в документе: ${when.text}\n`
    out += `BEGIN:VEVENT\r\n${fold(`UID:${escaped(id)}@gorod`)}DTSTAMP:${stamp}\r\n`
    out += `DTSTART;VALUE=DATE:${span!.start.replaceAll('-', '')}\r\nDTEND;VALUE=DATE:${dayAfter(span!.end)}\r\n`
    out += fold(`SUMMARY:${escaped(title)}`) + fold(`LOCATION:${escaped(place!)}`)
    out += fold(`DESCRIPTION:${escaped(`${wording}Организатор: ${organisers![0]}`)}`)
    out += `CATEGORIES:Мероприятие\r\nSTATUS:${exact ? 'CONFIRMED' : 'TENTATIVE'}\r\nTRANSP:TRANSPARENT\r\n`
    if (whole) {
      out += fold(`X-GOROD-EDTF${exact ? '' : `;X-KIND=${when.kind};X-TEXT="${when.text}"`}:${when.edtf}`)
      out += fold(`X-GOROD-ENTRY:${escaped(JSON.stringify({ kind, cities, cityNames, organisers }))}`)
    }
    out += 'END:VEVENT\r\n'
  }
  return `${out}END:VCALENDAR\r\n`
}
