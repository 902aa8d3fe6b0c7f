import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { bytesOfHex, hexOf } from './bytes.js'
import { checkpointText, readCheckpoint, signatureLine } from './checkpoint.js'
import { keyId, signCheckpoint, verifyCheckpoint } from './note.js'
import type { SignatureVerifier, Signer } from './signature.js'
import { signedBytes, signEvent, verifySignatures } from './signature.js'
import rfc8032 from './testing/ed25519-rfc8032.json' with { type: 'json' }
import { journalOf } from './testing/sample.js'
import { sha256 } from './testing/sha256.js'

const root = createHash('sha256').update('корень').digest('hex')
const checkpoint = { origin: 'e-gorod.ru/contest/2026', size: 42, root }
const text = checkpointText(checkpoint)

// The example of C2SP tlog-checkpoint.
const published = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`

test('the published example is read', () => {
  const read = readCheckpoint(published)!
  expect(read.checkpoint.origin).toBe('example.com/behind-the-sofa')
  expect(read.checkpoint.size).toBe(20852163)
  expect(checkpointText(read.checkpoint) + '\n' + signatureLine(read.signatures[0]!)).toBe(published)
})

test('a checkpoint is three lines and reads back', () => {
  expect(text.split('\n')).toHaveLength(4)
  expect(readCheckpoint(text)).toEqual({ checkpoint, signatures: [] })
})

test.each([
  ['', 'nothing'],
  [text.slice(0, -1), 'no end of line'],
  [`${text}more\n`, 'a line added'],
  [text.replace('42', '042'), 'a leading zero'],
  [text.replace('42', '-1'), 'a negative size'],
  [text.replace('42', '9007199254740993'), 'a size beyond exact numbers'],
  [text.replace('e-gorod', 'e gorod'), 'a space in the origin'],
  [text.replace(/\n(.{4}).*\n$/, '\n$1\n'), 'a short root'],
  [`${text}\n`, 'an empty line with no signature'],
  [`${text}\n— a AAAA\n`, 'a signature without bytes'],
  [`${text}\n- a AAAAAAAAAAA=\n`, 'a hyphen for a dash'],
  ['x'.repeat(200_000), 'a flood'],
])('%j is no checkpoint', (broken) => expect(readCheckpoint(broken)).toBeUndefined())

test('a checkpoint may carry many signatures, and as long ones as are made', () => {
  const line = (bytes: number) => `— a ${Buffer.alloc(bytes, 1).toString('base64')}\n`
  expect(readCheckpoint(`${text}\n${line(68).repeat(100)}`)!.signatures).toHaveLength(100)
  expect(readCheckpoint(`${text}\n${line(68).repeat(101)}`)).toBeUndefined()
  expect(readCheckpoint(`${text}\n${line(5000).repeat(16)}`)!.signatures).toHaveLength(16)
  expect(readCheckpoint(`${text}\n${line(5000).repeat(32)}`)).toBeUndefined()
})

test('of what is not quite a note nothing is read', () => {
  const signature = '— a AQIDBAUG\n'
  expect(readCheckpoint(`${text}\n${signature}`)!.signatures).toEqual([{ name: 'a', value: 'AQIDBAUG' }])
  for (const broken of [
    `${text}\n${signature}\n${signature}`,
    `${text}\n${signature.trimEnd()}`,
    `${text}\n— a AQIDBAUG more\n`,
    `${text}\n— a b AQIDBAUG\n`,
    `${text}\n— a AQIDBAU\n`,
    `${text}\n— a AQIDBA==\n`,
    `${text}\n— a AQIDBAV=\n`,
    `${text}\n— a+b AQIDBAUG\n`,
    text.replaceAll('\n', '\r\n'),
    text.replace('e-gorod', '\ud800'),
    text.replace('e-gorod', 'e\u2003gorod'),
  ])
    expect(readCheckpoint(broken)).toBeUndefined()
})

test.prop([
  fc
    .array(fc.oneof(fc.string(), fc.constantFrom('\n', '— ', ' ', '42', 'AAAA', '='.repeat(3))))
    .map((parts) => parts.join('')),
])('no text breaks the reader', (broken) => {
  const read = readCheckpoint(broken)
  if (read) expect(checkpointText(read.checkpoint)).toBe(broken.split('\n\n')[0]! + '\n')
})

test('a checkpoint without its parts is a mistake of the program', () => {
  for (const size of [-1, 0.5, NaN, 2 ** 53]) expect(() => checkpointText({ ...checkpoint, size })).toThrow(RangeError)
  expect(() => checkpointText({ ...checkpoint, origin: '\ud800' })).toThrow(RangeError)
  expect(() => checkpointText({ ...checkpoint, origin: 'a b' })).toThrow(RangeError)
  expect(() => checkpointText({ ...checkpoint, root: 'ff' })).toThrow(RangeError)
})

const publicOf = (algorithm: string, key: Uint8Array): KeyObject =>
  createPublicKey({
    key: Buffer.from(algorithm === 'Ed25519' ? [...bytesOfHex('302a300506032b6570032100')!, ...key] : key),
    format: 'der',
    type: 'spki',
  })

const verifier: SignatureVerifier = ({ algorithm, key, message, signature }) =>
  algorithm === 'Ed25519'
    ? verify(null, message, publicOf(algorithm, key), signature)
    : verify('sha256', message, { key: publicOf(algorithm, key), dsaEncoding: 'ieee-p1363' }, signature)

const signerOf = (secret: KeyObject, algorithm: Signer['algorithm']): Signer => {
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' })
  return {
    algorithm,
    key: new Uint8Array(algorithm === 'Ed25519' ? spki.subarray(-32) : spki),
    sign: (message) =>
      new Uint8Array(
        algorithm === 'Ed25519'
          ? sign(null, message, secret)
          : sign('sha256', message, { key: secret, dsaEncoding: 'ieee-p1363' }),
      ),
  }
}

const ed25519 = rfc8032.input.tests.map(({ secret }) =>
  signerOf(
    createPrivateKey({
      key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
      format: 'der',
      type: 'pkcs8',
    }),
    'Ed25519',
  ),
)
const p256 = signerOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'P-256')

test.each(rfc8032.input.tests.map((vector, index) => ({ ...vector, index })))(
  'the signer and verifier of these tests keep RFC 8032, test $index',
  async ({ index, message, public: key }) => {
    const signature = rfc8032.expected.signatures[index]!
    const signer = ed25519[index]!
    expect(hexOf(signer.key)).toBe(key)
    const bytes = bytesOfHex(message)!
    expect(hexOf(await signer.sign(bytes))).toBe(signature)
    expect(
      await verifier({ algorithm: 'Ed25519', key: signer.key, message: bytes, signature: bytesOfHex(signature)! }),
    ).toBe(true)
  },
)

test.each([ed25519[0]!, p256])('a juror witnesses a checkpoint with $algorithm', async (signer) => {
  const note = text + '\n' + signatureLine(await signCheckpoint(checkpoint, 'juror-7', signer, sha256))
  const read = readCheckpoint(note)!
  const known = { name: 'juror-7', ...signer }
  const tools = { sha256, verify: verifier }
  expect(await verifyCheckpoint(read.checkpoint, read.signatures, known, tools)).toBe(true)
  expect(await verifyCheckpoint({ ...checkpoint, size: 43 }, read.signatures, known, tools)).toBe(false)
  expect(await verifyCheckpoint(checkpoint, read.signatures, { ...known, name: 'juror-8' }, tools)).toBe(false)
  expect(await verifyCheckpoint(checkpoint, read.signatures, { ...known, ...ed25519[1]! }, tools)).toBe(false)
})

test.each([
  // SHA-256 of the name, a line feed, 0x01 and the key; of the key as SubjectPublicKeyInfo alone.
  ['Ed25519', (key: Uint8Array) => Buffer.concat([Buffer.from('juror-7\n\u0001'), key])],
  ['P-256', (key: Uint8Array) => key],
] as const)('the id of a key in a note is that of C2SP: %s', (algorithm, hashed) => {
  const { key } = algorithm === 'Ed25519' ? ed25519[0]! : p256
  const expected = createHash('sha256').update(hashed(key)).digest('hex').slice(0, 8)
  expect(hexOf(keyId({ name: 'juror-7', algorithm, key }, sha256))).toBe(expected)
})

test('the published example carries the id of its key', async () => {
  // Only who made it has the key: any other under the same name is passed over.
  const { checkpoint: told, signatures } = readCheckpoint(published)!
  const known = { name: 'example.com/behind-the-sofa', ...ed25519[0]! }
  expect(await verifyCheckpoint(told, signatures, known, { sha256, verify: () => true })).toBe(false)
})

test('a wrong signature of a known key refuses the whole, before or after a right one', async () => {
  const signer = ed25519[0]!
  const right = await signCheckpoint(checkpoint, 'juror-7', signer, sha256)
  const bytes = Buffer.from(right.value, 'base64')
  bytes[bytes.length - 1]! ^= 1
  const wrong = { name: 'juror-7', value: bytes.toString('base64') }
  const check = (signatures: (typeof right)[]) =>
    verifyCheckpoint(checkpoint, signatures, { name: 'juror-7', ...signer }, { sha256, verify: verifier })
  expect([await check([right]), await check([right, wrong]), await check([wrong, right])]).toEqual([true, false, false])
  expect(await check([])).toBe(false)
})

test('a verifier that throws refuses a checkpoint too', async () => {
  const signer = ed25519[0]!
  const known = { name: 'juror-7', ...signer }
  const signatures = [await signCheckpoint(checkpoint, 'juror-7', signer, sha256)]
  const verify = () => {
    throw new Error('no such key')
  }
  expect(await verifyCheckpoint(checkpoint, signatures, known, { sha256, verify })).toBe(false)
})

test('nobody signs under a name that a note cannot hold', async () => {
  for (const name of ['', 'a b', 'a+b', 'a\nb'])
    await expect(signCheckpoint(checkpoint, name, ed25519[0]!, sha256)).rejects.toThrow(RangeError)
})

test.each([ed25519[0]!, p256])('an event is signed with $algorithm, apart from its place', async (signer) => {
  const [event] = journalOf(1).events
  const signed = { ...event!, signatures: [await signEvent('мой журнал', event!, signer)] }
  const later = { ...signed, seq: 7, at: '2026-12-01T00:00:00Z' }
  expect(await verifySignatures('мой журнал', [signed, later], verifier)).toEqual([])
  expect(await verifySignatures('чужой журнал', [signed], verifier)).toMatchObject([
    { code: 'journal-signature', at: { path: '/0/signatures/0' }, found: 'm0' },
  ])
  const other = { ...signed, payload: { ...(signed.payload as object), marks: { quality: 9 } } }
  expect(await verifySignatures('мой журнал', [signed, other], verifier)).toMatchObject([
    { at: { path: '/1/signatures/0' } },
  ])
})

test('a verifier that throws refuses, and so do bytes that are none', async () => {
  const event = {
    ...journalOf(1).events[0]!,
    signatures: [{ key: 'AAAA', algorithm: 'Ed25519' as const, value: 'AAAA' }],
  }
  expect(
    await verifySignatures('ж', [event], () => {
      throw new Error('no such key')
    }),
  ).toHaveLength(1)
  for (const value of ['?', 'AAAB=', 'A'.repeat(40_000_000)]) {
    const torn = { ...event, signatures: [{ ...event.signatures[0]!, value }] }
    expect(await verifySignatures('ж', [torn], () => true)).toHaveLength(1)
  }
})

test('what is signed does not name the place', () => {
  const [event] = journalOf(1).events
  expect(new TextDecoder().decode(signedBytes('ж', event!))).toBe(
    '{"actor":"m0","origin":"ж","payload":{"comment":"Решение № 0","marks":{"quality":0},"submission":"s0"},"role":"juror","type":"sheet.saved"}',
  )
})

test.each<[unknown, string]>([
  [null, '/0'],
  [{ ...journalOf(1).events[0], signatures: 'none' }, '/0/signatures'],
  [{ ...journalOf(1).events[0], signatures: [null] }, '/0/signatures/0'],
  [
    {
      ...journalOf(1).events[0],
      payload: { note: '\ud800' },
      signatures: [{ key: '', algorithm: 'P-256', value: '' }],
    },
    '/0/payload/note',
  ],
])('what is no event is told, not tripped over', async (event, path) => {
  expect(await verifySignatures('ж', [event as never], verifier)).toMatchObject([
    { code: 'journal-unreadable', at: { path } },
  ])
})
