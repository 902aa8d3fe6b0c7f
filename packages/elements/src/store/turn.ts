/**
 * Does a piece of work while nobody else on this device does one under the same name, in any tab (Web Locks). Where the
 * browser has no locks the work is done at once: what it must not lose has to be safe without them.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  let began = false
  const locked = async (): Promise<T> => {
    began = true
    return work()
  }
  try {
    return globalThis.navigator?.locks ? await navigator.locks.request(name, locked) : await work()
  } catch (error) {
    const isRefused = !began && error instanceof DOMException && error.name === 'SecurityError'
    if (!isRefused) throw error
    return work()
  }
}
