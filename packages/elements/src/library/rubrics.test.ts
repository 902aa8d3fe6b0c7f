import { expect, test } from 'vitest'
import { nothingChosen, type Chosen } from './address.js'
import { rubricToggled } from './rubrics.js'

const sphere = (id: string, within?: string) => ({ id, title: { ru: id }, ...(within && { within }) })
const question = (id: string, ...spheres: string[]) => ({ id, title: { ru: id }, spheres })
const rubricator = {
  version: 1,
  sources: [],
  spheres: [sphere('city'), sphere('streets', 'city'), sphere('people'), sphere('ring', 'ring')],
  questions: [question('yards', 'streets'), question('lights', 'streets', 'people'), question('loose')],
}

/** What is pressed one after another: a sphere `/so`, a question so. */
const pressed = (...all: string[]): Chosen['facets'] =>
  all.reduce(
    (chosen, one) =>
      rubricToggled(chosen, rubricator, one.startsWith('/') ? 'sphere' : 'question', one.replace('/', '')),
    { ...nothingChosen, page: 3 } as Chosen,
  ).facets

test.each([
  [['/city'], { sphere: ['city'] }],
  [['/city', '/people'], { sphere: ['city', 'people'] }],
  [['yards', 'lights'], { question: ['yards', 'lights'] }],
  [['/people', 'yards'], { sphere: ['people'], question: ['yards'] }],
  [['/city', '/streets'], { sphere: ['streets'] }],
  [['/city', 'yards'], { question: ['yards'] }],
  [['/city', '/people', 'lights'], { question: ['lights'] }],
  [['yards', '/people', '/city'], { sphere: ['people', 'city'] }],
  [['/streets', 'lights', '/city'], { sphere: ['city'] }],
  [['yards', 'lights', '/people'], { question: ['yards'], sphere: ['people'] }],
  [['loose', '/city'], { question: ['loose'], sphere: ['city'] }],
  [['/city', '/city'], {}],
  [['/ring', 'yards'], { sphere: ['ring'], question: ['yards'] }],
  [['unknown', '/city'], { question: ['unknown'], sphere: ['city'] }],
])('%j leaves chosen %j', (presses, facets) => {
  expect(pressed(...presses)).toEqual(facets)
})

test('other choices stay, and the list begins anew', () => {
  const chosen = { ...nothingChosen, page: 3, text: 'двор', facets: { year: ['2025'], sphere: ['city'] } }
  expect(rubricToggled(chosen, rubricator, 'question', 'yards')).toEqual({
    ...nothingChosen,
    text: 'двор',
    facets: { year: ['2025'], question: ['yards'] },
  })
})
