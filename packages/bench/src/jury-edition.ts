import { preparedEdition, submissions } from '../../elements/src/testing/edition.ts'
import { commissionServer } from '../../elements/src/testing/commission-server.ts'

/** A server of an edition whose round is open, as it answers one juror, who was given so many entries. */
export async function editionFor(juror: string, entries: number): Promise<(request: Request) => Promise<Response>> {
  // A juror is never given the submissions of the own city: one of eight in the sample.
  const entered = submissions(Math.ceil((entries * 8) / 7))
  const { act, tools } = await preparedEdition(entered)
  const given = entered.filter(({ entrant }) => entrant.city !== 'city-1').slice(0, entries)
  const pairs = given.map(({ id }) => ({ juror, submission: id }))
  await act('secretary', 'assign', { round: 'r1', pairs, seed: 'bench' })
  await act('chair', 'open-round', { round: 'r1' })
  const server = commissionServer(tools)
  return (request) => server(request, { id: juror, role: 'juror' })
}
