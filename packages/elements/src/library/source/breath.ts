/** How long one may go on without a pause (ms): the page answers its reader within 50, on a slow processor too. */
const longest = 5

let since = 0

/** Lets the page, or what else is asked of a worker, have its turn. */
export async function breath(): Promise<void> {
  await new Promise((resume) => setTimeout(resume))
  since = performance.now()
}

/** The same, where the last turn was long ago. */
export const pause = (): Promise<void> | undefined => (performance.now() - since > longest ? breath() : undefined)
