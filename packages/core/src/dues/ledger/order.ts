/** The order of texts by code units, for ids and days. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
