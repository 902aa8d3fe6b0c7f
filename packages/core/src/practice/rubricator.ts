import type { Localized } from './practice.js'

/** A sphere of city life; spheres may lie within one another. */
export interface Sphere {
  id: string
  title: Localized
  /** The sphere it lies within. */
  within?: string
}

/** A problem question of cities; it may belong to several spheres. */
export interface Question {
  id: string
  title: Localized
  spheres: readonly string[]
}

/** The two ways into the library over the same practices: sphere ⇄ problem question ⇄ practice, both many to many. */
export interface Rubricator {
  /** From 1; practices name questions by id, so a new version says what became of the old ids. */
  version: number
  spheres: readonly Sphere[]
  questions: readonly Question[]
  sources: readonly string[]
  /** Proposed and not adopted by its association: said wherever it is shown. */
  isProposal?: true
}
