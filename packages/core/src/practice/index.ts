export { overdueChecks, type OverdueCheck } from './overdue-checks.js'
export { practiceOf, type PracticeOf, type PracticeOfOptions } from './practice-of.js'
export type { Localized, Practice, PracticeAward, PracticeEditing, PracticeOwner } from './practice.js'
export { revisedPractice, type Revised } from './revised.js'
export type { Question, Rubricator, Sphere } from './rubricator.js'
export { checkRubricator } from './rubricator/check.js'
export {
  importRubricator,
  type ImportRubricatorOptions,
  type RubricFate,
  type RubricMapping,
  type RubricMove,
  type RubricReport,
} from './rubricator/import.js'
export { remapPractices } from './rubricator/remap.js'
export { readRubricatorRows, rubricatorRows, type RubricatorRow } from './rubricator/rows.js'
export {
  rubricOrder,
  rubricTree,
  spheresIn,
  type RubricNode,
  type RubricPlace,
  type RubricTree,
} from './rubricator/tree.js'
export { practiceTexts, textIn, type TextIn } from './texts.js'
