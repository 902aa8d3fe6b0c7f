import { practiceIndexProblem } from '../../../problem/codes/practice-index.js'
import type { Problem } from '../../../problem/problem.js'
import { summed } from './dictionary.js'
import { digestOf } from './digest.js'
import { headBytes, mark } from './files.js'
import { fileOf, sectionNames, type IndexManifest, type Section } from './manifest.js'

/** Gives the bytes of a file of the index by its name, from wherever the site has them. */
export type IndexReader = (name: string) => Uint8Array | Promise<Uint8Array>

type Block = Uint8Array | undefined

const decoder = new TextDecoder()

/** The blocks of an index, each read and checked once; one that could not be read is missing, and `problems` says why. */
export interface BlockSource {
  block: (section: Section, number: number) => Block | Promise<Block>
  /** A block that is there already. */
  kept: (section: Section, number: number) => Block
  /** The blocks that could not be read so far, and why. */
  problems: () => Problem[]
}

/** The blocks of an index in one file. */
export function blocksInFile(bytes: Uint8Array, { lengths, sections }: IndexManifest, head: number): BlockSource {
  const starts = summed(sectionNames.flatMap((name) => [...(lengths?.[name] ?? [])]))
  const firsts = summed(sectionNames.map((name) => lengths?.[name].length ?? 0))
  return keptBlocks((section, number) => {
    const at = firsts[sectionNames.indexOf(section)]! + number
    const block = bytes.subarray(head + starts[at]!, head + starts[at + 1]!)
    return checked(block, section, number, sections[section][number])
  })
}

/** The blocks of an index in many files. */
export function blocksInFiles(reader: IndexReader, { sections }: IndexManifest): BlockSource {
  return keptBlocks((section, number) => {
    const digest = sections[section][number]
    const name = fileOf(section, number, digest ?? '')
    const missing = () => practiceIndexProblem('practice-index-missing', {}, { about: name })
    try {
      const read = reader(name)
      if (read instanceof Uint8Array) return checked(read, section, number, digest)
      return read.then((bytes) => checked(bytes, section, number, digest), missing)
    } catch {
      return missing()
    }
  })
}

/** The manifest at the head of an index in one file, and where the blocks begin. */
export function headOf(bytes: Uint8Array): { manifest: unknown; end: number } | Problem {
  if (bytes.length < headBytes || mark.some((unit, i) => bytes[i] !== unit))
    return practiceIndexProblem('practice-index-unreadable', {})
  const end = headBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const head = bytes.subarray(headBytes, end)
  const digest = decoder.decode(bytes.subarray(8, headBytes))
  if (end > bytes.length || digestOf(head) !== digest) return damaged('manifest')
  return { manifest: jsonOf(head), end }
}

/** The value that bytes are the JSON of; nothing if they are not. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch {
    return undefined
  }
}

export const damaged = (about: string): Problem => practiceIndexProblem('practice-index-damaged', {}, { about })

const checked = (
  bytes: Uint8Array,
  section: Section,
  number: number,
  digest: string | undefined,
): Uint8Array | Problem =>
  bytes instanceof Uint8Array && digestOf(bytes) === digest ? bytes : damaged(`${section}/${number}`)

/** Blocks kept once read; one that was missing is asked for again. */
function keptBlocks(
  read: (section: Section, number: number) => Uint8Array | Problem | Promise<Uint8Array | Problem>,
): BlockSource {
  const kept = new Map<string, Block | Promise<Block>>()
  const failed = new Map<string, Problem>()
  const settle = (key: string, result: Uint8Array | Problem): Block => {
    if (result instanceof Uint8Array) {
      kept.set(key, result)
      failed.delete(key)
      return result
    }
    kept.delete(key)
    failed.set(key, result)
    return undefined
  }
  return {
    block(section, number) {
      const key = `${section}/${number}`
      const known = kept.get(key)
      if (known) return known
      const result = read(section, number)
      if (!(result instanceof Promise)) return settle(key, result)
      const settled = result.then((bytes) => settle(key, bytes))
      kept.set(key, settled)
      return settled
    },
    kept(section, number) {
      const known = kept.get(`${section}/${number}`)
      return known instanceof Uint8Array ? known : undefined
    },
    problems: () => [...failed.values()],
  }
}
