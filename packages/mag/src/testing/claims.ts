/** JSON Pointers to every value that is no list or record. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}/${key}`))
}

/** Whether a pointer points to a leaf or to what holds it. */
export const covers = (pointer: string, leaf: string): boolean => leaf === pointer || leaf.startsWith(`${pointer}/`)

/** The pointers to what a source states. */
export const pointersIn = (source: string): string[] => source.split(' → ')[1]?.split(' ') ?? []
