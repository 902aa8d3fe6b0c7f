import type { CityName } from '@gorod/core'

/** A name as the collected facts have it. */
export interface RawAlias {
  name: string
  kind: 'former' | 'historic' | 'spelling' | 'local'
  years: string | null
}

interface Validity {
  from?: string
  to?: string
  note?: string
}

/**
 * A name once for each time it was in use.
 *
 * @example
 * aliasNames({ name: 'Вятка', kind: 'former', years: '1374–1457, 1780–1934' }).map(({ from, to }) => [from, to])
 * // [['1374', '1457'], ['1780', '1934']]
 */
export const aliasNames = ({ name, kind, years }: RawAlias): CityName[] =>
  (years?.split(', ') ?? [undefined]).map((period) => ({
    text: name,
    locale: 'ru' as const,
    kind,
    ...(period === undefined ? {} : validity(period)),
  }))

function validity(period: string): Validity {
  const range = /^([\d.]+)–([\d.]+)$/.exec(period)
  if (range) return { from: edtf(range[1]!), to: edtf(range[2]!) }
  const until = /^(\D*)until ([\d.]+)$/.exec(period)
  if (until) return { to: edtf(until[2]!), ...(until[1] ? { note: period } : {}) }
  const century = /^(\d+)th c\.( BC)?$/.exec(period)
  if (!century) return { note: period }
  const whole = `${century[2] ? '-' : ''}${String(Number(century[1]) - 1).padStart(2, '0')}XX`
  return { from: whole, to: whole, note: period }
}

/** A year, or a day written `23.03.2019`. */
const edtf = (text: string): string => text.split('.').reverse().join('-')

/** English names: «Horlivka (Gorlovka)» are two. */
export const englishNames = (text: string): CityName[] => {
  const [current = text, other] = text.split(/ \(|\)/)
  const names: CityName[] = [{ text: current, locale: 'en', kind: 'current' }]
  return other ? [...names, { text: other, locale: 'en', kind: 'spelling' }] : names
}
