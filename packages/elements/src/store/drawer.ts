/** What a device keeps for one person: commands on their way, private notes, unfinished text. Values are plain JSON. */
export interface Drawer {
  /** Everything whose name begins so, by name. */
  all(prefix: string): Promise<[name: string, value: unknown][]>
  /** Keeps values, all or none; `undefined` takes the old one away. Done when they would survive the loss of power. */
  put(values: Readonly<Record<string, unknown>>): Promise<void>
  /** Calls back when something was kept or taken away, by this tab or another; gives the way to stop. */
  subscribe(listener: () => void): () => void
  /** Does a piece of work while no other tab of the same person does one. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** A drawer that lives as long as the page. */
export function memoryDrawer(): Drawer {
  const kept = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    all: async (prefix) =>
      structuredClone([...kept].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1))),
    async put(values) {
      for (const [name, value] of Object.entries(structuredClone(values)))
        if (value === undefined) kept.delete(name)
        else kept.set(name, value)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    alone(work) {
      const done = last.then(work)
      last = done.catch(() => undefined)
      return done
    },
  }
}
