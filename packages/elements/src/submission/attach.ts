import type { Attachment, ContestRules } from '@gorod/core/contest'
import type { AttachedFile } from './intake.js'
import { fileKind, type NotThatKind } from './file-kind.js'
import { fingerprint } from './fingerprint.js'

/** Why a file was not attached. */
export type RefusedFile = {
  name: string
  reason: NotThatKind | 'empty' | 'too-large' | 'too-many' | 'not-allowed' | 'twice' | 'unreadable'
  /** What it is instead, or the attachment that is the same. */
  found?: string
}

/** What became of a file that was chosen. */
export type Attached = { attachment: Attachment; file: AttachedFile; refused?: never } | { refused: RefusedFile }

/** A file checked by the rules and by its content, with its hash; or why it was refused. */
export async function attach(
  file: File,
  present: readonly Attachment[],
  { attachments: { most, mostBytes, types } }: ContestRules,
  progress?: (share: number) => void,
): Promise<Attached> {
  const name = safeName(file.name)
  const refused = (reason: RefusedFile['reason'], found?: string): Attached => ({
    refused: { name, reason, ...(found !== undefined && { found }) },
  })
  if (present.length >= most) return refused('too-many')
  if (file.size === 0) return refused('empty')
  if (file.size > mostBytes) return refused('too-large')
  try {
    const kind = await fileKind(file)
    if (kind.reason) return refused(kind.reason, kind.found)
    const type = kind.type
    if (!types.includes(type)) return refused('not-allowed', type)
    const hash = await fingerprint(file, progress)
    const same = present.find((one) => one.hash === hash)
    if (same) return refused('twice', same.name)
    const content = new Blob([file], { type })
    return { attachment: { name, type, bytes: file.size, hash }, file: { name, hash, content } }
  } catch (error) {
    if (error instanceof DOMException) return refused('unreadable')
    throw error
  }
}

/** A name that every system takes: no way through folders, no control characters, 255 letters with the extension. */
function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Surrogate}/\\]/gu, '_')
  if (plain.length <= 255) return plain
  const end = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? ''
  return plain.slice(0, 255 - end.length).replace(/\p{Surrogate}$/u, '') + end
}
