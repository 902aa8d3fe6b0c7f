import { describe, expect, test } from 'vitest'
import type { EditionCommand } from '@gorod/core/judging'
import type { Office } from '../office/office.js'
import { openedEdition, submissions, type SampleEdition } from './edition.js'

/** A juror's request to open a sheet. */
export const opening = (submission: string, id = `open-${submission}`, actor = 'juror-1'): EditionCommand => ({
  id,
  type: 'open-sheet',
  at: '2026-10-02T08:00:00.000Z',
  actor,
  role: 'juror',
  round: 'r1',
  submission,
  noConflict: true,
})

/** The submissions given to the viewer of an office, by id. */
export async function givenTo(office: Office): Promise<string[]> {
  const { state } = await office.see()
  return Object.keys(state.sheets['r1']!).sort()
}

/** What every office promises, over an edition whose first round is open. */
export function officeContract(name: string, open: () => Promise<SampleEdition>): void {
  describe(`an office ${name}`, () => {
    test('shows a juror his own sheets and the submissions given to him, and nobody else', async () => {
      const { office } = await open()
      const seen = await office('juror-1').see()
      const sheets = Object.values(seen.state.sheets['r1']!).flatMap((byJuror) => Object.keys(byJuror))
      expect(seen.viewer).toEqual({ id: 'juror-1', role: 'juror' })
      expect(new Set(sheets)).toEqual(new Set(['juror-1']))
      expect(seen.submissions.map(({ id }) => id)).toEqual(Object.keys(seen.state.sheets['r1']!).sort())
      expect(seen.submissions[0]!.card.solution).toMatch(/гаражи/)
      expect(seen.state.commission!.members.map(({ id }) => id)).toEqual(['juror-1'])
      expect(seen.submissions.some(({ entrant }) => entrant.city === 'city-1')).toBe(false)
    })

    test('carries out a command once, however often it comes', async () => {
      const { office, tools } = await open()
      const juror = office('juror-1')
      const command = opening((await givenTo(juror))[0]!)
      const [first] = await juror.carryOut([command])
      const size = (await tools.store.head()).size
      expect(await juror.carryOut([command])).toEqual([first])
      expect(await office('juror-1').carryOut([command])).toEqual([first])
      expect((await tools.store.head()).size).toBe(size)
      expect((await tools.store.head()).last).toBe(first!.accepted!.id)
    })

    test('carries out commands in their order; one refused does not stop the next', async () => {
      const { office } = await open()
      const juror = office('juror-1')
      const [one, two] = await givenTo(juror)
      const answers = await juror.carryOut([opening(one!), opening(one!, 'again'), opening(two!)])
      expect(answers.map(({ command, refused }) => [command, refused?.code])).toEqual([
        [`open-${one}`, undefined],
        ['again', 'sheet-state-wrong'],
        [`open-${two}`, undefined],
      ])
    })

    test('acts for nobody but its viewer', async () => {
      const { office, tools } = await open()
      const size = (await tools.store.head()).size
      const other = opening((await givenTo(office('juror-2')))[0]!, 'x', 'juror-2')
      const answers = await office('juror-1')
        .carryOut([other])
        .catch(() => [])
      expect(answers.some(({ accepted }) => accepted)).toBe(false)
      expect((await tools.store.head()).size).toBe(size)
    })

    test('tells when there is something new, until nobody listens', async () => {
      const { office } = await open()
      const juror = office('juror-1')
      const [one, two] = await givenTo(juror)
      let heard = 0
      const stop = juror.subscribe(() => heard++)
      await new Promise((resolve) => setTimeout(resolve, 50))
      await office('juror-1').carryOut([opening(one!)])
      await expect.poll(() => heard).toBeGreaterThan(0)
      stop()
      const before = heard
      await office('juror-1').carryOut([opening(two!)])
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toBe(before)
    })

    test('tells a juror nothing when others act, not even how much they did', async () => {
      const { office } = await open()
      const [juror, other] = [office('juror-1'), office('juror-2')]
      const [one, two] = await givenTo(juror)
      let heard = 0
      const stop = juror.subscribe(() => heard++)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const before = heard
      await other.carryOut((await givenTo(other)).map((id) => opening(id, `open-${id}`, 'juror-2')))
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toBe(before)
      const [answer] = await juror.carryOut([opening(one!)])
      expect(Object.keys(answer!.accepted!).sort()).toEqual(['at', 'id'])
      await expect.poll(() => heard).toBeGreaterThan(before)
      await juror.carryOut([opening(two!)])
      stop()
    })

    test('keeps what two people ask for at once', async () => {
      const { office, tools } = await open()
      const jurors = ['juror-1', 'juror-2', 'juror-3']
      const asked = await Promise.all(
        jurors.map(async (id) => {
          const given = await givenTo(office(id))
          return office(id).carryOut(given.map((submission) => opening(submission, `open-${submission}`, id)))
        }),
      )
      const ids = asked.flat().map(({ accepted }) => accepted!.id)
      const events = await tools.store.read()
      expect(new Set(ids).size).toBe(ids.length)
      expect(events.filter(({ type }) => type === 'sheet.opened')).toHaveLength(ids.length)
    })
  })
}

/** An edition of eight submissions, as the contract needs it. */
export const forContract = (footing: Parameters<typeof openedEdition>[1] = {}): Promise<SampleEdition> =>
  openedEdition(submissions(8), footing)
