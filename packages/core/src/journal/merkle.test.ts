import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { bytesOfHex, hexOf, utf8 } from './bytes.js'
import { consistencyProof, verifyConsistency } from './consistency.js'
import { eventBytes } from './event-id.js'
import { headOf, headRoot } from './head.js'
import { inclusionProof, verifyInclusion } from './inclusion.js'
import { merkleRoot, nodeHash } from './merkle.js'
import rfc from './testing/merkle-rfc6962-8-leaves.json' with { type: 'json' }
import { journalOf } from './testing/sample.js'
import { sha256 } from './testing/sha256.js'

const leaves = rfc.input.leaves_hex.map((hex) => bytesOfHex(hex)!)
const { expected } = rfc

test.each(expected.roots.map((root, size) => [size, root] as const))('the root of %i leaves is %s', (size, root) => {
  expect(merkleRoot(leaves.slice(0, size), sha256)).toBe(root)
})

test.each([
  [5, 8, expected.inclusion_5_of_8],
  [0, 5, expected.inclusion_0_of_5],
] as const)('the proof that leaf %i is among %i', (index, size, proof) => {
  expect(inclusionProof(leaves.slice(0, size), index, sha256)).toEqual(proof)
})

test.each([
  [6, 8, expected.consistency_6_to_8],
  [2, 5, expected.consistency_2_to_5],
] as const)('the proof that %i grew into %i', (earlier, later, proof) => {
  expect(consistencyProof(leaves.slice(0, later), earlier, sha256)).toEqual(proof)
})

const entriesOf = (size: number) => Array.from({ length: size }, (_, index) => utf8(`запись ${index}`))
const flipped = (hex: string) => `${hex[0] === '0' ? '1' : '0'}${hex.slice(1)}`

test('every entry of every tree up to 40 is proved, and no other', () => {
  for (let size = 1; size <= 40; size++) {
    const entries = entriesOf(size)
    const root = merkleRoot(entries, sha256)
    for (let index = 0; index < size; index++) {
      const claim = { entry: entries[index]!, index, size, root, proof: inclusionProof(entries, index, sha256) }
      expect(verifyInclusion(claim, sha256)).toBe(true)
      expect(verifyInclusion({ ...claim, entry: utf8('другая') }, sha256)).toBe(false)
      expect(verifyInclusion({ ...claim, root: flipped(root) }, sha256)).toBe(false)
      expect(verifyInclusion({ ...claim, proof: [...claim.proof, root] }, sha256)).toBe(false)
      if (size > 1) {
        expect(verifyInclusion({ ...claim, index: (index + 1) % size }, sha256)).toBe(false)
        expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) }, sha256)).toBe(false)
        expect(verifyInclusion({ ...claim, proof: ['xyz', ...claim.proof.slice(1)] }, sha256)).toBe(false)
      }
    }
  }
})

test('every tree up to 24 is proved to grow from every smaller one, and from no other', () => {
  for (let later = 0; later <= 24; later++) {
    const entries = entriesOf(later)
    for (let earlier = 0; earlier <= later; earlier++) {
      const proof = consistencyProof(entries, earlier, sha256)
      const claim = {
        earlier: { size: earlier, root: merkleRoot(entries.slice(0, earlier), sha256) },
        later: { size: later, root: merkleRoot(entries, sha256) },
        proof,
      }
      expect(verifyConsistency(claim, sha256)).toBe(true)
      const rewritten = { ...claim.earlier, root: flipped(claim.earlier.root) }
      expect(verifyConsistency({ ...claim, earlier: rewritten }, sha256)).toBe(false)
      expect(verifyConsistency({ ...claim, proof: [...proof, claim.later.root] }, sha256)).toBe(false)
      if (earlier > 0 && earlier < later) {
        expect(
          verifyConsistency({ ...claim, later: { ...claim.later, root: flipped(claim.later.root) } }, sha256),
        ).toBe(false)
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) }, sha256)).toBe(false)
      }
      if (earlier < later) {
        expect(verifyConsistency({ earlier: claim.later, later: claim.earlier, proof }, sha256)).toBe(false)
      }
    }
  }
})

test.each([-1, 9, 0.5, NaN])('there is no proof of growth from a tree of %d among eight', (earlier) => {
  expect(() => consistencyProof(leaves, earlier, sha256)).toThrow(RangeError)
})

test('a size next to a power of two is none, however large', () => {
  // The logarithm of 2^49 + 1 rounds to 49. Of the tree only three hashes matter: all before, the leaf, the leaf after.
  const [before, leaf, after] = ['11', '22', '33'].map((byte) => byte.repeat(32)) as [string, string, string]
  const node = (left: string, right: string) => hexOf(nodeHash(bytesOfHex(left)!, bytesOfHex(right)!, sha256))
  const claim = {
    earlier: { size: 2 ** 49 + 1, root: node(before, leaf) },
    later: { size: 2 ** 49 + 2, root: node(before, node(leaf, after)) },
    proof: [leaf, after, before],
  }
  expect(verifyConsistency(claim, sha256)).toBe(true)
})

const anything = fc.anything() as fc.Arbitrary<never>

test.prop([fc.array(fc.oneof(fc.string(), anything)), fc.oneof(fc.nat(), anything), fc.oneof(fc.nat(), anything)])(
  'a proof of anything proves nothing and breaks nothing',
  (proof, index, size) => {
    const root = '00'.repeat(32)
    expect(verifyInclusion({ entry: utf8('запись'), index, size, root, proof }, sha256)).toBe(false)
    const claim = { earlier: { size: index, root }, later: { size, root: '11'.repeat(32) }, proof }
    expect(verifyConsistency(claim, sha256)).toBe(false)
  },
)

test.each([-1, 8, 0.5, NaN])('there is no proof of entry %d among eight', (index) => {
  expect(() => inclusionProof(leaves, index, sha256)).toThrow(RangeError)
})

test.prop([fc.integer({ min: 0, max: 70 })], { numRuns: 30 })('the end of a journal knows its root', (size) => {
  const { events, head } = journalOf(size)
  expect(headRoot(head, sha256)).toBe(merkleRoot(events.map(eventBytes), sha256))
  expect(headOf(events, sha256)).toEqual(head)
})
