import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.js'
import { toHtmlList } from './html-list.js'

const forum: Entry = {
  id: 'forum',
  kind: 'event',
  title: 'Форум «Город»',
  when: { kind: 'date', edtf: '2026-09-05/2026-09-06', text: '5-6 сентября' },
  span: { start: '2026-09-05', end: '2026-09-06' },
  place: 'Орёл',
  cities: ['oryol', 'omsk'],
  cityNames: ['Орёл', 'Омск'],
  organisers: ['МАГ', 'Исполком СНГ'],
  url: 'https://a.example/?a=1&b=2',
  number: '12.',
}
const autumn: Entry = {
  ...forum,
  id: 'autumn',
  when: { kind: 'within', edtf: '[2026-09..2026-10]' },
  span: { start: '2026-09-01', end: '2026-10-31' },
}
const { span: _, ...undated }: Entry = { ...forum, id: 'undated', when: { kind: 'unset', edtf: '2026-XX-XX' } }
const october: Entry = {
  ...forum,
  id: 'october',
  when: { kind: 'date', edtf: '2026-10' },
  span: { start: '2026-10-01', end: '2026-10-31' },
}
const always: Entry = {
  ...forum,
  id: 'always',
  when: { kind: 'ongoing', edtf: '2026' },
  span: { start: '2026-01-01', end: '2026-12-31' },
}

describe('a list', () => {
  test('holds an entry by its contract', () => {
    expect(toHtmlList([{ ...forum, kind: 'jubilee', age: 460 }], { today: '2026-09-06', heading: 2 })).toBe(
      [
        '<h2 id="gorod-2026-09">Сентябрь 2026\u00A0г.</h2>',
        '<ol data-gorod-calendar>',
        '<li id="forum" data-id="forum" data-kind="jubilee" data-when="date" data-edtf="2026-09-05/2026-09-06" data-text="5-6 сентября"' +
          ' data-start="2026-09-05" data-end="2026-09-06" data-cities="oryol omsk"' +
          ' data-city-names="[&quot;Орёл&quot;,&quot;Омск&quot;]" data-age="460" data-number="12." aria-current="date">',
        '<time class="gorod-when" datetime="2026-09-05">5–6\u00A0сентября 2026\u00A0г.</time>',
        '<a class="gorod-title" href="https://a.example/?a=1&amp;b=2">Форум «Город»</a>',
        '<span class="gorod-age">460\u00A0лет</span>',
        '<span class="gorod-place">Орёл</span>',
        '<span class="gorod-organiser">МАГ</span>',
        '<span class="gorod-organiser">Исполком СНГ</span></li>',
        '</ol>',
        '',
      ].join('\n'),
    )
  })

  test('goes by months, longer periods before them, what has no day last', () => {
    const html = toHtmlList([undated, october, always, forum, autumn])
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'gorod-2026-09-01--2026-10-31',
      'autumn',
      'gorod-2026-09',
      'forum',
      'gorod-2026-10',
      'october',
      'gorod-undated',
      'always',
      'undated',
    ])
    expect([...html.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, words]) => words?.replaceAll('\u00A0', ' '))).toEqual([
      'С сентября по октябрь 2026 г.',
      'Сентябрь 2026 г.',
      'Октябрь 2026 г.',
      'Без определённой даты',
    ])
  })

  test('gives no date to a machine that the document does not give', () => {
    const html = toHtmlList([autumn, always, october, undated])
    expect([...html.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date)).toEqual(['2026-10'])
  })

  test('speaks English', () => {
    expect(toHtmlList([october, undated], { locale: 'en' })).toMatch(/October 2026[^]*No definite date/)
  })

  test('of nothing is empty', () => expect(toHtmlList([])).toBe(''))

  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https://a b'])(
    'does not lead to %j',
    (url) => {
      expect(toHtmlList([{ ...forum, url }])).not.toContain('href')
    },
  )

  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"><script>', "' onload='", '</li>', '&quot;', '\u0000<'),
  )
  law.prop([words, words, words, words])(
    'holds no markup but its own, whatever the texts',
    (id, title, place, text) => {
      const html = toHtmlList([
        {
          ...forum,
          id,
          title,
          place,
          when: { ...forum.when, text },
          url: title,
          organisers: [text],
          cityNames: [id],
          note: title,
        },
      ])
      const tags = html.match(/<[^<>]*>/g)!.map((tag) => tag.replace(/ [a-z-]+="[^"<>]*"/g, ''))
      const link = expect.stringMatching(/^<\/?(?:a|span)>$/)
      const optional = place ? ['<span>', '</span>'] : []
      expect(tags.slice(0, 6)).toEqual(['<h3>', '</h3>', '<ol data-gorod-calendar>', '<li>', '<time>', '</time>'])
      expect(tags.slice(6)).toEqual([link, link, ...optional, '<span>', '</span>', '</li>', '</ol>'])
      expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
    },
  )
})
