import { GorodMembers } from './members.js'

if (!customElements.get('gorod-members')) customElements.define('gorod-members', GorodMembers)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-members': GorodMembers
  }
}
