import type { KnownEdition } from '@gorod/core'

const decision = (line: number): string => `Решение XXIX сессии МАГ, строка ${line}`

const report = (line: number): string => `Отчёт о мероприятиях МАГ за 2024–2025 годы, строка ${line}`

/** The editions that the decision of 2023 and the report for 2024–2025 name, by the year they belong to. */
export const knownEditions: KnownEdition[] = [
  { series: 'сессия МАГ', number: 29, year: 2023, source: decision(12) },
  { series: 'Город, где хочется жить', number: 16, year: 2023, source: decision(165) },
  { series: 'Город в зеркале СМИ', number: 12, year: 2023, source: decision(167) },
  { series: 'сессия МАГ', number: 30, year: 2024, source: report(5) },
  { series: 'Город, где хочется жить', number: 17, year: 2024, source: report(117) },
  { series: 'Город в зеркале СМИ', number: 13, year: 2024, source: report(135) },
  { series: 'Российская семья', number: 23, year: 2025, source: report(167) },
  { series: 'Россия: образ будущего', number: 10, year: 2025, source: report(245) },
  { series: 'Города России', number: 9, year: 2025, source: report(255) },
]
