import type { Signer } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import type { Office } from '../office/office.js'
import { fileOffice, type Packet } from '../office/packet.js'
import { checkPacket, readPacket } from '../office/read-packet.js'
import { remoteOffice } from '../office/remote.js'
import { sha256 } from '../office/sha256.js'
import { openDevice, type Device } from '../store/device.js'
import type { Drawer } from '../store/drawer.js'
import { Unavailable } from '../store/unavailable.js'
import { pageDrawer } from './page-drawer.js'

/** What a desk is opened with. */
export interface Reception {
  office: Office
  drawer: Drawer
  /** Whether the drawer is gone with the page. */
  isInMemory: boolean
  signer?: Signer
  /** Makes a new key in place of one that was revoked. */
  newSigner?: (former: Signer) => Promise<Signer>
  /** Lets go of what was opened for the desk. */
  close?: () => void
}

/** The office at an address, with a drawer and a key of this browser, where it keeps any. */
export const byAddress = (src: string, juror: string): Promise<Reception> =>
  withDevice(`gorod ${src}`, juror, remoteOffice(src, { viewer: { id: juror, role: 'juror' } }))

/** The packet that this browser was given last; nothing where there is none. */
export async function byLastPacket(): Promise<Reception | undefined> {
  const device = await deviceOf('gorod by file')
  const [kept] = (await device?.drawerOf('packet').all('packet/')) ?? []
  device?.close()
  const { value } = checkPacket(kept?.[1])
  return value && received(value)
}

/** A packet from the text of a file, kept for the next visit; or why it cannot be read. */
export async function byPacket(text: string): Promise<Reception | readonly Problem[]> {
  const { value, problems } = readPacket(text)
  if (!value) return problems
  const device = await deviceOf('gorod by file')
  await device
    ?.drawerOf('packet')
    .put({ 'packet/last': value })
    .catch(() => undefined)
  device?.close()
  return received(value)
}

const received = (packet: Packet): Promise<Reception> =>
  withDevice(`gorod ${packet.seen.state.origin}`, packet.seen.viewer.id, fileOffice(packet))

async function withDevice(name: string, person: string, office: Office): Promise<Reception> {
  const device = await deviceOf(name)
  if (!device) return { office, drawer: pageDrawer(`${name} ${person}`), isInMemory: true }
  const signer = await device.signerOf(person).catch(unlessUnavailable)
  return {
    office,
    drawer: device.drawerOf(person),
    isInMemory: false,
    ...(signer && { signer }),
    newSigner: (former) => device.newSignerOf(person, former),
    close: () => device.close(),
  }
}

/** What this browser keeps; nothing where it keeps nothing. */
const deviceOf = (name: string): Promise<Device | undefined> => openDevice(name, sha256).catch(unlessUnavailable)

function unlessUnavailable(error: unknown): undefined {
  if (!(error instanceof Unavailable)) throw error
}
