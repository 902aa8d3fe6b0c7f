import { pointedAt } from '../../contest/pointer.js'
import type { Protocol } from './shape.js'

const editable =
  /^\/(?:agenda\/\d{1,4}|basis\/\d{1,4}|decisions\/\d{1,4}\/text|meeting\/(?:place|identification)|incidents\/\d{1,5}\/reason|remarks\/[a-z]{1,20})$/

/** A text of a protocol that the secretary may change, with the changes made so far; undefined for anything else. */
export function editableText(protocol: Protocol, path: string): string | undefined {
  if (!editable.test(path)) return undefined
  const edited = protocol.edits.findLast((edit) => edit.path === path)
  if (edited) return edited.to
  const value = pointedAt(protocol, path)?.value
  return typeof value === 'string' ? value : undefined
}
