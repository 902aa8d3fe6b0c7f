/** Where quotations begin and end; straight quotes open and close in turn. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  const open: number[] = []
  let straight = -1
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]
    if (letter === '«' || letter === '„') open.push(i)
    else if ((letter === '»' || letter === '“') && open.length) {
      const start = open.pop()!
      if (!open.length) spans.push([start, i])
    } else if (letter === '"') {
      if (straight < 0) straight = i
      else {
        spans.push([straight, i])
        straight = -1
      }
    }
  }
  return spans
}
