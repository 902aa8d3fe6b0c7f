import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { practicesBibtex } from './export/bibtex.js'
import { practicesCsl } from './export/csl.js'
import { practicesDocument } from './export/document.js'
import { dublinCore } from './export/dublin-core.js'
import { practicesHtmlList } from './export/html-list.js'
import { practiceJsonLd } from './export/json-ld.js'
import { practicesRis } from './export/ris.js'
import { practiceTable } from './export/table.js'
import { practiceCities } from './owners.js'
import { readPractices } from './schema.js'
import { practiceLibrary } from './site/library.js'
import { practice, rubricator } from './testing/sample.js'

const jointWith = [{ city: 'ozero', name: 'Озёрный' }, { name: 'Луговой & Ко' }]
const { organisation: _, ...city } = practice.owner
const joint = { ...practice, owner: { ...city, jointWith } }
const names = ['Речной', 'Озёрный', 'Луговой & Ко']

describe('a practice of several cities', () => {
  test('is of the first and of those it is held in common with', () => {
    expect(practiceCities(joint)).toEqual([{ city: 'reka', name: 'Речной' }, ...jointWith])
    expect(practiceCities(practice)).toEqual([{ city: 'reka', name: 'Речной' }])
  })

  test('is read as it was written', () => {
    expect(readPractices(JSON.stringify([joint]))).toEqual({ practices: [joint], bad: [], problems: [] })
  })

  test('names them all in a table, a document, and a list', () => {
    const { columns, rows } = practiceTable([joint])
    expect(rows[0]![columns.findIndex(({ key }) => key === 'city')]).toBe(names.join('\n'))
    const text = (markup: string): string => DomUtils.textContent(parseDocument(markup)).replace(/\s+/g, ' ')
    expect(text(practicesDocument([joint]))).toContain(names.join(', '))
    expect(text(practicesDocument([joint, practice]))).toContain(`Двор без машин, ${names.join(', ')}`)
    expect(text(practicesHtmlList([joint]))).toContain(names.join(', '))
  })

  test('has them all as authors, unless an organisation is named', () => {
    expect(practicesBibtex([joint])).toContain('author = {{Речной} and {Озёрный} and {Луговой \\& Ко}}')
    expect(practicesRis([joint]).match(/^AU {2}- .*$/gm)).toEqual(names.map((name) => `AU  - ${name}`))
    expect(practicesCsl([joint])[0]!.author).toEqual(names.map((literal) => ({ literal })))
    expect(dublinCore(joint).flatMap(({ name, content }) => (name === 'DC.creator' ? [content] : []))).toEqual(names)
    const named = { ...joint, owner: { ...practice.owner, jointWith } }
    expect(practicesCsl([named])[0]!.author).toEqual([{ literal: 'Администрация города Речного' }])
  })

  test('lies in all of them', () => {
    expect(practiceJsonLd(joint)['spatialCoverage']).toEqual(names.map((name) => ({ '@type': 'Place', name })))
    expect(dublinCore(joint).flatMap(({ name, content }) => (name === 'DC.coverage' ? [content] : []))).toEqual(names)
    expect(practiceLibrary([joint], { rubricator }).cities.map(({ id }) => id)).toEqual(['ozero', 'reka'])
  })
})
