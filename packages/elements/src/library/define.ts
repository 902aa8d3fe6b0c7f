import { GorodPracticeLibrary } from './library.js'

// What a page with this one file alone needs besides the tag.
export { filesSource, practicesSource } from './source/files-source.js'
export { httpSource } from './source/http-source.js'

if (!customElements.get('gorod-practice-library')) customElements.define('gorod-practice-library', GorodPracticeLibrary)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-practice-library': GorodPracticeLibrary
  }
}
