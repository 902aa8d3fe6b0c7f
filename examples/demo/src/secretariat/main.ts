import '@gorod/elements/members/define'
import { DecisionProposals } from './proposals.js'
import { SecretariatPage } from './secretariat-page.js'

customElements.define('decision-proposals', DecisionProposals)
customElements.define('secretariat-page', SecretariatPage)
