/** What a device keeps for one person: commands on their way, private notes, unfinished text. Values are plain JSON. */
export interface Drawer {
  /** Everything whose name begins so, by name. */
  all(prefix: string): Promise<[name: string, value: unknown][]>
  /** Keeps values, all or none; `undefined` takes the old one away. Done when they would survive the loss of power. */
  put(values: Readonly<Record<string, unknown>>): Promise<void>
}

/** A drawer that lives as long as the page. */
export function memoryDrawer(): Drawer {
  const kept = new Map<string, unknown>()
  return {
    all: async (prefix) => [...kept].filter(([name]) => name.startsWith(prefix)).sort(),
    async put(values) {
      for (const [name, value] of Object.entries(values))
        if (value === undefined) kept.delete(name)
        else kept.set(name, structuredClone(value))
    },
  }
}
