import type { Office } from '../office/office.js'
import { memoryDrawer, type Drawer } from '../store/drawer.js'

const byOffice = new WeakMap<Office, Drawer>()
const byName = new Map<string, Drawer>()

/** A drawer that lives as long as the page: the same for a desk that is closed and opened again. */
export const pageDrawer = (owner: Office | string): Drawer =>
  typeof owner === 'string' ? drawerIn(byName, owner) : drawerIn(byOffice, owner)

function drawerIn<Owner>(
  drawers: { get(owner: Owner): Drawer | undefined; set(owner: Owner, drawer: Drawer): unknown },
  owner: Owner,
): Drawer {
  const drawer = drawers.get(owner) ?? memoryDrawer()
  drawers.set(owner, drawer)
  return drawer
}
