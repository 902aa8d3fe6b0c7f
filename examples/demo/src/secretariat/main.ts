import '@gorod/elements/members/define'
import { SecretariatPage } from './secretariat-page.js'

customElements.define('secretariat-page', SecretariatPage)
