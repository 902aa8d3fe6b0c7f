/** Watches whether another tab works under the same name, until it leaves; gives the way to leave. */
export function onlyTab(name: string, told: (isOther: boolean) => void): () => void {
  const { locks } = navigator
  const left = new AbortController()
  let leave = (): void => left.abort()
  const stay = (): Promise<void> =>
    new Promise((resolve) => {
      if (left.signal.aborted) return resolve()
      told(false)
      leave = resolve
    })
  const wait = (): unknown => locks.request(name, { signal: left.signal }, stay).catch(() => undefined)
  void locks
    ?.request(name, { ifAvailable: true }, (lock) => {
      if (lock) return stay()
      if (left.signal.aborted) return undefined
      told(true)
      wait()
      return undefined
    })
    .catch(() => undefined)
  return () => leave()
}
