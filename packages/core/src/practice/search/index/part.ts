import { blocksOf, blockBytes, type Blocks } from './blocks.js'
import { byteSource } from './byte-source.js'
import { readColumn, type Column } from './columns.js'
import { readDictionary, type Dictionary } from './dictionary.js'
import { readIds, type Ids } from './ids.js'
import type { IndexManifest } from './manifest.js'
import { damaged, jsonOf, type BlockSource } from './source.js'
import type { Problem } from '../../../problem/problem.js'

/** An open index: what is read at once, and from where the rest comes. */
export interface Part {
  manifest: IndexManifest
  dictionary: Dictionary
  blocks: Blocks
  columns: readonly Column[]
  ids: Ids
  /** The cities by the keys of their names. */
  cities: ReadonlyMap<string, readonly string[]>
  source: BlockSource
  pause: Pause
}

/** Called between two steps of what may take long: what it gives is waited for. */
export type Pause = () => Promise<void> | void

const opened = ['dictionary', 'columns', 'ids', 'cities'] as const

/** Opens an index whose manifest is in order, with a pause between its steps; damaged bytes give a problem. */
export async function openPart(manifest: IndexManifest, source: BlockSource, pause: Pause): Promise<Part | Problem> {
  const [dictionary, columnBytes, idBytes, cities] = await Promise.all(
    opened.map((section) => source.block(section, 0)),
  )
  if (!dictionary || !columnBytes || !idBytes || !cities) return source.problems()[0] ?? damaged('manifest')
  try {
    await pause()
    const read = readDictionary(dictionary)
    await pause()
    const blocks = blocksOf(read.lengths, manifest.lengths ? Infinity : blockBytes)
    const columns: Column[] = []
    const written = byteSource(columnBytes)
    for (const _ of manifest.facets) {
      await pause()
      columns.push(readColumn(written, manifest.practices))
    }
    await pause()
    const ids = readIds(idBytes)
    await pause()
    return {
      manifest,
      dictionary: read,
      blocks,
      columns,
      ids,
      cities: citiesByKey(jsonOf(cities) as [string, string[]][]),
      source,
      pause,
    }
  } catch {
    return damaged('dictionary')
  }
}

function citiesByKey(cities: readonly (readonly [city: string, keys: readonly string[]])[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (const [city, keys] of cities) {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), city])
  }
  return byKey
}
