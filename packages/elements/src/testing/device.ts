import { onTestFinished } from 'vitest'
import { sha256 } from '../office/sha256.js'
import { openDevice, type Device } from '../store/device.js'

let count = 0

/** The name of a database that no test has used; it is deleted after the test. */
export function freshName(): string {
  const name = `gorod-test-${Date.now()}-${++count}`
  onTestFinished(() => void indexedDB.deleteDatabase(name))
  return name
}

/** Two tabs over one device. */
export async function twoTabs(name = freshName()): Promise<[Device, Device]> {
  return [await openDevice(name, sha256), await openDevice(name, sha256)]
}
