import type { Viewer } from '@gorod/core/judging'
import type { OfficeTools } from '../office/local.js'
import { remoteOffice } from '../office/remote.js'
import type { Office } from '../office/office.js'
import { commissionServer, type CommissionServer, type ServerRules } from './commission-server.js'

/** Where the server of the tests is said to be. */
export const address = 'https://commission.test/editions/sample/'

/** A way to ask a server in the name of somebody. */
export const fetchOf =
  (server: CommissionServer, viewer: Viewer | undefined): typeof fetch =>
  (input, init) =>
    server(new Request(input, init), viewer)

/** Offices of people over one server. */
export function wired(rules: ServerRules = {}): (viewer: Viewer, tools: OfficeTools) => Office {
  let server: CommissionServer | undefined
  return (viewer, tools) =>
    remoteOffice(address, { viewer, fetch: fetchOf((server ??= commissionServer(tools, rules)), viewer) })
}
