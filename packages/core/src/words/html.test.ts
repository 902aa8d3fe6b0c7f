import { fc, test } from '@fast-check/vitest'
import { parseDocument, DomUtils } from 'htmlparser2'
import { expect } from 'vitest'
import { html } from './html.js'

test('what is put in is text, what is markup stays', () => {
  const inner = html`<b>${'<i>'}</b>`
  expect(html`<p title="${'"&'}">${inner}${[1, ' ', inner]}${undefined}${false}</p>`.markup).toBe(
    '<p title="&quot;&amp;"><b>&lt;i&gt;</b>1 <b>&lt;i&gt;</b></p>',
  )
})

test('characters that turn the direction of reading are seen', () => {
  expect(html`${'a\u202Eb\u0000c\ud800'}`.markup).toBe('a\uFFFDb\uFFFDc\uFFFD')
})

test.prop([fc.string({ unit: 'binary' })])('a parser reads back one element with the text', (text) => {
  const document = parseDocument(html`<p title="${text}">${text}</p>`.markup)
  const [paragraph, ...rest] = DomUtils.findAll(() => true, document.children)
  expect(rest).toEqual([])
  const shown = text.replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
  expect([paragraph!.attribs['title'], DomUtils.textContent(paragraph!)]).toEqual([shown, shown])
})
