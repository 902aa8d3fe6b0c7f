/** Work that is done once in a frame, before it is drawn, however often it is asked for. */
export function perFrame(work: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      work()
    })
  }
}
