/** An event in no library's shape: days are `YYYY-MM-DD`, both inclusive; a fifth of the events has a time of day. */
export interface BenchEvent {
  id: string
  title: string
  start: string
  end: string
  time?: string
  place: string
}

const subjects = [
  'День города',
  'Форум городов',
  'Заседание Правления',
  'Конгресс градостроителей',
  'Смотр-конкурс практик',
]
const themes = [
  'столиц и крупных городов',
  'энергоэффективного хозяйства',
  '«Город, где хочется жить»',
  'молодёжи',
  'СМИ',
]
const places = ['Москва', 'Нижний Новгород', 'Ереван', 'Улан-Удэ', 'Петропавловск-Камчатский', 'Ош', 'Тирасполь']

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** @example dayAfter('2027-02-28', 1) // '2027-03-01' */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** As many events as asked, spread evenly over the days: a tenth takes 2–5 days, a fifth has a time. */
export function eventsOver(first: string, days: number, count: number, seed = 1): BenchEvent[] {
  const random = seeded(seed)
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return Array.from({ length: count }, (_, index) => {
    const start = dayAfter(first, Math.floor(random() * days))
    const length = random() < 0.1 ? 1 + Math.floor(random() * 4) : 0
    const timed = length === 0 && random() < 0.22
    return {
      id: `event-${seed}-${index}`,
      title: `${pick(subjects)} ${pick(themes)}, ${index + 1}`,
      start,
      end: dayAfter(start, length),
      place: pick(places),
      ...(timed && { time: `${String(8 + Math.floor(random() * 12)).padStart(2, '0')}:00` }),
    }
  })
}

/** Events over 2027, a twelfth of them in March. */
export const yearOf = (count: number): BenchEvent[] => eventsOver('2027-01-01', 365, count)

/** Events in March 2027, and as many in April. */
export const monthOf = (count: number): BenchEvent[] => [
  ...eventsOver('2027-03-01', 31, count),
  ...eventsOver('2027-04-01', 30, count, 2),
]
