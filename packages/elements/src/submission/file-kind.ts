import { filetypeinfo } from 'magic-bytes.js'

/** Why a file is not what its name says. */
export type NotThatKind = 'unknown' | 'other' | 'two-kinds' | 'macros'

/** What a file is by its content, in agreement with its name. */
export type FileKind = { type: string; reason?: never } | { reason: NotThatKind; found?: string; type?: never }

const HEAD = 4096
const TAIL = 256 * 1024

/** Names for one kind: an extension stands for what the library calls it. */
const aliases: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', heic: 'heif', tiff: 'tif', svg: 'svg' }

/** What a document in a ZIP must hold to be one. */
const parts: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  odt: 'mimetypeapplication/vnd.oasis.opendocument.text',
  ods: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  odp: 'mimetypeapplication/vnd.oasis.opendocument.presentation',
}

/** Kinds without a mark of their own at the beginning. */
const plain: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv' }

/**
 * What a file is by its first bytes. The name must agree; a document in a ZIP must hold its main part and no macros; and
 * nothing may be two kinds at once.
 *
 * @example await fileKind(new File(['<html>'], 'план.pdf')) // { reason: 'unknown' }
 */
export async function fileKind(file: File): Promise<FileKind> {
  const extension = extensionOf(file.name)
  const head = await bytesOf(file.slice(0, HEAD))
  const guesses = filetypeinfo(head)
  const guess = guesses.find(({ typename, extension: other }) => {
    const name = typename.toLowerCase()
    return name === extension || other === extension || name === aliases[extension]
  })
  if (!guess)
    return (
      plainKind(extension, head) ??
      (guesses[0] ? { reason: 'other', found: guesses[0].typename } : { reason: 'unknown' })
    )
  const tail = latin(await bytesOf(file.slice(-TAIL)))
  if (isZip(head)) {
    const part = parts[extension]
    if (part && !(latin(head) + tail).includes(part)) return { reason: 'other', found: 'zip' }
    if (tail.includes('vbaProject.bin')) return { reason: 'macros' }
  } else if (endsAsZip(tail)) return { reason: 'two-kinds', found: 'zip' }
  return { type: guess.mime ?? `application/${guess.typename}` }
}

/** @example extensionOf('Отчёт.PDF') // 'pdf' */
export const extensionOf = (name: string): string => /\.([\p{L}\d]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''

function plainKind(extension: string, head: Uint8Array): FileKind | undefined {
  const type = plain[extension]
  const text = latin(head)
  const isMarkup = /^(?:\xEF\xBB\xBF)?\s*<(?:!|\?|html|script|svg|head|body)/i.test(text)
  if (!type || isMarkup || text.includes('\0') || filetypeinfo(head).length) return undefined
  return { type }
}

const isZip = (head: Uint8Array): boolean => latin(head.subarray(0, 4)) === 'PK\u0003\u0004'

/** Whether a reader of archives, which begins at the end, would find one. */
function endsAsZip(tail: string): boolean {
  const at = tail.lastIndexOf('PK\u0005\u0006')
  if (at < 0 || at + 22 > tail.length) return false
  return at + 22 + tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21) === tail.length
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
