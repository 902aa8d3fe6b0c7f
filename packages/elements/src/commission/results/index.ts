import { html, type TemplateResult } from 'lit'
import type { Scene } from '../scene.js'

/** Places and scores of the round, with what they are worth beside them. */
export const resultsRoom = (scene: Scene): TemplateResult => html`<gorod-results .scene=${scene}></gorod-results>`
