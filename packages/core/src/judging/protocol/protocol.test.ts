import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../journal/canonical-json.js'
import { act, decided, draftNow, type Session } from '../edition/testing/session.js'
import { diplomasOf, renderDiplomas } from './diplomas.js'
import { protocolOf } from './protocol.js'
import { renderProtocol } from './render.js'
import type { Protocol } from './shape.js'

const session = decided()
const protocol = draftNow(session).protocol
const packed = (text: string) => text.replace(/\s+/g, '')
const textOf = (markup: string) => packed(DomUtils.textContent(parseDocument(markup)))
const shown = (of: Session) => renderProtocol(draftNow(of).protocol, { locale: 'ru' })
const page = renderProtocol(protocol, { locale: 'ru' })

test('a protocol is plain data and follows from the state alone', () => {
  expect(JSON.parse(canonicalJson(protocol))).toEqual(protocol)
  expect(protocolOf(session.state, protocol.checkpoint)).toEqual(protocol)
})

test('an edition without a meeting has no protocol', () => {
  expect(() => protocolOf({ ...session.state, meeting: null }, protocol.checkpoint)).toThrow(RangeError)
})

test.each([
  [1, 'Заседание', 'Дата11 декабря 2026 г.Времяс 11:00 до 12:40Местог. Москва, зал заседанийФормаочная'],
  [2, 'Основание', 'Решение Правления от 12.03.2026 № 4Правила конкурса, версия 1.'],
  [
    3,
    'Участники заседания',
    'Членов комиссии с правом голоса: 5 (пять). Присутствуют: 4 (четыре). Для кворума необходимо присутствие не менее 3 (трёх) членов комиссии. Кворум имеется.',
  ],
  [
    4,
    'Ведение заседания',
    'ПредседательствующийА. П. СоколоваСекретарьО. Л. ЗиминаСчётная группаМ. С. Петрова, О. Ю. Сидоров',
  ],
  [5, 'Повестка дня', 'Об итогах конкурса'],
  [6, 'Допуск заявок', 'Поступило заявок: 3 (три). Допущено: 3 (три). Отклонено: 0 (ноль). Отозвано: 0 (ноль).'],
  [7, 'Конфликты интересов', 'Не заявлено и не установлено.'],
  [
    8,
    'Порядок оценки',
    'При равенстве баллов последовательно применяются:балл по критерию «Качество»решение председательствующего',
  ],
  [9, 'Итоги по номинациям', '1* s2 Пенза 7,00 7 2'],
  [
    10,
    'Равенство результатов',
    '«s2», «s1». Порядок определён так: решение председательствующего — А. П. Соколова: решение шире применимо',
  ],
  [
    11,
    'Решения',
    'участвуют 4 (четыре) из 5 (пяти), необходимо не менее 3 (трёх) членов комиссии; кворум имеется. Решили: Признать победителем практику «s2» Голосовали: «за» — 3 (три) (А. П. Соколова, М. С. Петрова, О. Ю. Сидоров); «против» — 0 (ноль); «воздержались» — 1 (один) (И. И. Иванов). Решение принято.',
  ],
  [12, 'Награждение', '1-001Диплом первой степениНоминацияs2Пенза1'],
  [13, 'Особые мнения', 'Не поступили.'],
  [14, 'Отступления от обычного порядка', 'Не было.Закрытие туров'],
  [15, 'Приложения', `example.org/2026 ${protocol.checkpoint.size} `],
  [16, 'Подписи', 'Председательствующий'],
])('section %i, %s, says what it must', (number, title, says) => {
  const document = parseDocument(page)
  const found = DomUtils.getElementById(`protocol-${number}`, document.children)!
  const content = packed(DomUtils.textContent(found))
  expect(content.startsWith(packed(`${number}. ${title}`))).toBe(true)
  expect(content).toContain(packed(says))
})

describe('what did not go the usual way', () => {
  const special = decided()
  act(special, 'j1', 'attach-dissent', { text: 'Считаю лучшей практику s1' })
  act(special, 'auditor', 'approve-result', { note: 'Расхождений нет' })
  act(special, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах конкурса', to: 'Об итогах' })
  act(special, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах', to: 'Об итогах смотра-конкурса' })
  act(special, 'secretary', 'edit-protocol', {
    path: '/remarks/decisions',
    from: '',
    to: 'Слово для справки: Н. И. Лебедева',
  })
  const markup = shown(special)

  test('the secretary’s edits stay beside what they change', () => {
    expect(markup).toMatch(
      /<del datetime="[^"]+">Об итогах конкурса<\/del> <del [^>]+>Об итогах<\/del> <ins [^>]+>Об итогах смотра-конкурса<\/ins>/,
    )
    expect(markup).toMatch(/<ins [^>]+>Слово для справки: Н. И. Лебедева<\/ins>/)
  })

  test('a dissent and an audit are told with their authors', () => {
    expect(textOf(markup)).toContain(packed('Считаю лучшей практику s1И. И. Иванов'))
    expect(textOf(markup)).toContain(packed('Проверено: И. А. Громов'))
  })
})

/** A protocol in which every text is a payload. */
function poisoned(value: unknown, payload: string): unknown {
  if (typeof value === 'string') return payload
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload))
  if (typeof value !== 'object' || value === null) return value
  const keep = new Set([
    'kind',
    'state',
    'form',
    'root',
    'numerator',
    'denominator',
    'rounding',
    'majority',
    'basis_',
    'unplaced',
    'origin',
    'path',
    'outcome',
  ])
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, keep.has(key) ? item : poisoned(item, payload)]),
  )
}

test('the lines for signatures are of those whom the meeting names, each with his capacity there', () => {
  const meeting = { ...session.state.meeting!, signatories: ['j1', 'chair', 'deputy', 'auditor', 'secretary'] }
  const named = protocolOf({ ...session.state, meeting }, protocol.checkpoint)
  const rows = DomUtils.findAll(
    ({ name, parent }) => name === 'tr' && DomUtils.textContent(parent ?? []).includes('Наблюдатель'),
    parseDocument(renderProtocol(named, { locale: 'ru' })).children,
  )
  expect(rows.map((row) => DomUtils.textContent(row).replace(/\s+/g, ' ').trim())).toEqual([
    'Член комиссии И. И. Иванов',
    'Председательствующий А. П. Соколова',
    'Заместитель председателя комиссии П. И. Орлов',
    'Наблюдатель И. А. Громов',
    'Секретарь О. Л. Зимина',
  ])
})

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onclick='x",
  '</pre><svg/onload=x>',
  '&lt;b&gt;',
  '\u202Eabc',
])('no text brings markup of its own: %s', (payload) => {
  const poison = poisoned(protocol, payload) as Protocol
  const plain = poisoned(protocol, 'x') as Protocol
  const tags = (one: Protocol) =>
    [renderProtocol(one, { locale: 'ru' }), renderDiplomas(one)].map((markup) =>
      DomUtils.findAll(() => true, parseDocument(markup).children).map(({ name, attribs }) => [
        name,
        Object.keys(attribs),
      ]),
    )
  expect(tags(poison)).toEqual(tags(plain))
})

test('there is no style, script or handler in the page', () => {
  const all = DomUtils.findAll(() => true, parseDocument(page).children)
  expect(all.filter(({ name }) => name === 'style' || name === 'script')).toEqual([])
  expect(
    all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => name === 'style' || name.startsWith('on')),
  ).toEqual([])
})

test('diplomas are drafted from the same data', () => {
  expect(diplomasOf(protocol)).toEqual([
    {
      number: '1-001',
      degree: 'Диплом первой степени',
      recipient: 'Пенза',
      lines: ['за практику «s2»', 'в номинации «Номинация»', 'Пример, выпуск 1, 2026 год'],
      basis: 'Протокол № 3 от 11\u00A0декабря 2026\u00A0г., вопрос 1',
      signature: 'Председательствующий А.\u00A0П.\u00A0Соколова',
    },
  ])
})
