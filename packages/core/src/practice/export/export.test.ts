import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { inventedPractices } from '../invented/practices.js'
import { inventedRubricator } from '../invented/rubricator.js'
import type { Practice } from '../practice.js'
import { readPractices } from '../schema.js'
import { practice, rubricator } from '../testing/sample.js'
import { renderPractice } from './article.js'
import { practicesBibtex } from './bibtex.js'
import { practicesCsl } from './csl.js'
import { practicesCsv } from './csv.js'
import { practicesDocument } from './document.js'
import { dublinCore } from './dublin-core.js'
import { practicesHtmlList } from './html-list.js'
import { practiceJsonLd, practicesJsonLd } from './json-ld.js'
import { practicesJson } from './json.js'
import { practicesRis } from './ris.js'
import { practiceTable } from './table.js'

const url = ({ id }: Practice): string => `https://library.example/p/${id}`
const options = { rubricator, url, publisher: 'МАГ' }
const award = 'Диплом первой степени, 1\u00A0место, номинация «Дворы», Пример конкурса, выпуск\u00A03, 2026'
const thin: Practice = {
  ...practice,
  owner: { name: 'Речной' },
  title: { kk: 'Көліксіз аула' },
  summary: {},
  questions: ['unknown'],
  amounts: {},
  attachments: [],
  sources: [],
}
const { award: _award, started: _started, ...undated } = thin

describe('a reference', () => {
  test('in BibTeX', () => {
    expect(practicesBibtex([practice], options)).toBe(`@misc{yard,
  author = {{Администрация города Речного}},
  title = {{Двор без машин}},
  year = {2026},
  howpublished = {МАГ},
  url = {https://library.example/p/yard},
  abstract = {Стоянку вынесли за дом.},
  keywords = {Как освободить двор от машин},
  note = {${award.replaceAll('\u00A0', ' ')}},
  langid = {russian},
}
`)
  })

  test('in CSL-JSON', () => {
    expect(practicesCsl([practice], options)).toEqual([
      {
        id: 'yard',
        type: 'document',
        title: 'Двор без машин',
        author: [{ literal: 'Администрация города Речного' }],
        issued: { 'date-parts': [[2026]] },
        publisher: 'МАГ',
        abstract: 'Стоянку вынесли за дом.',
        keyword: 'Как освободить двор от машин',
        note: award.replaceAll('\u00A0', ' '),
        language: 'ru',
        URL: 'https://library.example/p/yard',
      },
    ])
  })

  test('in RIS', () => {
    expect(practicesRis([thin]).split('\r\n')).toEqual([
      'TY  - GEN',
      'ID  - yard',
      'AU  - Речной',
      'TI  - Көліксіз аула',
      'PY  - 2026',
      'KW  - unknown',
      expect.stringMatching(/^N1/),
      'LA  - kk',
      'ER  - ',
      '',
    ])
  })

  test('in Dublin Core', () => {
    expect(
      dublinCore(practice, options)
        .map(({ name, content }) => `${name}: ${content}`)
        .slice(0, 4),
    ).toEqual([
      'DC.title: Двор без машин',
      'DC.creator: Администрация города Речного',
      'DC.subject: Как освободить двор от машин',
      'DC.description: Стоянку вынесли за дом.',
    ])
  })

  test('names an administration only if the data does', () => {
    const texts = [
      practicesBibtex([thin]),
      practicesRis([thin]),
      JSON.stringify(practicesCsl([thin])),
      JSON.stringify(practiceJsonLd(thin)),
    ]
    expect(texts.filter((text) => text.includes('Администрация'))).toEqual([])
    expect(practiceJsonLd(thin)['author']).toEqual({ '@type': 'Organization', name: 'Речной' })
  })

  test('takes its year from the edition, else from the start, else has none', () => {
    const { award: _, ...unawarded } = practice
    expect([practice, unawarded, undated].map((one) => practicesCsl([one])[0]?.issued?.['date-parts'][0][0])).toEqual([
      2026,
      2023,
      undefined,
    ])
  })

  test('of practices with one id in plain letters has a key of its own', () => {
    const keys = ['двор', 'сад', 'двор-2', 'a b'].map((id) => ({ ...practice, id }))
    expect([...practicesBibtex(keys).matchAll(/@misc\{([^,]+)/g)].map(([, key]) => key)).toEqual([
      'practice',
      'practice-2',
      '2',
      'a-b',
    ])
  })
})

test.each([
  ['{}', '\\textbraceleft{}\\textbraceright{}'],
  ['\\LaTeX', '\\textbackslash{}LaTeX'],
  ['5 % & $1 #2 a_b', '5 \\% \\& \\$1 \\#2 a\\_b'],
  ['~^"', '\\textasciitilde{}\\textasciicircum{}\\textquotedbl{}'],
])('BibTeX writes %s as %s', (text, escaped) => {
  expect(practicesBibtex([{ ...practice, title: { ru: text } }])).toContain(`  title = {{${escaped}}},\n`)
})

test.each([
  ['https://мэр.рф/a b', undefined],
  ['https://мэр.рф/двор', 'https://xn--l1ai2b.xn--p1ai/%D0%B4%D0%B2%D0%BE%D1%80'],
  ['mailto:mayor@reka.example', undefined],
  ['javascript:alert(1)', undefined],
  ['/p/yard', undefined],
])('the address %s of a practice is cited as %s', (address, cited) => {
  expect(practicesCsl([practice], { url: () => address })[0]?.URL).toBe(cited)
})

test('schema.org has the work, its city, its questions and its award', () => {
  expect(practiceJsonLd(practice, options)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': 'https://library.example/p/yard',
    name: 'Двор без машин',
    inLanguage: 'ru',
    author: { '@type': 'Organization', name: 'Администрация города Речного' },
    spatialCoverage: { '@type': 'Place', name: 'Речной' },
    about: [{ '@type': 'DefinedTerm', termCode: 'cars', name: 'Как освободить двор от машин' }],
    award,
    encoding: [{ name: 'двор.pdf', encodingFormat: 'application/pdf' }],
  })
})

test('schema.org has several works in one graph', () => {
  const { '@context': context, '@graph': graph } = practicesJsonLd([practice, thin], options)
  expect(context).toBe('https://schema.org')
  expect(graph).toEqual(
    [practice, thin].map((one) => {
      const { '@context': _, ...work } = practiceJsonLd(one, options)
      return work
    }),
  )
})

test('JSON is what readPractices takes', () => {
  const practices = inventedPractices(20, 5)
  expect(readPractices(practicesJson(practices)).practices).toEqual(practices)
  expect(JSON.parse(practicesJson(practices, { rubricator }))).toEqual({ practices, rubricator })
})

describe('a table', () => {
  test('has a cell for every column, numbers where they are numbers', () => {
    const { columns, rows } = practiceTable([practice, thin], { rubricator })
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      for (const [at, cell] of row.entries())
        expect([
          columns[at]!.key,
          cell === null || typeof cell === (columns[at]!.kind === 'number' ? 'number' : 'string'),
        ]).toEqual([columns[at]!.key, true])
    }
    const shown = Object.fromEntries(columns.map(({ key }, at) => [key, rows[0]![at]]))
    expect(shown).toMatchObject({
      city: 'Речной',
      spheres: 'Городское хозяйство\nДворы\nТранспорт',
      year: 2026,
      'amount-total': 1_500_000,
      indicators: 'Машин во дворе: 40 → 0 машин (2023)',
    })
  })

  test('calls a pilot as the screen does', () => {
    expect(practiceTable([{ ...practice, status: 'pilot' }]).rows[0]).toContain('пилотный проект')
  })

  test('is separated as spreadsheets of the language expect', () => {
    expect(practicesCsv([practice]).startsWith('\uFEFF"Обозначение";"Название"')).toBe(true)
    expect(practicesCsv([practice], { locale: 'en' }).startsWith('\uFEFF"Id","Title"')).toBe(true)
    expect(practicesCsv([])).toMatch(/^\uFEFF[^\r\n]+\r\n$/)
  })
})

describe('a document', () => {
  test('of one practice says all that it holds, and what it is', () => {
    const html = practicesDocument([practice], options)
    const shown = DomUtils.textContent(parseDocument(html).children).replaceAll('\u00A0', ' ')
    const said = [
      'Двор без машин',
      'Сад',
      'Жильцы: труд',
      'Постановление № 5',
      'Машин во дворе',
      '1 500 000 ₽',
      'Озёрный',
      'Иванова А. А.',
      'двор.pdf',
      'Положение о примере',
      'май 2023',
      '20 декабря 2026',
    ]
    expect(said.filter((text) => !shown.includes(text))).toEqual([])
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('<link rel="canonical" href="https://library.example/p/yard" />')
    expect(html).toContain('<meta name="DC.title" content="Двор без машин" />')
    expect(html).toContain('application/ld+json')
  })

  test('of several has contents that lead to each', () => {
    const practices = inventedPractices(5, 2)
    const nodes = parseDocument(practicesDocument(practices, { rubricator: inventedRubricator })).children
    const ids = DomUtils.findAll(({ name }) => name === 'article', nodes).map(({ attribs }) => `#${attribs['id']}`)
    expect(
      DomUtils.findAll(({ name }) => name === 'a', nodes)
        .map(({ attribs }) => attribs['href'])
        .slice(0, 5),
    ).toEqual(ids)
    expect(ids).toHaveLength(5)
  })

  test('of several leads to each, however alike their ids are', () => {
    const ids = ['yard-1', 'yard/1', 'yard 1', '100%', '100~']
    const document = parseDocument(practicesDocument(ids.map((id) => ({ ...practice, id }))))
    const anchors = DomUtils.getElementsByTagName('article', document).map(({ attribs }) => attribs['id'])
    const links = DomUtils.getElementsByTagName('a', document).map(({ attribs }) => attribs['href'])
    expect(new Set(anchors).size).toBe(ids.length)
    expect(links.filter((link) => link?.startsWith('#'))).toEqual(anchors.map((anchor) => `#${anchor}`))
  })

  test('says of every invented practice that it is invented, and of an obsolete one why', () => {
    const html = practicesDocument([
      ...inventedPractices(5, 2),
      { ...practice, editing: { state: 'obsolete', note: 'Есть новая' } },
    ])
    expect(html.match(/Придуманная практика придуманного города/g)).toHaveLength(5)
    expect(html).toContain('Устарела: Есть новая')
  })

  test('names each source once, without the fields that it states', () => {
    const known = 'https://news.example/1'
    const sources = [`${known} → /title/ru /award/degree`, `${known} → /owner/name`, 'Путь «А → Б»']
    const items = /Источники:<\/p>\s*<ul>([^]*?)<\/ul>/.exec(renderPractice({ ...practice, sources }))![1]!
    expect(items.match(/(?<=<li>).*?(?=<\/li>)/g)).toEqual([known, 'Путь «А → Б»'])
    expect(practiceTable([{ ...practice, sources }]).rows[0]).toContain(`${known}\nПуть «А → Б»`)
  })

  test('says in which language a text is that is not in the one asked for', () => {
    expect(renderPractice(practice, { locale: 'en' })).toContain('<h1>A yard without cars</h1>')
    expect(renderPractice(practice, { locale: 'en' })).toContain('<span lang="ru">Стоянку вынесли за дом.</span>')
    expect(renderPractice(thin)).toContain('<span lang="kk">Көліксіз аула</span>')
  })
})

test('a list for pages without script gives the card back', () => {
  const [item] = DomUtils.findAll(
    ({ name }) => name === 'li',
    parseDocument(practicesHtmlList([practice], options)).children,
  )
  const { attribs: given } = item!
  const part = (name: string) => DomUtils.findOne(({ attribs }) => attribs['class'] === name, item!.children)!
  expect(given).toMatchObject({
    'data-id': 'yard',
    'data-city': 'reka',
    'data-questions': 'cars',
    'data-started': '2023-05',
    'data-state': 'accepted',
  })
  expect(JSON.parse(given['data-award']!)).toEqual(practice.award)
  expect(JSON.parse(given['data-amounts']!)).toEqual(practice.amounts)
  expect(DomUtils.textContent(part('gorod-title'))).toBe('Двор без машин')
  expect(part('gorod-title').attribs).toEqual({
    class: 'gorod-title',
    lang: 'ru',
    href: 'https://library.example/p/yard',
  })
  expect(DomUtils.textContent(part('gorod-owner'))).toBe('Речной')
  expect(practicesHtmlList(inventedPractices(3, 1)).match(/data-invented="true"/g)).toHaveLength(3)
})

test('whatever an invented practice goes out as says that it is invented', () => {
  const invented = inventedPractices(1, 1)
  const [one] = invented as [Practice]
  const written = {
    html: renderPractice(one),
    list: practicesHtmlList(invented),
    json: practicesJson(invented),
    csv: practicesCsv(invented),
    bibtex: practicesBibtex(invented),
    ris: practicesRis(invented),
    csl: JSON.stringify(practicesCsl(invented)),
    schema: JSON.stringify(practiceJsonLd(one)),
    meta: JSON.stringify(dublinCore(one)),
  }
  const silent = Object.entries(written).filter(
    ([, text]) => !/Придуманная практика|"isInvented": true|"да"\r\n$/.test(text),
  )
  expect(silent.map(([format]) => format)).toEqual([])
})

test.each([
  ['../p/yard/', '<a class="gorod-title" lang="ru" href="../p/yard/">'],
  ['javascript:alert(1)', '<span class="gorod-title"'],
  [' \tjava\nscript:alert(1)', '<span class="gorod-title"'],
  ['data:text/html,x', '<span class="gorod-title"'],
])('a list links to the page %j of a practice only if it is of the web', (page, expected) => {
  expect(practicesHtmlList([practice], { page: () => page })).toContain(expected)
})
