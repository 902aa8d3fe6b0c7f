import { atOnce, type EditionState, type Steps } from '@gorod/core/judging'

/** How long work holds the page up before it pauses, in milliseconds. */
export const SLICE = 10

async function inSlices<T>(work: Steps<T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - began < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}

/** What follows from a state of the edition, worked out once: at once by who needs it, or ahead with pauses for the page. */
export function followed<T>(work: (state: EditionState) => Steps<T>) {
  const known = new WeakMap<EditionState, T>()
  const coming = new WeakMap<EditionState, Promise<void>>()
  const come = async (state: EditionState): Promise<void> => {
    const result = await inSlices(work(state))
    if (!known.has(state)) known.set(state, result)
  }
  return {
    of(state: EditionState): T {
      const result = known.get(state) ?? atOnce(work(state))
      known.set(state, result)
      return result
    },
    /** What is known of it so far. */
    soFar: (state: EditionState): T | undefined => known.get(state),
    async ahead(state: EditionState): Promise<void> {
      if (known.has(state)) return
      const promised = coming.get(state) ?? come(state)
      coming.set(state, promised)
      await promised
    },
  }
}
