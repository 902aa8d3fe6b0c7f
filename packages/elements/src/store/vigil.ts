/** A server says at least every 20 seconds that it is there; after so long a silence the connection is dead. */
export const LONGEST_SILENCE = 45_000

/** Waits for signs of life; when none comes for too long, what is asked for is given up. */
export interface Vigil {
  readonly signal: AbortSignal
  /** Whether there was too long a silence. */
  readonly isOver: boolean
  /** A sign of life came. */
  heard(): void
  end(): void
}

/** A vigil over something that may be ended as a whole. */
export function vigilOver(whole: AbortSignal, later: (work: () => void, milliseconds: number) => () => void): Vigil {
  const attempt = new AbortController()
  const giveUp = (): void => attempt.abort()
  let isOver = false
  let cancel = (): void => undefined
  const vigil: Vigil = {
    signal: attempt.signal,
    get isOver() {
      return isOver
    },
    heard() {
      cancel()
      cancel = later(() => {
        isOver = true
        giveUp()
      }, LONGEST_SILENCE)
    },
    end() {
      cancel()
      whole.removeEventListener('abort', giveUp)
    },
  }
  whole.addEventListener('abort', giveUp)
  vigil.heard()
  return vigil
}
