import { fc, test as given } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { changed, newDraft, submissionOf, type Draft } from './draft.js'
import { mostLetters } from './fields.js'
import { readSubmissionFile } from './read-submission-file.js'
import { draftFile, draftIn, fileName, submissionFile } from './submission-file.js'
import { rules, sample } from './testing/sample.js'

const at = '2026-09-20T09:00:00Z'
const draft: Draft = { ...newDraft(rules, 'd1', at), submission: sample, amounts: { всего: '4 млн' } }

describe('a file with a draft', () => {
  test('gives back every letter, an amount as it was typed', () => {
    expect(draftIn(draftFile(draft), at)).toEqual({ ...draft, changedAt: at })
  })

  test('becomes a revision where it was returned', () => {
    const returned = { ...sample, state: 'returned', reason: 'Нет сметы', deadline: '2026-10-15' } as const
    const remarks = [{ path: '/card/summary', text: 'Короче' }]
    const read = draftIn(submissionFile({ submission: returned, remarks }), at)
    expect(read?.base).toEqual(returned)
    expect(read?.remarks).toEqual(remarks)
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"format":"gorod-submission","version":2}',
    '{"format":"gorod-submission","version":1}',
  ])('is none where it holds «%s»', (text) => {
    expect(draftIn(text, at)).toBeUndefined()
  })

  given.prop([fc.jsonValue()])('never trips over what it holds', (value) => {
    const card = { title: 'Т', steps: value, contact: value, amounts: value, questions: value }
    const submission = { ...sample, card, entrant: value, attachments: value, consents: value, reason: value }
    const text = JSON.stringify({ format: 'gorod-submission', version: 1, submission, remarks: value, amounts: value })
    expect(submissionOf(draftIn(text, at)!).card.title).toBe('Т')
  })

  test('has a name that every system takes', () => {
    expect(fileName({ title: '../Двор\u202E/«сад»?' }, 'Заявка')).toBe('Заявка — .. Двор сад.json')
  })
})

describe('the secretary', () => {
  test('reads what was handed in', () => {
    const submission = { ...submissionOf(draft), state: 'submitted', submittedAt: at } as const
    expect(readSubmissionFile(submissionFile({ submission, remarks: [] }))).toEqual({
      submission,
      remarks: [],
      problems: [],
    })
  })

  test.each([
    ['no JSON', '<html>', ''],
    ['another format', '{"format":"gorod-ballot"}', '/format'],
    ['a later version', '{"format":"gorod-submission","version":9}', '/version'],
    ['nothing', 'null', '/format'],
    ['too much', ' '.repeat(8_000_001), ''],
  ])('is told of %s', (_, text, path) => {
    expect(readSubmissionFile(text).problems).toMatchObject([{ code: 'shape-value-wrong', at: { path } }])
  })

  test('is told of every value of the wrong shape, with its place', () => {
    const submission = { ...sample, card: { ...sample.card, title: 5 }, extra: 1 } as never
    const { problems } = readSubmissionFile(submissionFile({ submission, remarks: [] }))
    expect(problems.map(({ code, at: place }) => [code, place.path])).toEqual([
      ['shape-value-wrong', '/submission/card/title'],
      ['shape-field-unknown', '/submission/extra'],
    ])
  })
})

test('a draft comes to a submission without its empty rows, blanks and halves of characters', () => {
  const card = {
    ...sample.card,
    title: ' Двор \uD800',
    questions: ['', ' Как? '],
    steps: [{ text: '' }, { when: '', text: 'Работы' }],
    contact: { office: ' ', link: '' },
  }
  const { card: written } = submissionOf({
    ...draft,
    submission: { ...sample, card },
    amounts: { всего: '4 000', часть: 'много' },
  })
  expect(written.title).toBe('Двор \uFFFD')
  expect(written.questions).toEqual(['Как?'])
  expect(written.steps).toEqual([{ text: 'Работы' }])
  expect(written.contact).toBeUndefined()
  expect(written.amounts).toEqual({ всего: 4000 })
})

const whole = changed(draft, '/card/published', { outlet: 'Вестник', day: '2026-01-01' }, at)
const places = [
  '/entrant/name',
  '/entrant/city',
  '/card/title',
  '/card/summary',
  '/card/questions/0',
  '/card/steps/0/when',
  '/card/steps/0/text',
  '/card/participants/0/support',
  '/card/indicators/0/after',
  '/card/contact/link',
  '/card/published/outlet',
]

given.prop([fc.constantFrom(...places), fc.string({ unit: 'binary' }), fc.boolean()])(
  'whatever can be typed in a field can be read by the secretary',
  (path, typed, isMost) => {
    const text = isMost ? typed.padEnd(mostLetters(path), 'я ').slice(0, mostLetters(path)) : typed
    const { remarks, problems } = readSubmissionFile(
      submissionFile({ submission: submissionOf(changed(whole, path, text, at)), remarks: [] }),
    )
    expect(problems).toEqual([])
    expect(remarks).toEqual([])
  },
)
