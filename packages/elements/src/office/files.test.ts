import { describe, expect, test } from 'vitest'
import { openedEdition, submissions } from '../testing/edition.js'
import { givenTo, opening } from '../testing/office-contract.js'
import { ballotFileOf } from './ballot-file.js'
import { ballotFile, mailFiles } from './files.js'
import { packetIn } from './read-packet.js'

describe('the files of a commission by mail', () => {
  test('go out to a juror, and come back filled', async () => {
    const { office } = await openedEdition(submissions(6))
    const files = mailFiles(office('secretary').mail!, 'ru')
    const packet = await files.packet('juror-1')
    expect(packet.name).toMatch(/^Листы члена комиссии juror-1 2026-10-01\.json$/)
    const { seen } = (await packetIn(packet)).value!
    const commands = (await givenTo(office('juror-1'))).map((id) => opening(id))
    const filled = ballotFile(await ballotFileOf(commands, seen, undefined, '2026-10-02T09:00:00Z'), 'en')
    expect([filled.name, filled.type]).toEqual(['My sheets juror-1 2026-10-02.json', 'application/json'])
    expect(await files.accept(filled)).toEqual({ accepted: commands.length, refused: [] })
  })

  test('are told by their problems when nothing can be done with them', async () => {
    const { office } = await openedEdition(submissions(3))
    const { accept } = mailFiles(office('secretary').mail!, 'ru')
    const { seen } = { seen: await office('juror-1').see() }
    const again = [
      opening((await givenTo(office('juror-1')))[0]!),
      opening((await givenTo(office('juror-1')))[0]!, 'b'),
    ]
    const codes = async (file: File): Promise<unknown> => {
      const { accepted, refused } = await accept(file)
      return [accepted, refused.map(({ code }) => code)]
    }
    expect(await codes(new File(['Привет'], 'a.txt'))).toEqual([0, ['ballots-unreadable']])
    expect(await codes(ballotFile(await ballotFileOf(again, seen), 'ru'))).toEqual([1, ['sheet-state-wrong']])
  })

  test('have names that every system takes', async () => {
    const { office } = await openedEdition(submissions(3))
    const seen = await office('juror-1').see()
    const file = await ballotFileOf(
      [],
      { ...seen, viewer: { id: '../a:b"<c>', role: 'juror' } },
      undefined,
      '2026-10-02',
    )
    expect(ballotFile(file, 'ru').name).toBe('Мои листы ..-a-b--c- 2026-10-02.json')
  })
})
