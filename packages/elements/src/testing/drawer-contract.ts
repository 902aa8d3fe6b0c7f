import { describe, expect, test } from 'vitest'
import type { Drawer } from '../store/drawer.js'
import type { SubmissionFolder } from '../store/submission-folder.js'
import { submissions } from './edition.js'

/** What every drawer promises; it is opened twice over the same things. */
export function drawerContract(name: string, open: () => Promise<[Drawer, Drawer]>): void {
  describe(`a drawer ${name}`, () => {
    test('gives what begins with a prefix, by name', async () => {
      const [drawer, other] = await open()
      await drawer.put({ 'a/2': { text: 'ё' }, 'a/10': [1, null], 'a!': 0, b: 'x' })
      for (const one of [drawer, other]) {
        expect(await one.all('a/')).toEqual([
          ['a/10', [1, null]],
          ['a/2', { text: 'ё' }],
        ])
        expect((await one.all('')).map(([key]) => key)).toEqual(['a!', 'a/10', 'a/2', 'b'])
      }
    })

    test('changes a value and takes one away at once', async () => {
      const [drawer] = await open()
      await drawer.put({ a: 1, b: 2 })
      await drawer.put({ a: undefined, b: 3 })
      expect(await drawer.all('')).toEqual([['b', 3]])
    })

    test('keeps all of the values or none', async () => {
      const [drawer] = await open()
      await expect(drawer.put({ a: 1, b: () => 0 })).rejects.toThrow()
      expect(await drawer.all('')).toEqual([])
    })

    test('keeps what was given, whatever becomes of it after', async () => {
      const [drawer] = await open()
      const note = { text: 'как есть' }
      await drawer.put({ note })
      note.text = 'иначе'
      expect(await drawer.all('')).toEqual([['note', { text: 'как есть' }]])
    })

    test('tells the other tab, until it stops listening', async () => {
      const [drawer, other] = await open()
      let heard = 0
      const stop = other.subscribe(() => heard++)
      await drawer.put({ a: 1 })
      await expect.poll(() => heard).toBe(1)
      stop()
      await drawer.put({ a: 2 })
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toBe(1)
    })

    test('lets one tab work at a time, a failed work too', async () => {
      const [drawer, other] = await open()
      const order: string[] = []
      const work =
        (name: string, fails = false) =>
        async (): Promise<void> => {
          order.push(`${name}+`)
          await new Promise((resolve) => setTimeout(resolve, 5))
          order.push(`${name}-`)
          if (fails) throw new Error(name)
        }
      const done = await Promise.allSettled([
        drawer.alone(work('a', true)),
        other.alone(work('b')),
        drawer.alone(work('c')),
      ])
      expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
      expect(order).toEqual(['a+', 'a-', 'b+', 'b-', 'c+', 'c-'])
    })
  })
}

/** What every folder of submissions promises; it is opened twice over the same things. */
export function folderContract(name: string, open: () => Promise<[SubmissionFolder, SubmissionFolder]>): void {
  describe(`a folder of submissions ${name}`, () => {
    const given = submissions(3)

    test('gives those asked for, in that order, and only those that are there', async () => {
      const [folder, other] = await open()
      await folder.put(given)
      for (const one of [folder, other]) expect(await one.read(['s003', 'none', 's001'])).toEqual([given[2], given[0]])
      expect(await folder.read([])).toEqual([])
    })

    test('puts a new version in the place of the old one', async () => {
      const [folder] = await open()
      await folder.put(given)
      await folder.put([{ ...given[0]!, state: 'withdrawn' }])
      expect((await folder.read(['s001', 's002'])).map(({ state }) => state)).toEqual(['withdrawn', 'admitted'])
    })
  })
}
