// Who somebody is and where the work is kept, both said by the address of the page.
import type { Viewer } from '@gorod/core/judging'
import {
  localOffices,
  openDevice,
  remoteOffice,
  sha256,
  type Device,
  type Mail,
  type Office,
} from '@gorod/elements/office'
import { form, open } from './edition.js'
import { viewerOf } from './people.js'
import { rules } from './rules.js'

const address = new URLSearchParams(location.search)

/** Who sits here; a real site learns it from its sign-in. */
export const viewer: Viewer | undefined = viewerOf(address.get('as') ?? '')

/** Whether everything is kept on this laptop, without a server. */
export const isLaptop = address.get('where') === 'laptop'

/** Where the server speaks with somebody. */
export const addressOf = ({ id }: Viewer): string => `/as/${id}/edition/`

/** What this browser keeps of an edition that is all on this laptop; its people do not see into each other's drawers. */
export const laptop = (): Promise<Device> => openDevice(`gorod-${rules.id}-laptop`, sha256)

/** The office of somebody: behind the server, or in this browser. */
export async function officeOf(who: Viewer): Promise<Office> {
  return isLaptop ? laptopOffice(who, await laptop()) : remoteOffice(addressOf(who), { viewer: who })
}

/** The office of somebody where all is kept in this browser. */
export async function laptopOffice(who: Viewer, { store, folder, drawerOf }: Device): Promise<Office> {
  const offices = localOffices({ store, folder, sha256, now: Date.now, drawer: drawerOf('mail') })
  await navigator.locks.request('gorod-jury-first', async () => {
    if ((await store.head()).size) return
    await form(offices)
    await open(offices)
  })
  return offices(who)
}

/** Files to and from jurors: by the office of this laptop, or by the server in the secretary's name. */
export const mailOf = ({ mail, viewer: { id } }: Office): Mail =>
  mail ?? {
    packetFor: async (juror) => (await fetch(`/as/${id}/packet?juror=${juror}`)).json(),
    accept: async (file) => (await fetch(`/as/${id}/ballots`, { method: 'POST', body: JSON.stringify(file) })).json(),
  }
