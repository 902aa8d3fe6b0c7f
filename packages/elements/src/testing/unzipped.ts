/** The text parts of a zip archive, by the browser's own inflater. */
export async function unzipped(buffer: ArrayBuffer): Promise<Record<string, string>> {
  const view = new DataView(buffer)
  const parts: Record<string, string> = {}
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [method, size, name, extra] = [8, 18, 26, 28].map((offset) =>
      offset === 18 ? view.getUint32(at + offset, true) : view.getUint16(at + offset, true),
    ) as [number, number, number, number]
    const start = at + 30 + name + extra
    const path = new TextDecoder().decode(buffer.slice(at + 30, at + 30 + name))
    const body = new Blob([buffer.slice(start, start + size)]).stream()
    parts[path] = await new Response(method ? body.pipeThrough(new DecompressionStream('deflate-raw')) : body).text()
    at = start + size
  }
  return parts
}
