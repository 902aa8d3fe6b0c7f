/** Tells every tab that holds the same thing that it changed. */
export interface Bell {
  ring(topic: string): void
  /** Calls back when the topic is rung, here or in another tab; gives the way to stop. */
  on(topic: string, listener: () => void): () => void
  close(): void
}

/** The bell of a name: in this tab at once, in others through a `BroadcastChannel` where there is one. */
export function bellOf(name: string): Bell {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined
  let isClosed = false
  const listeners = new Set<{ topic: string; listener: () => void }>()
  const heard = (rung: unknown): void => {
    for (const { topic, listener } of listeners) if (topic === rung) listener()
  }
  channel?.addEventListener('message', ({ data }) => heard(data))
  return {
    ring(topic) {
      heard(topic)
      if (!isClosed) channel?.postMessage(topic)
    },
    on(topic, listener) {
      const one = { topic, listener }
      listeners.add(one)
      return () => void listeners.delete(one)
    },
    close() {
      isClosed = true
      listeners.clear()
      channel?.close()
    },
  }
}
