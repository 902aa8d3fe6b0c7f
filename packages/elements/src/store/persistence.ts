/** How long a browser keeps what is on this device: as long as the person wants, or until it needs the room. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown'

/** What is promised now, without asking anybody. */
export const persistence = (storage = globalThis.navigator?.storage): Promise<Persistence> =>
  told(() => storage?.persisted?.())

/** Asks the browser to keep the data; some browsers ask the person, so only call it when he did something for it. */
export const askToKeep = (storage = globalThis.navigator?.storage): Promise<Persistence> =>
  told(() => storage?.persist?.())

/**
 * Whether this browser deletes what a site keeps after seven days without a visit: Safari and every browser on an iPhone,
 * unless the page was added to the home screen.
 */
export const forgetsInSevenDays = (
  { vendor }: Pick<Navigator, 'vendor'> = navigator,
  isInstalled = globalThis.matchMedia?.('(display-mode: standalone)').matches ?? false,
): boolean => vendor.startsWith('Apple') && !isInstalled

async function told(ask: () => Promise<boolean> | undefined): Promise<Persistence> {
  try {
    const answer = await ask()
    return answer === undefined ? 'unknown' : answer ? 'kept' : 'may-be-cleared'
  } catch {
    return 'unknown'
  }
}
