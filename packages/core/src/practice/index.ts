export { describePracticeProblem } from './describe.js'
export { renderPractice } from './export/article.js'
export { practicesBibtex } from './export/bibtex.js'
export { citationOf, type Citation, type PracticeExportOptions } from './export/citation.js'
export { practicesCsl, type CslItem } from './export/csl.js'
export { practicesCsv } from './export/csv.js'
export { practicesDocument } from './export/document.js'
export { dublinCore, type DublinCoreElement } from './export/dublin-core.js'
export { practicesHtmlList } from './export/html-list.js'
export { practiceJsonLd, practicesJsonLd, scriptJson } from './export/json-ld.js'
export { practicesJson } from './export/json.js'
export { practicesRis } from './export/ris.js'
export { practiceStylesheet } from './export/stylesheet.js'
export { practiceTable, type PracticeTable, type TableColumn } from './export/table.js'
export { overdueChecks, type OverdueCheck } from './overdue-checks.js'
export { practiceOf, type PracticeOf, type PracticeOfOptions } from './practice-of.js'
export { practiceCities } from './owners.js'
export type { Localized, OwnerCity, Practice, PracticeAward, PracticeEditing, PracticeOwner } from './practice.js'
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
export {
  libraryName,
  librarySchema,
  practiceLibrary,
  type LibraryCity,
  type LibraryFile,
  type LibraryOptions,
  type PracticeLibrary,
} from './site/library.js'
export { practiceSite, type PracticeSite, type PracticeSiteOptions } from './site/site.js'
export { practicePath } from './site/path.js'
export { practiceTexts, textIn, type TextIn } from './texts.js'
export * from './search/index.js'
