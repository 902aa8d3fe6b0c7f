import { describe, expect, test } from 'vitest'
import { sha256 } from '../office/sha256.js'
import { attach } from './attach.js'
import { fileKind } from './file-kind.js'
import { fingerprint } from './fingerprint.js'
import { file, rules } from './testing/sample.js'

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
const zip = (names: string): Uint8Array<ArrayBuffer> => bytes(`PK\x03\x04\x14\0${names}PK\x05\x06${'\0'.repeat(18)}`)
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('what a file is', () => {
  test.each([
    ['план.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['ПЛАН.PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['двор.png', png, 'image/png'],
    ['двор.jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
    ['двор.jpg', bytes('\xff\xd8\xff\xdb'), 'image/jpeg'],
    ['письмо.docx', zip('[Content_Types].xml word/document.xml'), docx],
    ['письмо.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'application/vnd.oasis.opendocument.text'],
    ['список.csv', bytes('a;b'), 'text/csv'],
  ])('%s is known by its content', async (name, content, type) => {
    expect(await fileKind(file(name, content))).toEqual({ type })
  })

  test.each([
    ['a page named as a document', 'план.pdf', bytes('<!doctype html><script>'), { reason: 'unknown' }],
    ['a document behind a page', 'план.pdf', bytes('<html>%PDF-1.7'), { reason: 'unknown' }],
    ['a program', 'план.pdf', bytes('MZ\x90\0'), { reason: 'other', found: 'exe' }],
    ['a picture named otherwise', 'двор.pdf', png, { reason: 'other', found: 'png' }],
    ['no extension', 'план', bytes('%PDF-1.7'), { reason: 'other', found: 'pdf' }],
    ['an archive named as a document', 'письмо.docx', zip('virus.exe'), { reason: 'other', found: 'zip' }],
    ['macros', 'письмо.docx', zip('word/document.xml word/vbaProject.bin'), { reason: 'macros' }],
    ['an archive behind a picture', 'двор.png', new Blob([png, zip('a')]), { reason: 'two-kinds', found: 'zip' }],
    ['a page named as a text', 'заметка.txt', bytes(' <script>'), { reason: 'unknown' }],
    ['a picture that is a page', 'двор.svg', bytes('<svg onload="alert(1)">'), { type: 'image/svg+xml' }],
  ])('%s is found out', async (_, name, content, kind) => {
    expect(await fileKind(file(name, content))).toEqual(kind)
  })
})

describe('an attachment', () => {
  test('carries the hash of its content, read in slices', async () => {
    const content = crypto.getRandomValues(new Uint8Array(60_000))
    const whole = new Blob(Array.from({ length: 20 }, () => content))
    const shares: number[] = []
    const hash = await fingerprint(whole, (share) => shares.push(share))
    expect(hash).toBe(
      Array.from(sha256(new Uint8Array(await whole.arrayBuffer())), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      ),
    )
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.at(-1)).toBe(1)
  })

  test('is taken by the rules', async () => {
    const { attachment } = (await attach(file('план.pdf', '%PDF-1.7'), [], rules)) as { attachment: unknown }
    expect(attachment).toMatchObject({ name: 'план.pdf', type: 'application/pdf', bytes: 8 })
  })

  const present = async (count: number): Promise<never[]> =>
    (await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const done = await attach(file(`${index}.pdf`, `%PDF-1.7 ${index}`), [], rules)
        return (done as { attachment: object }).attachment as never
      }),
    )) as never[]

  test.each([
    ['empty', file('план.pdf', ''), 0, 'empty'],
    ['too large', file('план.pdf', new Uint8Array(2_000_001)), 0, 'too-large'],
    ['one too many', file('план.pdf', '%PDF-1.7'), 3, 'too-many'],
    ['of a kind that is not taken', file('двор.gif', 'GIF89a'), 0, 'not-allowed'],
    ['there already', file('копия.pdf', '%PDF-1.7 0'), 1, 'twice'],
  ])('is refused where it is %s', async (_, one, count, reason) => {
    expect(await attach(one, await present(count), rules)).toMatchObject({ refused: { reason } })
  })

  test('has a name that every system takes', async () => {
    const done = await attach(file(`..\\a\u0000${'я'.repeat(300)}.pdf`, '%PDF-1.7'), [], rules)
    const { name } = (done as { attachment: { name: string } }).attachment
    expect(name).toHaveLength(255)
    expect(name).toMatch(/^\.\._a_я+\.pdf$/)
  })
})
