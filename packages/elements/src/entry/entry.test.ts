import { fc, test as law } from '@fast-check/vitest'
import { html, render } from 'lit'
import { describe, expect, test } from 'vitest'
import { submissions } from '../testing/edition.js'
import { entryView } from './entry.js'
import { visibleText } from './visible-text.js'

const [sample] = submissions(1)

function shown(change: object, linkOf?: () => string): HTMLElement {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const submission = { ...sample!, ...change }
  render(html`${entryView(submission, { locale: 'ru', ...(linkOf && { linkOf }) })}`, host)
  return host
}

describe('visible text', () => {
  test.each([
    ['leaves a text as it is', 'Ёлки, 5 %\nи палки', 'Ёлки, 5 %\nи палки'],
    ['names what turns the direction around', 'отчёт\u202Efdp.exe', 'отчёт⟨U+202E⟩fdp.exe'],
    ['names what has no width', 'мос\u200Bква\uFEFF', 'мос⟨U+200B⟩ква⟨U+FEFF⟩'],
    ['names a joiner inside a word', 'мос\u200Dква', 'мос⟨U+200D⟩ква'],
    ['keeps the joiner of a family', '👩\u200D👧', '👩\u200D👧'],
    ['names control characters', 'a\u0007b', 'a⟨U+0007⟩b'],
    ['keeps the accents of a letter', 'е\u0301', 'е\u0301'],
    ['cuts a tower of accents', `a${'\u0301'.repeat(1_000_000)}b`, `a${'\u0301'.repeat(4)}b`],
    ['cuts what never ends', 'я'.repeat(1_000_000), `${'я'.repeat(20_000)}…`],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected)
  })

  law.prop([fc.string({ unit: 'binary' })])('is never longer drawn than allowed, and holds nothing unseen', (text) => {
    expect([...visibleText(text, 10)].length).toBeLessThanOrEqual(1 + 10 * '⟨U+10FFFF⟩'.length)
    expect(visibleText(text)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/)
  })
})

describe('an entry', () => {
  test('has a heading for each section that says something, and keeps line breaks', () => {
    const host = shown({})
    const titles = [...host.querySelectorAll('h3')].map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'Коротко',
      'Какие вопросы решает',
      'Что было',
      'Что сделано',
      'Этапы',
      'Показатели',
      'Социальный эффект',
      'Участники',
      'Документы',
      'Суммы',
      'Контакт',
      'Приложения',
    ])
    expect(host.querySelector('.entry-solution')!.textContent).toContain('\n\nЗа работами')
  })

  test('follows safe links only, away from the page', () => {
    const contact = { office: 'Отдел', link: 'javascript:alert(1)' }
    expect(shown({ card: { ...sample!.card, contact } }).querySelector('.entry-contact a')).toBeNull()
    const link = shown({}).querySelector('a')!
    expect([link.href, link.target, link.rel]).toEqual([
      'https://example.org/practice',
      '_blank',
      'noopener noreferrer',
    ])
  })

  test('names attachments, and links them only where the page says where they are', () => {
    expect(shown({}).querySelector('[data-attachment]')).toBeNull()
    const link = shown({}, () => 'https://files.example.org/1').querySelector<HTMLAnchorElement>('[data-attachment]')!
    expect(link.textContent!.replace(/\s+/g, ' ')).toBe('Фото двора.pdf PDF, 482 КБ, откроется в новой вкладке')
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer'])
    expect(shown({}, () => 'data:text/html,x').querySelector('[data-attachment]')).toBeNull()
  })

  test.each([
    '<script>document.body.dataset.hit = 1</script>',
    '<img src=x onerror="document.body.dataset.hit = 1">',
    '"><svg onload=alert(1)>',
    '=HYPERLINK("http://evil.example","x")',
    '{{constructor.constructor("alert(1)")()}}',
  ])('draws %s as text in every field', async (payload) => {
    const fill = (value: unknown): unknown => {
      if (typeof value === 'string') return payload
      if (Array.isArray(value)) return value.map(fill)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
    }
    const count = (host: HTMLElement): number => host.querySelectorAll(':not(a)').length
    const { status: _, ...card } = { ...sample!.card, contact: { office: 'Отдел' } }
    const plain = count(shown({ card }))
    const host = shown({
      card: fill(card),
      attachments: fill(sample!.attachments),
    })
    expect(count(host)).toBe(plain)
    expect(host.textContent).toContain(payload)
    expect(host.querySelectorAll('script, img, svg, iframe')).toHaveLength(0)
    expect(document.body.dataset['hit']).toBeUndefined()
  })
})
