import { html, type TemplateResult } from 'lit'
import type { Scene } from '../scene.js'

/** Places and scores of the round, with what they are worth beside them. */
export function resultsRoom(_scene: Scene): TemplateResult {
  return html``
}
