import { GorodPracticeLibrary } from './library.js'

if (!customElements.get('gorod-practice-library')) customElements.define('gorod-practice-library', GorodPracticeLibrary)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-practice-library': GorodPracticeLibrary
  }
}
