import { digestOf } from './digest.js'
import { fileOf, sectionNames, type IndexManifest, type Section } from './manifest.js'

/** The file that is read first, whatever the index is. */
export const manifestName = 'manifest.json'

/** The only file of a small index. */
export const wholeName = 'practices.bin'

/** «GPI1»: a practice index in one file. */
export const mark = [71, 80, 73, 49]

/** Bytes before the manifest: the mark, the length of the manifest, and its digest. */
export const headBytes = 16

/** A file of an index, to be laid on a site as it is. */
export interface IndexFile {
  name: string
  bytes: Uint8Array
}

/** The contents of every section, block by block. */
export type Sections = Readonly<Record<Section, readonly Uint8Array[]>>

export type ManifestDraft = Omit<IndexManifest, 'sections' | 'lengths'>

const encoder = new TextEncoder()

/** Values a line each, so that one is read without the others. */
export const jsonLines = (values: readonly unknown[]): Uint8Array =>
  encoder.encode(values.map((value) => JSON.stringify(value)).join('\n'))

export const jsonBytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value))

/** Everything in one file: the manifest, then the blocks one after another. */
export function oneFile(draft: ManifestDraft, sections: Sections): IndexFile[] {
  const lengths = each(sections, (blocks) => blocks.map(({ length }) => length))
  const manifest = jsonBytes({ ...draft, sections: digestsOf(sections), lengths })
  const blocks = sectionNames.flatMap((name) => sections[name])
  const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, headBytes + manifest.length))
  bytes.set(mark)
  new DataView(bytes.buffer).setUint32(4, manifest.length, true)
  bytes.set(encoder.encode(digestOf(manifest)), 8)
  bytes.set(manifest, headBytes)
  blocks.reduce((at, block) => {
    bytes.set(block, at)
    return at + block.length
  }, headBytes + manifest.length)
  return [{ name: wholeName, bytes }]
}

/** A file for every block, under a name that changes with its content, and the manifest that names them. */
export function manyFiles(draft: ManifestDraft, sections: Sections): IndexFile[] {
  const digests = digestsOf(sections)
  return [
    { name: manifestName, bytes: jsonBytes({ ...draft, sections: digests }) },
    ...sectionNames.flatMap((name) =>
      sections[name].map((bytes, block) => ({ name: fileOf(name, block, digests[name][block]!), bytes })),
    ),
  ]
}

const digestsOf = (sections: Sections): Record<Section, string[]> => each(sections, (blocks) => blocks.map(digestOf))

const each = <Value>(sections: Sections, of: (blocks: readonly Uint8Array[]) => Value): Record<Section, Value> =>
  Object.fromEntries(sectionNames.map((name) => [name, of(sections[name])])) as Record<Section, Value>
