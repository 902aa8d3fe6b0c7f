import { describe, expect, test } from 'vitest'
import { commission, judgedEdition, openedEdition, submissions } from '../testing/edition.js'

describe('an office of its own', () => {
  test('shows a juror his own sheets and the submissions given to him, and nobody else', async () => {
    const { office } = await openedEdition(submissions(8))
    const { state, submissions: given } = await office('juror-1').see()
    const sheets = Object.values(state.sheets['r1']!).flatMap((byJuror) => Object.keys(byJuror))
    expect(new Set(sheets)).toEqual(new Set(['juror-1']))
    expect(given.map(({ id }) => id)).toEqual(Object.keys(state.sheets['r1']!).sort())
    expect(state.commission!.members.map(({ id }) => id)).toEqual(['juror-1'])
    expect(given.some(({ entrant }) => entrant.city === 'city-1')).toBe(false)
  })

  test('carries out a command once, however often it comes', async () => {
    const { office, tools } = await openedEdition(submissions(3))
    const juror = office('juror-1')
    const { state } = await juror.see()
    const submission = Object.keys(state.sheets['r1']!)[0]!
    const command = {
      id: 'x',
      type: 'open-sheet',
      at: '',
      actor: 'juror-1',
      role: 'juror',
      submission,
      noConflict: true,
    } as const
    const [first] = await juror.carryOut([command])
    const [second] = await juror.carryOut([command])
    expect(second).toEqual(first)
    expect((await tools.store.head()).last).toBe(first!.accepted!.id)
  })

  test('refuses with a reason', async () => {
    const { office } = await openedEdition(submissions(3))
    const command = { id: 'x', type: 'close-round', at: '', actor: 'chair', role: 'chair' } as const
    const [answer] = await office('chair').carryOut([command])
    expect(answer!.refused!.code).toBe('act-phase-refused')
  })

  test('hides the marks from those who keep the round, until it is closed', async () => {
    const marksOf = async (edition: Awaited<ReturnType<typeof openedEdition>>, id: string): Promise<number> => {
      const { state } = await edition.office(id).see()
      return Object.values(state.sheets['r1']!)
        .flatMap((byJuror) => Object.values(byJuror))
        .reduce((sum, { marks }) => sum + Object.keys(marks).length, 0)
    }
    const open = await openedEdition(submissions(3))
    const closed = await judgedEdition(submissions(3))
    for (const { id, role } of commission.members) {
      if (role !== 'juror') expect(await marksOf(open, id)).toBe(0)
      expect(await marksOf(closed, id)).toBe(3 * 3 * 6)
    }
  })
})
