import { foldText } from '../../words/fold.js'
import type { DueKind } from '../ledger/ledger.js'

const kinds: readonly (readonly [DueKind, RegExp])[] = [
  ['entry', /вступительн|entry due|entrance/],
  ['targeted', /целев|targeted/],
  ['annual', /(?:еже)?годов|ежегодн|annual/],
]

/**
 * For what a payer says that he pays: the kind of due and its year, each only where one and no other is named. It is a
 * proposal: a person makes it the payment's earmark.
 *
 * @example
 * readPurpose('Годовой членский взнос за 2023 год по решению от 25.05.2023') // { kind: 'annual', period: '2023' }
 * readPurpose('Взносы за 2023-2024 гг.') // {}
 */
export function readPurpose(purpose: string): { kind?: DueKind; period?: string } {
  const text = foldText(purpose.slice(0, 500))
  const named = kinds.filter(([, pattern]) => pattern.test(text))
  const years = text.replace(/\d\d?\.\d\d?\.(?:19|20)\d\d/g, ' ').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
  const distinct = new Set(years)
  return {
    ...(named.length === 1 && { kind: named[0]![0] }),
    ...(distinct.size === 1 && { period: [...distinct][0]! }),
  }
}
