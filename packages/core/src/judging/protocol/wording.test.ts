import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { act, closed, commission, decided, draftNow, meeting } from '../edition/testing/session.js'
import { awardsOf } from './awards.js'
import { editableText } from './editable.js'
import { protocolOf } from './protocol.js'
import { renderProtocol } from './render.js'
import { atLeast, dayInWords, figure, instantInWords } from './render/say.js'
import type { Protocol } from './shape.js'

const { protocol } = draftNow(decided())
const [chair, juror] = [protocol.presiding, protocol.counting[0]!]

/** The text of a section of a protocol with something else in it. */
function sectionOf(number: number, change: Partial<Protocol>): string {
  const page = renderProtocol({ ...protocol, ...change }, { locale: 'ru' })
  const document = parseDocument(page.replaceAll(/<\/t[dh]>/g, ' $&'))
  const text = DomUtils.textContent(DomUtils.getElementById(`protocol-${number}`, document.children)!)
  return text.replaceAll(/\s+/g, ' ').trim()
}

describe('numbers', () => {
  test.each([
    [0, '0 (ноль)', 'не менее 0 (ноля) членов', 'участвуют'],
    [1, '1 (один)', 'не менее 1 (одного) члена', 'участвует'],
    [2, '2 (два)', 'не менее 2 (двух) членов', 'участвуют'],
    [5, '5 (пять)', 'не менее 5 (пяти) членов', 'участвуют'],
    [11, '11 (одиннадцать)', 'не менее 11 (одиннадцати) членов', 'участвуют'],
    [21, '21 (двадцать один)', 'не менее 21 (двадцати одного) члена', 'участвует'],
    [111, '111 (сто одиннадцать)', 'не менее 111 (ста одиннадцати) членов', 'участвуют'],
  ])('%i', (count, words, least, verb) => {
    expect(figure(count).replaceAll('\u00A0', ' ')).toBe(words)
    expect(atLeast(count, { one: 'члена', other: 'членов' }).replaceAll('\u00A0', ' ')).toBe(least)
    const [one] = protocol.decisions
    const decisions = [{ ...one!, quorum: { ...one!.quorum, present: count } }]
    expect(sectionOf(11, { decisions })).toContain(`Кворум по вопросу: ${verb} ${words} из`)
  })

  test.each([
    [0, '0 (ноль)'],
    [1, '1 (одна)'],
    [2, '2 (две)'],
    [21, '21 (двадцать одна)'],
    [111, '111 (сто одиннадцать)'],
  ])('%i of something feminine', (count, words) => {
    expect(figure(count, 'feminine').replaceAll('\u00A0', ' ')).toBe(words)
  })

  test.each([
    ['2026-12-01', '1 декабря 2026 г.'],
    ['2026-05-31', '31 мая 2026 г.'],
    ['позже', 'позже'],
  ])('the day %s', (day, words) => expect(dayInWords(day).replaceAll('\u00A0', ' ')).toBe(words))

  test('an instant tells its zone', () => {
    expect(instantInWords('2026-12-11T09:05:59.123Z').replaceAll('\u00A0', ' ')).toBe('11 декабря 2026 г., 09:05 UTC')
  })
})

describe('what is not there in every protocol', () => {
  const { attendance, method } = protocol
  const [decision] = protocol.decisions

  test.each<[string, number, Partial<Protocol>, string]>([
    [
      'a remote meeting',
      1,
      { meeting: { ...protocol.meeting, form: 'video', identification: 'по паспорту' } },
      'Форма видео-конференц-связь Участники, подключившиеся удалённо, установлены по паспорту',
    ],
    [
      'the absent, with the reason',
      3,
      {},
      'Отсутствуют Фамилия, имя, отчество Должность Причина Орлов Пётр Ильич должность deputy командировка',
    ],
    [
      'proxies',
      3,
      { attendance: { ...attendance, proxies: [{ from: chair, to: juror }] } },
      'Доверил Голосует Соколова Анна Петровна Петрова Мария Сергеевна',
    ],
    ['the invited', 3, {}, 'Лебедева Нина Ивановна эксперт'],
    [
      'no quorum',
      3,
      { attendance: { ...attendance, quorum: { ...attendance.quorum, met: false } } },
      'Кворум отсутствует.',
    ],
    [
      'the majority of all',
      8,
      { method: { ...method, majority: 'all' } },
      'большинством всех членов комиссии; при равенстве голосов решает голос председательствующего',
    ],
    [
      'the majority of those present, no casting vote',
      8,
      { method: { ...method, chairDecidesEvenVote: false } },
      'большинством присутствующих.',
    ],
    [
      'scores taken off at both ends',
      8,
      { method: { ...method, aggregation: { kind: 'trimmed', dropLow: 1, dropHigh: 21 } } },
      'отбрасывается низших: 1, высших: 21',
    ],
    [
      'halves to even',
      8,
      { method: { ...method, rounding: { digits: 1, mode: 'half-even' } } },
      '1 (половина — к чётному)',
    ],
    [
      'a recusal from an item',
      11,
      { decisions: [{ ...decision!, recused: [{ ...juror, reason: 'свой город' }] }] },
      'Не участвуют: М. С. Петрова (свой город).',
    ],
    ['a motion not carried', 11, { decisions: [{ ...decision!, passed: false }] }, 'Решение не принято.'],
    [
      'the chair’s casting vote',
      11,
      { decisions: [{ ...decision!, byChair: true }] },
      'Решение принято голосом председательствующего.',
    ],
    ['no awards', 12, { awards: [] }, 'Награды не присуждены.'],
    ['a prize', 12, { awards: [{ ...protocol.awards[0]!, prize: 'поездка' }] }, 'Пенза поездка 1'],
    [
      'a rejected submission',
      6,
      {
        admission: {
          ...protocol.admission,
          rejected: [{ id: 's9', title: 'Сад', entrant: 'Тула', state: 'rejected', reason: 'вне срока' }],
        },
      },
      'Отклонено: 1 (одна). Отозвано: 0 (ноль). Отклонены Заявка Заявитель Причина Сад Тула вне срока',
    ],
    [
      'the term of appeal',
      16,
      { appeal: { until: '2026-12-25', to: 'в Секретариат' } },
      'Решение может быть обжаловано до 25 декабря 2026 г.: в Секретариат.',
    ],
  ])('%s', (_, number, change, says) => expect(sectionOf(number, change)).toContain(says))

  test('a conflict, who declared it, and what became of it', () => {
    const conflict = { submission: 's1', title: 'Сад', basis: 'declared', opened: true, reason: 'родство' } as const
    const conflicts = [{ ...conflict, member: juror, state: 'waived' as const, by: [chair] }]
    expect(sectionOf(7, { conflicts })).toContain(
      'М. С. Петрова Сад заявлен членом комиссии снят решением двух лиц (заявлен после открытия работы) родство А. П. Соколова',
    )
  })

  test('an irregularity with all that is known of it', () => {
    const incident = { kind: 'juror-replaced', at: '2026-11-01T08:00:00Z', reason: 'болезнь' } as const
    const incidents = [
      { ...incident, member: juror, substitute: chair, title: 'Сад', outcome: 'kept' as const, count: 2, by: [chair] },
    ]
    expect(sectionOf(14, { incidents }).replaceAll('\u00A0', ' ')).toContain(
      'Член комиссии заменён: М. С. Петрова, вместо — А. П. Соколова, «Сад», сданные листы сохранены, листов: 2. Причина: болезнь. 1 ноября 2026 г., 08:00 UTC, А. П. Соколова.',
    )
  })

  test('a criterion that parted equals by the name it has in their nomination', () => {
    const line = { ...method.criteria[0]!.criteria[0]!, title: 'Польза' }
    const criteria = [...method.criteria, { nomination: 'other', title: 'Другая', criteria: [line] }]
    const [tie] = protocol.ties
    const step = { kind: 'criterion', criterion: line.id } as const
    const told = { ...tie!, nomination: 'other', decisions: [{ ...tie!.decisions[0]!, step }] }
    expect(sectionOf(10, { method: { ...method, criteria }, ties: [told] })).toContain('балл по критерию «Польза»')
  })

  test('a mark of 0 is told as one', () => {
    const [sheet, ...rest] = protocol.annex.sheets
    const sheets = [{ ...sheet!, marks: { quality: 0, effect: null } }, ...rest]
    expect(sectionOf(15, { annex: { ...protocol.annex, sheets } })).toContain('М. С. Петрова 0 — учтён')
  })
})

describe('the data', () => {
  test('a motion that failed awards nothing, and diplomas are numbered in the order of decisions', () => {
    const { state } = decided()
    const [one] = state.decisions
    const award = (submission: string) => ({ ...one!, awards: [{ submission, degree: 'first' }] })
    const decisions = [award('s1'), { ...award('s2'), passed: false }, award('s3')]
    expect(awardsOf({ ...state, decisions }).map(({ number, submission }) => [number, submission])).toEqual([
      ['1-001', 's1'],
      ['1-002', 's3'],
    ])
  })

  test('admitted, rejected and withdrawn submissions are counted apart', () => {
    const { state } = decided()
    const { s1, s2, s3 } = state.entries
    const entries = {
      s1: { ...s1!, state: 'rejected', reason: 'дубль' },
      s2: { ...s2!, state: 'withdrawn' },
      s3: s3!,
    } as const
    expect(protocolOf({ ...state, entries }, protocol.checkpoint).admission).toMatchObject({
      received: 3,
      admitted: 2,
      rejected: [{ id: 's1', reason: 'дубль' }],
      withdrawn: [{ id: 's2' }],
    })
  })

  test('who is no member is named by the id, and a round without a meeting has no protocol', () => {
    const { state } = decided()
    const strangers = { ...meeting, counting: ['nobody', '__proto__'] }
    const { counting } = protocolOf({ ...state, meeting: strangers }, protocol.checkpoint)
    expect(counting.map(({ name }) => name)).toEqual(['nobody', '__proto__'])
    expect(() => protocolOf(closed().state, protocol.checkpoint)).toThrow(RangeError)
  })

  test('of a text edited twice the last wording is the one to edit', () => {
    const session = decided()
    act(session, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах конкурса', to: 'Об итогах' })
    act(session, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах', to: 'Итоги' })
    const edited = draftNow(session).protocol
    expect(editableText(edited, '/agenda/0')).toBe('Итоги')
    expect(editableText(edited, '/meeting/place')).toBe(meeting.place)
    for (const path of ['/agenda/7', '/results/0/title', '/remarks/__proto__', '/meeting/__proto__', '', 'agenda/0'])
      expect(editableText(edited, path)).toBeUndefined()
  })
})

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</td></tr></table><iframe src=javascript:alert(1)>',
  '</section></article><style>*{display:none}</style>',
  '<!--',
  ']]><![CDATA[<b>',
  '<a href="javascript:alert(1)">x</a>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '\u0000<b>\uFFFE',
  '\u2028<b>\u2029',
  '&lt;script&gt;',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '\uD800<b>',
  ' x'.repeat(2000),
]

test.each(payloads)('a member, a city, a title and a mark’s key named %j stay text', (payload) => {
  const session = decided()
  const hostile = <T extends { name: string }>(one: T) => ({ ...one, name: payload, position: payload })
  const members = commission.members.map(hostile)
  const entries = Object.fromEntries(
    Object.entries(session.state.entries).map(([id, entry]) => [
      id,
      { ...entry, title: payload, entrant: { ...entry.entrant, name: payload } },
    ]),
  )
  const [sheet] = protocol.annex.sheets
  const tags = (state: typeof session.state, key: string) => {
    const drafted = protocolOf(state, protocol.checkpoint)
    const annex = { ...drafted.annex, sheets: [{ ...sheet!, marks: { [key]: 1 } }], seeds: [{ round: key, seed: key }] }
    return DomUtils.findAll(
      () => true,
      parseDocument(renderProtocol({ ...drafted, annex }, { locale: 'ru' })).children,
    ).map(({ name, attribs }) => `${name} ${Object.keys(attribs).join(' ')}`)
  }
  const named = { ...session.state, entries, title: payload, commission: { ...commission, title: payload, members } }
  expect(tags(named, payload)).toEqual(tags(session.state, 'x'))
})
