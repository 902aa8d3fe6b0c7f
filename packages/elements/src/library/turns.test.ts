import { html, render } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { later, Turns } from './turns.js'

const root = document.createElement('div')
const drawn: string[] = []
const part = (turns: Turns, name: string, isNext?: boolean) =>
  later(turns, () => (drawn.push(name), html`<b>${name}</b>`), isNext)

beforeEach(() => {
  render(html``, root)
  drawn.length = 0
})

test('draws one part in a turn, those that are next before the others', async () => {
  const turns = new Turns()
  render(html`${part(turns, 'one')} ${part(turns, 'two')} ${part(turns, 'first', true)}`, root)
  const seen: string[] = []
  await turns.run(() => seen.push(root.textContent.replace(/\s+/g, ' ').trim()))
  expect(drawn).toEqual(['first', 'one', 'two'])
  expect(seen).toEqual(['first', 'one first', 'one two first'])
  expect(turns.isDone).toBe(true)
})

test('a task of the page comes between two turns', async () => {
  const turns = new Turns()
  render(html`${part(turns, 'one')} ${part(turns, 'two')}`, root)
  let tasks = 0
  const before: number[] = []
  await turns.run(() => {
    before.push(tasks)
    setTimeout(() => tasks++)
  })
  expect(before).toEqual([0, 1])
})

test('what is drawn anew lets the rest go, and a part keeps what it showed until its turn', async () => {
  const turns = new Turns()
  const draw = (...names: string[]): void => {
    turns.begin()
    render(html`${names.map((name) => part(turns, name))}`, root)
  }
  draw('old', 'older')
  await turns.run(() => {})
  draw('dropped', 'dropped too')
  draw('new', 'newer')
  expect(root.textContent).toBe('oldolder')
  await turns.run(() => {})
  expect(root.textContent).toBe('newnewer')
  expect(drawn).toEqual(['old', 'older', 'new', 'newer'])
})
