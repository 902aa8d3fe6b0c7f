import { html, type TemplateResult } from 'lit'
import type { Scene } from '../scene.js'

/** Where jurors disagree, and what their marks say of them in neutral figures. */
export const disagreementRoom = (scene: Scene): TemplateResult =>
  html`<gorod-disagreement .scene=${scene}></gorod-disagreement>`
