import { SecretariatPage } from './secretariat-page.js'

customElements.define('secretariat-page', SecretariatPage)
