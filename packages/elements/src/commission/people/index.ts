import { html, type TemplateResult } from 'lit'
import type { Scene } from '../scene.js'
import { conflicts } from './conflicts.js'
import { files } from './files.js'
import { jurors } from './jurors.js'
import { keys } from './keys.js'

/** The people of the commission: what each has left, their conflicts of interest, their keys, their files. */
export const peopleRoom = (scene: Scene): TemplateResult =>
  html`${jurors(scene)} ${conflicts(scene)} ${keys(scene)} ${files(scene)}`
