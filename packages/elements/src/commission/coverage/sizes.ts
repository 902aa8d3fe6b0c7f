/** How large the parts of a map are, in pixels. */
export interface Sizes {
  row: number
  head: number
  label: number
  cell: number
}

/** Sizes that follow the text of the page: the labels take what the columns leave, and half at least where they may. */
export function sizesIn(scroller: HTMLElement, columns: number): Sizes {
  const em = parseFloat(getComputedStyle(scroller).fontSize)
  const wide = scroller.clientWidth
  const cell = Math.max(24, Math.round(em * 1.75))
  const label = Math.max(Math.min(em * 18, wide * 0.5), wide - columns * cell)
  return { row: Math.round(em * 2.25), head: Math.round(em * 7), label: Math.round(Math.min(label, em * 40)), cell }
}
