export type { Localized, Practice, PracticeAward, PracticeEditing, PracticeOwner } from './practice.js'
export type { Question, Rubricator, Sphere } from './rubricator.js'
