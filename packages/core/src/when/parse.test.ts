import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { formatWhen } from './format.js'
import { parseWhen } from './parse.js'
import chrono from './testing/ru-date-text-chrono.json' with { type: 'json' }
import seen from './testing/ru-vague-dates-seen.json' with { type: 'json' }
import { whenSpan } from './span.js'

const codes = (text: string, year?: number): string[] =>
  parseWhen(text, year === undefined ? {} : { year }).problems.map(({ code }) => code)

describe('wordings of two plans, a report, a presentation and a decision', () => {
  test.each([
    ['Нур-Султан 3-5 июля', 2021, 'date', '2021-07-03/2021-07-05', 'Нур-Султан'],
    ['Москва февраль', 2021, 'date', '2021-02', 'Москва'],
    ['Москва 12 марта', 2021, 'date', '2021-03-12', 'Москва'],
    ['по отдельному графику', 2021, 'elsewhere', '2021-XX-XX', ''],
    ['Волгоград октябрь-ноябрь', 2021, 'within', '[2021-10..2021-11]', 'Волгоград'],
    ['постоянно', 2021, 'ongoing', '2021-01-01/2021-12-31', ''],
    ['ежеквартал.', 2021, 'recurring', '{2021-33,2021-34,2021-35,2021-36}', ''],
    ['еженедельно', 2021, 'recurring', '2021', ''],
    ['ежемесячно', 2026, 'recurring', '2026', ''],
    ['', 2026, 'unset', '2026-XX-XX', ''],
    ['Москва август-сентябрь', 2026, 'within', '[2026-08..2026-09]', 'Москва'],
    ['5-6 июля', 2026, 'date', '2026-07-05/2026-07-06', ''],
    ['в апреле 2008 \n года', undefined, 'date', '2008-04', ''],
    ['в 2020 году', undefined, 'date', '2020', ''],
    ['с 2004 года', undefined, 'date', '2004/..', ''],
    ['на 2026 год', undefined, 'date', '2026', ''],
    ['в 2024-2025 году', undefined, 'date', '2024/2025', ''],
    ['13 декабря 2024 года', undefined, 'date', '2024-12-13', ''],
    ['за 2023-2024 гг.', undefined, 'date', '2023/2024', ''],
    ['14 февраля 2025 г.', undefined, 'date', '2025-02-14', ''],
    ['31 марта – 2 апреля 2025 г.', undefined, 'date', '2025-03-31/2025-04-02', ''],
    ['до 2030 года', undefined, 'date', '../2030', ''],
    ['в мае текущего года', 2025, 'date', '2025-05', ''],
    ['В апреле 2025 года', undefined, 'date', '2025-04', ''],
    ['23 апреля', 2025, 'date', '2025-04-23', ''],
    ['24 июня 1945 года', undefined, 'date', '1945-06-24', ''],
    ['в первой половине 2026 года', undefined, 'date', '2026-40', ''],
    ['29-30 августа 2025 года', undefined, 'date', '2025-08-29/2025-08-30', ''],
    ['В 2025', undefined, 'date', '2025', ''],
    ['октябрь-ноябрь 2023 года', undefined, 'within', '[2023-10..2023-11]', ''],
    ['до 01 июля 2023 г.', undefined, 'date', '../2023-07-01', ''],
    ['на 2023-2024 годы', undefined, 'date', '2023/2024', ''],
    ['в 2023 году … (дата уточняется)', undefined, 'unset', '2023-XX-XX', ''],
    ['в июле 2023 года', undefined, 'date', '2023-07', ''],
    ['(дата уточняется)', 2026, 'unset', '2026-XX-XX', ''],
  ] as const)('«%s» in %s is %s %s', (text, year, kind, edtf, rest) => {
    const parsed = parseWhen(text, year === undefined ? {} : { year })
    expect(parsed.when).toMatchObject({ kind, edtf })
    expect(parsed.rest).toBe(rest)
  })

  test.each([
    'XXI век',
    '«Диалог на Волге: мир и взаимопонимание в XXI веке»',
    'СНГ+МИР 2021',
    'БРИКС+ 2025',
    'Яблоки 1941 года',
    'война 1941-1945 годов',
    'к 80-ой годовщине',
    '25-летнего юбилея',
    'за прошедшие 8 лет',
    'конкурс «Город в зеркале СМИ – 2024»',
    'в 1980-х годах',
    'Студенческая весна 2026',
    'улица 8 Марта',
    'Сен-Дени',
    'с 2000 участников',
    'It may rain',
  ])('«%s» is a name, not a date', (text) => {
    expect(parseWhen(text, { year: 2026 })).toEqual({
      when: { kind: 'unset', edtf: '2026-XX-XX' },
      rest: text,
      problems: [],
    })
  })
})

describe('wordings seen on pages of cities', () => {
  const readings = seen.cases.map((example) => {
    const month = /месяца|числа/.test(example.text) ? { month: 9 } : {}
    const quarter = /течение квартала/.test(example.text) ? { quarter: 1 } : {}
    const year = example.contextYear === null ? {} : { year: example.contextYear }
    // Months between dashes are some day in them, wherever they stand.
    const edtf = example.text === 'Январь – май' ? '[2026-01..2026-05]' : example.edtf
    return [example.text, edtf, { ...year, ...month, ...quarter }] as const
  })
  test.each(readings)('«%s» is %s', (text, edtf, context) => {
    expect(parseWhen(text, context).when).toMatchObject({ edtf, text: text.replace(/ (Киров|Йошкар-Ола)/g, '') })
  })
})

describe('wordings another reader was tested with', () => {
  const understood = chrono.cases.filter(
    ({ text, start }) => start && parseWhen(text, { year: Number(start.slice(0, 4)) }).when.kind !== 'unset',
  )

  test('are understood where they name a day or a month', () => {
    expect(understood.length).toBeGreaterThanOrEqual(28)
  })

  test.each(
    understood.map(({ text, start, end, monthOnly }) => [text, start!, end ?? null, monthOnly ?? false] as const),
  )('«%s» is %s … %s', (text, start, end, monthOnly) => {
    const { when } = parseWhen(text, { year: Number(start.slice(0, 4)) })
    expect(when.edtf).toBe(monthOnly ? start.slice(0, 7) : end ? `${start}/${end}` : start)
  })

  const others = chrono.cases.filter((example) => !understood.includes(example))

  test.each(others.map(({ text }) => [text]))('«%s» is not told', (text) => {
    expect(parseWhen(text, { year: 2014 }).when).toMatchObject({ kind: 'unset', edtf: '2014-XX-XX' })
  })
})

describe('more wordings', () => {
  test.each([
    ['ІІІ кв. 2027 г.', 'date', '2027-35'],
    ['I и III кварталы', 'date', '{2026-33,2026-35}'],
    ['с I по III квартал', 'date', '2026-33/2026-35'],
    ['II-III кварталы', 'within', '[2026-34..2026-35]'],
    ['I полугодие', 'date', '2026-40'],
    ['во втором полугодии', 'date', '2026-41'],
    ['в течение года', 'within', '2026'],
    ['с января по май', 'date', '2026-01/2026-05'],
    ['первая декада мая', 'within', '[2026-05-01..2026-05-10]'],
    ['вторая половина февраля', 'within', '[2026-02-16..2026-02-28]'],
    ['конец мая', 'within', '2026-05'],
    ['до конца мая', 'date', '../2026-05-31'],
    ['до конца II квартала', 'date', '../2026-06-30'],
    ['до конца года', 'date', '../2026-12-31'],
    ['не ранее 5 мая', 'date', '2026-05-05/..'],
    ['14 по 16 мая', 'date', '2026-05-14/2026-05-16'],
    ['1, 2 и 3 июня', 'date', '2026-06-01/2026-06-03'],
    ['5, 7 и 20 мая, 3 июня', 'date', '{2026-05-05,2026-05-07,2026-05-20,2026-06-03}'],
    ['5 или 12 сентября', 'within', '[2026-09-05,2026-09-12]'],
    ['31 мая и 1 июня', 'date', '2026-05-31/2026-06-01'],
    ['28 декабря – 3 января 2026 г.', 'date', '2025-12-28/2026-01-03'],
    ['28 декабря 2026 г. – 3 января', 'date', '2026-12-28/2027-01-03'],
    ['28 декабря – 3 января 2026 г. (в один из дней)', 'within', '[2025-12-28..2026-01-03]'],
    ['декабрь 2026 – январь 2027', 'within', '[2026-12..2027-01]'],
    ['первая и вторая суббота октября', 'date', '{2026-10-03,2026-10-10}'],
    ['последнее воскресенье августа', 'date', '2026-08-30'],
    ['двадцать пятое мая', 'date', '2026-05-25'],
    ['в мае следующего года', 'date', '2027-05'],
    ['2027 год: 5 мая, 6 июня', 'date', '{2027-05-05,2027-06-06}'],
    ['осенью', 'date', '2026-23'],
    ['зима 2026–2027 гг.', 'date', '2026-24'],
    ['ориентировочно 8–9 сентября', 'date', '2026-09-08~/2026-09-09~'],
    ['март (дата уточняется)', 'date', '2026-03?'],
    ['05.09.2026', 'date', '2026-09-05'],
    ['05.09.26', 'date', '2026-09-05'],
    ['5-6.09.2026', 'date', '2026-09-05/2026-09-06'],
    ['05.09 – 06.09.2026', 'date', '2026-09-05/2026-09-06'],
    ['2026-09-05', 'date', '2026-09-05'],
    ['2026-09/2026-11', 'date', '2026-09/2026-11'],
    ['2026', 'date', '2026'],
    ['782 г. до н. э.', 'date', '-0781'],
    ['September 5–6, 2026', 'date', '2026-09-05/2026-09-06'],
    ['ежегодно 5 августа', 'recurring', '2026-08-05'],
    ['ежемесячно с марта по май', 'recurring', '2026-03/2026-05'],
    ['последняя пятница месяца, ежемесячно', 'recurring', '2026'],
    ['постоянно с 1 июня по 31 августа', 'ongoing', '2026-06-01/2026-08-31'],
    ['по отдельному графику, октябрь', 'elsewhere', '2026-10'],
    ['раз в полугодие', 'recurring', '2026'],
    ['по субботам', 'recurring', '2026'],
    ['5 СЕНТЯБРЯ', 'date', '2026-09-05'],
    ['5\u00A0сен\u00ADтября', 'date', '2026-09-05'],
    ['май'.normalize('NFD'), 'date', '2026-05'],
    ['5−6 мая', 'date', '2026-05-05/2026-05-06'],
    ['с марта по май и октябрь', 'date', '{2026-03..2026-05,2026-10}'],
  ] as const)('«%s» is %s %s', (text, kind, edtf) => {
    expect(parseWhen(text, { year: 2026 }).when).toMatchObject({ kind, edtf })
  })

  test.each([
    ['Красноярск (5–7 июня)', 'Красноярск'],
    ['Москва; 12 марта.', 'Москва'],
    ['12 марта, Москва', 'Москва'],
    ['ул. 8 Марта, 12 июня', 'ул. 8 Марта'],
    ['Музей «9 мая» 12 июня', 'Музей «9 мая»'],
    ['Городская среда 5 мая', 'Городская среда'],
    ['5 мая, 9 человек', '9 человек'],
    ['12 марта 9:00', '9:00'],
    ['завтра или 12 марта', 'завтра или'],
    ['в субботу, 5 сентября', ''],
  ])('«%s» leaves «%s»', (text, rest) => {
    const parsed = parseWhen(text, { year: 2026 })
    expect(parsed.when.kind).toBe('date')
    expect(parsed.rest).toBe(rest)
  })

  test('marks days as approximate where a footnote says so, and only days', () => {
    const context = { year: 2026, approximate: true }
    expect(parseWhen('8-9 сентября', context).when.edtf).toBe('2026-09-08~/2026-09-09~')
    expect(parseWhen('сентябрь', context).when.edtf).toBe('2026-09')
  })

  test('keeps the year open where nobody names it', () => {
    const { when, problems } = parseWhen('23 апреля')
    expect([when.edtf, problems]).toEqual(['XXXX-04-23', []])
    expect(parseWhen('постоянно').when.edtf).toBe('XXXX-XX-XX')
  })
})

describe('problems', () => {
  test('a year taken from the context is noted, a year written is not', () => {
    expect(parseWhen('23 апреля', { year: 2025 }).problems).toEqual([
      { code: 'when-year-assumed', severity: 'note', at: {}, found: '23 апреля', expected: '2025-04-23' },
    ])
    expect(parseWhen('октябрь-ноябрь', { year: 2025 }).problems[0]).toMatchObject({ expected: 2025 })
    expect(codes('23 апреля 2025 г.', 2026)).toEqual([])
    expect(codes('постоянно', 2026)).toEqual([])
  })

  test.each([
    '30 февраля',
    '32 августа',
    '29 февраля 2014',
    '0 мая',
    '31 апреля',
    '05.13.2026',
    '2026-02-30',
    '31 июня – 2 июля',
    '0 и II квартал',
  ])('«%s» is impossible and does not shift', (text) => {
    expect(codes(text, 2026)).toEqual(['when-impossible'])
    expect(parseWhen(text, { year: 2026 }).when).toEqual({ kind: 'unset', edtf: '2026-XX-XX', text })
  })

  test.each(['9-5 сентября', '28 декабря – 3 января', 'сентябрь – май', '2025-2023 гг.'])(
    '«%s» is reversed',
    (text) => {
      expect(codes(text, 2026)).toEqual(['when-reversed'])
    },
  )

  test.each([
    'завтра',
    'третье фев 82',
    'после 5 мая',
    'за три дня до 5 мая',
    'до начала мая',
    'первая и вторая декада мая',
    'зимой 2026 г.',
    'первые выходные сентября',
    '26.09.05',
    '5 мая – 12 участников',
    'I и 5 мая',
    'до 5 мая и 12 июня',
    '2026 и май',
    '5 или 6 мая; 12 июня',
  ])('«%s» is not told', (text) => {
    expect(codes(text, 2026)).toEqual(['when-unreadable'])
    expect(parseWhen(text, { year: 2026 }).when).toMatchObject({ kind: 'unset', edtf: '2026-XX-XX' })
  })

  test('a text that must be a date and holds none is unreadable; a place is not, an empty cell is not', () => {
    expect(parseWhen('скоро', { whole: true })).toEqual({
      when: { kind: 'unset', edtf: 'XXXX-XX-XX', text: 'скоро' },
      rest: '',
      problems: [{ code: 'when-unreadable', severity: 'error', at: {}, found: 'скоро' }],
    })
    expect(codes('Москва')).toEqual([])
    expect(parseWhen(' – ', { whole: true }).problems).toEqual([])
  })
})

test.each(['1, ', '1-', '5 мая, ', 'в ', '«', 'I и ', '2026-', '..', '5 мая 2026 г. Киров; '])(
  'a long run of «%s» is read within bounds',
  (unit) => {
    const { when, problems } = parseWhen(unit.repeat(20_000))
    expect(when.edtf.length).toBeLessThanOrEqual(1000)
    expect(problems.map(({ code }) => code)).toEqual(['when-unreadable'])
    const short = parseWhen(unit.repeat(400))
    expect(Math.max(short.when.edtf.length, short.when.text?.length ?? 0)).toBeLessThanOrEqual(1000)
  },
)

describe('laws', () => {
  const word = fc.constantFrom(
    ...'5 31 0 2026 26 мая май октябрь октября – - и или , ; . ( ) с по до в на г. гг. год года квартал II I первая вторую половина суббота ежемесячно постоянно дата уточняется ориентировочно конца « » " Москва'.split(
      ' ',
    ),
  )
  const wording = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

  test.prop([wording], { numRuns: 2000 })('what is printed is read back the same', (text) => {
    const year = 2026
    const { when } = parseWhen(text, { year })
    for (const locale of ['ru', 'en'] as const) {
      const own = Number(/\d{4}/.exec(when.edtf)?.[0] ?? year)
      const again = parseWhen(formatWhen(when, locale), { year: own }).when
      expect({ ...again, text: '' }).toEqual({ ...when, text: '' })
    }
  })

  test.prop([fc.oneof(wording, fc.string({ unit: 'binary', maxLength: 60 }))], { numRuns: 2000 })(
    'the wording is kept as it stood',
    (text) => {
      const { when, rest } = parseWhen(text, { year: 2026 })
      for (const piece of (when.text ?? '').split('; ')) expect(text).toContain(piece.trim())
      expect(rest.length).toBeLessThanOrEqual(text.length)
      expect(() => whenSpan(when)).not.toThrow()
    },
  )

  test.prop([fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })])(
    'every day is read in words, in digits and in ISO 8601',
    (date) => {
      const iso = date.toISOString().slice(0, 10)
      const words = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
      const digits = iso.split('-').toReversed().join('.')
      for (const text of [words, digits, iso]) expect(parseWhen(text).when).toMatchObject({ kind: 'date', edtf: iso })
    },
  )
})
