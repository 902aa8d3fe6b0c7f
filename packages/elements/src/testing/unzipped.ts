import { strFromU8, unzipSync } from 'fflate'

/** The text parts of a zip archive. */
export async function unzipped(archive: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await archive.arrayBuffer()))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
