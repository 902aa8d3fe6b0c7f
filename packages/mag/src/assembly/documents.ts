import type { SourceDocument } from '@gorod/core/membership'

/**
 * The documents that facts about the Assembly come from. The presentation bears no date: it tells of 2021 (line 574) and of
 * 77 issues of the journal (line 608), of which 80–81 came out in April 2025 (the report, line 147).
 */
export const documents: SourceDocument[] = [
  {
    id: 'plan-2021',
    title: 'План мероприятий МАГ на 2021 год',
    when: { kind: 'date', edtf: '2021', text: 'на 2021 год' },
  },
  {
    id: 'plan-2026',
    title: 'План мероприятий МАГ на 2026 год',
    when: { kind: 'date', edtf: '2026', text: 'на 2026 год' },
  },
  {
    id: 'presentation',
    title: 'Презентация МАГ «Крупный город – ресурс социально-экономического развития территорий и стран СНГ»',
    when: { kind: 'within', edtf: '[2021..2025-04]' },
  },
  {
    id: 'decision-2023',
    title: 'Решение Двадцать девятой сессии МАГ',
    when: { kind: 'date', edtf: '2023-05-25', text: '25 мая 2023 года' },
  },
  {
    id: 'report-2025',
    title: 'Отчет о мероприятиях проведенных МАГ и мероприятиях с участием представителей МАГ в 2024-2025 году',
    when: { kind: 'date', edtf: '2024/2025', text: 'в 2024-2025 году' },
  },
  {
    id: 'interfax-2022',
    title: 'Интерфакс: мэр Хабаровска Кравчук избран президентом МАГ',
    when: { kind: 'date', edtf: '2022-04-25' },
    url: 'https://interfax-russia.ru/index.php/far-east/news/mer-habarovska-kravchuk-izbran-prezidentom-',
  },
  {
    id: 'ura-news',
    title: 'Ura.ru о МАГ',
    when: { kind: 'unset', edtf: 'XXXX-XX-XX' },
    url: 'https://m.ura.news/news/37355',
  },
]
