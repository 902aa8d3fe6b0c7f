import { conflictsOf } from '@gorod/core/judging'
import { counted } from '@gorod/core/words'
import { render } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { submissions } from '../../testing/edition.js'
import { judgedState, sceneOf } from '../../testing/judged.js'
import { peopleWords } from '../../words/commission/people.js'
import { peopleRoom } from './index.js'

/** The room of a large commission, drawn again whenever it asks for that. */
function large() {
  const state = { ...judgedState({ entered: submissions(300), jurors: 100 }), phase: 'open' as const, closings: [] }
  state.commission!.members.forEach((member) => (member.cities = ['city-1']))
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  const scene = sceneOf(state, 'ru', { refresh: () => render(peopleRoom(scene), root) })
  scene.refresh()
  return { state, options: () => document.querySelectorAll('option').length }
}

test('of a hundred jurors has no form before it is opened, and then lists the others once', async () => {
  const { options } = large()
  const few = options()
  // Those who may be enrolled or in conflict; not each juror in the form of each other.
  expect(few).toBeLessThan(300)
  await page.getByText('Заменить').first().click()
  await expect.poll(options).toBe(few + 100)
})

test('counts whom the rules bar in slices, and says so until it is counted', async () => {
  const { state } = large()
  const words = peopleWords('ru').conflicts
  expect(document.body.textContent).toContain(words.counting)
  const jurors = state.commission!.members.filter(({ role }) => role === 'juror')
  const all = conflictsOf({ members: jurors }, Object.values(state.entries), [], state.rules!.conflicts).length
  expect(all).toBeGreaterThan(1000)
  await expect.poll(() => document.body.textContent).toContain(counted(all, words.pairs, 'ru'))
})
